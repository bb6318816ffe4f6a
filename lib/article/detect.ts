import type { PageFacts } from './metadata.ts';
import { isAmong } from './plurals.ts';
import type { Shape } from './shape.ts';

/** Whether a page is a news article, and on what grounds: what speaks for it ("og:type=article"), and against it ("not:listing"). */
export interface Detection {
  isArticle: boolean;
  /** Whether it holds running text and nothing rules an article out: enough for a reader who asks, not for reading by itself. */
  isReadable: boolean;
  signals: string[];
}

/** So many grounds must speak for an article; the numbers below are their weights. */
export const ENOUGH = 4;
/** What the shape of a page adds at most. */
const SHAPE = 2;
/** A ground that nothing outweighs. */
const NEVER = -100;
/** What metadata and address must say at least. */
export const NEEDED = ENOUGH - SHAPE;

const words = (list: string) => new Set(list.split(' '));
/** `OpinionNewsArticle` and the like are news, too. */
const NEWS = /NewsArticle$|^LiveBlogPosting$|^Report$/;
/** Kinds of thing that are no news, whatever else the page says. */
const OTHER_THING = words(
  'Recipe QAPage DiscussionForumPosting JobPosting HowTo TechArticle APIReference SoftwareApplication SoftwareSourceCode ScholarlyArticle Course Hotel Restaurant CollectionPage SearchResultsPage AboutPage ContactPage CheckoutPage',
);
/** Kinds that articles have beside them as well: what is asked, what it costs to read on, who writes. */
const BESIDE = words('Product ProductGroup Offer AggregateOffer FAQPage Question ProfilePage ItemPage');
const OTHER_OG = ['product', 'profile', 'book', 'music', 'place', 'restaurant', 'business', 'object', 'game'];
/** Words of an address under which lists, shops, manuals and forums stand. */
const OTHER_ADDRESS = words(
  'tag topic search suche category categories author profile user member archive doc documentation manual reference api wiki help support faq forum thread viewtopic showthread questions product shop store cart item p dp recipe rezept rezepte recette lexikon glossary dictionary about about-us contact kontakt impressum uber-uns ueber-uns privacy terms jobs careers weather login newsletter videos galleries petition',
);
const NEWS_FOLDERS = ['news', 'nachrichten', 'noticias', 'actualites', 'press-release', 'press-releases'];
const QUERIES = ['q', 's', 'query', 'search', 'page'];
/** A year with month and day, as addresses have them, without what stands between. */
const DATED = /^(?:19|20)\d\d(?:\d{1,4}|[a-z]{3}\d{0,2})$/;
const GENERATORS = 'mediawiki dokuwiki sphinx docusaurus mkdocs gitbook phpbb discourse vbulletin xenforo'.split(' ');

/** What a page must be to be read: an article, or anything with running text. */
export type Wanted = 'article' | 'readable';

/** The refusal of a page by its metadata and address alone, before any of its text is read; null when they don't rule it out. */
export function refuse(facts: PageFacts, wanted: Wanted): Detection | null {
  const detection = judge(groundsOf(facts), SHAPE);
  return detection[wanted === 'article' ? 'isArticle' : 'isReadable'] ? null : detection;
}

/** What is known of a page whose blocks have been read; `shape` null means that no body was found. */
export function detectBy(facts: PageFacts, shape: Shape | null, hasHeadline: boolean): Detection {
  return judge([...groundsOf(facts), ...shapeGrounds(shape, hasHeadline)], 0);
}

function judge(grounds: readonly Ground[], more: number): Detection {
  let score = more;
  let isReadable = true;
  for (const [, weight] of grounds) {
    score += weight;
    if (weight === NEVER) isReadable = false;
  }
  return { isArticle: score >= ENOUGH, isReadable, signals: grounds.map(([signal]) => signal) };
}

/** One of the grounds on which a page is judged. */
export type Ground = [signal: string, weight: number];
/** Running text is at least so many characters. */
const MIN_PROSE = 200;
/** What a page's metadata and address say. */
function groundsOf({ article, types, tags, meta }: PageFacts): Ground[] {
  const grounds: Ground[] = [];
  const type = article?.types.find((name) => NEWS.test(name)) ?? article?.types[0];
  const isNews = type !== undefined && NEWS.test(type);
  if (type) grounds.push([`json-ld:${type}`, isNews ? 3 : 2]);
  const og = tags.meta('og:type');
  if (og?.toLowerCase() === 'article') grounds.push(['og:type=article', 1]);
  else if (og && isOtherOg(og)) grounds.push([`not:og:type=${og.slice(0, 40)}`, OTHER_WEIGHT]);
  const items = tags.itemTypes();
  const item = items.find((name) => name.endsWith('Article') || name === 'BlogPosting');
  if (item && !type) grounds.push([`microdata:${item}`, NEWS.test(item) ? 3 : 2]);
  const other = otherThing([...types, ...items]);
  if (other) grounds.push([`not:${other}`, thingWeight(other, isNews, type !== undefined)]);
  if (meta.published) grounds.push(['published', 1]);
  if (meta.bylines.length) grounds.push(['byline', 1]);
  if (meta.section) grounds.push(['section', 1]);
  const generator = tags.meta('generator');
  if (generator && isOtherGenerator(generator)) grounds.push(['not:generator', NEVER]);
  return [...grounds, ...addressGrounds(meta.url ?? meta.canonicalUrl ?? '', isNews)];
}

/** The first of some types that is a kind of thing and no news; what no article has beside it comes first. */
export const otherThing = (types: readonly string[]): string | undefined =>
  types.find((name) => OTHER_THING.has(name)) ?? types.find((name) => BESIDE.has(name));
/** What such a thing says against a page that calls itself news, another article, or neither. */
export const thingWeight = (other: string, isNews: boolean, isArticle: boolean): number =>
  isNews && other !== 'Recipe' ? 0 : isArticle && BESIDE.has(other) ? OTHER_WEIGHT : NEVER;
/** Whether an `og:type` is of no article. */
export const isOtherOg = (type: string): boolean => OTHER_OG.some((start) => type.startsWith(start));
export const OTHER_WEIGHT = -3;
/** Whether a page was made by what makes wikis, manuals and forums. */
export const isOtherGenerator = (name: string): boolean =>
  GENERATORS.some((other) => name.toLowerCase().includes(other));

/** What an address says; of a page that calls itself news nothing speaks against it. */
export function addressGrounds(address: string, isNews: boolean): Ground[] {
  const url = URL.parse(address);
  if (!url) return [];
  const grounds: Ground[] = [];
  // A language or country at the head is no folder.
  const parts = url.pathname
    .toLowerCase()
    .split('/')
    .filter((part, i) => part && (i > 1 || part.length !== 2));
  // The title stands last, or before a number.
  const wordsOf = (part: string) =>
    part
      .replace(/\..*/, '')
      .split(/[-_]/)
      .filter((word) => !(Number(word) >= 0)).length;
  const title = Math.max(0, ...parts.map(wordsOf));
  const other =
    parts.find((part) => isAmong(OTHER_ADDRESS, part)) ??
    (url.search && QUERIES.some((name) => url.searchParams.has(name)) ? 'search' : undefined);
  if (isDated(parts)) grounds.push(['address:date', 1]);
  if (title >= 4) grounds.push(['address:title', 1]);
  const isFolder = (part: string) => NEWS_FOLDERS.some((name) => part === name || part.startsWith(`${name}-`));
  if (parts.length > 1 && parts.some(isFolder)) grounds.push(['address:news', 1]);
  if (isNews) return grounds;
  if (other) grounds.push([`not:address:${other}`, -3]);
  if (parts.length === 0) grounds.push(['not:address:home', -3]);
  else if (parts.length === 1 && title < 3) grounds.push(['not:address:short', -2]);
  return grounds;
}

/** Whether parts of an address tell a day or month: "2026/11/22", "2026-11", "20261122". */
const isDated = (parts: readonly string[]) =>
  parts.some((part, i) => DATED.test((part.length > 4 ? part : part + parts[i + 1]).replaceAll('-', '')));

function shapeGrounds(shape: Shape | null, hasHeadline: boolean): Ground[] {
  if (!shape || shape.prose < MIN_PROSE) return [['not:little-prose', NEVER]];
  const grounds: Ground[] = [];
  if (hasHeadline) grounds.push(['headline', 1]);
  if (shape.paragraphs >= 5 && shape.prose >= 1_500) grounds.push(['prose', 1]);
  if (shape.teasers >= 3 && shape.teasers >= shape.following) grounds.push(['not:listing', NEVER]);
  if (shape.code >= 4) grounds.push(['not:code', -3]);
  if (shape.prices >= 6 && shape.prices > shape.paragraphs) grounds.push(['not:prices', -3]);
  if (shape.isRecipe) grounds.push(['not:recipe', NEVER]);
  return grounds;
}
