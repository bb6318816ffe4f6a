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
  const tags = dom.named('meta');
  for (let i = 0; i < tags.length && i < MAX_TAGS; i++) {
    const element = tags[i] as Element;
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
    itemTypes() {
      const types: string[] = [];
      for (const element of dom.noted()) {
        const type = dom.attribute(element, 'itemtype');
        if (type !== null) types.push(type.slice(type.lastIndexOf('/') + 1));
        if (types.length === MAX_TAGS) break;
      }
      return types;
    },
    link(rel) {
      const link = dom.first(`link[rel~="${rel}" i][href]`);
      return link ? dom.attribute(link, 'href') : null;
    },
    title() {
      const [title] = dom.named('title');
      return title && dom.content(title).slice(0, MAX_FIELD);
    },
  };
}

function firstItems(dom: Dom): Map<string, Element> {
  const items = new Map<string, Element>();
  let count = 0;
  for (const element of dom.noted()) {
    const properties = dom.attribute(element, 'itemprop');
    if (properties === null) continue;
    for (const property of properties.split(/\s+/)) if (!items.has(property)) items.set(property, element);
    if (++count === MAX_TAGS) break;
  }
  return items;
}

function valueOfItem(dom: Dom, element: Element): string {
  return (
    dom.attribute(element, 'content') ?? dom.attribute(element, 'datetime') ?? dom.content(element).slice(0, MAX_FIELD)
  );
}
