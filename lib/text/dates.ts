/**
 * Dates as news writes them ("on Monday", "since June", "Dec. 17"), resolved against the day of publication. The only file that knows
 * the names of months and days, and the only one that calls chrono-node.
 */
import { casual } from 'chrono-node/en';
import type { Span } from '../model.ts';
import type { Token } from './tokens.ts';

const MONTHS =
  'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday';
/** Upper case counts: "may", "march" and "august" are other words. */
const NAMED_DAYS = new Set([...MONTHS.split(' '), ...WEEKDAYS.split(' ')]);
/** Names of months that are also people or the first word of a sentence: dates only beside a number or after a preposition. */
const DOUBTFUL_MONTHS = new Set(['May', 'March', 'April', 'June', 'August', 'Jan', 'Mar']);
const SAYS_WHEN = new Set(['yesterday', 'today', 'tomorrow', 'tonight']);
const PERIODS = new Set(['day', 'days', 'week', 'weekend', 'month', 'months', 'year', 'years', 'night']);
const BEFORE_PERIOD = new Set(['last', 'this', 'next', 'past', 'coming', 'the']);
const BEFORE_DATE = new Set(
  'on in since by until before after from early earlier late mid last this next of during through between the'.split(
    ' ',
  ),
);
const SPELT_NUMBERS = new Set('a an one two three four five six seven eight nine ten'.split(' '));
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'night']);
const AHEAD = /\b(?:next|coming|tomorrow)\b/i;
const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
/** The longest date a text is expected to write: "in the early hours of Wednesday, September 24, 2025". */
const MAX_LENGTH = 80;
const DAY_MS = 86_400_000;

const MONTH_NAMES = new Set(MONTHS.split(' '));
const WEEKDAY_NAMES = new Set(WEEKDAYS.split(' '));

/** Whether a word as written (upper case counts) names a month: "December", "Dec", also the doubtful "May". */
export const isMonthName = (word: string) => MONTH_NAMES.has(word);
/** Whether a word as written names a day of the week. */
export const isWeekdayName = (word: string) => WEEKDAY_NAMES.has(word);

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
  const year = words.match(/^(?:(?:in|since|by|during|of|early|late|until) )*((?:1[89]|20)\d\d)$/i)?.[1];
  if (year) return year;
  if (!hasDateWord(words)) return null;
  const today = dayOf(published);
  const [match] = casual.parse(words, { instant: today ?? new Date(0), timezone: 0 });
  if (!match) return null;
  const { start } = match;
  const certain = (part: 'year' | 'month' | 'day' | 'weekday') => start.isCertain(part);
  const absolute = certain('year') && certain('month') && /\d{4}/.test(match.text);
  if (!today && !absolute) return null;

  const ahead = AHEAD.test(words);
  if (/week/i.test(match.text)) return today && !ahead ? monthOfWeek(today, /this/i.test(match.text)) : null;
  if (certain('weekday') && !certain('day')) return today && weekdayBefore(today, start.get('weekday') ?? 0, ahead);
  if (/year/i.test(match.text)) return String(start.get('year'));
  const date = { year: start.get('year') ?? 0, month: start.get('month') ?? 1, day: start.get('day') ?? 1 };
  if (/month/i.test(match.text)) return iso(date).slice(0, 7);
  if (!certain('day') && !certain('month')) return null;
  if (today && !certain('year')) date.year = yearBefore(today, date, ahead, certain('day'));
  return certain('day') ? iso(date) : iso(date).slice(0, 7);
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

/** The day a line is about when it is a dateline and nothing else ("December 27, 2024", "Updated 4 May 2023, 10:15 GMT"); else null. */
export function dateOfLine(line: string): string | null {
  if (line.length > MAX_LENGTH || !/\d{4}/.test(line)) return null;
  const words = line.match(/\p{N}+(?::\p{N}+)?\p{L}*|\p{L}+/gu) ?? [];
  const isPart = (word: string) =>
    NAMED_DAYS.has(word) || /^[\d:]+(?:st|nd|rd|th|am|pm)?$/i.test(word) || LINE_WORDS.has(word.toLowerCase());
  return words.every(isPart)
    ? fullDateOf(resolveDate(line, null) ?? resolveDate(line.replace(/^\P{N}+:/u, ''), null))
    : null;
}

const LINE_WORDS = new Set(
  'published posted updated last modified on at am pm gmt utc est edt bst et pt ist cet'.split(' '),
);
const fullDateOf = (date: string | null) => (date?.length === 10 ? date : null);

function hasDateWord(words: string): boolean {
  if (/\d{4}-\d\d-\d\d/.test(words)) return true;
  const all = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  return all.some(
    (word) => NAMED_DAYS.has(word) || SAYS_WHEN.has(word.toLowerCase()) || PERIODS.has(word.toLowerCase()),
  );
}

/** Whether a date begins at this token: a month, a day of the week, a day before a month, "last week", "two days ago", a year after "in". */
export function beginsDate(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i] as Token;
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

function weekdayBefore(today: Date, weekday: number, ahead: boolean): string {
  const back = (today.getUTCDay() - weekday + 7) % 7;
  const days = ahead ? 7 - back : -back;
  return new Date(today.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** "last week" and "this week" name seven days: their month, if all lie in one. */
function monthOfWeek(today: Date, current: boolean): string | null {
  const monday = today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS - (current ? 0 : 7 * DAY_MS);
  const [from, to] = [monday, monday + 6 * DAY_MS].map((time) => new Date(time).toISOString().slice(0, 7));
  return from === to ? (from ?? null) : null;
}

/** The year that puts a month (and day) at or before today, or after it for "next …". */
function yearBefore(today: Date, date: { month: number; day: number }, ahead: boolean, exact: boolean): number {
  const year = today.getUTCFullYear();
  const now = (today.getUTCMonth() + 1) * 100 + (exact ? today.getUTCDate() : 0);
  const then = date.month * 100 + (exact ? date.day : 0);
  if (ahead) return then > now ? year : year + 1;
  return then > now ? year - 1 : year;
}

const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
