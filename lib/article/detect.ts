import { findBody } from './body.ts';
import { domOf } from './dom.ts';
import { findHeadline } from './headline.ts';
import { type PageFacts, readFacts } from './metadata.ts';
import { readBlocks } from './page-blocks.ts';
import { type Shape, shapeOf } from './shape.ts';
import { attributeVisibility } from './visibility.ts';

/** Whether a page is a news article, and on what grounds: what speaks for it ("og:type=article"), and against it ("not:listing"). */
export interface Detection {
  isArticle: boolean;
  /** Whether it holds running text and nothing rules an article out: enough for a reader who asks, not for reading by itself. */
  isReadable: boolean;
  signals: string[];
}

/** Enough to tell the shape of a page without reading all of a long one. */
const CAPS = { nodes: 20_000, characters: 300_000 };
/** So many grounds must speak for an article; the numbers below are their weights. */
const ENOUGH = 4;

const NEWS =
  /^(?:(?:News|Opinion|Reportage|Analysis|Background|Review)\w{0,12}Article|NewsArticle|LiveBlogPosting|Report)$/;
/** Kinds of thing that are no news, whatever else the page says. */
const OTHER_THING =
  /^(?:Recipe|Product|ProductGroup|Offer|AggregateOffer|FAQPage|QAPage|Question|DiscussionForumPosting|JobPosting|HowTo|TechArticle|APIReference|SoftwareApplication|SoftwareSourceCode|ScholarlyArticle|Course|Hotel|Restaurant|CollectionPage|SearchResultsPage|ProfilePage|AboutPage|ContactPage|CheckoutPage|ItemPage)$/;
const OTHER_OG = /^(?:product|profile|book|music|place|restaurant|business|object|game)/;
/** Words of an address under which lists, shops, manuals and forums stand. */
const OTHER_ADDRESS =
  /^(?:tags?|topics?|search|suche|categor(?:y|ies)|authors?|profiles?|users?|members?|archives?|docs?|documentation|manual|reference|api|wiki|help|support|faqs?|forums?|threads?|viewtopic|showthread|questions|products?|shop|store|cart|item|p|dp|recipes?|rezepte?|recettes?|lexikon|glossary|dictionary|about|about-us|contact|kontakt|impressum|uber-uns|ueber-uns|privacy|terms|jobs|careers|weather|login|newsletters?|videos|galleries|petition)$/;
const GENERATOR = /mediawiki|dokuwiki|sphinx|docusaurus|mkdocs|gitbook|phpbb|discourse|vbulletin|xenforo/i;

/** Cheap and by itself: metadata, address and the shape of the page. */
export function detect(document: Document): Detection {
  const dom = domOf(document);
  const facts = readFacts(dom);
  const page = dom.body && readBlocks(dom, dom.body, attributeVisibility(dom), CAPS);
  const headline = page && findHeadline(page, facts.meta.headline);
  const body = page && findBody(page, headline);
  return detectBy(facts, page && body && shapeOf(page, body), headline !== null);
}

/** The same from what has been read already. */
export function detectBy(facts: PageFacts, shape: Shape | null, hasHeadline: boolean): Detection {
  const grounds = [...metadataGrounds(facts), ...addressGrounds(facts), ...shapeGrounds(shape, hasHeadline)];
  const score = grounds.reduce((sum, [, weight]) => sum + weight, 0);
  const isReadable = grounds.every(([, weight]) => weight !== NEVER);
  return { isArticle: score >= ENOUGH, isReadable, signals: grounds.map(([signal]) => signal) };
}

type Ground = [signal: string, weight: number];
/** A ground that nothing outweighs. */
const NEVER = -100;

function metadataGrounds({ article, types, tags, meta }: PageFacts): Ground[] {
  const grounds: Ground[] = [];
  const type = article?.types.find((name) => NEWS.test(name)) ?? article?.types[0];
  const isNews = type !== undefined && NEWS.test(type);
  if (type) grounds.push([`json-ld:${type}`, isNews ? 3 : 2]);
  const og = tags.meta('og:type');
  if (og?.toLowerCase() === 'article') grounds.push(['og:type=article', 1]);
  else if (og && OTHER_OG.test(og)) grounds.push([`not:og:type=${og.slice(0, 40)}`, -3]);
  const items = tags.itemTypes();
  const item = items.find((name) => /Article$|^BlogPosting$/.test(name));
  if (item && !type) grounds.push([`microdata:${item}`, NEWS.test(item) ? 3 : 2]);
  const other = [...types, ...items].find((name) => OTHER_THING.test(name));
  if (other) grounds.push([`not:${other}`, other === 'Recipe' || !isNews ? NEVER : 0]);
  if (meta.published) grounds.push(['published', 1]);
  if (meta.bylines.length) grounds.push(['byline', 1]);
  if (meta.section) grounds.push(['section', 1]);
  if (GENERATOR.test(tags.meta('generator') ?? '')) grounds.push(['not:generator', NEVER]);
  return grounds;
}

function addressGrounds({ meta, article }: PageFacts): Ground[] {
  const url = URL.parse(meta.url ?? meta.canonicalUrl ?? '');
  if (!url) return [];
  const grounds: Ground[] = [];
  const parts = url.pathname
    .toLowerCase()
    .replace(/\.\w{2,5}$/, '')
    .split('/')
    .filter(Boolean);
  const isNews = article?.types.some((name) => NEWS.test(name)) ?? false;
  const last = parts.at(-1) ?? '';
  const words = last.split(/[-_]/).filter((word) => /\p{L}/u.test(word)).length;
  const other =
    parts.find((part) => OTHER_ADDRESS.test(part)) ??
    (/[?&](?:q|s|query|search|page)=/.test(url.search) ? 'search' : undefined);
  if (other && !isNews) grounds.push([`not:address:${other}`, -3]);
  if (/\/(?:19|20)\d{2}[/-]?(?:\d{1,2}|[a-z]{3})(?:[/-]?\d{1,2})?\//.test(`${url.pathname}/`))
    grounds.push(['address:date', 1]);
  if (words >= 4) grounds.push(['address:title', 1]);
  if (
    parts.some((part) => /^(?:news|nachrichten|noticias|actualites|press-releases?)(?:-|$)/.test(part)) &&
    parts.length > 1
  )
    grounds.push(['address:news', 1]);
  if (parts.length === 0) grounds.push(['not:address:home', isNews ? 0 : -3]);
  else if (parts.length === 1 && words < 3) grounds.push(['not:address:short', -2]);
  return grounds;
}

function shapeGrounds(shape: Shape | null, hasHeadline: boolean): Ground[] {
  if (!shape || shape.prose < 200) return [['not:little-prose', NEVER]];
  const grounds: Ground[] = [];
  if (hasHeadline) grounds.push(['headline', 1]);
  if (shape.paragraphs >= 5 && shape.prose >= 1_500) grounds.push(['prose', 1]);
  if (shape.teasers >= 3 && shape.teasers >= shape.following) grounds.push(['not:listing', NEVER]);
  if (shape.code >= 4) grounds.push(['not:code', -3]);
  if (shape.prices >= 6 && shape.prices > shape.paragraphs) grounds.push(['not:prices', -3]);
  if (shape.isRecipe) grounds.push(['not:recipe', NEVER]);
  return grounds;
}
