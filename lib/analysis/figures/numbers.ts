/** The numbers of a text: digits here, words in spelt-numbers. */

import { FRACTION_SIGNS } from '../words/number-words.ts';
import type { Part } from './number-parts.ts';
import { type NumberContext, readScales, skipHalf, tidy } from './number-scales.ts';
import { type Numeral, readCardinal, readWords } from './spelt-numbers.ts';

export type { NumberContext, Numeral };

/** Digits longer than this are no quantity anybody wrote for a reader. */
const MAX_DIGITS = 30;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const SPACED = /^\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:\.\d+)?$/;
const SET_APART = /^\d{1,3}(?:, ?\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;
const POINT_FIRST = /^\.\d+$/;
const WITH_SIGN = /^(\d*)([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])$/;
/** Denominators a slash is used with; "24/7" and "9/11" are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128]);
/** "one in five" makes a share up to here. */
const LARGEST_ODDS = 1_000_000;

/** The number that begins at part `i`, or null. Looks at most a dozen parts ahead, and only takes what belongs to it. */
export function readNumeral(parts: readonly Part[], i: number, context: NumberContext): Numeral | null {
  const part = parts[i];
  if (!part) return null;
  const numeral =
    part.kind === 'number' ? readDigits(parts, i, context) : part.kind === 'word' ? readWords(parts, i) : null;
  return numeral && (readOdds(parts, numeral, context) ?? numeral);
}

/** The value of digits with their separators; null when they are a version, a date or too long. */
export function valueOfDigits(text: string): number | null {
  if (text.length > MAX_DIGITS) return null;
  const mixed = text.match(WITH_SIGN);
  if (mixed) return Number(mixed[1] || 0) + (FRACTION_SIGNS.get(mixed[2] as string) as number);
  if (PLAIN.test(text) || POINT_FIRST.test(text)) return Number(text);
  if (GROUPED.test(text) || SPACED.test(text) || SET_APART.test(text)) return Number(text.replace(/[^\d.]/g, ''));
  return null;
}

function readDigits(parts: readonly Part[], i: number, context: NumberContext): Numeral | null {
  const text = (parts[i] as Part).text;
  let value = valueOfDigits(text);
  if (value === null) return null;
  let last = i + 1;
  let long = /\D/.test(text);
  const fraction = readSlash(parts, i) ?? null;
  if (fraction !== null) {
    [value, last, long] = [fraction, i + 3, true];
  } else if (parts[last]?.kind === 'number') {
    // "10 1/2 miles"
    const rest = readSlash(parts, last);
    if (rest !== null && rest < 1) [value, last, long] = [value + rest, last + 3, true];
  }
  last = skipHalf(parts, last, (half) => {
    value = (value as number) + half;
  });
  const scaled = readScales(parts, last, context);
  return {
    first: i,
    last: scaled.last,
    value: tidy(value * scaled.factor),
    order: null,
    scale: scaled.factor,
    form: 'digits',
    long: long || scaled.last > last,
    share: fraction !== null && scaled.last === last,
  };
}

/** "1/4", glued on both sides, as its value; null for anything else. */
function readSlash(parts: readonly Part[], i: number): number | null {
  const [numerator, slash, denominator] = [parts[i], parts[i + 1], parts[i + 2]];
  if (numerator?.kind !== 'number' || denominator?.kind !== 'number') return null;
  if ((slash?.text !== '/' && slash?.text !== '⁄') || !slash.glued || !denominator.glued) return null;
  const [above, below] = [Number(numerator.text), Number(denominator.text)];
  return above > 0 && above < below && DENOMINATORS.has(below) ? above / below : null;
}

/** "one in five", "nine out of 10": a share. What follows must not be a year, a month or a length of time. */
function readOdds(parts: readonly Part[], above: Numeral, context: NumberContext): Numeral | null {
  if (above.value === null || above.share || above.value < 1) return null;
  const link = parts[above.last]?.lower ?? '';
  const out = link === 'out' && parts[above.last + 1]?.lower === 'of';
  const at = out ? above.last + 2 : above.last + 1;
  // "eight of 10 voters", but "three of the four" and "three of six" count
  if (!out && link !== 'in' && !(link === 'of' && /^(?:10|100|ten|every)$/.test(parts[at]?.lower ?? ''))) return null;
  const word = parts[at];
  const every = parts[at]?.lower === 'every' ? at + 1 : at;
  const below =
    parts[every]?.kind === 'number' ? readDigits(parts, every, context) : word && readCardinal(parts, every);
  if (!below?.value || below.value <= above.value || below.value > LARGEST_ODDS || !Number.isInteger(below.value))
    return null;
  if (!out && (above.value > 99 || (below.form === 'digits' && below.value > 1000 && below.value < 2100))) return null;
  if (TIMES.test(parts[below.last]?.lower ?? '')) return null;
  return { ...above, last: below.last, value: above.value / below.value, long: true, share: true };
}

const TIMES = /^(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|games?|matches|starts?)$/;
