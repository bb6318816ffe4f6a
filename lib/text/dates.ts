/**
 * Dates as news writes them ("on Monday", "since June", "Dec. 17"), resolved against the day of publication. The only file that knows the
 * names of months and days. A general date parser takes a tenth of a second to start and leans to the future; news leans to the past.
 */

import type { Span } from '../model.ts';
import type { Token } from './tokens.ts';
import { wordTable } from './word-table.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = wordTable({
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
});
const MONTH_NUMBERS = new Map([...MONTHS.map((name, i): [string, number] => [name, i + 1]), ...SHORT_MONTHS]);
/** In the order of `Date.getUTCDay`. */
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
/** Upper case counts: "may", "march" and "august" are other words. */
const NAMED_DAYS = new Set([...MONTH_NUMBERS.keys(), ...WEEKDAYS]);
/** Names of months that are also people or the first word of a sentence: dates only beside a number or after a preposition. */
const DOUBTFUL_MONTHS = new Set(['May', 'March', 'April', 'June', 'August', 'Jan', 'Mar']);
/** Days from today. */
const SAYS_WHEN = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const PERIODS = new Set(['day', 'days', 'week', 'weekend', 'month', 'months', 'year', 'years', 'night']);
const BEFORE_PERIOD = new Set(['last', 'this', 'next', 'past', 'coming', 'the']);
const BEFORE_DATE = new Set(
  'on in since by until before after from early earlier late mid last this next of during through between the th'.split(
    ' ',
  ),
);
const SPELT_NUMBERS = new Map(
  'a an one two three four five six seven eight nine ten'
    .split(' ')
    .map((word, i): [string, number] => [word, Math.max(1, i - 1)]),
);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
const AHEAD = new Set(['next', 'coming']);
/** Words a date may begin with: all others are told from them by one look. */
const BEGINS_DATE = new Set([...NAMED_DAYS, ...SAYS_WHEN.keys(), ...BEFORE_PERIOD, ...SPELT_NUMBERS.keys()]);
const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
/** The longest date a text is expected to write: "in the early hours of Wednesday, September 24, 2025". */
const MAX_LENGTH = 80;
const DAY_MS = 86_400_000;

/** Whether a word as written (upper case counts) names a month: "December", "Dec", also the doubtful "May". */
export const isMonthName = (word: string) => MONTH_NUMBERS.has(word);
/** Whether a word as written names a day of the week. */
export const isWeekdayName = (word: string) => WEEKDAYS.includes(word);

/** A date's words in the text, and the day (or month, or year) they mean. */
export interface DateMention {
  /** Without the preposition: "Monday", "December 17, 2019", "last month". */
  span: Span;
  /** YYYY-MM-DD, YYYY-MM or YYYY, as exact as the words. */
  date: string;
}

/**
 * The date some words mean, as exact as they are: YYYY-MM-DD, YYYY-MM or YYYY. Days of the week and days without a year lie in the past of
 * `published` (ISO 8601; its own calendar day counts, whatever the zone) unless the words say "next". A week is given by its month, when
 * it lies in one. Null when the words hold no date, or hold one that only `published` could place and it is null.
 */
export function resolveDate(words: string, published: string | null): string | null {
  if (words.length > MAX_LENGTH) return null;
  const written = words.match(/\b\d{4}-\d\d-\d\d\b/)?.[0];
  if (written) return written;
  const parts = words.match(/\p{L}+|\p{N}+/gu) ?? [];
  const lower = parts.map((part) => part.toLowerCase());
  const today = dayOf(published);
  const ahead = lower.some((word) => AHEAD.has(word));
  const month = parts.findIndex((part) => MONTH_NUMBERS.has(part));
  if (month >= 0) return dateOfMonth(parts, month, today, ahead);
  const weekday = parts.find((part) => WEEKDAYS.includes(part));
  if (weekday) return today && weekdayBefore(today, WEEKDAYS.indexOf(weekday), ahead);
  const named = lower.find((word) => SAYS_WHEN.has(word));
  if (named) return today && daysFrom(today, SAYS_WHEN.get(named) ?? 0);
  const period = lower.findIndex((word) => PERIODS.has(word));
  if (period >= 0) return today && dateOfPeriod(lower, period, today, ahead);
  return /^(?:(?:in|since|by|during|of|early|late|until) )*(?:1[89]|20)\d\d$/i.test(words)
    ? (parts.at(-1) ?? null)
    : null;
}

/** "Dec. 17, 2019", "17 December", "June": the month with what stands beside it. */
function dateOfMonth(parts: readonly string[], at: number, today: Date | null, ahead: boolean): string | null {
  const month = MONTH_NUMBERS.get(parts[at] as string) as number;
  const isDay = (part: string | undefined) => part !== undefined && DAY_OF_MONTH.test(part);
  let next = at + 1;
  const day = isDay(parts[next]) ? Number(parts[next++]) : isDay(parts[at - 1]) ? Number(parts[at - 1]) : null;
  if (day !== null && /^(?:st|nd|rd|th)$/.test(parts[next] ?? '')) next++;
  const written = YEAR.test(parts[next] ?? '') ? Number(parts[next]) : null;
  if (written === null && !today) return null;
  const year = written ?? yearBefore(today as Date, month, day, ahead);
  const date = `${year}-${String(month).padStart(2, '0')}`;
  return day === null ? date : `${date}-${String(day).padStart(2, '0')}`;
}

/** "last month", "this year", "three days ago", "last night". */
function dateOfPeriod(lower: readonly string[], at: number, today: Date, ahead: boolean): string | null {
  const period = (lower[at] as string).replace(/s$/, '');
  const before = lower[at - 1] ?? '';
  const current = before === 'this';
  const amount = SPELT_NUMBERS.get(before) ?? (/^\d{1,2}$/.test(before) ? Number(before) : null);
  const back =
    lower[at + 1] === 'ago'
      ? amount
      : ['last', 'this', 'next', 'past', 'coming'].includes(before)
        ? current
          ? 0
          : ahead
            ? -1
            : 1
        : null;
  if (back === null) return null;
  switch (period) {
    case 'day':
      return amount === null ? null : daysFrom(today, -amount);
    case 'night':
      return before === 'last' ? daysFrom(today, -1) : null;
    case 'month': {
      const month = today.getUTCFullYear() * 12 + today.getUTCMonth() - back;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    }
    case 'year':
      return String(today.getUTCFullYear() - back);
    default:
      return amount === null ? monthOfWeek(today, back) : null;
  }
}

/** Whether a capitalised word is the name of a month or of a day of the week. */
export const isNamedDay = (word: string) => NAMED_DAYS.has(word) && !DOUBTFUL_MONTHS.has(word);

/** All dates in tokens `[first, last)`, in order; those that can't be resolved are left out. Linear in the tokens. */
export function findDates(
  text: string,
  tokens: readonly Token[],
  [first, last]: Span,
  published: string | null,
): DateMention[] {
  const found: DateMention[] = [];
  for (let i = first; i < last; ) {
    const end = beginsDate(tokens, i) ? endOfDate(tokens, i, last) : i;
    if (end === i) {
      i++;
      continue;
    }
    const span: Span = [(tokens[i] as Token).start, (tokens[end - 1] as Token).end];
    const date = resolveDate(text.slice(...span), published);
    if (date) found.push({ span, date });
    i = end;
  }
  return found;
}

/** Whether a date begins at this token: a month, a day of the week, a day before a month, "last week", "two days ago", a year after "in". */
export function beginsDate(tokens: readonly Token[], i: number): boolean {
  const { text, lower, kind } = tokens[i] as Token;
  if (kind !== 'number' && !BEGINS_DATE.has(lower) && (text === lower || !BEGINS_DATE.has(text))) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.lower ?? '';
  if (NAMED_DAYS.has(text)) {
    const beside = tokens[i + 1]?.text === '.' ? tokens[i + 2] : next;
    return !DOUBTFUL_MONTHS.has(text) || BEFORE_DATE.has(before) || (beside !== undefined && isNumber(beside.text));
  }
  if (SAYS_WHEN.has(lower)) return true;
  if (YEAR.test(text)) return ['in', 'since', 'during', 'until', 'early', 'late'].includes(before);
  if (DAY_OF_MONTH.test(text)) return next !== undefined && NAMED_DAYS.has(next.text) && !WEEKDAYS.includes(next.text);
  if (BEFORE_PERIOD.has(lower) && lower !== 'the')
    return next !== undefined && (PERIODS.has(next.lower) || NAMED_DAYS.has(next.text));
  return SPELT_NUMBERS.has(lower) && next !== undefined && PERIODS.has(next.lower) && tokens[i + 2]?.lower === 'ago';
}

/** One past the last token of the date that begins at `i`. */
function endOfDate(tokens: readonly Token[], i: number, last: number): number {
  let end = i + 1;
  for (; end < last; end++) {
    const { text, lower } = tokens[end] as Token;
    const before = tokens[end - 1] as Token;
    const next = tokens[end + 1];
    const goesOn =
      NAMED_DAYS.has(text) ||
      (text === '.' && NAMED_DAYS.has(before.text) && next !== undefined && isNumber(next.text)) ||
      (text === ',' && end + 1 < last && next !== undefined && isDateAfterComma(before, next)) ||
      (isNumber(text) &&
        (NAMED_DAYS.has(before.text) || before.text === '.' || (before.text === ',' && YEAR.test(text)))) ||
      (YEAR.test(text) && DAY_OF_MONTH.test(before.text)) ||
      PARTS_OF_DAY.has(lower) ||
      (PERIODS.has(lower) && end === i + 1) ||
      (lower === 'ago' && PERIODS.has(before.lower));
    if (!goesOn) break;
  }
  return end;
}

const isNumber = (word: string) => YEAR.test(word) || DAY_OF_MONTH.test(word);
const isDateAfterComma = (before: Token, next: Token) =>
  (DAY_OF_MONTH.test(before.text) && YEAR.test(next.text)) ||
  (WEEKDAYS.includes(before.text) && NAMED_DAYS.has(next.text) && !WEEKDAYS.includes(next.text));

/** Noon of the publication's own calendar day; null when there is none. */
function dayOf(published: string | null): Date | null {
  const day = published?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  const date = day ? new Date(`${day}T12:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) ? date : null;
}

const daysFrom = (today: Date, days: number) => new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The last such day of the week, today included; the next one for "next Monday". */
function weekdayBefore(today: Date, weekday: number, ahead: boolean): string {
  const back = (today.getUTCDay() - weekday + 7) % 7;
  return daysFrom(today, ahead ? 7 - back : -back);
}

/** "last week" and "this week" name seven days, Monday to Sunday: their month, if all lie in one. */
function monthOfWeek(today: Date, back: number): string | null {
  const monday = -((today.getUTCDay() + 6) % 7) - back * 7;
  const from = daysFrom(today, monday).slice(0, 7);
  return from === daysFrom(today, monday + 6).slice(0, 7) ? from : null;
}

/** The year that puts a month (and day) at or before today, or after it for "next …". */
function yearBefore(today: Date, month: number, day: number | null, ahead: boolean): number {
  const year = today.getUTCFullYear();
  const now = (today.getUTCMonth() + 1) * 100 + (day === null ? 0 : today.getUTCDate());
  const then = month * 100 + (day ?? 0);
  if (ahead) return then > now ? year : year + 1;
  return then > now ? year - 1 : year;
}
