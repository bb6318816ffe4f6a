/** Multipliers behind a number, and "and a half". */

import { SCALES, SHORT_SCALES } from '../words/number-words.ts';
import { type Part, skipHyphen } from './number-parts.ts';

/** What stands around a number and says how short scales are read. */
export interface NumberContext {
  /** A currency stands before it: "m" is a million. */
  money: boolean;
  /** Whether a lone letter after the number is a multiplier and no unit ("2.5m homes"). */
  isMultiplier: (index: number) => boolean;
}

/** "and a half" after a number: hands over the half and gives the index after it. */
export function skipHalf(parts: readonly Part[], i: number, add: (half: number) => void): number {
  const at = skipHyphen(parts, i);
  if (parts[at]?.lower !== 'and') return i;
  const article = skipHyphen(parts, at + 1);
  if (parts[article]?.lower !== 'a') return i;
  const noun = skipHyphen(parts, article + 1);
  if (parts[noun]?.lower !== 'half') return i;
  add(0.5);
  return noun + 1;
}

/** Multipliers after a number: "million", "bn", "hundred thousand". */
export function readScales(
  parts: readonly Part[],
  from: number,
  context: NumberContext,
): { factor: number; last: number } {
  let factor = 1;
  let last = from;
  for (let next = from; next < from + 4; ) {
    const at = skipHyphen(parts, next);
    const word = parts[at];
    const scale = word && scaleOf(word, at, context, last === from);
    if (!scale) break;
    factor *= scale;
    last = at + 1;
    next = last;
  }
  return { factor, last };
}

function scaleOf(word: Part, at: number, context: NumberContext, first: boolean): number | null {
  const scale = SCALES.get(word.lower);
  if (scale) return scale;
  const short = first ? SHORT_SCALES.get(word.lower) : undefined;
  if (!short) return null;
  if (word.lower.length > 1) return word.glued || context.money || context.isMultiplier(at) ? short : null;
  return word.glued && context.isMultiplier(at) ? short : null;
}

/** 1.1 × 10⁹ without the dust of binary fractions. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
