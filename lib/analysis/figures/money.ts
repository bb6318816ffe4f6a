/** Money around a number: signs, codes and names before and behind it. */

import {
  isDoubtfulCode,
  readCurrencyCode,
  readCurrencyName,
  readCurrencySign,
  readDollarLetters,
} from '../words/currencies.ts';
import { SCALES } from '../words/number-words.ts';
import type { Amount } from './amounts.ts';
import { type Part, skipHyphen } from './number-parts.ts';
import { readNumeral } from './numbers.ts';

export interface Prefix {
  next: number;
  currency: string;
  doubtful: boolean;
  factor: number;
}

/** A currency before a number: "$", "US$", "$A", "Rs", "USD", "Y=". */
export function readPrefix(parts: readonly Part[], i: number): Prefix | null {
  const part = parts[i];
  if (!part) return null;
  const found = (currency: string, next: number, doubtful = false, factor = 1): Prefix => ({
    next,
    currency,
    doubtful,
    factor,
  });
  if (part.kind === 'mark') {
    const sign = readCurrencySign(part.text);
    if (!sign) return null;
    const letters = parts[i + 1];
    const country =
      part.text === '$' && letters?.glued && letters.kind === 'word' ? readDollarLetters(letters.text) : null;
    return country ? found(country, i + 2) : found(sign, i + 1);
  }
  if (part.kind !== 'word' || part.text.length > 5) return null;
  const next = parts[i + 1];
  if (next?.text === '$') {
    const country = next.glued || part.text.length > 1 || part.text === 'c' ? readDollarLetters(part.text) : null;
    return country ? found(country, i + 2) : null;
  }
  const code = readCurrencyCode(part.text);
  if (code) {
    const at = next?.text === '.' || next?.text === '=' ? i + 2 : i + 1;
    return parts[at]?.kind === 'number' ? found(code, at, isDoubtfulCode(part.text)) : null;
  }
  const millions = /^M[A-Z]{3}$/.test(part.text) ? readCurrencyCode(part.text.slice(1)) : null;
  return millions && next?.kind === 'number' ? found(millions, i + 1, false, 1e6) : null;
}

/** After "$5": "US", "dollars" say the same again, or which dollars. */
export function skipSuffix(parts: readonly Part[], amount: Amount) {
  const word = parts[amount.last];
  if (word?.kind !== 'word') return;
  const country = /^(?:US|U\.S\.|USD|AUD|CAD|NZD|HKD|SGD)$/.test(word.text) ? readDollarLetters(word.text) : null;
  const named = readCurrencyName(word.lower, null, true);
  if (amount.currency === 'USD' && (country ?? named)) {
    amount.currency = country ?? amount.currency;
    amount.last++;
  }
  amount.after = amount.last;
}

/** "12 million euros", "50 USD", "10 €", "60 USD million": whether a currency stands after the number. */
export function addCurrency(parts: readonly Part[], amount: Amount): boolean {
  const { numeral } = amount;
  // "billions of dollars"
  const of = numeral.value === null && parts[amount.last]?.lower === 'of' ? 1 : 0;
  const at = skipHyphen(parts, amount.last + of);
  const [word, second, third] = [parts[at], parts[at + 1], parts[at + 2]];
  if (!word) return false;
  const take = (currency: string, last: number) => {
    amount.currency = currency;
    amount.last = last;
    amount.after = last;
    amount.hyphenated = at > numeral.last;
    return true;
  };
  if (word.kind === 'mark' || readCurrencySign(word.text)) {
    const sign = readCurrencySign(word.text);
    const next = parts[at + 1];
    // "8 $ 20": a sign between two numbers belongs to the one it touches.
    return sign && (word.glued || next?.kind !== 'number' || !next.glued) ? take(sign, at + 1) : false;
  }
  const large = numeral.order !== null || (numeral.value ?? 0) >= 10_000 || (numeral.long && numeral.form === 'words');
  const alone = readCurrencyName(word.lower, null, large || word.lower === 'sterling');
  if (alone) {
    const cents = centsAfter(parts, at + 1);
    // "5.1 billion dollars and 60 cents a share" are two sums.
    if (cents && amount.value !== null && amount.value < 1e6) {
      amount.value += cents.value / 100;
      return take(alone, cents.last);
    }
    const sterling = word.lower.startsWith('pound') && second?.lower === 'sterling' ? 1 : 0;
    return take(alone, at + 1 + sterling);
  }
  for (const [noun, length] of [
    [second, 2],
    [third, 3],
  ] as const) {
    const country = noun && parts[at + length - 2];
    const currency = country && noun && readCurrencyName(noun.lower, country.lower, true);
    if (
      currency &&
      word.kind === 'word' &&
      readCurrencyName(noun.lower, country.lower, true) !== null &&
      isCountry(parts, at, length)
    )
      return take(currency, at + length);
  }
  const code =
    word.text === word.text.toUpperCase() || word.lower === 'rmb' || word.lower === 'usd'
      ? readCurrencyCode(word.text)
      : null;
  if (code && !isDoubtfulCode(word.text)) {
    const scale = SCALES.get(second?.lower ?? '');
    if (scale && amount.value !== null) amount.value *= scale;
    return take(code, scale ? at + 2 : at + 1);
  }
  const millions = /^M[A-Z]{3}$/.test(word.text) ? readCurrencyCode(word.text.slice(1)) : null;
  if (millions && amount.value !== null) {
    amount.value *= 1e6;
    return take(millions, at + 1);
  }
  return false;
}

/** Whether the words between number and noun name a country: capitals, or "us". */
function isCountry(parts: readonly Part[], at: number, length: number): boolean {
  for (let i = at; i < at + length - 1; i++) {
    const part = parts[i] as Part;
    if (part.kind !== 'word' || part.wordClass === 'preposition' || part.wordClass === 'determiner') return false;
  }
  return true;
}

/** "(and) 45 cents" after dollars. */
function centsAfter(parts: readonly Part[], i: number): { value: number; last: number } | null {
  const at = parts[i]?.lower === 'and' ? i + 1 : i;
  const cents = readNumeral(parts, at, { money: false, isMultiplier: () => false });
  if (!cents?.value || cents.value > 99) return null;
  return /^cents?$/.test(parts[cents.last]?.lower ?? '') ? { value: cents.value, last: cents.last + 1 } : null;
}
