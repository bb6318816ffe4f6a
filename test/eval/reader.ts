/** What the measurements need inside the page. */
import { type Detection, readArticle } from '../../lib/article/read-article.ts';

export { readArticle } from '../../lib/article/read-article.ts';
export { reanchor } from '../../lib/article/reanchor.ts';
export { rangeOf } from '../../lib/article/text-map.ts';
export { offsetAt } from '../helpers/offset-at.ts';

/** As a page is judged that nobody asked to be read. */
export const detect = (document: Document): Detection => readArticle(document, { wanted: 'article' }).detection;
