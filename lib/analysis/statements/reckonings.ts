/** Verbs that say something only with what goes with them; those of numbers: "police put the crowd at 8,000", "the clinic gave a toll of 40". */

import { wordSet } from '../../text/word-table.ts';
import { singularOf } from '../names/name-kinds.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS, COLLECTIVE_NOUNS, HIDDEN_PLURALS } from '../words/speaker-words.ts';
import { type Cue, plainCue } from '../words/speech-verbs.ts';
import type { Item } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** What a number is put on. Of other things that are put somewhere "at 12 gates" says where. */
const MEASURED =
  wordSet(`number numbers figure toll total count tally crowd turnout attendance audience losses loss casualties dead deaths injured wounded cost costs bill price value
  damage damages rise increase fall drop decline growth amount size share stake proportion percentage rate odds chance chances likelihood probability population
  inflation unemployment depth distance magnitude height length width weight strength age revenue profit deficit debt shortfall budget speed it that`);
const TOTALS = /^(?:figure|toll|number|count|tally|total|estimate)$/;
const NEARLY = /^(?:nearer|closer|around|about|under|over|above|below)$/;
const VAGUE = /^(?:several|dozens|scores|hundreds|thousands|millions|half|third|quarter)$/;
const CURRENCY = /^[$£€¥]$/;
/** "at “around 90”" */
const QUOTED_AMOUNT = /^\W[\p{L} ]{0,20}[$£€¥]?\d/u;
const MAX_QUOTED = 40;
/** So far behind the verb, in items, the number begins; and so far behind "at". */
const OBJECT = 12;
const AMOUNT = 5;

export const RECKONING: Cue = plainCue({ thing: true, stance: 'estimates' });

/** Verbs of keeping count: "the clinic registered 40 deaths". */
const COUNTS = new Set(['count', 'record', 'register', 'log', 'document', 'tally', 'measure']);
/** Verbs that put a number on something, with "at". */
const PUTS = new Set(['put', 'peg', 'measure']);
/** Bodies that have 40 of a thing rather than tell of them, and what is scored or earned. */
const OWN_RECORD =
  /^(?:team|club|side|school|college|university|company|firm|chain|airline|city|town|village|state|county|region|province|district|republic|kingdom|emirate|parish|municipality|band|label|studio|bank|league|player|striker|driver|store|shop|mill|mine|plant|factory|farm|restaurant|airport)$/;
const SCORED =
  /^(?:wins?|losses|loss|goals?|points?|victories|defeats?|draws?|sales|profits?|albums?|songs?|tracks?|singles|times|votes)$/;

/** Blows that are words when a reason follows: "attacked Voss for hiding it". */
const BLOWS = new Set('attack hit hammer knock pillory savage'.split(' '));
const BLOW: Cue = plainCue({ thing: true });

/** How the verb at `at` gives a number, or strikes with words; null when it does no such thing. */
export function reckoningAt(text: string, items: readonly Item[], at: number, lemma: string): Cue | null {
  if (BLOWS.has(lemma)) return strikes(items, at) ? BLOW : null;
  const reckons =
    // "estimated insured damage at $2bn"
    ((PUTS.has(lemma) || (lemma === 'estimate' && items[at + 1]?.kind === 'past')) &&
      puts(text, items, at, lemma === 'measure')) ||
    (lemma === 'give' && gives(text, items, at)) ||
    ((COUNTS.has(lemma) || lemma === 'claim') && counts(items, at, lemma)) ||
    (lemma === 'arrive' && arrives(items, at));
  return reckons ? RECKONING : null;
}

/** "attacked Voss for hiding it", "hit them for “a shameful delay”" */
function strikes(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.kind === 'adverb') return false;
  for (let k = at + 2; k < Math.min(items.length - 1, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    if (lower === 'for') return /^(?:ing|quotation|possessive|not)$/.test(items[k + 1]!.kind);
  }
  return false;
}

/** "put the toll at 40", "puts it nearer 40" */
function puts(text: string, items: readonly Item[], at: number, measured: boolean): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    // "put Reform on 34 per cent"
    if (lower === 'on' && k > at + 1 && amountAt(text, items, k + 1) === 'money' && items[k + 1]!.kind === 'number')
      return true;
    if (lower === 'at' || (NEARLY.test(lower) && measured)) {
      const amount = amountAt(text, items, k + 1);
      return k > at + 1 && amount !== null && (measured || amount === 'money');
    }
    // "put the toll as high as 60"
    if (measured && lower === 'as' && /^(?:high|low)$/.test(items[k + 1]?.lower ?? ''))
      return amountAt(text, items, k + 2) !== null;
    measured ||= MEASURED.has(lower);
  }
  return false;
}

/** "arrived at $40 million", "at something between 40 and 50": at a number, and no place. */
function arrives(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'at') return false;
  const vague = /^(?:something|somewhere)$/.test(items[at + 2]?.lower ?? '');
  for (let k = at + (vague ? 3 : 2); k < Math.min(items.length, at + AMOUNT); k++) {
    const { lower, kind } = items[k]!;
    if (CURRENCY.test(lower)) return true;
    if (kind === 'number') return vague || /^[,.;]$/.test(items[k + 1]?.lower ?? '.');
    if (!/^(?:about|around|between|nearly|roughly|an?|over|only|just|more|than)$/.test(lower)) return false;
  }
  return false;
}

const isPollBefore = (items: readonly Item[], at: number) =>
  items.slice(Math.max(0, at - OBJECT), at).some(({ lower }) => /^(?:poll|survey)s?$/.test(lower));

/** "gave a lower figure of 40", "gave the toll as 40" */
function gives(text: string, items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < Math.min(items.length - 1, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    // "the poll gave Voss 36%"
    if (kind === 'number' && amountAt(text, items, k) === 'money') return isPollBefore(items, at);
    if (TOTALS.test(lower)) return /^(?:of|as)$/.test(items[k + 1]!.lower) && amountAt(text, items, k + 2) !== null;
  }
  return false;
}

/** "had counted at least 40 shells": a bare number may only be how often it was done, unless a body that keeps such counts gives it. */
function counts(items: readonly Item[], at: number, lemma: string): boolean {
  const next = items[at + 1];
  const past = items[at]!.kind === 'past';
  const least = /^(?:at|more|nearly|about|around|some|over|up)$/.test(next?.lower ?? '');
  if (least) return past && lemma === 'count' && amountAt('', items, at + 1) !== null;
  if (next?.kind !== 'number' || items[at - 1]?.kind === 'to') return false;
  // "recorded 12 wins": what is counted follows, or is known ("counted 40.").
  const noun = items.slice(at + 2, at + 5).find(({ kind }) => kind !== 'adjective' && kind !== 'number');
  const bare = !noun || noun.kind === 'mark';
  // "claimed 40 seats" says what was won.
  if (!bare && (noun.kind !== 'noun' || lemma === 'claim' || SCORED.test(noun.lower))) return false;
  const run = subjectBefore(items, at, 0);
  return run !== null && run !== 'shared' && items.slice(run.from, run.to).some(({ lower }) => keepsCount(lower));
}

/** Whether a body keeps counts: an office, a union, and no team or town. */
export function keepsCount(lower: string): boolean {
  const noun = lower.replace(/['’]s?$/, '');
  if (OWN_RECORD.test(noun)) return false;
  const singular = singularOf(noun);
  return (
    /^(?:monitors|observers)$/.test(noun) ||
    BODY_NOUNS.has(noun) ||
    COLLECTIVE_NOUNS.has(noun) ||
    HIDDEN_PLURALS.has(noun) ||
    (singular !== noun && (isRoleNoun(singular) || BODY_NOUNS.has(singular)))
  );
}

/** Whether a number begins within a few items, and whether it is money or a share. */
export function amountAt(text: string, items: readonly Item[], from: number): 'money' | 'count' | null {
  for (let k = from; k < Math.min(items.length, from + AMOUNT); k++) {
    const { lower, kind, spoken, start, end } = items[k]!;
    if (CURRENCY.test(lower)) return 'money';
    // "at 200 million" is no place.
    if (kind === 'number')
      return /%$/.test(lower) || /^(?:%|percent|per|million|billion|trillion)$/.test(items[k + 1]?.lower ?? '')
        ? 'money'
        : 'count';
    if (kind === 'quotation' && end - start <= MAX_QUOTED && QUOTED_AMOUNT.test(text.slice(start, end))) return 'count';
    if (VAGUE.test(lower)) return 'count';
    if (kind === 'mark' || spoken) return null;
  }
  return null;
}
