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
  return Object.hasOwn(SIGNS, mark) ? (SIGNS[mark] as string) : null;
}

/** The currency of letters beside "$" ("HK" in "HK$"); null when they say nothing about it. */
export function readDollarLetters(letters: string): string | null {
  const lower = letters.toLowerCase();
  return Object.hasOwn(DOLLARS, lower) ? (DOLLARS[lower] as string) : null;
}

/** The currency of a code as written ("USD", "Rs", "RM"); null for other letters. */
export function readCurrencyCode(letters: string): string | null {
  if (Object.hasOwn(MISWRITTEN, letters)) return MISWRITTEN[letters] as string;
  const lower = letters.toLowerCase();
  if (!Object.hasOwn(CODES, lower)) return null;
  if (CAPITALS_ONLY.has(lower) && letters !== letters.toUpperCase() && letters !== 'Fr') return null;
  return CODES[lower] as string;
}

/** Whether a code only stands for money before a long number ("PS3.4m", but "PS5"). */
export function isDoubtfulCode(letters: string): boolean {
  return Object.hasOwn(MISWRITTEN, letters);
}

/**
 * The currency of a noun, given the word before it ("Danish" crowns) and whether the number counts money for sure (a scale before it);
 * null when the noun is none.
 */
export function readCurrencyName(noun: string, country: string | null, sure: boolean): string | null {
  const singular = Object.hasOwn(NAMES, noun) ? noun : noun.replace(/s$/, '');
  if (!Object.hasOwn(NAMES, singular)) return null;
  const byCountry = COUNTRIES[singular];
  if (country && byCountry && Object.hasOwn(byCountry, country)) return byCountry[country] as string;
  if (DOUBTFUL_NAMES.has(singular) && !sure) return null;
  return NAMES[singular] as string;
}
