/** Which currency a sign, a code or a noun stands for. */
import {
  CAPITALS_ONLY,
  CODES,
  COUNTRIES,
  DOLLARS,
  DOUBTFUL_NAMES,
  MISWRITTEN,
  NAMES,
  SIGNS,
} from './currency-names.ts';

/** The currency of a sign ("$", "£"); null for any other mark. */
export function readCurrencySign(mark: string): string | null {
  return SIGNS.get(mark) ?? null;
}

/** The currency of letters beside "$" ("HK" in "HK$"); null when they say nothing about it. */
export function readDollarLetters(letters: string): string | null {
  return DOLLARS.get(letters.toLowerCase()) ?? null;
}

/** The currency of a code as written ("USD", "Rs", "RM"); null for other letters. */
export function readCurrencyCode(letters: string): string | null {
  const miswritten = MISWRITTEN.get(letters);
  if (miswritten) return miswritten;
  const lower = letters.toLowerCase();
  if (CAPITALS_ONLY.has(lower) && letters !== letters.toUpperCase() && letters !== 'Fr') return null;
  return CODES.get(lower) ?? null;
}

/** Whether a code only stands for money before a long number ("PS3.4m", but "PS5"). */
export function isDoubtfulCode(letters: string): boolean {
  return MISWRITTEN.has(letters);
}

/**
 * The currency of a noun, given the word before it ("Danish" crowns) and whether the number counts money for sure (a scale before it);
 * null when the noun is none.
 */
export function readCurrencyName(noun: string, country: string | null, sure: boolean): string | null {
  const singular = NAMES.has(noun) ? noun : noun.replace(/s$/, '');
  const here = COUNTRIES.get(`${country} ${singular}`);
  if (here) return here;
  return DOUBTFUL_NAMES.has(singular) && !sure ? null : (NAMES.get(singular) ?? null);
}
