import type { Dom } from './dom.ts';

/** A field of metadata longer than this is cut. */
export const MAX_FIELD = 1_000;
const MAX_TAGS = 300;

/** What meta tags, microdata and links of a page say, each read when first asked for. */
export interface PageTags {
  /** First content of a `<meta name>` or `<meta property>`, by its name in small letters. */
  meta(name: string): string | undefined;
  /** First value of a microdata property. */
  item(property: string): string | undefined;
  /** Last part of each schema.org type that the page's microdata name. */
  itemTypes(): string[];
  /** Address of a `<link rel>`, as written. */
  link(rel: string): string | null;
  title(): string | undefined;
}

export function readTags(dom: Dom): PageTags {
  const metas = new Map<string, string>();
  for (const element of dom.all('meta[property], meta[name]').slice(0, MAX_TAGS)) {
    const name = (dom.attribute(element, 'property') ?? dom.attribute(element, 'name') ?? '').trim().toLowerCase();
    const content = dom.attribute(element, 'content');
    if (name && content && !metas.has(name)) metas.set(name, content.slice(0, MAX_FIELD));
  }
  let items: Map<string, Element> | null = null;
  return {
    meta: (name) => metas.get(name),
    item(property) {
      items ??= firstItems(dom);
      const element = items.get(property);
      return element && valueOfItem(dom, element);
    },
    itemTypes: () =>
      dom
        .all('[itemtype]')
        .slice(0, MAX_TAGS)
        .map((element) => (dom.attribute(element, 'itemtype') ?? '').replace(/^.*\//, '')),
    link(rel) {
      const [link] = dom.all(`link[rel~="${rel}" i][href]`);
      return link ? dom.attribute(link, 'href') : null;
    },
    title() {
      const [title] = dom.all('title');
      return title && dom.content(title).slice(0, MAX_FIELD);
    },
  };
}

function firstItems(dom: Dom): Map<string, Element> {
  const items = new Map<string, Element>();
  for (const element of dom.all('[itemprop]').slice(0, MAX_TAGS))
    for (const property of (dom.attribute(element, 'itemprop') ?? '').split(/\s+/))
      if (!items.has(property)) items.set(property, element);
  return items;
}

function valueOfItem(dom: Dom, element: Element): string {
  return (
    dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.content(element).slice(0, MAX_FIELD)
  );
}
