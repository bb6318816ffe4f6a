/** What the measurements need inside the page. */
export { detect } from '../../lib/article/detect.ts';
export { readArticle } from '../../lib/article/read-article.ts';
export { rangeOf, reanchor, spanAt } from '../../lib/article/text-map.ts';
