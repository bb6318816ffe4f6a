/** Numbers in words. Values are what the word stands for; a plural scale ("dozens") counts nothing exactly. */

import { wordTable } from '../../text/word-table.ts';

const counted = (words: string, from: number, step = 1): [string, number][] =>
  words.split(' ').map((word, i) => [word, from + i * step]);

/** zero … nineteen. */
export const UNITS = new Map(
  counted(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    0,
  ),
);
export const TENS = new Map(counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10));
/** Scales as they follow a number: "three hundred", "4.5 lakh". */
export const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);
/** Short scales, only after digits: "€1.2m", "40k". Single letters are told from metres and grams by what stands around them. */
export const SHORT_SCALES = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['l', 1e5],
  ['cr', 1e7],
  ['kcr', 1e10],
  ['lcr', 1e12],
]);
/** Plural scales: an order of magnitude. "Tens" and "scores" need a scale or "of" after them. */
export const VAGUE_SCALES = new Map<string, number>([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);
/** Before a scale these leave open how many: "several hundred". */
export const VAGUE_COUNTS = new Set(['several', 'few', 'many', 'couple', 'some']);
export const FRACTIONS = new Map<string, number>([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['ninth', 1 / 9],
  ['tenth', 1 / 10],
]);
export const FRACTION_PLURALS = new Map(
  [...FRACTIONS].map(([word, value]) => [word === 'half' ? 'halves' : `${word}s`, value]),
);
export const FRACTION_SIGNS = wordTable({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
});

/** Whether a word holds a digit: "mid-2019", "G7". Asked of every word, which is why it is no regular expression. */
export function holdsDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const IN_WORDS = new Set([UNITS, TENS, SCALES, VAGUE_SCALES].flatMap((words) => [...words.keys()]).concat('half'));
/** Words that a number can begin with, or that are one. */
export const OPENING_NUMBER = new Set([...IN_WORDS, ...FRACTIONS.keys()]);

/** Whether a number in words can hold this word. */
export const isNumberWord = (lower: string): boolean => IN_WORDS.has(lower);
