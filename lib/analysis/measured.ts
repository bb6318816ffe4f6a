/** What a quantity counts or measures: the noun behind it, or the one before its verb. */

import type { Figure } from '../model.ts';
import { changesItself, verbOfChange } from './changes.ts';
import { isPlural, nounPhraseFrom, type Phrase, participlesAfter, phraseAfter } from './counted-nouns.ts';
import { countsPeople, isCrowd, isWho } from './counted-people.ts';
import type { Part } from './number-parts.ts';
import { SCALES, SHORT_SCALES } from './number-words.ts';
import type { Quantity } from './quantities.ts';
import { skipRate } from './read-units.ts';
import { unitOf } from './units.ts';

/** How far before a number its subject is looked for. */
const REACH = 8;
/** Between a subject and its number. */
const LINKS = new Set(
  'of for at to worth is was are were be been being totalling totaling totaled totalled reached reaching hit hits stood stands by cost costs costing numbered numbering equal came come comes now valued averaged averaging averages around about roughly nearly almost approximately least more than up over under only just some an estimated the a state them it him her us had has have remained remains from exceeded exceeds topped passed passes tops reaches nears surpasses surpassed nearing passing topping reaching'.split(
    ' ',
  ),
);
/** Of these, the nouns after an article: "the cost is". */
const NOUN_LINKS = new Set(['cost', 'costs', 'hit', 'hits', 'state']);
/** The noun phrase before a quantity that it is the value of: "losses rose to 3,000", "a budget of $5m". Null when a clause begins between. */
export function phraseBefore(parts: readonly Part[], first: number): Phrase | null {
  const margin = parts[first - 1]?.lower === 'minus' && parts[first - 2]?.lower === 'or';
  let i = margin ? first - 4 : first - 1;
  let linked = margin;
  let verb = margin;
  for (let steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const part = parts[i] as Part;
    if (part.kind !== 'word') return null;
    if (verbOfChange(part.lower) && parts[i - 1]?.lower === 'to') return null;
    if (
      (LINKS.has(part.lower) && !(NOUN_LINKS.has(part.lower) && parts[i - 1]?.wordClass === 'determiner')) ||
      (part.wordClass === 'past' &&
        parts[i - 1]?.wordClass === 'be' &&
        /^(?:to|at|by|from|down|up)$/.test(parts[i + 1]?.lower ?? '')) ||
      changesItself(part.lower, parts[i + 1]?.lower ?? '') ||
      part.wordClass === 'modal' ||
      part.wordClass === 'be' ||
      part.wordClass === 'have'
    ) {
      linked = true;
      verb ||= part.wordClass !== 'preposition' && part.wordClass !== 'to' && part.wordClass !== 'adverb';
      continue;
    }
    if (part.wordClass === 'adverb' || part.lower.endsWith('ly') || part.wordClass === 'preposition') continue;
    break;
  }
  if (!linked || i < 0) return null;
  const head = i;
  const noun = parts[head] as Part;
  // "to 41 cents a share from 57 cents"
  if (skipRate(parts, head - 1) > head && unitOf(parts[head - 2]?.lower ?? '')) return null;
  if (noun.wordClass !== 'noun' && noun.wordClass !== 'name' && !isPlural(noun)) return null;
  // "leads Lund by 6 points": what a preposition ties to a name is not the name's.
  if (noun.wordClass === 'name' && !verb) return null;
  if (
    SHORT_SCALES.has(noun.lower) ||
    SCALES.has(noun.lower) ||
    unitOf(noun.lower) ||
    (parts[head - 1]?.lower === 'in' && parts[head + 1]?.lower === 'to')
  )
    return null;
  const total = totalBefore(parts, head);
  if (total) return total;
  i = startOfPhrase(parts, head);
  // "exports to Norland dropped to": the noun before the preposition is the one measured.
  const article = parts[i - 1]?.wordClass === 'determiner' || parts[i - 1]?.wordClass === 'possessive' ? 1 : 0;
  const outer = i - article - 2;
  const link = parts[outer + 1];
  const joined =
    parts[head + 1]?.lower !== 'of' &&
    /^(?:to|in|on|from|for|by|with|at)$/.test(link?.lower ?? '') &&
    link?.wordClass !== 'adverb';
  const owner = parts[outer];
  if (joined && owner && head < first - 1 && (owner.wordClass === 'noun' || isPlural(owner)) && !unitOf(owner.lower))
    return { first: startOfPhrase(parts, outer), last: head + 1, head: outer };
  return { first: i, last: head + 1, head };
}

/** "The number of people | known to have died when the dam broke | rose": whose number it is, so many words before the last noun. */
const TOTAL_REACH = 18;

function totalBefore(parts: readonly Part[], head: number): Phrase | null {
  for (let i = head - 1; i >= Math.max(0, head - TOTAL_REACH); i--) {
    if ((parts[i] as Part).kind !== 'word') return null;
    if (parts[i]?.lower !== 'of' || !/^(?:number|count|tally)$/.test(parts[i - 1]?.lower ?? '')) continue;
    const noun = i + 1;
    const next = parts[noun + 1];
    // "the number of hens in Orlo": of those named last.
    if (noun >= head || !next || !/^(?:known|believed|confirmed|reported|feared|who|thought|still)$/.test(next.lower))
      return null;
    return { first: i - 1, last: noun + 1, head: noun };
  }
  return null;
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

/** What a quantity measures. */
export interface Measured {
  /** Its noun's words, when a noun follows. */
  phrase: Phrase | null;
  /** Head noun, unit, "%" or ISO 4217 code; "" when nothing nameable is counted. */
  unit: string;
  /** The words that say what is measured, as they stand in the text; null when there are none. */
  of: string | null;
  /** The figure before it in whose place a bare number is put: "puts the cost nearer 30 million". */
  again: Figure | null;
}

/**
 * What a quantity measures, by the words around it; a bare number counts what `before`, the figure right before it, counted, or is another value
 * of `whole`, the last figure before it that is no share.
 */
export function measure(
  text: string,
  parts: readonly Part[],
  quantity: Quantity,
  before: Figure | null,
  whole: Figure | null,
): Measured {
  const { currency, unit, unitAt } = quantity;
  const times = parts[quantity.after]?.lower === 'of' ? quantity.after + 1 : quantity.after;
  if (!currency && !unit && parts[times]?.lower === 'times')
    return { phrase: null, unit: 'times', of: null, again: null };
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
    const former = quantity.formerly === null ? null : (before?.of ?? null);
    return { phrase: followed, unit: name, of: of ?? former, again: null };
  }
  const people = countsPeople(parts, quantity, followed);
  if (followed) {
    const unit = people ? 'people' : unitWord(parts, followed);
    return { phrase: followed, unit, of: describe(text, parts, followed), again: null };
  }
  if (isWho(parts, quantity.after)) return { phrase: null, unit: 'people', of: null, again: null };
  if (whole !== null && whole.unit !== '' && isAnotherValue(parts, quantity.first))
    return { phrase: null, unit: whole.unit, of: whole.of, again: whole };
  const subject = phraseBefore(parts, quantity.first);
  // "fell to $3 billion from 4 billion": so many millions of the money before them.
  if (before && /^(?:vague-)?money/.test(before.rule) && isMillions(parts, quantity)) {
    const head = subject && (parts[subject.head] as Part).lower;
    const of = subject ? wordsOf(text, parts, subject.first, subject.last) : before.of;
    if (!head || !PEOPLED.test(head)) return { phrase: null, unit: before.unit, of, again: before };
  }
  // "Hale has 69": a name before a bare number owns what the number before it counted.
  const counts = before !== null && /^(?:count|vague-count)/.test(before.rule) && before.unit !== '';
  const repeated =
    subject !== null && counts && subject.last - subject.first <= 2 && AGAIN.test(parts[subject.head]?.lower ?? '');
  if (subject && !repeated && parts[subject.head]?.wordClass !== 'name') {
    const of = wordsOf(text, parts, subject.first, subject.last);
    return { phrase: null, unit: unitWord(parts, subject), of, again: null };
  }
  const nobody = { phrase: null, unit: people ? 'people' : '', of: null, again: null };
  if (before === null || !/^(?:count|vague-count|share)/.test(before.rule)) return nobody;
  const fate = participlesAfter(parts, quantity.after);
  // "the toll reached 45, with 13 missing": a toll has no missing.
  if (fate && fate[0] === quantity.after && !/s$|^(?:people|injured|wounded)$/.test(before.unit)) {
    const words = wordsOf(text, parts, ...fate);
    return { phrase: null, unit: words, of: words, again: null };
  }
  const of = fate ? `${before.unit} ${wordsOf(text, parts, ...fate)}` : before.of;
  return { phrase: null, unit: before.unit, of, again: null };
}

/** What is counted in millions and is no money. */
const PEOPLED =
  /^(?:populations?|people|users?|members?|customers?|subscribers?|passengers?|viewers?|readers?|voters?|audiences?|crowds?|turnout|units?|barrels?|tonnes|tons|votes?|jobs|downloads?|followers|number|visitors?|workforce)$/;
const isMillions = (parts: readonly Part[], { number, last }: Quantity) =>
  /^(?:million|billion|trillion|bn|m|tn)$/.test(parts[last - 1]?.lower ?? '') && last - 1 > number;

/** Words that stand for a number given before, and verbs that put another in its place. */
const AGAIN = /^(?:number|figure|total|toll|count|tally|double|triple|puts?|gave|reckons)$/;

/** Nouns that name again what a number before them was, and verbs that put another in its place. */
const NAMED_AGAIN = /^(?:number|figure|total|count|tally|cost|costs|price|bill|sum|amount|crowd|estimate)$/;
/** "The true level was 3" */
const TRUE = /^(?:true|real|actual|correct)$/;
const PUTS = /^(?:puts?|putting|estimat(?:es?|ed)|reckon(?:s|ed)?|calculates?|calculated|measure[ds]?)$/;
const BEFORE_VALUE =
  /^(?:at|of|as|is|was|are|were|be|been|had|has|have|could|may|might|would|will|stands|stood|actually|really|now|closer|nearer|to|tops|topped|exceeds|exceeded|exceed|top)$/;

/** "puts it nearer 11", "the real figure could be 900": a bare number in the place of the one before it. */
function isAnotherValue(parts: readonly Part[], first: number): boolean {
  let at = first - 1;
  while (at > first - REACH && BEFORE_VALUE.test(parts[at]?.lower ?? '')) at--;
  const [word, before] = [parts[at]?.lower ?? '', parts[at - 1]];
  if (/^(?:it|that|them|this)$/.test(word)) return PUTS.test(before?.lower ?? '');
  if (TRUE.test(before?.lower ?? '') && at < first - 1) return true;
  if (!NAMED_AGAIN.test(word) || at === first - 1) return false;
  return before?.wordClass === 'determiner' || before?.wordClass === 'possessive' || before?.wordClass === 'adjective';
}

function unitWord(parts: readonly Part[], phrase: Phrase): string {
  const { text, lower } = parts[phrase.head] as Part;
  return isCrowd(lower) ? 'people' : text;
}

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|year|month|week|day|quarter|night|morning|evening|afternoon|time|years|months|weeks|days|times)$/;
const COMPARATIVE =
  /^(?:wider|longer|taller|faster|slower|higher|lower|older|younger|larger|smaller|bigger|cheaper|heavier|lighter|deeper|thicker|off|wide|long|tall|high|deep|thick|away)$/;
const isTime = (parts: readonly Part[], phrase: Phrase) =>
  TIMES.test(parts[phrase.head]?.lower ?? '') || COMPARATIVE.test(parts[phrase.head]?.lower ?? '');

/** The counted noun with what happened to it: "North Coast sailors", "killed and wounded". */
function describe(text: string, parts: readonly Part[], phrase: Phrase): string {
  const named = wordsOf(text, parts, phrase.first, phrase.last);
  const rate = rateAfter(parts, phrase.last);
  if (rate > phrase.last) return wordsOf(text, parts, phrase.first, rate);
  const fate = participlesAfter(parts, phrase.last);
  return fate ? `${named} ${wordsOf(text, parts, ...fate)}` : named;
}

/** One past "per 100,000 people" behind a counted noun. */
function rateAfter(parts: readonly Part[], from: number): number {
  if (parts[from]?.lower !== 'per' || !parts[from + 1]) return from;
  const base = parts[from + 1]?.kind === 'number' ? from + 2 : from + 1;
  return nounPhraseFrom(parts, base, false)?.last ?? base;
}

/** The words of parts `[first, last)` as they stand in the text. */
export function wordsOf(text: string, parts: readonly Part[], first: number, last: number): string {
  return text.slice((parts[first] as Part).start, (parts[last - 1] as Part).end);
}
