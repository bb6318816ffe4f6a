import { type Dom, domOf } from './dom.ts';
import { isArticleNode, type PageFacts, readFacts } from './metadata.ts';

/** Whether a page is a news article, and on what grounds; each signal is "kind" or "kind:value" or "kind=value". */
export interface Detection {
  isArticle: boolean;
  signals: string[];
}

/** Cheap and by itself: metadata and the counts of paragraphs and links, without reading the text. */
export function detect(document: Document): Detection {
  const dom = domOf(document);
  return detectBy(dom, readFacts(dom));
}

export function detectBy(dom: Dom, facts: PageFacts): Detection {
  const signals: string[] = [];
  if (facts.article && isArticleNode(facts.article)) signals.push(`json-ld:${facts.article.types[0]}`);
  const type = facts.tags.get('og:type');
  if (type) signals.push(`og:type=${type}`);
  return { isArticle: signals.length > 0 && dom.body !== null, signals };
}
