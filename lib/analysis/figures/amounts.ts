import { readCurrencyCode, readCurrencyName, readCurrencySign } from '../words/currencies.ts';
import type { Unit } from '../words/units.ts';
import { addCurrency, readPrefix, skipSuffix } from './money.ts';
import { type Part, skipHyphen } from './number-parts.ts';
import { type Numeral, readNumeral } from './numbers.ts';
import { readUnit, skipRate } from './read-units.ts';

/** A number with its sign, its currency and its unit. */
export interface Amount {
  /** Parts `[first, last)`: sign, currency, number and multiplier, "%"; other units lie behind `last`. */
  first: number;
  last: number;
  /** One past the unit's words; `last` when there is none. */
  after: number;
  numeral: Numeral;
  /** Null when vague. */
  value: number | null;
  sign: '+' | '-' | null;
  /** ISO 4217. */
  currency: string | null;
  /** A unit of measure and its parts `[first, last)`. */
  unit: Unit | null;
  unitAt: [number, number] | null;
  /** Number and unit are joined by a hyphen ("five-year"). */
  hyphenated: boolean;
}

const MINUS = new Set(['-', '−', '–']);
/** After "2.5m": words that say it was metres. */
const SIZES = new Set(['long', 'tall', 'high', 'wide', 'deep', 'thick', 'above', 'below', 'away', 'apart', 'across']);
const MANY = /^(?:people|men|women|children|homes|police|viewers|voters|\p{L}{3,}[^su'i]s)$/u;

const COUNTED = /^(?:sales|population|audience|crowd)$/;

/** The amount that begins at part `i`, or null. */
export function readAmount(parts: readonly Part[], i: number): Amount | null {
  let at = i;
  const sign = signAt(parts, at);
  if (sign) at = skipHyphen(parts, at + 1);
  const prefix = readPrefix(parts, at);
  if (prefix) at = prefix.next;
  const inner = prefix && !sign ? signAt(parts, at) : null;
  if (inner) at++;
  const money = prefix !== null;
  const numeral = readNumeral(parts, at, { money, isMultiplier: (index) => isMultiplier(parts, index, money) });
  if (!numeral || (prefix?.doubtful && !numeral.long)) return null;
  const factor = prefix?.factor ?? 1;
  const amount: Amount = {
    first: i,
    last: numeral.last,
    after: numeral.last,
    numeral,
    value: numeral.value === null ? null : numeral.value * factor,
    sign: sign ?? inner,
    currency: prefix?.currency ?? null,
    unit: null,
    unitAt: null,
    hyphenated: false,
  };
  if (money) skipSuffix(parts, amount);
  else if (!addCurrency(parts, amount)) addUnit(parts, amount);
  if (amount.currency || amount.unit) amount.after = skipRate(parts, amount.after);
  if (amount.sign === '-' && amount.value !== null) amount.value = -amount.value;
  return amount;
}

/** "+" and "-" glued to the number (a dash is not), or "minus". */
function signAt(parts: readonly Part[], i: number): '+' | '-' | null {
  const part = parts[i];
  const next = parts[i + 1];
  if (!part || !next) return null;
  // "plus or minus 3 points" is no sign
  if (part.lower === 'minus') return parts[i - 1]?.lower === 'or' ? null : '-';
  if (part.lower === 'plus' && next.glued) return '+';
  const free = !part.glued || ['(', '$', '£', '€', '[', ',', ';'].includes(parts[i - 1]?.text ?? '(');
  if (!next.glued) {
    // "- 20 degrees": a minus that was set apart, if the number is a temperature.
    const degrees = MINUS.has(part.text) && next.kind === 'number' ? parts[i + 2]?.lower : undefined;
    return degrees === 'degrees' || degrees === '°' ? '-' : null;
  }
  if (!free) return null;
  if (part.text === '+') return '+';
  return MINUS.has(part.text) && (next.kind === 'number' || readCurrencySign(next.text)) ? '-' : null;
}

/** The unit of measure after a number: "%", "square miles", "km/h". "%" belongs to the span, others don't. */
function addUnit(parts: readonly Part[], amount: Amount) {
  const at = skipHyphen(parts, amount.numeral.last);
  const found = readUnit(parts, at);
  if (!found) return;
  amount.unit = found.unit;
  amount.unitAt = [at, found.last];
  amount.after = found.last;
  amount.hyphenated = at > amount.numeral.last;
  if (found.unit.dimension === 'percent') amount.last = found.last;
}

/** Whether letters after a number multiply it: "$5m", "7.1M", "2.5m homes"; "37m" alone is a length. */
function isMultiplier(parts: readonly Part[], i: number, money: boolean): boolean {
  const part = parts[i] as Part;
  if (money) return part.glued || part.lower.length > 1;
  if (part.lower.length > 1) return part.lower !== 'mil';
  if (part.text === 'M' || part.lower === 'k' || part.text === 'B') return true;
  if (part.lower !== 'm' && part.lower !== 'b') return false;
  const next = parts[i + 1];
  // "sales of 18.6m"
  if (parts[i - 2]?.lower === 'of' && COUNTED.test(parts[i - 3]?.lower ?? '')) return true;
  if (next?.kind !== 'word' || SIZES.has(next.lower)) return false;
  if (readCurrencyName(next.lower, null, true) || readCurrencyCode(next.text)) return true;
  // "4.7m iPad tablet computers"
  const named = next.wordClass === 'adjective' || /\p{Lu}/u.test(next.text);
  return parts
    .slice(i + 1, i + (named ? 4 : 2))
    .some(({ lower, wordClass }) => MANY.test(lower) && wordClass !== 'verb');
}
