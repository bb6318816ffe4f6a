/** What a quantity counts or measures: the noun behind it, or the one before its verb. */

import type { Figure } from '../../model.ts';
import { verbOfChange } from './changes.ts';
import { isPlural, nounPhraseFrom, type Phrase, participlesAfter, phraseAfter } from './counted-nouns.ts';
import { countsHumans, countsPeople, HARMED, isCrowd, isHuman, isHurt, isWho } from './counted-people.ts';
import type { Part } from './number-parts.ts';
import type { Quantity } from './quantities.ts';
import { phraseBefore } from './value-subjects.ts';

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
  const followed = (after && !isTime(parts, after) ? after : null) ?? wholeOf(parts, quantity);
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
    // "15 farmers were killed and another 30 wounded"
    const hurt =
      followed.first === quantity.after &&
      followed.first === followed.head &&
      isHurt(parts[followed.head]!.lower) &&
      parts[quantity.first - 1]?.text !== ',';
    const beside = before && before.span[0] >= parts[0]!.start ? before.unit : 'people';
    if (hurt && /s$|^people$/.test(beside) && isHuman(beside))
      return {
        phrase: followed,
        unit: beside,
        of: `${beside} ${wordsOf(text, parts, followed.first, followed.last)}`,
        again: null,
      };
    const unit = people ? 'people' : unitWord(parts, followed);
    return { phrase: followed, unit, of: describe(text, parts, followed), again: null };
  }
  // "a mother of four"
  if (/^(?:mother|father)$/.test(parts[quantity.first - 2]?.lower ?? ''))
    return { phrase: null, unit: 'children', of: null, again: null };
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
    subject !== null &&
    counts &&
    subject.last - subject.first <= 2 &&
    AGAIN.test(parts[subject.head]?.lower ?? '') &&
    !isOtherToll(parts, subject, before as Figure);
  if (subject && !repeated && (parts[subject.head]?.wordClass !== 'name' || isPluralHead(parts, subject))) {
    const of = wordsOf(text, parts, subject.first, subject.last);
    return { phrase: null, unit: unitWord(parts, subject), of, again: null };
  }
  // "12 carts burned, and 40 were arrested"
  if (people && before && !countsHumans(before.unit)) return { phrase: null, unit: 'people', of: null, again: null };
  const nobody = { phrase: null, unit: people ? 'people' : '', of: null, again: null };
  if (before === null || !/^(?:count|vague-count|share)/.test(before.rule)) return nobody;
  const fate = participlesAfter(parts, quantity.after);
  // "the toll reached 45, with 13 missing": a toll has no missing; "30 wounded … 25 killed"
  if (
    fate &&
    fate[0] === quantity.after &&
    HARMED.test(parts[fate[0]]!.lower) &&
    (isHurt(before.unit) || !countsHumans(before.unit))
  )
    return { phrase: null, unit: 'people', of: `people ${wordsOf(text, parts, ...fate)}`, again: null };
  const of = fate ? `${before.unit} ${wordsOf(text, parts, ...fate)}` : before.of;
  return { phrase: null, unit: before.unit, of, again: null };
}

/** "Of the dead, | 24 were miners": what those counted are a part of, in front. */
function wholeOf(parts: readonly Part[], { first }: Quantity): Phrase | null {
  const whole =
    /^(?:of|among)$/.test(parts[0]?.lower ?? '') && parts[1]?.lower === 'the' ? nounPhraseFrom(parts, 2, true) : null;
  return whole && whole.last === first - 1 && parts[whole.last]?.text === ',' && isPlural(parts[whole.head] as Part)
    ? whole
    : null;
}

/** What is counted in millions and is no money. */
const PEOPLED =
  /^(?:populations?|people|users?|members?|customers?|subscribers?|passengers?|viewers?|readers?|voters?|audiences?|crowds?|turnout|units?|barrels?|tonnes|tons|votes?|jobs|downloads?|followers|number|visitors?|workforce)$/;
const isMillions = (parts: readonly Part[], { number, last }: Quantity) =>
  /^(?:million|billion|trillion|bn|m|tn)$/.test(parts[last - 1]?.lower ?? '') && last - 1 > number;

/** Words that stand for a number given before, and verbs that put another in its place. */
const AGAIN = /^(?:number|figure|total|toll|count|tally|record|peak|high|low|double|triple|puts?|gave|reckons)$/;

/** Nouns that name again what a number before them was, and verbs that put another in its place. */
const NAMED_AGAIN = /^(?:number|figure|total|count|tally|cost|costs|price|bill|sum|amount|crowd|estimate)$/;
/** "The true level was 3" */
const TRUE = /^(?:true|real|actual|correct)$/;
const PUTS = /^(?:puts?|putting|estimat(?:es?|ed)|reckon(?:s|ed)?|calculates?|calculated|measure[ds]?)$/;
const BEFORE_VALUE =
  /^(?:at|of|as|is|was|are|were|be|been|had|has|have|could|may|might|would|will|stands|stood|actually|really|now|closer|nearer|to|tops|topped|exceeds|exceeded|exceed|top|anywhere|somewhere|from|between)$/;

/** How far before a number the noun it stands for is looked for. */
const REACH = 8;

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

/** The toll of the injured after one of the dead, or a toll after a count of things. */
function isOtherToll(parts: readonly Part[], { head }: Phrase, before: Figure): boolean {
  if (parts[head]?.lower !== 'toll') return false;
  const { unit, of } = before;
  if (tollOf(parts, head) !== 'dead' || /injur|wound|hurt|missing|arrest/.test(of ?? '')) return true;
  return !isHuman(unit) && !KILLED.test(unit);
}

const KILLED = /^(?:dead|deaths|fatalities)$/;
/** Whom a toll counts. */
const tollOf = (parts: readonly Part[], head: number) =>
  ({ injury: 'injured', injured: 'injured', wounded: 'wounded', casualty: 'casualties' })[
    parts[head - 1]?.lower ?? ''
  ] ?? 'dead';

/** "Deaths rose to 40": a capital that the head of a sentence gave. */
const isPluralHead = (parts: readonly Part[], { first, head, last }: Phrase) =>
  parts[head]?.lower === 'toll' ||
  (first === 0 && head === 0 && isPlural(parts[0] as Part) && verbOfChange(parts[last]?.lower ?? '') !== null);

function unitWord(parts: readonly Part[], phrase: Phrase): string {
  const { text, lower } = parts[phrase.head] as Part;
  if (lower === 'toll') return tollOf(parts, phrase.head);
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
