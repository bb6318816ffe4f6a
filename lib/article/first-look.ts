/**
 * A first look at a page that nobody asked to be read, before the reader itself is put there: on most pages of a site that may be read it is
 * all that happens. It is never stricter than the judgement by all of the page's facts (detect.ts), which follows where it says yes.
 */
import { addressGrounds, NEEDED } from './detect.ts';

const LINKED_DATA = 'script[type*="ld+json" i]';
/** What the types of articles end in, as they stand in the source of linked data. */
const ARTICLE_ENDS = ['Article"', 'BlogPosting"', 'LiveBlog"', 'Report"'];
/** Blocks and characters that are looked at. */
const MAX_BLOCKS = 40;
const MAX_LENGTH = 400_000;

/** What speaks for an article, by selector, with its weight in the judgement. */
const SIGNS: readonly [selector: string, weight: number][] = [
  ['meta[property="og:type" i][content="article" i]', 1],
  ['[itemtype$="Article" i],[itemtype$="BlogPosting" i]', 3],
  [
    'meta:is([property="article:published_time" i],[name="article:published_time" i],[name="parsely-pub-date" i],[name^="dc.date" i],[name="pubdate" i],[name="date" i],[name="datepublished" i]),[itemprop~="datePublished"]',
    1,
  ],
  [
    'meta:is([name*="author" i],[property*="author" i],[name="byl" i],[name="dc.creator" i]),[rel~="author"],[itemprop~="author"],.byline,.author',
    1,
  ],
  ['meta:is([property="article:section" i],[name="article:section" i])', 1],
];

/** Whether a page at `address` may be an article, by its metadata and address alone. */
export function mayBeArticle(document: Document, address: string): boolean {
  // The prototypes' own methods: a page's named elements shadow the document's properties.
  const { querySelector, querySelectorAll } = Document.prototype;
  const blocks = querySelectorAll.call(document, LINKED_DATA);
  for (let i = 0; i < blocks.length && i < MAX_BLOCKS; i++) {
    const source = blocks[i]?.textContent ?? '';
    // Whatever the address says: people, section and day of publication stand there as well.
    if (source.length <= MAX_LENGTH && ARTICLE_ENDS.some((end) => source.includes(end))) return true;
  }
  let points = 0;
  for (const [, weight] of addressGrounds(address, false)) points += weight;
  for (let i = 0; i < SIGNS.length && points < NEEDED; i++) {
    const [selector, weight] = SIGNS[i] as (typeof SIGNS)[number];
    if (querySelector.call(document, selector)) points += weight;
  }
  return points >= NEEDED;
}
