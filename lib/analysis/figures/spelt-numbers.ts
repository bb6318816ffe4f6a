/** Numbers in words: cardinals, fractions, and words that leave open how many. */

import { FRACTION_PLURALS, FRACTIONS, SCALES, TENS, UNITS, VAGUE_COUNTS, VAGUE_SCALES } from '../words/number-words.ts';
import { modifierLength } from './modifiers.ts';
import { isHyphen, type Part, skipHyphen } from './number-parts.ts';
import { readScales, skipHalf, tidy } from './number-scales.ts';
import { readUnit } from './read-units.ts';

/** A number as written, without what it counts. */
export interface Numeral {
  /** Parts `[first, last)`. */
  first: number;
  last: number;
  /** Null when the words are vague. */
  value: number | null;
  /** Of a vague number its order: 1,000 for "thousands", 10,000 for "tens of thousands"; null when the words give none. */
  order: number | null;
  /** A million in "40 million". */
  scale?: number;
  form: 'digits' | 'words';
  /** A multiplier, decimals or grouped digits: no year, date or label looks like that. */
  long: boolean;
  /** "half", "two-thirds", "one in five": a share of what follows. */
  share: boolean;
}

/** The number in words that begins at part `i`, or null. */
export function readWords(parts: readonly Part[], i: number): Numeral | null {
  return readVague(parts, i) ?? readFraction(parts, i) ?? readCardinal(parts, i);
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function readVague(parts: readonly Part[], i: number): Numeral | null {
  const word = parts[i] as Part;
  const vague = (last: number, order: number | null): Numeral => ({
    first: i,
    last,
    value: null,
    order,
    form: 'words',
    long: true,
    share: false,
  });
  const scale = VAGUE_SCALES.get(word.lower);
  if (scale) {
    const inner = parts[i + 1]?.lower === 'of' ? VAGUE_SCALES.get(parts[i + 2]?.lower ?? '') : undefined;
    if (inner && inner > scale) return vague(i + 3, scale * inner);
    // "hundreds and hundreds"
    if (parts[i + 1]?.lower === 'and' && parts[i + 2]?.lower === word.lower) return vague(i + 3, scale);
    const bare = word.lower !== 'tens' && (word.lower !== 'scores' || HURT_OR_OF.test(parts[i + 1]?.lower ?? ''));
    return bare ? vague(i + 1, scale) : null;
  }
  const count = word.lower === 'a' ? i + 1 : i;
  if (!VAGUE_COUNTS.has(parts[count]?.lower ?? '')) return null;
  const after = parts[count + 1]?.lower === 'of' ? count + 2 : count + 1;
  const counted = parts[after]?.lower ?? '';
  if (parts[count]?.lower === 'some') return VAGUE_SCALES.has(counted) ? vague(after + 1, null) : null;
  if (!SCALES.has(counted) && !(VAGUE_SCALES.has(counted) && counted !== 'scores')) return null;
  const scaled = SCALES.has(parts[after + 1]?.lower ?? '') ? after + 2 : after + 1;
  return vague(scaled, null);
}

/** "half", "a third of", "two-thirds", "three quarters of a million". */
function readFraction(parts: readonly Part[], i: number): Numeral | null {
  const word = parts[i] as Part;
  const one = word.lower === 'a' || word.lower === 'one';
  const count = one ? 1 : UNITS.get(word.lower);
  const at = word.lower === 'half' || word.lower === 'quarter' ? i : skipHyphen(parts, i + 1);
  const name = parts[at]?.lower ?? '';
  let value: number | undefined;
  if (at === i) value = FRACTIONS.get(name);
  else if (count === 1) value = FRACTIONS.get(name);
  else if (count !== undefined && count > 1 && FRACTION_PLURALS.has(name))
    value = count * (FRACTION_PLURALS.get(name) as number);
  if (value === undefined) return null;

  // "half a million", "a quarter of a million", "half million": the fraction of a scale is a number, not a share.
  let next = at + 1;
  if (parts[next]?.lower === 'of') next++;
  if (parts[next]?.lower === 'a') next++;
  const scale = SCALES.get(parts[skipHyphen(parts, next)]?.lower ?? '');
  if (scale)
    return {
      first: i,
      last: skipHyphen(parts, next) + 1,
      value: value * scale,
      order: null,
      form: 'words',
      long: true,
      share: false,
    };
  // "half a percentage point", "a quarter of an hour"
  const article = parts[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  if (/^an?$/.test(parts[article]?.lower ?? '') && readUnit(parts, article + 1))
    return { first: i, last: article + 1, value, order: null, form: 'words', long: true, share: false };
  if (!isShare(parts, i, at, count ?? 0)) return null;
  return { first: i, last: at + 1, value, order: null, form: 'words', long: true, share: true };
}

/** "scores of", "scores wounded": no points of a match. */
const HURT_OR_OF = /^(?:of|wounded|injured|killed|dead|hurt|missing|arrested|displaced)$/;
/** Words before a fraction that make it an amount: "rose by a third", "nearly half". */
const BEFORE_SHARE = new Set(
  'by about almost nearly roughly over than around least only just to at under some approximately exactly barely'.split(
    ' ',
  ),
);
/** After "half": what is halved. "Half-time" and "second half" are something else. */
const AFTER_HALF = new Set('of the its their his her our all that this those these a an'.split(' '));
const BEFORE_HALF_NOUN = new Set('first second other better opening final latter last this the each same'.split(' '));

function isShare(parts: readonly Part[], i: number, at: number, count: number): boolean {
  const next = parts[at + 1]?.lower ?? '';
  const before = parts[i - 1]?.lower ?? '';
  if (at === i) {
    if ((parts[i] as Part).lower !== 'half' || BEFORE_HALF_NOUN.has(before) || isHyphen(parts, i + 1)) return false;
    return AFTER_HALF.has(next) || (BEFORE_SHARE.has(before) && next !== 'mast' && next !== 'staff');
  }
  if (count > 1 || isHyphen(parts, i + 1)) return true;
  return next === 'of' || BEFORE_SHARE.has(before) || ((parts[i] as Part).lower === 'one' && next !== '');
}

/** "twenty-five", "three hundred and four thousand", "a dozen", "a million and a half". */
export function readCardinal(parts: readonly Part[], i: number): Numeral | null {
  let total = 0;
  let group = 0;
  let last = i;
  let longest = Number.POSITIVE_INFINITY;
  let open: 'start' | 'tens' | 'closed' | 'scaled' = 'start';
  for (let at = i; at < parts.length; ) {
    const word = (parts[at] as Part).lower;
    const unit =
      UNITS.get(word) ??
      (at === i && (word === 'a' || word === 'an') && isArticleOfNumber(parts, at) ? 1 : undefined) ??
      // "his dozen cooks"
      (at === i && word === 'dozen' && parts[at - 1]?.wordClass === 'possessive' ? 12 : undefined);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined && (open === 'start' || open === 'scaled' || (open === 'tens' && unit < 10 && unit > 0))) {
      group += unit;
      open = 'closed';
    } else if (tens !== undefined && (open === 'start' || open === 'scaled')) {
      group += tens;
      open = 'tens';
    } else if (scale === 100 && open !== 'start' && group > 0 && group < 100) {
      group *= 100;
      open = 'scaled';
    } else if (scale && scale !== 100 && (group > 0 || total > 0) && scale < longest) {
      total = scale === 12 || group === 0 ? (total + group) * scale : total + group * scale;
      group = 0;
      longest = scale;
      open = 'scaled';
    } else break;
    last = at + 1;
    const next = skipHyphen(parts, last);
    at = parts[next]?.lower === 'and' && open === 'scaled' && isSmall(parts[next + 1]) ? next + 1 : next;
  }
  if (last === i) return null;
  let value = total + group;
  const scaled = total > 0;
  last = skipHalf(parts, last, (half) => {
    value += half * (scaled && group === 0 ? longest : 1);
  });
  // "two and a half million"
  const more = readScales(parts, last, { money: false, isMultiplier: () => false });
  const oneWord = last === i + 1;
  return {
    first: i,
    last: more.last,
    value: tidy(value * more.factor),
    order: null,
    scale: scaled ? longest : group % 100 ? more.factor : 100,
    form: 'words',
    long: !oneWord || more.last > last,
    share: false,
  };
}

const isSmall = (part: Part | undefined) =>
  part !== undefined && (UNITS.has(part.lower) || TENS.has(part.lower)) && part.lower !== 'zero';
/** "a million", "more than a mile" */
const isArticleOfNumber = (parts: readonly Part[], at: number) =>
  SCALES.has(parts[skipHyphen(parts, at + 1)]?.lower ?? '') ||
  (/^(?:length|area|mass|percent)$/.test(readUnit(parts, at + 1)?.unit.dimension ?? '') &&
    modifierLength(parts, at) > 0);
