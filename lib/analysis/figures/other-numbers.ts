/** Numbers that count nothing: dates, times, codes, phone numbers, scores. */
import { isMonthName } from '../../text/dates.ts';
import { readCurrencySign } from '../words/currencies.ts';
import { SCALES, SHORT_SCALES } from '../words/number-words.ts';
import { unitOf } from '../words/units.ts';
import { isAddress, isCalled, isLabelled, SURELY_COUNTED } from './labels.ts';
import type { Part } from './number-parts.ts';
import { skipPhone } from './phone-numbers.ts';
import { readUnit } from './read-units.ts';

const YEAR = /^(?:1[0-9]|20|21)\d\d$/;
const LIKELY_YEAR = /^(?:19|20)\d\d$/;
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight|hrs|gmt|bst|utc|et|est|edt|cet|ist|pt|pst|pdt)$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
/** Before a year: prepositions and words for parts of time. */
const BEFORE_YEAR = new Set(
  'in since by until till from during of before after early late mid and to between around circa for the fall autumn spring summer winter ended ending through election cup as last this'.split(
    ' ',
  ),
);
const GLUES = new Set(['/', '⁄', '#', '@', '_', '=', ':', '.', '\\', '&', '?', '%', '’', "'"]);
/** More numbers than this in a list, with nothing said of each, are a draw or a table. */
const LONGEST_LIST = 5;
/** How many hyphenated groups a date or a phone number is looked for in. */
const MAX_GROUPS = 6;

/** One past the last part of a number at `i` that counts nothing; `i` itself when it may count something. `opening`: first of its block. */
export function skipOtherNumber(parts: readonly Part[], i: number, opening: boolean): number {
  const part = parts[i] as Part;
  if (part.text === '+' && parts[i + 1]?.kind === 'number') return skipPhone(parts, i + 1) || i;
  if (part.kind !== 'number') return i;
  if (/^\d{10,}$/.test(part.text)) return i + 1;
  // "18.42" on a line of its own: when a post of a live page was written.
  if (opening && parts.length === 1 && /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/.test(part.text)) return i + 1;
  const skipped =
    skipGlued(parts, i) ||
    skipTime(parts, i) ||
    skipPhone(parts, i) ||
    skipGroups(parts, i) ||
    skipListNumber(parts, i, opening) ||
    skipRow(parts, i) ||
    skipParagraph(parts, i) ||
    skipDate(parts, i) ||
    skipYear(parts, i);
  if (skipped) return skipped;
  return isAddress(parts, i) || isLabelled(parts, i) || isCalled(parts, i) ? i + 1 : i;
}

/** Ordinals, decades, and numbers that are part of a longer code ("B12X7", "v2.1", "t.co/5"). */
function skipGlued(parts: readonly Part[], i: number): number {
  const part = parts[i] as Part;
  const [before, next] = [parts[i - 1], parts[i + 1]];
  if (next?.glued && next.kind === 'word') {
    const tail = next.lower.split('-')[0] as string;
    if (ORDINAL.test(tail) || tail === 's' || next.lower === "'s") return i + 2;
    const known =
      readCurrencySign(next.text) ||
      SHORT_SCALES.has(tail) ||
      SCALES.has(tail) ||
      unitOf(tail) ||
      /^(?:usd|eur|gbp|rmb|x|yo|[a-z]{3}|year|old)$/.test(tail) ||
      /^\p{L}{3}$/u.test(next.text);
    if (tail === 'x' && Number(part.text) >= 100) return i + 2;
    if (tail === 'p' && /^(?:360|480|720|1080|1440|2160)$/.test(part.text)) return i + 2;
    if (!known || /\d/.test(next.text.replace(/[23]$/, ''))) return i + 2;
    if (parts[i + 2]?.glued && parts[i + 2]?.text === '-' && parts[i + 3]?.kind === 'number') return i + 4;
  }
  if ((next?.text === "'" || next?.text === '’') && next.glued && parts[i + 2]?.lower === 's' && parts[i + 2]?.glued)
    return i + 3;
  if (!part.glued || !before) return 0;
  if (before.kind === 'word') return before.wordClass !== 'number' && i > 0 && before.token === part.token ? 0 : i + 1;
  const opener = parts[i - 2];
  if (before.text === '-' || before.text === '−') {
    // "COVID-19" is one token; here a word and a number are joined by a hyphen of their own: "F-16A".
    return before.glued && opener?.kind === 'word' && before.token !== part.token ? i + 1 : 0;
  }
  if (before.text === '.' && !before.glued) return 0;
  if (!GLUES.has(before.text)) return 0;
  return before.glued || before.text === '#' || before.text === '@' ? i + 1 : 0;
}

/** "10:45", "5 p.m.", "6.30pm", "1400 GMT". */
function skipTime(parts: readonly Part[], i: number): number {
  let last = i + 1;
  while (
    parts[last]?.text === ':' &&
    parts[last]?.glued &&
    parts[last + 1]?.kind === 'number' &&
    parts[last + 1]?.glued
  )
    last += 2;
  const clock = parts[last];
  const abbreviated =
    parts[last + 1]?.text === '.' && parts[last + 1]?.glued ? `${clock?.lower}.` : (clock?.lower ?? '');
  if (clock?.kind === 'word' && (CLOCK.test(clock.lower) || CLOCK.test(abbreviated))) {
    const number = (parts[i] as Part).text;
    if (last > i + 1 || /^\d{1,2}(?:[.:]\d\d)?$/.test(number) || /^[012]\d{3}$/.test(number)) return last + 1;
  }
  // "3:16-18"
  if (
    last > i + 1 &&
    /^[-–]$/.test(parts[last]?.text ?? '') &&
    parts[last]?.glued &&
    parts[last + 1]?.kind === 'number'
  )
    return last + 2;
  return last > i + 1 ? last : 0;
}

/** Dates in figures, phone numbers, scores: digits joined by hyphens, slashes or full stops. */
function skipGroups(parts: readonly Part[], i: number): number {
  const joiner = parts[i + 1];
  if (!joiner) return 0;
  const text = (parts[i] as Part).text;
  let last = i + 1;
  let groups = 1;
  while (groups < MAX_GROUPS && /^[-–‑/.)]$/.test(parts[last]?.text ?? '') && parts[last + 1]?.kind === 'number') {
    if (!parts[last]?.glued || !(parts[last + 1]?.glued || parts[last]?.text === ')')) break;
    last += 2;
    groups++;
  }
  if (groups > 2) return last;
  if (groups < 2) return 0;
  const second = parts[i + 2] as Part;
  if (joiner.text === '/') return isFraction(text, second.text) ? 0 : i + 3;
  if (joiner.text === ')') return i + 3;
  return isScore(parts, i) ? i + 3 : 0;
}

/** "1/4" and its like; "24/7" and "9/11" are none. */
const isFraction = (above: string, below: string) =>
  Number(above) < Number(below) && /^(?:2|3|4|5|8|10|16|32|64|100|128)$/.test(below);

/** "2-0", "2011-12": two numbers with a hyphen that are no range. */
function isScore(parts: readonly Part[], i: number): boolean {
  const [first, second] = [(parts[i] as Part).text, (parts[i + 2] as Part).text];
  const [a, b] = [Number(first.replaceAll(',', '')), Number(second.replaceAll(',', ''))];
  if (readCurrencySign(parts[i - 1]?.text ?? '')) return false;
  if (LIKELY_YEAR.test(first) && /^(?:\d\d|(?:19|20)\d\d)$/.test(second)) return true;
  const next = parts[i + 3];
  const counts =
    readUnit(parts, i + 3) !== null ||
    SCALES.has(next?.lower ?? '') ||
    readCurrencySign(next?.text ?? '') !== null ||
    next?.text === '-';
  if (a >= b || parts[i - 1]?.wordClass === 'name') return !counts;
  const noun =
    next?.kind === 'word' && (next.wordClass === 'noun' || next.wordClass === 'adjective' || next.wordClass === 'name');
  return (
    !counts &&
    !(
      noun &&
      !/^(?:win|victory|loss|defeat|draw|lead|vote|decision|record|aggregate|deficit|advantage)$/.test(next.lower)
    ) &&
    b < 200
  );
}

/** "132 for 5", "4 for 43": a score of cricket, which has ten wickets. */
const isCricket = (parts: readonly Part[], i: number) =>
  parts[i + 1]?.lower === 'for' &&
  parts[i + 2]?.kind === 'number' &&
  parts[i + 3]?.wordClass !== 'noun' &&
  [i, i + 2].some((at) => /^(?:\d|10)$/.test(parts[at]?.text ?? ''));

/** A row of a table, or drawn numbers: many bare numbers with nothing or commas between. Also a lone number in brackets, and a score of cricket: "7-6 (5)", "132 for 5". */
function skipRow(parts: readonly Part[], i: number): number {
  if (/^[([]$/.test(parts[i - 1]?.text ?? '') && /^[)\]]$/.test(parts[i + 1]?.text ?? '')) return i + 1;
  if (isCricket(parts, i)) return i + 3;
  let last = i + 1;
  let numbers = 1;
  let commas = 0;
  for (; parts[last]; last++) {
    const part = parts[last] as Part;
    const comma = part.text === ',' && parts[last + 1]?.kind === 'number';
    if (part.kind !== 'number' && !comma) break;
    if (comma) commas++;
    else numbers++;
  }
  return numbers > commas + 2 || numbers > LONGEST_LIST ? last : 0;
}

/** "401(k)", "12(b)": paragraphs of laws. */
function skipParagraph(parts: readonly Part[], i: number): number {
  const [open, letter, close] = [parts[i + 1], parts[i + 2], parts[i + 3]];
  return open?.text === '(' && open.glued && letter?.text.length === 1 && close?.text === ')' ? i + 4 : 0;
}

/** "1." or "2)" where a block begins. */
function skipListNumber(parts: readonly Part[], i: number, opening: boolean): number {
  if (!/^\d{1,2}$/.test((parts[i] as Part).text)) return 0;
  const mark = parts[i + 1];
  if (!mark?.glued) return 0;
  if (mark.text === ')' && parts[i - 1]?.text !== '(' && (opening || parts[i - 1]?.kind === 'mark')) return i + 2;
  return opening && i === 0 && mark.text === '.' ? i + 2 : 0;
}

/** The day of a date: a month stands beside it. */
function skipDate(parts: readonly Part[], i: number): number {
  const text = (parts[i] as Part).text;
  if (!/^\d{1,4}$/.test(text)) return 0;
  const before = parts[i - 1]?.text === '.' ? parts[i - 2] : parts[i - 1];
  const next = parts[i + 1]?.lower === 'of' ? parts[i + 2] : parts[i + 1];
  const day = Number(text) <= 31;
  if (before && isMonthName(before.text) && (day || YEAR.test(text))) {
    // "December 5 and 6", "May 19-21"
    const joined = /^(?:and|-|–|to|or)$/.test(parts[i + 1]?.lower ?? '') && /^\d{1,2}$/.test(parts[i + 2]?.text ?? '');
    return joined && Number(parts[i + 2]?.text) <= 31 && !readUnit(parts, i + 3) && parts[i + 3]?.wordClass !== 'noun'
      ? i + 3
      : i + 1;
  }
  if (day && next && isMonthName(next.text)) return i + 1;
  const joined = /^(?:and|-|–|to|or)$/.test(parts[i + 1]?.lower ?? '') && /^\d{1,2}$/.test(parts[i + 2]?.text ?? '');
  return day && joined && isMonthName(parts[i + 3]?.text ?? '') ? i + 3 : 0;
}

function skipYear(parts: readonly Part[], i: number): number {
  const text = (parts[i] as Part).text;
  if (!YEAR.test(text)) return 0;
  const [before, next] = [parts[i - 1], parts[i + 1]];
  if (readCurrencySign(next?.text ?? '') || SCALES.has(next?.lower ?? '')) return 0;
  if (readUnit(parts, next?.text === '-' ? i + 2 : i + 1)) return 0;
  const after =
    BEFORE_YEAR.has(before?.lower ?? '') ||
    (before !== undefined &&
      (isMonthName(before.text) || before.text === '(' || /^(?:Q[1-4]|FY|H[12])$/.test(before.text)));
  if (LIKELY_YEAR.test(text)) {
    if (SURELY_COUNTED.test(next?.lower ?? '')) return 0;
    const counted =
      /^(?:of|some|about|around|nearly|than|least|almost|over)$/.test(before?.lower ?? '') && before?.lower !== 'of';
    const noun = next?.wordClass === 'noun' && /[^s]s$/.test(next.lower);
    return counted && noun ? 0 : i + 1;
  }
  return after && next?.wordClass !== 'noun' && next?.wordClass !== 'adjective' ? i + 1 : 0;
}
