import type { Bound } from '../../model.ts';
import { readCurrencyCode, readCurrencySign, readDollarLetters } from '../words/currencies.ts';
import { OPENING_NUMBER, VAGUE_COUNTS } from '../words/number-words.ts';
import { type Unit, unitOf } from '../words/units.ts';
import { type Amount, readAmount } from './amounts.ts';
import { type Change, type FoundChange, readChange } from './changes.ts';
import { readModifiers } from './modifiers.ts';
import { type Part, skipHyphen } from './number-parts.ts';
import { skipOtherNumber } from './other-numbers.ts';
import { lowEnd, readRange } from './ranges.ts';

/** A quantity in a sentence, before it is decided whether it is a figure worth showing. Indexes are of parts, `[first, last)`. */
export interface Quantity {
  /** Modifier to multiplier or symbol: the figure's span. */
  first: number;
  last: number;
  /** Where the number itself begins, behind its modifiers. */
  number: number;
  /** One past the unit's words. */
  after: number;
  value: number | [number, number] | null;
  bound: Bound;
  /** Of a vague word its order of magnitude, if it has one. Never shown. */
  order: number | null;
  form: 'digits' | 'words';
  long: boolean;
  share: boolean;
  currency: string | null;
  unit: Unit | null;
  unitAt: [number, number] | null;
  hyphenated: boolean;
  change: FoundChange | null;
  /** The quantity (index in the list) that this one was before: "from 40 to 60". */
  formerly: number | null;
  /** In brackets after the same amount in another unit: "10 miles (16km)". */
  repeats: boolean;
}

/** Words that may begin a number, and others that are looked at: articles and "several" before a scale, "minus". */
const OPENERS = new Set(['a', 'an', 'minus', ...VAGUE_COUNTS, ...OPENING_NUMBER]);
const SIGNS = new Set(['+', '-', '−', '–']);
/** The quantities of one sentence in order. `opening`: the sentence begins its block. Linear: no part is looked at more than a fixed number of times. */
export function findQuantities(parts: readonly Part[], opening: boolean): Quantity[] {
  const found: Quantity[] = [];
  let direction: Change | null = null;
  for (let i = 0; i < parts.length; ) {
    if (!mayBegin(parts, i)) {
      i++;
      continue;
    }
    const other = skipOtherNumber(parts, i, opening);
    if (other > i) {
      i = other;
      continue;
    }
    const amount = readAmount(parts, i);
    if (!amount) {
      i++;
      continue;
    }
    // "12 cases per 100,000 people", "two for every nine": the base of a rate counts nothing itself.
    if (parts[amount.first - 1]?.lower === 'per') {
      i = amount.after;
      continue;
    }
    const ratio = skipRatio(parts, amount);
    if (ratio > i) {
      i = ratio;
      continue;
    }
    const range = readRange(parts, amount);
    const quantity = quantityOf(parts, amount, range, direction);
    if (repeatsLast(parts, quantity, found.at(-1))) repeat(quantity, found.at(-1) as Quantity);
    quantity.formerly = range ? null : formerOf(parts, quantity, found);
    if (quantity.formerly !== null) shareUnit(found[quantity.formerly] as Quantity, quantity);
    if (isSharedPercent(parts, quantity, found.at(-1))) shareUnit(found.at(-1) as Quantity, quantity);
    direction = quantity.change?.by === 'verb' ? quantity.change.change : direction;
    found.push(quantity);
    i = Math.max(quantity.after, i + 1);
  }
  return found;
}

function mayBegin(parts: readonly Part[], i: number): boolean {
  const part = parts[i] as Part;
  if (part.kind === 'number') return true;
  // "Channel One", "Day Two"
  if (parts[i - 1]?.wordClass === 'name' && !part.glued && /^\p{Lu}\p{Ll}/u.test(part.text)) return false;
  if (part.kind === 'mark')
    return SIGNS.has(part.text)
      ? parts[i + 1]?.glued === true || part.text !== '+'
      : readCurrencySign(part.text) !== null;
  if (OPENERS.has(part.lower)) return true;
  if (part.text.length > 5) return false;
  return (
    (parts[i + 1]?.text === '$' && readDollarLetters(part.text) !== null) ||
    readCurrencyCode(part.text) !== null ||
    /^M[A-Z]{3}$/.test(part.text)
  );
}

function quantityOf(
  parts: readonly Part[],
  amount: Amount,
  range: { high: Amount } | null,
  direction: Change | null,
): Quantity {
  const end = range?.high ?? amount;
  const unitWord = parts[end.numeral.last]?.lower ?? '';
  const modified = readModifiers(parts, amount.first, end.last, unitWord);
  // "2,000 people or more"
  const measured = measureOf(amount.currency ?? end.currency, end.unit);
  const value = range ? ([lowEnd(amount, range.high), range.high.value as number] as [number, number]) : amount.value;
  const bound: Bound = amount.value === null ? 'vague' : range ? 'range' : modified.bound;
  const after = Math.max(end.after, modified.last);
  return {
    first: modified.first,
    last: modified.last,
    number: amount.first,
    after,
    value,
    bound,
    order: amount.numeral.order,
    form: amount.numeral.form,
    long: amount.numeral.long || end.numeral.long,
    share: amount.numeral.share,
    currency: amount.currency ?? end.currency,
    unit: end.unit ?? (end.currency ? null : magnitudeAhead(parts, modified.first)),
    unitAt: end.unitAt,
    hyphenated: end.hyphenated,
    change:
      amount.sign === '+'
        ? { change: 'up', by: 'sign' }
        : // "rose above 300", "fell below 5%": a level
          /^(?:above|below)$/.test(parts[amount.first - 1]?.lower ?? '')
          ? null
          : readChange(parts, modified.first, after, measured, direction),
    formerly: null,
    repeats: false,
  };
}

const QUAKE = /^(?:earth)?quakes?$|^(?:tremor|temblor|aftershock)s?$/;

/** "A magnitude of | 6.4", "the quake measured | 6.1": the unit stands before the number, or goes without saying. */
function magnitudeAhead(parts: readonly Part[], first: number): Unit | null {
  let at = first - 1;
  while (/^(?:of|was|is|as|at)$/.test(parts[at]?.lower ?? '')) at--;
  const word = parts[at]?.lower ?? '';
  const measured = /^(?:measur(?:ed|ing)|register(?:ed|ing))$/.test(word);
  return word === 'magnitude' ||
    (measured && parts.slice(Math.max(0, at - 6), at).some(({ lower }) => QUAKE.test(lower)))
    ? unitOf('magnitude')
    : null;
}

/** One past "to 1" in "outnumbered them 4 to 1", "by two-to-one": a ratio counts nothing; the amount's first part for others. */
function skipRatio(parts: readonly Part[], amount: Amount): number {
  if (amount.currency || amount.unit || amount.value === null || amount.value <= 1) return amount.first;
  const to = skipHyphen(parts, amount.after);
  if (parts[to]?.lower !== 'to') return amount.first;
  const one = skipHyphen(parts, to + 1);
  const bare = parts[one + 1]?.kind !== 'word' || parts[one + 1]?.wordClass !== 'number';
  return /^(?:1|one)$/.test(parts[one]?.lower ?? '') && bare ? one + 1 : amount.first;
}

/** What kind of change the amount can be; null for counts, which are rarely one. */
function measureOf(currency: string | null, unit: Unit | null): 'share' | 'money' | null {
  if (currency) return 'money';
  return unit && /^(?:percent|money|other|temperature|length)$/.test(unit.dimension) ? 'share' : null;
}

/** "10 miles (16km)": in brackets, right behind an amount, and the same kind of thing in another unit. */
function repeatsLast(parts: readonly Part[], quantity: Quantity, before: Quantity | undefined): boolean {
  if (!before || parts[quantity.first - 1]?.text !== '(' || quantity.first - 1 - before.after > 3) return false;
  if (quantity.currency) return before.currency !== null && before.currency !== quantity.currency;
  const [one, other] = [before.unit, quantity.unit];
  return (
    one !== null &&
    other !== null &&
    one.dimension === other.dimension &&
    one.name !== other.name &&
    one.dimension !== 'percent'
  );
}

/** What is said once holds for both units: "more than 10 miles (16km)". */
function repeat(quantity: Quantity, before: Quantity) {
  quantity.repeats = true;
  quantity.change ??= before.change;
  if (quantity.bound === 'exact') quantity.bound = before.bound;
}

/** The quantity before this one when they are "from A to B" of one change, or "to B from A". */
function formerOf(parts: readonly Part[], quantity: Quantity, found: readonly Quantity[]): number | null {
  const index = found.length - 1;
  const before = found[index];
  if (!before || before.change || quantity.change) return null;
  const word = parts[quantity.first - 1]?.lower;
  const near = quantity.first - before.after;
  const alike = isAlike(before, quantity);
  if (word === 'to' && near === 1 && alike && parts[before.first - 1]?.lower === 'from') return index;
  return null;
}

/** "6.2 and 7.1 percent": the unit stands once. */
function isSharedPercent(parts: readonly Part[], quantity: Quantity, before: Quantity | undefined): boolean {
  if (quantity.unit?.name !== 'percent' || !before || before.unit || before.currency || before.form !== 'digits')
    return false;
  return before.after === quantity.first - 1 && /^(?:and|or)$/.test(parts[quantity.first - 1]?.lower ?? '');
}

/** Whether two quantities may be values of one thing by their units; a missing unit fits any. */
function isAlike(a: Quantity, b: Quantity): boolean {
  if (a.currency && b.currency) return a.currency === b.currency;
  if (a.currency || b.currency) return !(a.unit || b.unit);
  return !a.unit || !b.unit || a.unit.name === b.unit.name;
}

/** "from 40 to 60 percent": the unit stands once. */
function shareUnit(one: Quantity, other: Quantity) {
  const [from, to] = one.unit || one.currency ? [one, other] : [other, one];
  if (to.unit || to.currency) return;
  to.unit = from.unit;
  to.currency = from.currency;
}
