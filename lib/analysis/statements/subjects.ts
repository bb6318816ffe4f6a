import { isSourceNoun } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import {
  CLAUSE_LINKS,
  DESCRIBING,
  isDay,
  isFiniteVerb,
  isTime,
  NOMINAL,
  nounPhraseBefore,
  REACH,
  type Run,
  TIME_NOUNS,
} from './noun-phrases.ts';
import { occasionBefore } from './occasions.ts';
import type { Item } from './phrases.ts';
import { antecedentBefore, opensInsertion, wholeSubject } from './subject-runs.ts';

const WHICH_TIME = /^(?:last|this|earlier|late|early|next)$/;
/** "About two thirds, 67 percent, say": a part of the people asked. */
const PART = /(?:thirds?|half|quarters?|fifths?|percent|%|\d)$/;
const BEFORE_VERB = new Set<Item['kind']>(['adverb', 'not', 'modal', 'have', 'do', 'aside']);

/**
 * The subject of the verb at `verb`, searched to its left and not beyond `floor`: over its auxiliaries and adverbs, an inserted time, and
 * appositions between commas. `shared` when the verb is coordinated and its subject is that of the verb before; null when there is none.
 */
export function subjectBefore(items: readonly Item[], verb: number, floor: number): Run | 'shared' | null {
  let j = verb - 1;
  const auxiliary = items[verb]?.kind === 'ing' || items[verb]?.kind === 'past';
  for (; j >= floor; j--) {
    const item = items[j]!;
    const inserted =
      timeBefore(items, j, floor) ??
      occasionBefore(items, j, floor) ??
      (item.lower === ',' ? auxiliaryBefore(items, j, floor) : null);
    if (inserted !== null) j = inserted;
    // "results | so far | showed"
    else if (item.lower === 'far' && items[j - 1]?.lower === 'so' && j - 1 > floor) j--;
    // "has | in the past | called"
    else if (item.lower === 'past' && items[j - 1]?.lower === 'the' && items[j - 3]?.kind === 'have') j -= 2;
    else if (
      !BEFORE_VERB.has(item.kind) &&
      !(auxiliary && item.kind === 'be') &&
      !/^(?:himself|herself|itself|themselves|be|been)$/.test(item.lower) &&
      !(
        /^(?:both|all|first|once)$/.test(item.lower) &&
        j > floor &&
        /^(?:name|noun|subject|mark|have|wh)$/.test(items[j - 1]!.kind)
      ) &&
      !(item.lower === 'long' && items[j - 1]?.kind === 'have')
    )
      break;
  }
  if (j < floor) return null;
  const item = items[j]!;
  if (item.kind === 'conjunction') return 'shared';
  if (item.kind === 'wh') return /^(?:who|which)$/.test(item.lower) ? { from: j, to: j + 1 } : null;
  if (item.kind === 'that') return items[j - 1] && NOMINAL.has(items[j - 1]!.kind) ? { from: j, to: j + 1 } : null;
  // "Ms Okafor (Reform), | said": the brackets stand for the apposition.
  if (item.lower === ',' && items[j - 1]?.kind === 'aside' && j - 2 >= floor && items[j - 2]!.kind === 'name')
    return nounPhraseBefore(items, j - 1, floor);
  if (item.lower === ',' || item.lower === '—') return subjectBeforeInsertion(items, j, floor);
  // "Ms Okafor, who calls it “a wreck,” | said": the comma that closes the insertion stands inside the marks.
  if (item.spoken && opensInsertion(items, j, floor)) return subjectBeforeInsertion(items, j, floor);
  const near = nounPhraseBefore(items, j, floor);
  const passive = items[verb + 1]?.lower === 'by';
  const run =
    !near || (endsClause(items, near) && !passive)
      ? (antecedentBefore(items, j, floor) ?? (near && behindAnd(items, near, floor)))
      : near;
  return run && !(WHICH_TIME.test(items[run.from]!.lower) && isTime(items, run))
    ? wholeSubject(items, run, verb, floor)
    : null;
}

/** "He was held in Hale and | police | said": what stands behind the "and" of a clause that has its verb. */
function behindAnd(items: readonly Item[], { from, to }: Run, floor: number): Run {
  const before = items[from - 1];
  if (before?.kind !== 'preposition' || CLAUSE_LINKS.has(before.lower)) return { from, to };
  const and = items.slice(0, to).findLastIndex(({ kind }) => kind === 'conjunction');
  return and > from && items.slice(floor, from).some(isFiniteVerb) ? { from: and + 1, to } : { from, to };
}

/** Between an auxiliary and its verb stand no more items: "have, in fact, praised". */
const BETWEEN = 5;

/** Index of the comma behind an auxiliary, of an insertion that ends with the comma at `close`; null when it is another. */
function auxiliaryBefore(items: readonly Item[], close: number, floor: number): number | null {
  for (let k = close - 1; k > Math.max(floor, close - BETWEEN); k--)
    if (items[k]!.lower === ',') return /^(?:have|modal)$/.test(items[k - 1]!.kind) ? k : null;
  return null;
}

/** Whether a noun phrase is no more than the end of a clause: a thing or a quality, or what the verb or preposition before it is about. */
function endsClause(items: readonly Item[], { from, to }: Run): boolean {
  const { kind, lower } = items[to - 1]!;
  const before = items[from - 1];
  if (kind === 'adjective') return true;
  if (kind === 'noun' && !isSourceNoun(lower) && !BODY_NOUNS.has(lower) && !isRoleNoun(lower)) return true;
  return /^(?:preposition|to|past|verb|have|be)$/.test(before?.kind ?? '') && !cueOfWord(before!.lower);
}

/** Index of the first item of an inserted time that ends at `j` ("on Monday", "last week", "just a month later"), or null. */
function timeBefore(items: readonly Item[], j: number, floor: number): number | null {
  let k = j;
  const counted = /^(?:ago|later|earlier)$/.test(items[k]!.lower);
  if (counted) k--;
  if (k <= floor) return null;
  if (TIME_NOUNS.has(items[k]!.lower) && (counted || isDay(items[k - 1]) || WHICH_TIME.test(items[k - 1]!.lower))) k--;
  else if (!isDay(items[k])) return null;
  while (
    k > floor &&
    (/^(?:determiner|number|adverb|adjective)$/.test(items[k - 1]!.kind) || items[k - 1]!.lower === 'than')
  )
    k--;
  if (k <= floor) return null;
  if (/^(?:on|in|late|early)$/.test(items[k - 1]!.lower)) k--;
  const before = items[k - 1]!;
  return k > floor &&
    (/^(?:name|noun|subject|have|mark|wh|aside)$/.test(before.kind) ||
      before.lower === 'out' ||
      DESCRIBING.has(before.lower))
    ? k
    : null;
}

/** The subject before an insertion that ends with the comma or dash at `close`: "Ms Okafor, a lawyer, said". */
function subjectBeforeInsertion(items: readonly Item[], close: number, floor: number): Run | null {
  const stops: number[] = [];
  let start = floor;
  for (let k = close - 1; k >= Math.max(floor, close - REACH); k--) {
    const item = items[k]!;
    if (item.lower === ',' || item.lower === '—') stops.push(k);
    else if (item.kind === 'quotation' && k < close - 1 && item.end - item.start > 30) {
      start = k + 1;
      break;
    } else if (
      item.lower === ';' ||
      item.lower === ':' ||
      (item.kind === 'that' && k > floor && isFiniteVerb(items[k - 1]!) && !inRelative(items, k - 1, floor))
    ) {
      start = k + 1;
      break;
    }
  }
  const borders = [...stops.reverse(), close];
  // "Many fell, the spokesman, Mr Orr, said": what ends a clause of its own is a subject only where nothing else is one.
  return (
    subjectAmong(items, start, borders, false) ??
    subjectAmong(items, start, borders, true) ??
    // "The mayor Carl Orr | , | told": a comma too many.
    (borders.length === 1 && /^(?:said|says|told)$/.test(items[close + 1]!.lower)
      ? lineSubject(items, close, start)
      : null)
  );
}

/** All of `[from, to)`, if it is one noun phrase. */
function lineSubject(items: readonly Item[], to: number, from: number): Run | null {
  const run = nounPhraseBefore(items, to - 1, from);
  return run?.from === from && items[to - 1]!.kind === 'name' && !isTime(items, run) ? run : null;
}

/** Whether the verb at `verb` is that of a relative clause (", who said that …,", ", one of those who said that …,"). */
function inRelative(items: readonly Item[], verb: number, floor: number): boolean {
  return items.slice(Math.max(floor, verb - 6) + 1, verb).some(({ lower }) => /^(?:who|which)$/.test(lower));
}

/** The first stretch between borders that is a noun phrase with nothing but asides behind it; `inClause`: a verb may stand before the phrase. */
function subjectAmong(
  items: readonly Item[],
  start: number,
  borders: readonly number[],
  inClause: boolean,
): Run | null {
  let from = start;
  for (const [index, border] of borders.entries()) {
    if (index === borders.length - 1) break;
    const run = nameable(items, from, border, inClause);
    from = border + 1;
    if (run && borders.slice(index + 1).every((next, n) => isAside(items, borders[index + n]! + 1, next))) return run;
  }
  return null;
}

/** The noun phrase which is all of `[from, to)` but for words that lead in; null when the stretch is something else. */
function nameable(items: readonly Item[], from: number, to: number, inClause: boolean): Run | null {
  let first = from;
  while (
    first < to &&
    (items[first]!.kind === 'conjunction' ||
      items[first]!.kind === 'adverb' ||
      items[first]!.kind === 'that' ||
      items[first]!.kind === 'subordinator' ||
      (items[first]!.lower === 'as' && first === from && !/^(?:an?|part)$/.test(items[first + 1]?.lower ?? '')))
  )
    first++;
  if (first >= to) return null;
  const { kind } = items[first]!;
  const amount =
    /^(?:about|around|over|under|between|at|up)$/.test(items[first]!.lower) && PART.test(items[to - 1]!.lower);
  const leads = (kind === 'preposition' && !amount) || kind === 'ing';
  if (kind === 'to' || kind === 'wh') return null;
  // "…, unable to cross the river, the envoy said"
  if (kind === 'adjective' && items[first + 1]?.kind === 'to') return null;
  const run = nounPhraseBefore(items, to - 1, first);
  // "In a letter | the mayor |, Ann Roe, said"
  const named = run && run.from > first + 1 && items[run.from]!.kind === 'determiner';
  if (leads && !(named && first <= 1 && isRoleNoun(items[run.to - 1]!.lower))) return null;
  if (run && isTime(items, run) && run.from > first + 1) return nameable(items, from, run.from, inClause);
  if (!run || isTime(items, run) || isDay(items[run.from])) return null;
  const linked = /^(?:after|because|when|while|as|before|since)$/.test(items[run.from - 1]?.lower ?? '');
  for (let k = first; k < run.from; k++)
    if (isFiniteVerb(items[k]!) && (!inClause || (run.from - first > 8 && !linked))) return null;
  return run;
}

/** Whether `[from, to)` can stand between commas after a subject: an apposition, a relative clause, a participle; no clause of its own. */
function isAside(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (!first || from >= to) return false;
  if (
    /^(?:wh|preposition|subordinator|ing)$/.test(first.kind) ||
    items[from + 1]?.kind === 'wh' ||
    first.lower === 'asked'
  )
    return true;
  for (let k = from; k < to; k++) {
    const { kind } = items[k]!;
    if (kind === 'wh' || kind === 'that' || items[k]!.lower === 'whose') return true;
    if (kind === 'modal' || kind === 'subject' || ((kind === 'have' || kind === 'be' || kind === 'do') && k > from))
      return false;
  }
  return true;
}
