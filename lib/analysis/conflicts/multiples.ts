import { sortOfRule } from '../figures/figures.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore } from './figure-words.ts';
import { isTold } from './same-quantity.ts';

/** How many times as great a value is that is "double the 106" before. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['twice', 2],
  ['triple', 3],
  ['treble', 3],
  ['thrice', 3],
  ['quadruple', 4],
  ['half', 0.5],
]);
/** "more than double", "nearly double": the values may lie so far from the word. */
const LOOSE = 1.6;

const OWNER = /^(?:the|its|their)$/;

/** "212 cases, double the 106 it had reported": the count before that is so many times as great. */
export function valueMultiplied(reading: Reading, earlier: readonly Counted[], now: Counted): Counted | null {
  const words = tokensBefore(reading, now).map(({ lower }) => lower);
  // "half its first estimate of"
  const of =
    words.at(-1) === 'of' && isTold(words.at(-2) ?? '') ? words.findLastIndex((one) => OWNER.test(one)) + 1 : 0;
  const [word = '', article = ''] = words.slice(0, of || undefined).slice(-2);
  const times = MULTIPLES.get(word);
  const value = now.figure.value;
  if (times === undefined || typeof value !== 'number' || !OWNER.test(article)) return null;
  return (
    earlier.findLast(({ figure, sentence, part }) => {
      if (typeof figure.value !== 'number' || part || now.sentence - sentence > 1) return false;
      const ratio = figure.value / (value * times);
      return ratio < LOOSE && ratio > 1 / LOOSE && sortOfRule(figure.rule) === sortOfRule(now.figure.rule);
    }) ?? null
  );
}
