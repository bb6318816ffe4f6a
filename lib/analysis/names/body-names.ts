import type { Reading } from '../reading.ts';
import { ADJECTIVES } from '../words/closed-words.ts';
import { isPossessive } from '../words/name-words.ts';
import { BODY_NAME_WORDS, LONG_PLACE_NAMES, PLACE_NAMES } from '../words/speaker-words.ts';
import { isDemonym, nationKey } from './name-kinds.ts';
import type { NameMention } from './names.ts';
import { wordKey } from './role-nouns.ts';

const LEGAL_FORM =
  /^(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|llp|ag|sa|nv|se|gmbh|as|asa|ab|oy|oyj|spa|kk|bv|pty)$/i;
const PAPER = /^(?:times|post|gazette|journal|herald|telegraph|tribune)$/;
/** Words that give no initial. */
const SMALL = /^(?:of|for|on|the|and|in|to|against|de|da|del|la)$/;

/** "Seoul", "New York": the whole name is a place's. */
export const isPlaceName = (words: readonly string[]): boolean => {
  const name = words.join(' ');
  return PLACE_NAMES.has(name) || LONG_PLACE_NAMES.has(name);
};

/** One key for the ways a body's name is written: "The We Company", "We Co." */
export function bodyKey(words: readonly string[]): string {
  const lower = words.map((word) => word.toLowerCase().replace(/['’]s?$/u, ''));
  if (lower[0] === 'the' && lower.length > 1) lower.shift();
  while (lower.length > 1 && LEGAL_FORM.test(lower.at(-1) as string)) lower.pop();
  const first = words[words.length > lower.length && /^the$/i.test(words[0] ?? '') ? 1 : 0] ?? '';
  if (lower.length > 1 && (isPossessive(first) || isDemonym([first]))) lower[0] = nationKey(lower[0] as string);
  return lower.join(' ');
}

/** Shorter names under which a body goes: its initials, its last word ("Northern Watch" does not give "watch"), its first before a common noun. */
export function shortKeys(words: readonly string[]): string[] {
  // "Japan's Orlen Motor Corp"
  const seat = words.findIndex(isPossessive);
  const rest = words.slice(seat + 1);
  if (isPlaceName([...words.slice(0, seat), words[seat]?.slice(0, -2) ?? '']))
    return [bodyKey(rest), ...shortKeys(rest)];
  const named = words.filter((word, i) => !LEGAL_FORM.test(word) && !(i === 0 && /^the$/i.test(word)));
  if (named.length < 2) return [];
  const keys: string[] = [];
  const initials = initialsOf(named);
  if (initials.length > 1) keys.push(initials, initialsOf(named, true));
  const [first, last] = [(named[0] as string).toLowerCase(), (named.at(-1) as string).toLowerCase()];
  // "the Norland Centre for Cold Control and Cure … the Norland CCC … the CCC"
  const and = named.indexOf('and');
  const own = isDemonym([named[0] as string]) ? 1 : 0;
  const short = own + and < 0 ? initials : initialsOf(named.slice(own, and < 0 ? undefined : and));
  if (short !== initials && short.length > 2) keys.push(short, bodyKey([named[0] as string, short]));
  if (named.length < words.length && named.length === 2) keys.push(first);
  if (!BODY_NAME_WORDS.has(last) && !PLACE_NAMES.has(named.at(-1) as string) && named.length === 2) keys.push(last);
  // "the Dene Times … the Times", "the Department of Roads … the Roads Department"
  if (PAPER.test(last)) keys.push(last);
  if (/^(?:department|ministry)$/.test(first) && named[1] === 'of')
    keys.push(`${named.slice(2).join(' ').toLowerCase()} ${first}`);
  // "the Committee of the Red Cross … the Red Cross"
  const tail = named.findLastIndex((word, i) => word.toLowerCase() === 'the' && named[i - 1] === 'of') + 1;
  if (tail > 0 && named.length - tail > 1 && !LONG_PLACE_NAMES.has(named.slice(tail).join(' ')))
    keys.push(named.slice(tail).join(' ').toLowerCase());
  if (isOwnWord(named[0] as string) && BODY_NAME_WORDS.has(last)) {
    if (named.length === 2) keys.push(first);
    else keys.push(named.slice(0, -1).join(' ').toLowerCase());
  }
  return keys;
}

/** A word that by itself can only be one body's. */
const isOwnWord = (word: string) =>
  !isDemonym([word]) &&
  !BODY_NAME_WORDS.has(word.toLowerCase()) &&
  !ADJECTIVES.has(word.toLowerCase()) &&
  !PLACE_NAMES.has(word);

/** "Orlen Grind … Orlen": first words of two that only one body's name begins with, each with that name's key. */
export function firstWords(mentions: readonly NameMention[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { words } of mentions) {
    const [first = ''] = words;
    if (words.length < 2 || !isOwnWord(first)) continue;
    const key = bodyKey(words);
    const other = found.get(first) ?? key;
    found.set(first, words.length > 2 || other !== key || found.get(first) === null ? null : key);
  }
  return found;
}

/** "the International Grain Board (IGB)", "… Board, or Grain": the body whose acronym or short name follows. */
export function bodyBefore<Body>(
  { tokens }: Reading,
  mention: NameMention,
  bodies: ReadonlyMap<string, Body | null>,
): Body | null {
  const before = tokens[mention.first - 1]?.lower;
  const or = before === 'or' && tokens[mention.first - 2]?.text === ',' && tokens[mention.last]?.kind === 'mark';
  if (!or && (before !== '(' || tokens[mention.last]?.text !== ')')) return null;
  const words: string[] = [];
  for (let i = mention.first - (or ? 3 : 2); i >= 0 && words.length < 8; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    words.unshift(wordKey(token));
    const body = bodies.get(bodyKey(words));
    if (body && initialsOf(words)[0] === mention.words[0]?.[0]?.toLowerCase()) return body;
  }
  return null;
}

/** NATO, G7: one word in capitals. */
export const isAcronym = (words: readonly string[]) =>
  words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(words[0] as string);

/** `whole`: letters stay together, "UK Mill Watch" is UKMW. */
export const initialsOf = (words: readonly string[], whole = false) =>
  words
    .filter((word) => !SMALL.test(word.toLowerCase()))
    .map((word) => (whole && isAcronym([word]) ? word : (word[0] ?? '')).toLowerCase())
    .join('');
