import type { ArticleMeta, Label } from '../model.ts';
import { countWords } from '../text/word-count.ts';
import { type Byline, bylineOf } from './bylines.ts';
import { isoDateOf } from './dates.ts';
import type { Dom } from './dom.ts';
import { clean, withoutMarkup } from './field.ts';
import { type LdNode, namesOf, readJsonLd, textsOf } from './json-ld.ts';
import { ownHeadline } from './own-headline.ts';
import { MAX_FIELD, type PageTags, readTags } from './page-tags.ts';
import { isAmong } from './plurals.ts';

/** What the page says of itself, before any of its text is read. */
export interface PageFacts {
  meta: ArticleMeta;
  /** The JSON-LD block that describes this page's article. */
  article: LdNode | null;
  /** Types of all JSON-LD nodes. */
  types: string[];
  tags: PageTags;
  /** Null when the page does not say. */
  isFree: boolean | null;
  /** Words of the whole article by its JSON-LD; null when it does not say. */
  declaredWords: number | null;
}

/** More elements than a few that name authors are other articles'. */
const MAX_AUTHOR_ELEMENTS = 4;

const POSTS = new Set(['LiveBlogPosting', 'BlogPosting', 'SocialMediaPosting', 'LiveBlog', 'Report']);

/** Whether a JSON-LD node is an article of any kind. */
const isArticleNode = (node: LdNode): boolean => node.types.some((type) => type.endsWith('Article') || POSTS.has(type));

/** Headline, people, outlet, dates and all else that the page's metadata tell; cheap, before the body. */
export function readFacts(dom: Dom): PageFacts {
  const nodes = readJsonLd(dom);
  const tags = readTags(dom);
  const address = addressOf(dom);
  const canonicalUrl = webAddress(tags.link('canonical'), address) ?? webAddress(tags.meta('og:url') ?? null, address);
  const article = ownArticle(nodes.filter(isArticleNode), [address, canonicalUrl]);
  const field = (key: string) => clean(textsOf(article?.get(key))[0]);
  const types = nodes.flatMap((node) => node.types);
  const section = sectionOf(field('articleSection')) ?? sectionOf(clean(tags.meta('article:section')));
  const publisher =
    clean(namesOf(article?.get('publisher'), nodes)[0]) ??
    clean(tags.meta('og:site_name')?.replace(/^@/, '')) ??
    clean(
      nodes
        .filter((node) => node.types.includes('NewsMediaOrganization'))
        .flatMap((node) => textsOf(node.get('name')))[0],
    ) ??
    clean(tags.meta('application-name'));
  const { people, credits } = readByline(dom, article?.get('author'), nodes, tags, publisher);
  const headline =
    field('headline') ?? clean(tags.meta('og:title')) ?? clean(tags.item('headline')) ?? clean(tags.title());
  return {
    meta: {
      headline: ownHeadline(dom, headline, [publisher, section, hostOf(address)]),
      standfirst: withoutMarkup(
        field('description') ?? clean(tags.meta('og:description')) ?? clean(tags.meta('description')),
      ),
      section,
      publisher,
      url: address,
      canonicalUrl,
      bylines: people,
      credits,
      published:
        firstDate(textsOf(article?.get('datePublished'))) ??
        metaDate(tags, PUBLISHED) ??
        firstDate([tags.item('datePublished')]) ??
        metaDate(tags, PUBLISHED_DOUBTFUL) ??
        dateShown(dom),
      modified:
        firstDate(textsOf(article?.get('dateModified'))) ??
        metaDate(tags, ['article:modified_time', 'og:updated_time']) ??
        firstDate([tags.item('dateModified')]) ??
        metaDate(tags, ['lastmod']),
      wordCount: 0,
      readingMinutes: 0,
      label: labelOf(article, section, canonicalUrl ?? address, types),
    },
    article,
    types,
    tags,
    isFree: freeOf(article),
    declaredWords: wordsOf(article),
  };
}

/** What publishing systems write where a section is wanted and none was given. */
const NO_SECTIONS = new Set(['post', 'article', 'page', 'uncategorized']);
const sectionOf = (name: string | null) => (name && !isAmong(NO_SECTIONS, name.toLowerCase()) ? name : null);

/** Names of meta tags that bear the day of publication; the second list is also used for other days. */
const PUBLISHED = ['article:published_time', 'parsely-pub-date', 'datepublished'];
const PUBLISHED_DOUBTFUL = ['dc.date.issued', 'dc.date', 'pubdate', 'date'];
const AUTHOR_TAGS = ['author', 'byl', 'byline', 'parsely-author', 'dc.creator', 'sailthru.author', 'article:author'];
/** Where pages show who wrote them. */
const AUTHOR_ELEMENTS = '[rel~="author"], [itemprop~="author"], .byline, .author, .author-name, .byline__name';

/** People from the first place that names any, agencies from all places up to there. */
function readByline(
  dom: Dom,
  author: unknown,
  nodes: readonly LdNode[],
  tags: PageTags,
  publisher: string | null,
): Byline {
  const places = [
    () => namesOf(author, []),
    () => AUTHOR_TAGS.flatMap((name) => tags.meta(name) ?? []),
    () => {
      const elements = dom.all(AUTHOR_ELEMENTS).slice(0, MAX_AUTHOR_ELEMENTS);
      const textOf = (element: Element) => dom.content(element).slice(0, MAX_FIELD);
      // Farther on stand those who wrote what is linked, and who commented.
      const first = elements.find((element) => bylineOf([textOf(element)], publisher).people.length > 0);
      return elements.filter((element) => !first || dom.parent(element) === dom.parent(first)).map(textOf);
    },
    // Publishing systems refer to whose account it was sent from: the page may name who wrote it.
    () => namesOf(author, nodes),
  ];
  const credits: string[] = [];
  for (const place of places) {
    const found = bylineOf(place(), publisher);
    credits.push(...found.credits.filter((credit) => !credits.includes(credit)));
    if (found.people.length > 0) return { people: found.people, credits };
  }
  return { people: [], credits };
}

/** The page's own address decides which block is meant; where no block names an address, the first. */
function ownArticle(nodes: readonly LdNode[], addresses: readonly (string | null)[]): LdNode | null {
  const own = addresses.flatMap((address) => (address ? [bare(address)] : []));
  const idsOf = (node: LdNode) => {
    const main = node.get('mainEntityOfPage');
    const inner = typeof main === 'object' && main !== null ? Object.values(main) : [main];
    return [...textsOf(node.get('url')), ...textsOf(node.get('@id')), ...textsOf(inner)]
      .filter((id) => id.startsWith('http') || id.startsWith('/'))
      .map(bare);
  };
  return (
    nodes.find((node) => idsOf(node).some((id) => own.includes(id))) ??
    nodes.find((node) => idsOf(node).length === 0 || own.length === 0) ??
    // A lone block whose address is written otherwise (http, a short link) still means this page.
    (nodes.length === 1 ? (nodes[0] ?? null) : null)
  );
}

/** An address as it is compared: without scheme, mobile host, query, hash and what marks a mobile version. */
function bare(address: string): string {
  const start = address.indexOf('//') + 2;
  const [path = ''] = address.slice(start < 2 ? 0 : start, 2_000).split('?', 1);
  let [rest = ''] = path.split('#', 1);
  for (const prefix of ['www.', 'm.', 'amp.']) if (rest.startsWith(prefix)) rest = rest.slice(prefix.length);
  for (const suffix of ['/', '/amp', '/']) if (rest.endsWith(suffix)) rest = rest.slice(0, -suffix.length);
  return rest;
}

function addressOf(dom: Dom): string | null {
  const address = dom.address();
  return address?.startsWith('http') ? address : null;
}

/** The host an address names; null when there is none. */
export const hostOf = (address: string | null): string | null =>
  address ? (URL.parse(address)?.hostname ?? null) : null;

/** Only http and https lead anywhere; anything else a page writes there is no address. */
function webAddress(value: string | null, base: string | null): string | null {
  const url = value ? URL.parse(value.trim().slice(0, 2_000), base ?? undefined) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

function freeOf(article: LdNode | null): boolean | null {
  const value = article?.get('isAccessibleForFree');
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : null;
}

function wordsOf(article: LdNode | null): number | null {
  const given = article?.get('wordCount');
  const value: unknown = Array.isArray(given) ? given[0] : given;
  // Nothing else is made a number of: a page's object or nested list would throw.
  const count = typeof value === 'number' || typeof value === 'string' ? Number(value) : 0;
  if (count > 0) return count;
  const [body] = textsOf(article?.get('articleBody'));
  return body ? countWords(body) : null;
}

function firstDate(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? isoDateOf(value) : null;
    if (date) return date;
  }
  return null;
}

/** The date beside the headline or in the byline; farther on stand the dates of other articles and of what is told. */
const DATE_SHOWN = ['h1~time', 'h1~:not(p)>time', 'h1+p>time', '.byline time']
  .map((place) => `${place}[datetime]`)
  .join();

function dateShown(dom: Dom): string | null {
  const time = dom.first(DATE_SHOWN);
  return time && isoDateOf(dom.attribute(time, 'datetime') ?? '');
}

const metaDate = (tags: PageTags, names: readonly string[]) => firstDate(names.map((name) => tags.meta(name)));

/** Sections and parts of addresses under which outlets print opinion, and checks of facts. */
const OPINION = new Set(
  'opinion oped op-ed comment commentary commentisfree editorial column columnist letters perspective viewpoint views'.split(
    ' ',
  ),
);
const FACT_CHECK = new Set(['factcheck', 'fact-check', 'factchecking', 'fact-checking']);

function labelOf(
  article: LdNode | null,
  section: string | null,
  address: string | null,
  types: readonly string[],
): Label | null {
  const own = article?.types ?? [];
  if (own.includes('LiveBlogPosting') || types.includes('LiveBlogPosting')) return 'live';
  if (types.includes('ClaimReview')) return 'fact-check';
  if (own.includes('OpinionNewsArticle')) return 'opinion';
  const path = (address ? (URL.parse(address)?.pathname ?? '') : '').toLowerCase().split('/').slice(1, 3);
  if ([section?.toLowerCase() ?? '', ...path].some((word) => isAmong(OPINION, word))) return 'opinion';
  if (path.some((word) => isAmong(FACT_CHECK, word))) return 'fact-check';
  return null;
}
