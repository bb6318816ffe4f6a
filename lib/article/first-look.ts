/**
 * A first look at a page that nobody asked to be read, before the reader itself is put there: on most pages of a site that may be read it is
 * all that happens. It asks for what the judgement by all of the page's facts (detect.ts) asks for, and takes each for granted that it
 * can't tell; that judgement follows where it says yes.
 */
import {
  addressGrounds,
  ENOUGH,
  isOtherGenerator,
  isOtherOg,
  NEEDED,
  OTHER_WEIGHT,
  otherThing,
  thingWeight,
} from './detect.ts';
import { LINKED_DATA, MAX_BLOCKS, MAX_LENGTH, nodesOf } from './json-ld.ts';

/** What the types of articles end in, as they stand in the source of linked data. */
const NEWS_ENDS = ['NewsArticle"', 'LiveBlogPosting"', 'Report"'];
const ARTICLE_ENDS = ['Article"', 'BlogPosting"', 'SocialMediaPosting"', 'LiveBlog"'];
/** Of linked data: their type, and people, section and day of publication, which may stand there as well. */
const NEWS_WEIGHT = 3 + 3;
const ARTICLE_WEIGHT = 2 + 3;
/** Elements with a type, and paragraphs, that are looked at. */
const MAX_ITEMS = 300;

/** What speaks for an article, by selector, with its weight in the judgement. */
const SIGNS: readonly [selector: string, weight: number][] = [
  ['meta[property="og:type" i][content="article" i]', 1],
  ['[itemtype$="Article" i],[itemtype$="BlogPosting" i]', 3],
  [
    'meta:is([property="article:published_time" i],[name="article:published_time" i],[name="parsely-pub-date" i],[name^="dc.date" i],[name="pubdate" i],[name="date" i],[name="datepublished" i]),[itemprop~="datePublished"]',
    1,
  ],
  [
    'meta:is([name*="author" i],[property*="author" i],[name="byl" i],[name="dc.creator" i]),[rel~="author"],[itemprop~="author"],.byline,.author,.author-name,.byline__name',
    1,
  ],
  ['meta:is([property="article:section" i],[name="article:section" i])', 1],
];

/** A root that says it is in another language than the one articles are read in. */
const OTHER_LANGUAGE = ':root[lang]:not([lang=""],:lang(en))';
const SMALL_WORDS = /\b(?:the|of|and|to|that|for|with|by|not|are|from|have|which|said|were|who|has)\b/gi;
/** Shorter paragraphs are captions and buttons. */
const MIN_PARAGRAPH = 80;
/** What of a longer one is looked at. */
const MAX_PARAGRAPH = 400;
/** So many small words to a character, and a paragraph is English. */
const ENGLISH = 1 / 50;
/** Whether a page at `address` may be an article in English, by its metadata and address, and by its text where it says another language. */
export function mayBeArticle(document: Document, address: string): boolean {
  // The prototypes' own methods: a page's named elements shadow the document's properties.
  const { querySelector, querySelectorAll } = Document.prototype;
  const contentOf = (selector: string) => querySelector.call(document, selector)?.getAttribute('content') ?? '';
  const sources: string[] = [];
  const blocks = querySelectorAll.call(document, LINKED_DATA);
  for (let i = 0; i < blocks.length && i < MAX_BLOCKS; i++) {
    const source = blocks[i]?.textContent ?? '';
    if (source.length <= MAX_LENGTH) sources.push(source);
  }
  const says = (ends: readonly string[]) => sources.some((source) => ends.some((end) => source.includes(end)));
  const isNews = says(NEWS_ENDS);

  const isArticle = says(ARTICLE_ENDS);
  let points = isNews ? NEWS_WEIGHT : isArticle ? ARTICLE_WEIGHT : 0;
  for (const [, weight] of addressGrounds(address, isNews)) points += weight;
  for (let i = 0; i < SIGNS.length && (points < ENOUGH || !isNews); i++) {
    const [selector, weight] = SIGNS[i] as (typeof SIGNS)[number];
    if (querySelector.call(document, selector)) points += weight;
  }
  if (points < NEEDED) return false;

  if (isOtherOg(contentOf('meta[property="og:type" i]'))) points += OTHER_WEIGHT;
  if (points < NEEDED || isOtherGenerator(contentOf('meta[name="generator" i]'))) return false;
  // To be parsed they take longer than all else, and of news only a recipe would tell.
  const nodes = isNews && !says(['Recipe"']) ? [] : nodesOf(sources);
  const other = otherThing([...nodes.flatMap(({ types }) => types), ...itemTypes(document)]);
  if (other) points += thingWeight(other, isNews, isArticle);
  return points >= NEEDED && !isInOtherLanguage(document);
}

/** Some sites say another language of all their pages: then no long paragraph is English, either. */
function isInOtherLanguage(document: Document): boolean {
  const { querySelector, querySelectorAll } = Document.prototype;
  if (!querySelector.call(document, OTHER_LANGUAGE)) return false;
  let told = false;
  const paragraphs = querySelectorAll.call(document, 'p');
  for (let i = 0; i < paragraphs.length && i < MAX_ITEMS; i++) {
    const text = (paragraphs[i]?.textContent ?? '').slice(0, MAX_PARAGRAPH).replace(/\s+/g, ' ').trim();
    if (text.length < MIN_PARAGRAPH) continue;
    if ((text.match(SMALL_WORDS)?.length ?? 0) > text.length * ENGLISH) return false;
    told = true;
  }
  return told;
}

/** Last part of each type that the page's microdata name. */
function itemTypes(document: Document): string[] {
  const types: string[] = [];
  const items = Document.prototype.querySelectorAll.call(document, '[itemtype]');
  for (let i = 0; i < items.length && i < MAX_ITEMS; i++) {
    const type = items[i]?.getAttribute('itemtype') ?? '';
    types.push(type.slice(type.lastIndexOf('/') + 1));
  }
  return types;
}
