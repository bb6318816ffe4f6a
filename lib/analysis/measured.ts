/** What a quantity counts or measures: the noun behind it, or the one before its verb. */

import type { Figure } from '../model.ts';
import { changesItself, verbOfChange } from './changes.ts';
import { readCurrencySign } from './currencies.ts';
import type { Part } from './number-parts.ts';
import type { Quantity } from './quantities.ts';
import { unitOf } from './units.ts';

/** A run of parts `[first, last)`; `head`: the part that is its noun. */
export interface Phrase {
  first: number;
  last: number;
  head: number;
}

const IRREGULAR = new Set(
  'people men women children police troops personnel staff cattle aircraft fish sheep media data feet teeth mice geese youth crew wounded dead injured others percent series species cavalry infantry servicemen servicewomen spokesmen firemen businessmen policemen lawmen fishermen gunmen'.split(
    ' ',
  ),
);
/** "14 people dead": what became of those counted. */
const FATE = /^(?:dead|wounded|injured|missing|hurt|homeless|ill|sick)$/;
/** A noun phrase behind a number is no longer than this. */
const LONGEST = 9;
/** How far before a number its subject is looked for. */
const REACH = 8;
/** Between a subject and its number. */
const LINKS = new Set(
  'of for at to worth is was are were be been being totalling totaling totaled totalled reached reaching hit hits stood stands by cost costs costing numbered numbering equal now valued averaged averaging averages around about roughly nearly almost approximately least more than up over under only just some an estimated the a state them it him her us had has have remained remains from exceeded exceeds topped passed'.split(
    ' ',
  ),
);
const INNER = new Set(['adjective', 'name', 'noun', 'past', 'ing', 'adverb', 'verb']);

/** The noun phrase a quantity counts ("3,000 tired soldiers", "a third of its workers"), or null when no noun follows. */
export function phraseAfter(
  parts: readonly Part[],
  quantity: Pick<Quantity, 'after' | 'share' | 'hyphenated'>,
): Phrase | null {
  let i = quantity.after;
  if (parts[i]?.text === '-') i++;
  let owner = false;
  if (parts[i]?.lower === 'of') {
    i++;
    while (parts[i] && isOpening(parts[i] as Part)) {
      owner = true;
      i++;
    }
    // "a third of Corvo's 12,000 workers"
    if (quantity.share && parts[i]?.wordClass === 'name' && /['’]s?$/.test(parts[i]?.text ?? '')) i++;
    while (quantity.share && parts[i]?.kind === 'number') i++;
    if (parts[i]?.wordClass === 'object' || parts[i]?.wordClass === 'pronoun' || parts[i]?.wordClass === 'wh')
      return null;
  }
  return nounPhraseFrom(parts, i, owner);
}

const isOpening = (part: Part) =>
  part.wordClass === 'determiner' ||
  part.wordClass === 'possessive' ||
  part.lower === 'those' ||
  part.lower === 'these' ||
  part.lower === 'them';

function nounPhraseFrom(parts: readonly Part[], first: number, owner: boolean): Phrase | null {
  let head = -1;
  for (let i = first; i < first + LONGEST; i++) {
    const part = parts[i];
    if (!part) break;
    // "nine $500 gifts"
    if (head === -1 && readCurrencySign(part.text) && parts[i + 1]?.kind === 'number') {
      i++;
      continue;
    }
    if (part.kind === 'mark') {
      if (part.text === '-' && part.glued) continue;
      // "tall, narrow houses"
      if (part.text === ',' && head === -1 && i > first && parts[i + 1]?.wordClass === 'adjective') continue;
      break;
    }
    if (part.kind === 'number') break;
    if (head === -1 && /^(?:other|more|new|additional|such|further|fewer|less|same)$/.test(part.lower)) continue;
    if (head !== -1 && /^(?:and|or)$/.test(part.lower) && joinsModifiers(parts, i, head)) continue;
    const plural = isPlural(part);
    if (head !== -1 && FATE.test(part.lower)) break;
    if (head !== -1 && isPlural(parts[head] as Part) && !plural && !isProper(parts[head] as Part)) break;
    if (plural && part.wordClass !== 'name' && isNounLike(part)) head = i;
    else if (part.wordClass === 'noun') head = i;
    else if (part.wordClass === 'name') head = i;
    else if (!INNER.has(part.wordClass) || !isInside(parts, i, first, owner)) break;
  }
  if (head === -1) return null;
  return { first, last: head + 1, head };
}

/** "repair and cleaning crews": two describing nouns share the counted one. */
function joinsModifiers(parts: readonly Part[], i: number, head: number): boolean {
  if (isPlural(parts[head] as Part)) return false;
  const [second, third] = [parts[i + 1], parts[i + 2]];
  return second?.kind === 'word' && !isPlural(second) && third !== undefined && isPlural(third);
}

const isProper = (part: Part) => /^\p{Lu}/u.test(part.text);

/** A participle or adverb between number and noun: "two badly injured men", but "two committed to it". */
function isInside(parts: readonly Part[], i: number, first: number, owner: boolean): boolean {
  const part = parts[i] as Part;
  if (part.wordClass === 'adjective') return true;
  const next = parts[i + 1];
  if (next?.kind !== 'word') return next?.text === '-' && next.glued;
  const goesOn =
    next.wordClass === 'noun' || next.wordClass === 'adjective' || next.wordClass === 'name' || isPlural(next);
  if (part.wordClass === 'adverb') return goesOn || next.wordClass === 'past';
  return (goesOn && i - first < 3) || (owner && i === first);
}

/** Words in -s are read as nouns behind a number, whatever else they can be. */
function isNounLike(part: Part): boolean {
  return (
    part.wordClass === 'noun' ||
    part.wordClass === 'verb' ||
    part.wordClass === 'adjective' ||
    part.wordClass === 'past'
  );
}

/** Whether a word is a plural noun by its shape. */
export function isPlural(part: Part): boolean {
  if (part.kind !== 'word') return false;
  if (IRREGULAR.has(part.lower)) return true;
  if (!/[^s'’]s$/.test(part.lower) || part.lower.length < 4) return false;
  if (/(?:ous|us|is)$/.test(part.lower)) return false;
  return (
    part.wordClass === 'noun' ||
    part.wordClass === 'verb' ||
    part.wordClass === 'name' ||
    part.wordClass === 'adjective'
  );
}

/** The noun phrase before a quantity that it is the value of: "losses rose to 3,000", "a budget of $5m". Null when a clause begins between. */
export function phraseBefore(parts: readonly Part[], first: number): Phrase | null {
  const margin = parts[first - 1]?.lower === 'minus' && parts[first - 2]?.lower === 'or';
  let i = margin ? first - 4 : first - 1;
  let linked = margin;
  for (let steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const part = parts[i] as Part;
    if (part.kind !== 'word') return null;
    if (verbOfChange(part.lower) && parts[i - 1]?.lower === 'to') return null;
    if (
      LINKS.has(part.lower) ||
      changesItself(part.lower, parts[i + 1]?.lower ?? '') ||
      part.wordClass === 'modal' ||
      part.wordClass === 'be' ||
      part.wordClass === 'have'
    ) {
      linked = true;
      continue;
    }
    if (part.wordClass === 'adverb' || part.lower.endsWith('ly') || part.wordClass === 'preposition') continue;
    break;
  }
  if (!linked || i < 0) return null;
  const head = i;
  const noun = parts[head] as Part;
  if (noun.wordClass !== 'noun' && noun.wordClass !== 'name' && !isPlural(noun)) return null;
  if (unitOf(noun.lower) || (parts[head - 1]?.lower === 'in' && parts[head + 1]?.lower === 'to')) return null;
  i = startOfPhrase(parts, head);
  // "exports to Norland dropped to": the noun before the preposition is the one measured.
  const outer = i - 2;
  const joined =
    /^(?:to|in|on|from|for|by|with|at)$/.test(parts[i - 1]?.lower ?? '') && parts[i - 1]?.wordClass !== 'adverb';
  const owner = parts[outer];
  if (joined && owner && head < first - 1 && (owner.wordClass === 'noun' || isPlural(owner)) && !unitOf(owner.lower))
    return { first: startOfPhrase(parts, outer), last: head + 1, head: outer };
  return { first: i, last: head + 1, head };
}

/** Where the noun phrase begins that ends at `head`: over adjectives, names, "… of". */
function startOfPhrase(parts: readonly Part[], head: number): number {
  let i = head;
  while (i > 0 && head - i < 5) {
    const before = parts[i - 1] as Part;
    const joined = before.text === '-' && before.glued;
    const ofPhrase = before.lower === 'of' && /^(?:noun|verb|adjective)$/.test(parts[i - 2]?.wordClass ?? '');
    if (!joined && !ofPhrase && !/^(?:noun|name|adjective)$/.test(before.wordClass)) break;
    i--;
  }
  return i;
}

/** Participles that say how sure it is, not what happened. */
const NO_FATE =
  /^(?:been|had|said|told|expected|believed|estimated|thought|known|set|supposed|asked|scheduled|likely)$/;

/** "killed and wounded" behind the counted noun, with or without "have been": parts `[first, last)`, or null. */
export function participlesAfter(parts: readonly Part[], from: number): [number, number] | null {
  if (FATE.test(parts[from]?.lower ?? '')) return [from, from + 1];
  let i = from;
  let passive = false;
  for (; i < from + 5; i++) {
    const part = parts[i];
    if (part?.kind !== 'word') return null;
    if (part.wordClass === 'past' && !NO_FATE.test(part.lower)) break;
    passive ||= part.wordClass === 'be';
    if (!/^(?:be|have|modal|adverb)$/.test(part.wordClass) && !/^(?:who|that|reportedly)$/.test(part.lower))
      return null;
  }
  if (parts[i]?.wordClass !== 'past' || (i > from && !passive)) return null;
  const joined = (at: number) => /^(?:and|or)$/.test(parts[at]?.lower ?? '') && parts[at + 1]?.wordClass === 'past';
  let last = i + 1;
  while (last < i + 6 && joined(last)) last += 2;
  return [i, last];
}

/** What a quantity measures. */
export interface Measured {
  /** Its noun's words, when a noun follows. */
  phrase: Phrase | null;
  /** Head noun, unit, "%" or ISO 4217 code; "" when nothing nameable is counted. */
  unit: string;
  /** The words that say what is measured, as they stand in the text; null when there are none. */
  of: string | null;
}

/** What a quantity measures, by the words around it; a bare number counts what `before`, the figure right before it, counted. */
export function measure(text: string, parts: readonly Part[], quantity: Quantity, before: Figure | null): Measured {
  const { currency, unit, unitAt } = quantity;
  if (!currency && !unit && parts[quantity.after]?.lower === 'times') return { phrase: null, unit: 'times', of: null };
  const after = phraseAfter(parts, quantity);
  const followed = after && !isTime(parts, after) ? after : null;
  if (currency || unit) {
    const inPhrase =
      currency && parts[quantity.after]?.lower === 'in' ? nounPhraseFrom(parts, quantity.after + 1, false) : null;
    const within = inPhrase && !isTime(parts, inPhrase) && parts[inPhrase.head]?.wordClass === 'noun' ? inPhrase : null;
    const what = followed ?? within ?? phraseBefore(parts, quantity.first);
    const name =
      currency ?? (unit?.name === 'percent' ? '%' : unitAt ? wordsOf(text, parts, ...unitAt) : (unit?.name ?? ''));
    const of = what && wordsOf(text, parts, what.first, what.last);
    return { phrase: followed, unit: name, of: of ?? (quantity.formerly === null ? null : (before?.of ?? null)) };
  }
  if (followed) return { phrase: followed, unit: unitWord(parts, followed), of: describe(text, parts, followed) };
  const subject = phraseBefore(parts, quantity.first);
  if (subject)
    return { phrase: null, unit: unitWord(parts, subject), of: wordsOf(text, parts, subject.first, subject.last) };
  const bare = before !== null && /^(?:count|vague-count|share)/.test(before.rule);
  return { phrase: null, unit: bare ? before.unit : '', of: bare ? before.of : null };
}

const unitWord = (parts: readonly Part[], phrase: Phrase) => (parts[phrase.head] as Part).text;

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|year|month|week|day|quarter|night|morning|evening|afternoon|time|years|months|weeks|days|times)$/;
const COMPARATIVE =
  /^(?:wider|longer|taller|faster|slower|higher|lower|older|younger|larger|smaller|bigger|cheaper|heavier|lighter|deeper|thicker|off|wide|long|tall|high|deep|thick|away)$/;
const isTime = (parts: readonly Part[], phrase: Phrase) =>
  TIMES.test(parts[phrase.head]?.lower ?? '') || COMPARATIVE.test(parts[phrase.head]?.lower ?? '');

/** The counted noun with what happened to it: "North Coast sailors", "killed and wounded". */
function describe(text: string, parts: readonly Part[], phrase: Phrase): string {
  const named = wordsOf(text, parts, phrase.first, phrase.last);
  const fate = participlesAfter(parts, phrase.last);
  return fate ? `${named} ${wordsOf(text, parts, ...fate)}` : named;
}

/** The words of parts `[first, last)` as they stand in the text. */
export function wordsOf(text: string, parts: readonly Part[], first: number, last: number): string {
  return text.slice((parts[first] as Part).start, (parts[last - 1] as Part).end);
}
