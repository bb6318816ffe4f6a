/**
 * The page's JSON-LD, as plain nodes: capped before it is parsed, and nothing taken from it but strings and names (`textsOf`, `namesOf`). No
 * schema library: its first use costs as much as a quarter of the whole reading.
 */
import type { Dom } from './dom.ts';

/** A block longer than this is no description of an article (some pages ship the whole text of the site). */
export const MAX_LENGTH = 400_000;
const MAX_TOTAL = 1_000_000;
export const MAX_BLOCKS = 40;
/** Deeper nesting is an attack on the parser; real blocks have up to 8. */
const MAX_DEPTH = 60;
/** Shorter texts can't be nested deeply enough to harm. */
const MAX_SHALLOW = 8_000;
const MAX_NODES = 300;

export interface LdNode {
  types: string[];
  get(key: string): unknown;
}

/** Where it stands. */
export const LINKED_DATA = 'script[type*="ld+json" i]';

/** What a page's linked data hold. */
export function readJsonLd(dom: Dom): LdNode[] {
  return nodesOf(
    dom
      .all(LINKED_DATA)
      .slice(0, MAX_BLOCKS)
      .map((script) => dom.content(script)),
  );
}

/** All objects of all blocks that have a type, `@graph` and arrays opened, in order. */
export function nodesOf(sources: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  let total = 0;
  for (const source of sources) {
    total += source.length;
    if (source.length > MAX_LENGTH || total > MAX_TOTAL) continue;
    collect(parse(source), nodes);
  }
  return nodes;
}

/** The text without what some pages put around it: byte order marks, comments, CDATA, semicolons. */
function bareOf(source: string): string {
  const inner = source.replace('<![CDATA[', '').replace(']]>', '');
  const start = inner.search(/[[{]/);
  const end = Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']'));
  return start === -1 ? '' : inner.slice(start, end + 1);
}

/** The value of a JSON text with the faults that pages have; null when there is none. */
export function parse(source: string): unknown {
  const text = bareOf(source);
  if (text.length > MAX_SHALLOW && isTooDeep(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Raw line breaks inside strings and commas before a closing bracket are the usual faults.
  }
  try {
    return JSON.parse(text.replace(/\p{Cc}/gu, ' ').replace(/, {0,40}([}\]])/g, '$1'));
  } catch {
    return null;
  }
}

function isTooDeep(text: string): boolean {
  // Few brackets can't stand deep: no need to look at each character of an article's text.
  if (text.split('{', MAX_DEPTH).length + text.split('[', MAX_DEPTH).length < MAX_DEPTH) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 123 || code === 91) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 125 || code === 93) depth--;
  }
  return false;
}

function collect(value: unknown, nodes: LdNode[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const item = queue[i];
    if (Array.isArray(item)) {
      queue.push(...item.slice(0, MAX_NODES));
      continue;
    }
    if (!isObject(item)) continue;
    const types = textsOf(fieldOf(item, '@type')).map((type) =>
      type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1),
    );
    if (types.length) nodes.push({ types, get: (key) => fieldOf(item, key) });
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'liveBlogUpdate']) {
      const inner = fieldOf(item, key);
      if (inner && typeof inner === 'object') queue.push(inner);
    }
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object's own field, out of reach of any prototype. */
const fieldOf = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** Strings of a value that may be one, many or none. */
export function textsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item] : []));
}

/** Names of a value that may be a string, an object with a name, the id of one of some nodes, or many of these. */
export function namesOf(value: unknown, nodes: readonly LdNode[]): string[] {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isObject(item)) return [];
    const id = fieldOf(item, '@id');
    const named = nodes.find((node) => id && node.get('@id') === id && node.get('name'));
    return textsOf(fieldOf(item, 'name') ?? named?.get('name'));
  });
}
