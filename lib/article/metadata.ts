import type { ArticleMeta, Label } from '../model.ts';
import { bylineOf } from './bylines.ts';
import { isoDateOf } from './dates.ts';
import { type Dom, domOf } from './dom.ts';
import { type LdNode, namesOf, readJsonLd, textsOf } from './json-ld.ts';

/** What the page says of itself, before any of its text is read. */
export interface PageFacts {
  meta: ArticleMeta;
  /** The JSON-LD block that describes this page's article. */
  article: LdNode | null;
  /** Types of all JSON-LD nodes. */
  types: string[];
  tags: ReadonlyMap<string, string>;
  /** Null when the page does not say. */
  isFree: boolean | null;
}

const ARTICLE_TYPES =
  /^(?:(?:News|Opinion|Analysis|Background|Reportage|Review|AskPublic|Scholarly|Report|Live|Satirical|Advertiser|SocialMedia)?\w{0,12}Article|LiveBlogPosting|BlogPosting|Report|LiveBlog)$/;
const MAX_FIELD = 1_000;

/** Headline, people, outlet and dates, as far as the page's metadata tell; cheap, before the body. */
export function readHeader(document: Document): ArticleMeta {
  return readFacts(domOf(document)).meta;
}

/** Whether a JSON-LD node is an article of any kind. */
export const isArticleNode = (node: LdNode): boolean => node.types.some((type) => ARTICLE_TYPES.test(type));

/** All that the page's metadata tell. */
export function readFacts(dom: Dom): PageFacts {
  const nodes = readJsonLd(dom);
  const tags = readTags(dom);
  const address = addressOf(dom);
  const canonicalUrl = webAddress(linkOf(dom, 'canonical'), address) ?? webAddress(tags.get('og:url') ?? null, address);
  const article = ownArticle(nodes.filter(isArticleNode), [address, canonicalUrl]);
  let items: Map<string, Element> | null = null;
  const item = (prop: string) => {
    items ??= itemsOf(dom);
    return itemText(dom, items.get(prop));
  };
  const publisher =
    first(namesOf(article?.get('publisher'))) ??
    clean(tags.get('og:site_name')) ??
    first(
      nodes.filter((node) => node.types.includes('NewsMediaOrganization')).flatMap((node) => textsOf(node.get('name'))),
    ) ??
    clean(tags.get('application-name'));
  const authors = [
    namesOf(article?.get('author')),
    [
      tags.get('author'),
      tags.get('byl'),
      tags.get('parsely-author'),
      tags.get('dc.creator'),
      tags.get('sailthru.author'),
      tags.get('article:author'),
    ].filter((value) => value !== undefined),
    dom
      .all('[rel~="author"], [itemprop~="author"], .byline, .author')
      .slice(0, 6)
      .map((element) => dom.content(element).slice(0, 300)),
  ];
  const byline = authors.map((values) => bylineOf(values, publisher));
  const named = byline.find(({ people }) => people.length > 0);
  const isFree = freeOf(article);
  const types = nodes.flatMap((node) => node.types);
  const section = first(textsOf(article?.get('articleSection'))) ?? clean(tags.get('article:section'));
  return {
    meta: {
      headline:
        first(textsOf(article?.get('headline'))) ??
        clean(tags.get('og:title')) ??
        clean(item('headline')) ??
        clean(titleOf(dom)),
      standfirst:
        first(textsOf(article?.get('description'))) ??
        clean(tags.get('og:description')) ??
        clean(tags.get('description')),
      section,
      publisher,
      url: address,
      canonicalUrl,
      bylines: named?.people ?? [],
      credits: [...new Set(byline.flatMap(({ credits }) => credits))],
      published: dateOf([
        ...textsOf(article?.get('datePublished')),
        tags.get('article:published_time'),
        tags.get('parsely-pub-date'),
        tags.get('datepublished'),
        item('datePublished'),
        tags.get('dc.date.issued'),
        tags.get('dc.date'),
        tags.get('pubdate'),
        tags.get('date'),
      ]),
      modified: dateOf([
        ...textsOf(article?.get('dateModified')),
        tags.get('article:modified_time'),
        tags.get('og:updated_time'),
        item('dateModified'),
        tags.get('lastmod'),
      ]),
      wordCount: 0,
      readingMinutes: 0,
      label: labelOf(article, section, canonicalUrl ?? address, types),
    },
    article,
    types,
    tags,
    isFree,
  };
}

/** The page's own address decides which block is meant; where no block names an address, the first. */
function ownArticle(nodes: readonly LdNode[], addresses: readonly (string | null)[]): LdNode | null {
  const own = addresses.flatMap((address) => (address ? [bare(address)] : []));
  const idsOf = (node: LdNode) => {
    const main = node.get('mainEntityOfPage');
    const inner = typeof main === 'object' && main !== null ? Object.values(main) : [main];
    return [...textsOf(node.get('url')), ...textsOf(node.get('@id')), ...textsOf(inner)]
      .filter((id) => /^https?:|^\//.test(id))
      .map(bare);
  };
  return (
    nodes.find((node) => idsOf(node).some((id) => own.includes(id))) ??
    nodes.find((node) => idsOf(node).length === 0 || own.length === 0) ??
    // A lone block whose address is written otherwise (http, a short link) still means this page.
    (nodes.length === 1 ? (nodes[0] ?? null) : null)
  );
}

const bare = (address: string) =>
  address
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#][\s\S]*$/, '')
    .replace(/\/(?:amp)?$/, '');

function readTags(dom: Dom): Map<string, string> {
  const tags = new Map<string, string>();
  for (const element of dom.all('meta[property], meta[name]').slice(0, 300)) {
    const name = (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '').trim().toLowerCase();
    const content = dom.attribute(element, 'content');
    if (name && content && !tags.has(name)) tags.set(name, content.slice(0, MAX_FIELD));
  }
  return tags;
}

function linkOf(dom: Dom, rel: string): string | null {
  const [link] = dom.all(`link[rel~="${rel}" i][href]`);
  return link ? dom.attribute(link, 'href') : null;
}

/** First element of each microdata property. */
function itemsOf(dom: Dom): Map<string, Element> {
  const items = new Map<string, Element>();
  for (const element of dom.all('[itemprop]').slice(0, 300))
    for (const prop of (dom.attribute(element, 'itemprop') ?? '').split(/\s+/))
      if (!items.has(prop)) items.set(prop, element);
  return items;
}

function itemText(dom: Dom, element: Element | undefined): string | undefined {
  if (!element) return undefined;
  return (
    dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.content(element).slice(0, MAX_FIELD)
  );
}

function titleOf(dom: Dom): string | undefined {
  const [title] = dom.all('head > title, title');
  return title && dom.content(title).slice(0, MAX_FIELD);
}

function addressOf(dom: Dom): string | null {
  const address = dom.window?.location.href ?? null;
  return address && /^https?:/.test(address) ? address : null;
}

/** Only http and https lead anywhere; anything else a page writes there is no address. */
function webAddress(value: string | null, base: string | null): string | null {
  const url = value ? URL.parse(value.trim().slice(0, 2_000), base ?? undefined) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function freeOf(article: LdNode | null): boolean | null {
  const value = article?.get('isAccessibleForFree');
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : null;
}

function dateOf(values: readonly (string | undefined)[]): string | null {
  for (const value of values) {
    const date = value ? isoDateOf(value) : null;
    if (date) return date;
  }
  return null;
}

const OPINION =
  /^(?:opinions?|op-?eds?|comment|commentary|commentisfree|editorials?|columns?|columnists?|letters|perspectives?|viewpoints?|views)$/i;

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
  const path = (address ? (URL.parse(address)?.pathname ?? '') : '').split('/').slice(1, 3);
  if ([...(section ? [section] : []), ...path].some((word) => OPINION.test(word))) return 'opinion';
  if (path.some((word) => /^fact-?check(?:s|ing)?$/i.test(word))) return 'fact-check';
  return null;
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  '#39': "'",
  '#039': "'",
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
};

/** A field as one line of text; entities that were escaped twice are undone. */
function clean(value: string | undefined): string | null {
  const text = value
    ?.slice(0, MAX_FIELD)
    .replace(/&(#?\w{2,6});/g, (all, name: string) =>
      Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : all,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return text || null;
}

const first = (values: readonly string[]): string | null => clean(values[0]);
