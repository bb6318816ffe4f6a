/** Fields of a page's metadata as one line of text. */
import { singleSpaced } from './page-block.ts';
import { MAX_FIELD } from './page-tags.ts';

const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
};

/** The character that an entity stands for, by its name or number; null when it stands for none. */
function characterOf(name: string): string | null {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : null;
  const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
  const isCharacter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : null;
}

/** A field as one line of text; entities that were escaped twice are undone. */
export function clean(value: string | undefined): string | null {
  if (!value) return null;
  const text = value.slice(0, MAX_FIELD);
  const spelt = text.includes('&')
    ? text.replace(/&(#?\w{2,8});/g, (all, name: string) => characterOf(name) ?? all)
    : text;
  return singleSpaced(spelt) || null;
}

/** Elements as they are written, by their names and attributes: a title may stand in such brackets, too. */
const BETWEEN = /<\/?(?:p|br|div|li|ul|h[1-6])(?:\s[^<>=]{1,30}=[^<>]{0,300})?\s?\/?>/gi;
const WITHIN = /<\/?(?:a|b|i|u|em|strong|span|font|small|img)(?:\s[^<>=]{1,30}=[^<>]{0,300})?>/gi;

/** A field that should be text and holds elements, as some publishing systems write descriptions, without them. */
export function withoutMarkup(field: string | null): string | null {
  return field?.includes('<') ? clean(field.replace(BETWEEN, ' ').replace(WITHIN, '')) : field;
}
