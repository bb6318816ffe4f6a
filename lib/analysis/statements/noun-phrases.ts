import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import { verbOf } from '../words/verb-forms.ts';
import type { Item } from './phrases.ts';

/** A run of items `[from, to)`. */
export interface Run {
  from: number;
  to: number;
}

export const NOMINAL = new Set<Item['kind']>([
  'name',
  'noun',
  'number',
  'adjective',
  'determiner',
  'possessive',
  'pronoun',
  'aside',
  'object',
]);
const FINITE = new Set<Item['kind']>(['verb', 'past', 'be', 'have', 'do', 'modal']);
/** Participles that stand after a noun as its description ("officials briefed on the talks"). */
export const DESCRIBING = new Set(
  'briefed involved surveyed interviewed polled published released conducted based hired led commissioned unsealed issued filed'.split(
    ' ',
  ),
);
const DAYS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wed|thurs|fri|sat|sun|jan|feb|mar|apr|aug|sept|oct|nov|dec)\.)$/;
export const TIME_NOUNS = new Set(
  'week month year summer day night morning evening afternoon weekend time hour minute weeks months years days hours minutes today yesterday'.split(
    ' ',
  ),
);
/** Prepositions that begin a clause as often as a phrase: no subject reaches back over them. */
export const CLAUSE_LINKS = new Set(['after', 'before', 'until', 'as', 'than', 'amid']);
/** A walk over a sentence stops here: nobody is named in more items. */
export const REACH = 60;

export const isDay = (item: Item | undefined): boolean => item?.capital === true && DAYS.test(item.lower);

/** Whether an item is the finite verb of a clause (or may be: a participle in -ed looks the same). */
export const isFiniteVerb = (item: Item): boolean => FINITE.has(item.kind);

/** Whether a finite verb stands between `from` and the next mark: what begins there is a clause and no bare name. */
export function hasVerbBeforeMark(items: readonly Item[], from: number): boolean {
  for (let k = from; k < items.length; k++) {
    const item = items[k]!;
    if (
      item.kind === 'mark' ||
      item.kind === 'wh' ||
      (item.kind === 'subordinator' && items[k + 1]?.kind !== 'past') ||
      item.lower === 'as' ||
      item.lower === 'after'
    )
      return false;
    if (isFiniteVerb(item)) return true;
  }
  return false;
}

/** Whether the run names a time ("last week", "Monday night"), which is nobody. */
export function isTime(items: readonly Item[], { from, to }: Run): boolean {
  const head = items[to - 1];
  return (
    head !== undefined &&
    to - from <= 5 &&
    (isDay(head) || TIME_NOUNS.has(head.lower) || (isDay(items[to - 2]) && head.kind === 'number'))
  );
}

/** The noun phrase that ends at `j`; null when no nominal stands there. */
export function nounPhraseBefore(items: readonly Item[], j: number, floor: number): Run | null {
  const last = items[j]!;
  if (last.kind === 'subject') return { from: j, to: j + 1 };
  if (
    !NOMINAL.has(last.kind) &&
    (last.kind !== 'quotation' || last.spoken) &&
    !(last.kind === 'past' && DESCRIBING.has(last.lower))
  )
    return null;
  let k = j;
  for (; k >= Math.max(floor, j - REACH); k--) {
    const item = items[k]!;
    if (item.lower === 'but') break;
    if (NOMINAL.has(item.kind) || item.kind === 'conjunction' || item.kind === 'adverb') continue;
    if (item.kind === 'preposition' && CLAUSE_LINKS.has(item.lower)) break;
    if (item.kind === 'preposition' || item.kind === 'to') continue;
    if (item.kind === 'quotation' && !item.spoken) continue;
    if (item.kind === 'ing' && k > floor && (TRADED.test(items[k - 1]!.kind) || speaks(items[k + 1]))) continue;
    if (item.kind === 'verb' && items[k - 1]?.kind === 'to' && k - 1 >= floor) continue;
    if (item.kind === 'past' && DESCRIBING.has(item.lower) && k - 1 >= floor && NOMINAL.has(items[k - 1]!.kind))
      continue;
    if (isFiniteVerb(item)) {
      const relative = relativeBefore(items, k, floor);
      if (relative !== null) {
        k = relative;
        continue;
      }
    }
    break;
  }
  let from = k + 1;
  if (from > j) return null;
  // "“It is late” and | Voss | answered"
  if (items[from]!.kind === 'quotation' && items[from + 1]?.lower === 'and') from++;
  while (from < j && /^(?:conjunction|adverb|mark)$/.test(items[from]!.kind)) from++;
  // "a survey released | on Monday | found"
  const dated = last.kind === 'past' && from < j && !isFiniteVerb(items[j + 1] ?? last);
  return { from: startOfPhrase(items, from, j), to: dated ? j : j + 1 };
}

/** "a bus driving school": an -ing form goes on with the phrase behind these, or before who speaks ("“We lost,” | nursing student Ann Roe"). */
const TRADED = /^(?:preposition|noun|name|possessive)$/;
const speaks = (item: Item | undefined) =>
  item !== undefined && (isRoleNoun(item.lower) || BODY_NOUNS.has(item.lower) || item.lower === 'giant');

/** Index of the "who" or "that" whose clause the verb at `k` is in, when a noun stands before it ("people who attended"); else null. */
function relativeBefore(items: readonly Item[], k: number, floor: number): number | null {
  for (let r = k - 1; r >= Math.max(floor + 1, k - 4); r--) {
    const item = items[r]!;
    if (item.lower === 'who' || item.lower === 'that') return NOMINAL.has(items[r - 1]!.kind) ? r : null;
    if (!/^(?:adverb|have|be|not|modal)$/.test(item.kind)) return null;
  }
  return null;
}

/** Where the last of several phrases run together begins: "in a statement | the group", "on Monday | officials". */
function startOfPhrase(items: readonly Item[], from: number, j: number): number {
  let start = from;
  for (let p = from + 1; p <= j; p++) {
    const item = items[p]!;
    const before = items[p - 1]!;
    const afterNominal =
      /^(?:name|noun|number|adverb)$/.test(before.kind) ||
      /^(?:those|something)$/.test(before.lower) ||
      (before.kind === 'verb' && items[p - 2]?.kind === 'to');
    // "footage | it" said was old
    if (item.kind === 'subject' || (item.lower === 'it' && afterNominal)) start = p;
    else if (afterNominal && /^(?:determiner|possessive)$/.test(item.kind) && !/^(?:all|board)$/.test(before.lower))
      start = p;
    else if (
      before !== items[from - 1] &&
      isDay(before) &&
      items[p - 2]?.lower !== 'the' &&
      /^(?:name|noun|adjective)$/.test(item.kind) &&
      !TIME_NOUNS.has(item.lower)
    )
      start = p;
  }
  // "In Iowa Trump": nothing tells where the place ends, so all is taken but the preposition.
  return /^(?:preposition|to)$/.test(items[start]!.kind) && start < j ? start + 1 : start;
}

const INSIDE = new Set(['of', 'for', 'from']);

/** The noun phrase that begins at `from` (the subject of an inverted verb, an agent after "by"); null when none does. */
export function nounPhraseAfter(items: readonly Item[], from: number, wide = false): Run | null {
  const first = items[from];
  if (!first) return null;
  if (first.kind === 'subject' || first.kind === 'object') return { from, to: from + 1 };
  let named = false;
  let k = from;
  for (; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k]!;
    if (
      item.kind === 'name' ||
      item.kind === 'noun' ||
      (wide && (item.kind === 'quotation' || /^(?:some|many|all|both|several|most)$/.test(item.lower)))
    )
      named = true;
    else if (
      item.kind === 'adjective' ||
      item.kind === 'number' ||
      item.kind === 'determiner' ||
      item.kind === 'possessive' ||
      item.kind === 'pronoun'
    ) {
      const before = items[k - 1]!;
      const opens =
        item.kind === 'determiner' ||
        item.kind === 'possessive' ||
        // "told the Tide | 12 boats sank"
        (item.kind === 'number' &&
          (before?.kind === 'noun' || (before?.kind === 'name' && isFiniteVerb(items[k + 2] ?? item)))) ||
        (item.kind === 'pronoun' && items[k + 1] !== undefined && isFiniteVerb(items[k + 1]!));
      if (named && k > from && opens && before.kind !== 'preposition' && before.kind !== 'conjunction') break;
      if (item.kind === 'pronoun' || items[k + 1]?.lower === 'of' || /^(?:one|another|both)$/.test(item.lower))
        named = true;
      if (item.kind === 'adjective' && k > from && items[k - 1]!.kind === 'determiner' && !isNominalStart(items[k + 1]))
        named = true;
    } else if (item.kind === 'aside') continue;
    // "said | retired judge Ngozi Okafor"
    else if (k === from && /^(?:past|ing)$/.test(item.kind) && /^(?:noun|name)$/.test(items[k + 1]?.kind ?? ''))
      continue;
    else if (wide && !named && (item.kind === 'verb' || item.kind === 'ing')) named = true;
    else if (wide && !named && (item.kind === 'adverb' || item.kind === 'past')) continue;
    else if (item.kind === 'quotation' && k > from && !item.spoken) continue;
    else if (
      item.kind === 'preposition' &&
      named &&
      !isDay(items[k + 1]) &&
      (wide
        ? item.lower !== 'by' && item.lower !== 'as'
        : INSIDE.has(item.lower) || (item.lower === 'at' && items[k - 1]!.kind === 'noun'))
    )
      continue;
    else if (
      item.kind === 'conjunction' &&
      named &&
      item.lower !== 'but' &&
      isNominalStart(items[k + 1]) &&
      !hasVerbSoon(items, k + 1)
    )
      continue;
    else if (
      wide &&
      named &&
      (item.kind === 'past' ||
        item.kind === 'ing' ||
        item.kind === 'to' ||
        item.kind === 'wh' ||
        item.kind === 'be' ||
        item.kind === 'have' ||
        item.kind === 'adverb' ||
        item.kind === 'verb')
    )
      continue;
    else break;
  }
  while (k > from + 1 && /^(?:preposition|conjunction|determiner|adverb)$/.test(items[k - 1]!.kind)) k--;
  return named && k > from ? { from, to: k } : null;
}

const isNominalStart = (item: Item | undefined) => item !== undefined && NOMINAL.has(item.kind);

function hasVerbSoon(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + 6); k++) {
    if (items[k]!.lower === ',' || items[k]!.lower === '.') return false;
    if (isFiniteVerb(items[k]!) && verbOf(items[k]!.lower) !== null) return true;
  }
  return false;
}
