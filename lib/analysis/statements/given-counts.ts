/** Who gives a number where no verb of saying does: "was put at 40 by the clinic", "the police figure was 40", "by the union’s count, …". */

import { isQuantity } from './amount-ahead.ts';
import { beginsClause } from './clause-ahead.ts';
import { endOfContent } from './content-end.ts';
import { isPassive } from './cue-conditions.ts';
import { add, clauseLeft, runSpan, span, type Walk } from './line-walk.ts';
import { ownerEndingAt } from './noun-cues.ts';
import { isFiniteVerb, isTime, NOMINAL, nounPhraseAfter, type Run } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { amountAt, keepsCount } from './reckonings.ts';
import { subjectBefore } from './subjects.ts';
import { leftContent } from './words-before.ts';

/** From a number to the "by" that says who gave it, and from a noun to the verb that gives its value, in items. */
const REACH = 12;
const VERB_REACH = 16;
/** Items of an amount without its modifiers. */
const AMOUNT = 4;
/** Verbs of what a number is to be. */
export const FORESEES = new Set(['expect', 'forecast', 'predict', 'project']);
const PUTS = new Set('put give estimate place peg value reckon calculate'.split(' '));
/** Nouns whose owner gave the number. The owner of a total may only have it. */
const GIVEN = /^(?:figures?|estimates?|count|numbers|reckoning|calculations?)$/;
const SINGLE = /^(?:figure|estimate|count|calculation)$/;
/** Between such a noun and its owner. */
const KIND = /^(?:own|official|latest|initial|first|earlier|previous|internal|unofficial|preliminary|provisional)$/;
const IS = /^(?:is|was|are|were|stands|stood|came|comes|remains)$/;
const BEFORE_AMOUNT =
  /^(?:at|to|of|about|around|some|nearly|almost|over|more|less|fewer|than|up|well|just|only|closer|nearer|between|an?|roughly|least|as|many|much|far|under|below|above|approximately|still|[$£€¥])$/;
const NO_GIVER = /^(?:noon|midnight|nightfall|dawn|dusk|now|then)$/;

/** "The crowd was put at 8,000 by the harbour board and at 9,000 by the organisers": whether the verb at `at` so gives numbers. */
export function atPassiveCount(walk: Walk, at: number, lemma: string): boolean {
  const { items } = walk;
  const subject = PUTS.has(lemma) && isPassive(walk, at) ? subjectBefore(items, at, walk.used) : null;
  if (!subject || subject === 'shared') return false;
  let k = at + 1;
  while (isAmountNext(items, /^(?:at|as)$/.test(items[k]?.lower ?? '') ? k + 1 : k > at + 1 ? k : items.length)) {
    const by = agentAfter(items, k + 1);
    const agent = by === null ? null : nounPhraseAfter(items, by + 1);
    // "by the board | and 9,000 by the guild"
    const second = agent
      ? items.findIndex(({ kind }, n) => n > agent.from + 1 && n < agent.to && kind === 'number')
      : -1;
    if (agent && items[second - 1]?.kind === 'conjunction') agent.to = second - 1;
    if (by === null || !agent || isTime(items, agent) || NO_GIVER.test(items[agent.from]!.lower)) break;
    give(walk, agent, [items[at]!.start, items[at]!.end], [runSpan(walk, subject), span(walk, k, by)], 'passive-count');
    k = agent.to;
    while (/^(?:,|and|but|while)$/.test(items[k]?.lower ?? '')) k++;
  }
  return k > at + 1;
}

/** Index of the "by" behind a number, with no other clause between. */
function agentAfter(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k]!;
    if (item.lower === 'by') return k;
    if (isFiniteVerb(item) || /^[,.;:—]$/.test(item.lower)) return null;
  }
  return null;
}

/** "The police figure was 40", "by the union’s own count, …": whose figure the noun at `at` is, and what it comes to. */
export function atOwnedCount(walk: Walk, at: number): boolean {
  const { items } = walk;
  if (items[at]!.kind !== 'noun' || !GIVEN.test(items[at]!.lower)) return false;
  const owner = ownerBefore(items, at, walk.used);
  if (!owner) return false;
  const link = items[owner.from - 1];
  if (/^(?:by|on)$/.test(link?.lower ?? '')) return byCount(walk, at, owner);
  const verb = SINGLE.test(items[at]!.lower) ? valueVerb(items, at) : null;
  if (verb === null || (link && !/^(?:mark|conjunction|subordinator)$/.test(link.kind))) return false;
  const from = /^(?:at|to)$/.test(items[verb + 1]!.lower) ? verb + 2 : verb + 1;
  const end = endOfContent(walk.text, items, { at: from, sort: 'thing' }, false, 'past');
  give(walk, owner, [items[at]!.start, items[at]!.end], [span(walk, from, end)], 'owned-count');
  return true;
}

/** "the union’s own | count", "the police | figure": who keeps it. */
function ownerBefore(items: readonly Item[], at: number, floor: number): Run | null {
  let last = at - 1;
  while (last > floor && KIND.test(items[last]!.lower)) last--;
  const owner = items[last];
  if (!owner || last < floor) return null;
  if (owner.kind === 'possessive') return { from: last, to: last + 1 };
  const possessive = /['’]s?$/.test(owner.lower);
  if (!possessive && !(owner.kind === 'noun' && keepsCount(owner.lower))) return null;
  const run = ownerEndingAt(items, last, floor);
  // "Police figures": whoever keeps them is named with an article, or by a name.
  return possessive || items[run.from]!.kind === 'determiner' ? run : null;
}

/** The verb behind a noun that says what it comes to, over "of …" and an aside: "estimate | of the dead, made by hand, | stands at 40". */
function valueVerb(items: readonly Item[], at: number): number | null {
  for (let k = at + 1; k < Math.min(items.length - 1, at + VERB_REACH); k++) {
    const { kind, lower } = items[k]!;
    if (kind === 'wh' || kind === 'that' || kind === 'quotation' || /^[.;:]$/.test(lower)) return null;
    if (k === at + 1 && lower !== 'of' && lower !== 'for' && lower !== ',' && !IS.test(lower)) return null;
    if (IS.test(lower)) return isAmountNext(items, k + 1) ? k : null;
  }
  return null;
}

/** Whether nothing but "at", "about", "more than" stands before a number. */
function isAmountNext(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    if (items[k]!.kind === 'number') return true;
    if (!BEFORE_AMOUNT.test(items[k]!.lower)) return false;
  }
  return false;
}

/** "By the union’s count, 900 jobs would go", "…, on its own figures". */
function byCount(walk: Walk, at: number, owner: Run): boolean {
  const { items } = walk;
  const first = owner.from - 1;
  const cue = [items[first]!.start, items[at]!.end] as const;
  const before = items.slice(walk.used, first);
  if (before.every(({ kind, lower }) => kind === 'conjunction' || kind === 'adverb' || lower === ',')) {
    if (items[at + 1]?.lower !== ',' || !beginsClause(items, at + 2)) return false;
    const end = endOfContent(walk.text, items, { at: at + 2, sort: 'clause' }, false, 'past');
    give(walk, owner, [...cue], [span(walk, at + 2, end)], 'by-count');
    return true;
  }
  const left = items[first - 1]?.lower === ',' && clauseLeft(walk, first - 1) ? leftContent(walk, first) : null;
  const relative = before.some(({ kind }) => kind === 'wh' || kind === 'that');
  if (!left || left.quoted || relative || !/^[.;]$/.test(items[at + 1]?.lower ?? '.')) return false;
  give(walk, owner, [...cue], [left.span], 'by-count');
  return true;
}

/** Where a second giver's part begins, and who that is. */
interface NextCount {
  cut: number;
  giver: Run;
}

/** "Police put the crowd at 8,000 | and the organisers at 20,000": where the second giver's part begins in the words `[from, to)` of the first. */
export function nextCount({ items, text }: Walk, from: number, to: number): NextCount | null {
  for (let k = from + 2; k < to - 2; k++) {
    if (!/^(?:and|but|while|,)$/.test(items[k]!.lower)) continue;
    let at = k + 1;
    while (at < to && NOMINAL.has(items[at]!.kind)) at++;
    if (at > k + 1 && items[at]?.lower === 'at' && at < to && amountAt(text, items, at + 1) !== null)
      return { cut: k, giver: { from: k + 1, to: at } };
  }
  return null;
}

/** "Police said 29 had died | and the clinic 41", "forecasts growth of 2% | and the government 3%": the same where no verb and no "at" stands before the number. */
export function gappedCount({ items }: Walk, from: number, to: number, foreseen: boolean): NextCount | null {
  if (!foreseen && items[from]?.kind !== 'number' && !isQuantity(items, from)) return null;
  let at = to;
  while (at > Math.max(from, to - AMOUNT) && isOfAmount(items[at - 1]!)) at--;
  let cut = at - 1;
  while (cut > from && cut > at - REACH && NOMINAL.has(items[cut]!.kind)) cut--;
  const giver = { from: cut + 1, to: at };
  const before = items.slice(Math.max(from, cut - REACH), cut);
  return at < to &&
    /^(?:and|but|while)$/.test(items[cut]?.lower ?? '') &&
    before.some(({ kind }) => kind === 'number') &&
    items.slice(giver.from, at).some(({ lower }) => lower === 'bank' || keepsCount(lower))
    ? { cut, giver }
    : null;
}

const isOfAmount = ({ kind, lower }: Item) =>
  kind === 'number' || /^(?:[$£€¥%]|percent|per|cent|million|billion|trillion)$/.test(lower);

/** Gives a second number in the same verb's words to its own giver. */
export function addNextCount(walk: Walk, { giver }: { giver: Run }, end: number) {
  const link = walk.items[giver.to]!;
  give(walk, giver, [link.start, link.end], [span(walk, giver.to, end)], 'next-count');
}

/** Adds what somebody gave by way of a number. */
export function give(walk: Walk, source: Run, cue: [number, number], content: [number, number][], rule: string) {
  add(walk, {
    source: runSpan(walk, source),
    cue,
    content,
    stance: 'estimates',
    rule,
    sureness: 'likely',
    shares: null,
  });
}
