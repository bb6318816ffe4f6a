/** Where the words of a subject begin, when what stands beside its verb is only the last of them. */

import { isSourceNoun } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { RECORDS } from '../words/closed-words.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import { CLAUSE_LINKS, isTime, NOMINAL, nounPhraseBefore, type Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** A relative clause without a comma is no longer, in items. */
export const RELATIVE = 24;
/** Nor is what stands between a comma and a nickname. */
const NICKNAME = 5;
const NICKNAMED = /^(?:known|called|dubbed|nicknamed)$/;

/** Whether a relative clause or a participle behind a comma is open before `j`: "Voss, who calls it | “a wreck,” | said". */
export function opensInsertion(items: readonly Item[], j: number, floor: number): boolean {
  for (let k = j - 1; k > Math.max(floor, j - RELATIVE); k--) {
    if (/^(?:wh|ing)$/.test(items[k]!.kind)) return items[k - 1]!.lower === ',';
    // "Carl Lazar, the thief known as “Gull,” | said"
    if (NICKNAMED.test(items[k]!.lower))
      return items.slice(Math.max(floor, k - NICKNAME), k).some(({ lower }) => lower === ',');
    if (items[k]!.kind === 'mark' || items[k]!.kind === 'quotation') return false;
  }
  return false;
}

/**
 * "Ann Roe, | Carl Stone and Dov Harl | said": from the first of those who are listed. "Ann Roe, | head of the harbour board | told …": the name, where
 * the comma behind what she is was forgotten.
 */
export function wholeSubject(items: readonly Item[], run: Run, verb: number, floor: number): Run {
  // "she and a colleague | said"
  if (items[run.from - 1]?.lower === 'and' && items[run.from - 2]?.kind === 'subject' && run.from - 2 >= floor)
    return { from: run.from - 2, to: run.to };
  const apposed = nameBefore(items, run, floor);
  if (apposed) return apposed;
  const next = items[verb + 1];
  let comma = run.from - 1;
  if (!next || (next.kind === 'mark' && next.lower !== ':')) return run;
  const words = items.slice(run.from, run.to);
  if (words.some(({ lower }, i) => i > 0 && lower === 'and')) {
    for (let first = startOfMember(items, comma, floor); first !== null; first = startOfMember(items, comma, floor))
      comma = first - 1;
    return { from: comma + 1, to: run.to };
  }
  const office = words.findIndex(({ kind }) => kind === 'preposition') - 1;
  const is = office >= 0 && isRoleNoun(words[office]!.lower) && (words[0]!.lower !== 'the' || next.lower === ':');
  const first = is && items[comma - 1]?.kind === 'name' ? startOfMember(items, comma, floor) : null;
  return first === null ? run : { from: first, to: comma };
}

/** "…, | Ann Roe |, the head of roads said": the name between commas, where the one behind what she is was forgotten. */
function nameBefore(items: readonly Item[], { from, to }: Run, floor: number): Run | null {
  const comma = from - 1;
  if (items[comma]?.lower !== ',' || items[from]!.lower !== 'the') return null;
  let first = comma;
  while (first > floor && items[first - 1]!.kind === 'name') first--;
  const of = items.slice(from, to).findIndex(({ kind }) => kind === 'preposition');
  const isOffice = isRoleNoun(items[of > 0 ? from + of - 1 : to - 1]!.lower);
  return isOffice && comma - first > 1 && items[first - 1]?.lower === ',' ? { from: first, to: comma } : null;
}

/** Where the stretch before a comma begins, if it names somebody ("local traders", "others including Ann Roe") and opens its clause; else null. */
function startOfMember(items: readonly Item[], comma: number, floor: number): number | null {
  if (items[comma]?.lower !== ',') return null;
  let last = comma - 1;
  let start = comma;
  for (; start > floor; start--) {
    const { kind, lower } = items[start - 1]!;
    if (lower === 'including') last = start - 2;
    else if (!NOMINAL.has(kind) && !/^(?:of|for)$/.test(lower)) break;
  }
  const opens = start === floor || /^(?:mark|that|conjunction|subordinator)$/.test(items[start - 1]!.kind);
  if (!opens || start > last || items[start]!.kind === 'preposition' || isTime(items, { from: start, to: comma }))
    return null;
  return items[last]!.kind === 'name' || isSourceNoun(items[last]!.lower) ? start : null;
}

/** Whether a noun phrase is a record or an inquiry: "figures | show", "a survey in May | found". */
export const isRecord = (items: readonly Item[], { from, to }: Run): boolean =>
  items.slice(from, to).some(({ lower }) => RECORDS.test(lower));

/** Whether a noun phrase finds things out by trade: "the researchers | found the drug helped". */
export const findsOut = (items: readonly Item[], { from, to }: Run): boolean =>
  items.slice(from, to).some(({ lower }) => /^(?:researcher|scientist|auditor|inspector)s$/.test(lower));

/** What ties somebody to a charge, or to somebody else: "insurgents loyal to", "militiamen allied with". */
const TIED = /^(?:accused|charged|guilty|loyal)$/;

const WHO = /^who(?:se|['’](?:d|s|ve|ll))?$/;

/** The noun phrase whose relative clause ends at `j`: "two officials who asked not to be named | said". */
export function antecedentBefore(items: readonly Item[], j: number, floor: number): Run | null {
  let bare = items[j]!.kind !== 'to';
  for (let k = j; k > Math.max(floor, j - RELATIVE); k--) {
    const item = items[k]!;
    if (item.kind === 'mark' || item.kind === 'quotation') return null;
    // "a man | accused of hitting a guard with a spade": what somebody is accused of names nobody else.
    const next = items[k + 1]?.lower ?? '';
    const tied =
      (TIED.test(item.lower) && /^(?:of|with|to)$/.test(next)) ||
      (item.kind === 'past' && (next === 'by' || (bare && isDoneThere(items, k, floor))));
    // "a man | hit | and hurt by a guard"
    const first = items[k - 1]?.kind === 'conjunction' && items[k - 2]?.kind === 'past' ? k - 2 : k;
    bare &&= (NOMINAL.has(item.kind) || /^(?:preposition|to|adverb)$/.test(item.kind)) && !CLAUSE_LINKS.has(item.lower);
    // "the group | which | speaks for landlords"
    const of = BODY_NOUNS.has(items[k - 1]?.lower ?? '') && /^(?:which|that)$/.test(item.lower);
    const bearing = (tied || of) && nounPhraseBefore(items, first - 1, floor);
    if (bearing) return { from: bearing.from, to: j + 1 };
    // "an angler who fishes here and | who | asked not to be named"
    if (!WHO.test(item.lower) || items[k - 1]?.kind === 'conjunction') continue;
    const bearer = items[k - 1]?.lower === ',' && k - 2 >= floor ? nounPhraseBefore(items, k - 2, floor) : null;
    // "Ann Roe, of | Mill Road |, who said"
    const placed = bearer && items[bearer.from - 1]?.kind === 'preposition' && items[bearer.from - 2]?.lower === ',';
    if (bearer) return placed && bearer.from - 3 >= floor ? nounPhraseBefore(items, bearer.from - 3, floor) : bearer;
    return nounPhraseBefore(items, k - 1, floor);
  }
  return null;
}

/** "miners | killed on the job | say", "posts | shared widely on Kiln": no verb of the sentence, as one follows without an "and". */
function isDoneThere(items: readonly Item[], k: number, floor: number): boolean {
  const bearer = items[k - 1]?.kind !== 'subject' && nounPhraseBefore(items, k - 1, floor);
  if (!bearer || cueOfWord(items[k]!.lower)?.core) return false;
  const before = items[bearer.from - 1];
  return (
    /^(?:preposition|to|adverb)$/.test(items[k + 1]?.kind ?? '') &&
    !/^(?:wh|subordinator)$/.test(before?.kind ?? '') &&
    !CLAUSE_LINKS.has(before?.lower ?? '')
  );
}
