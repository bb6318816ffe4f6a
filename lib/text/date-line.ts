import { isMonthName, isWeekdayName, resolveDate } from './dates.ts';

/** Longer lines are sentences. */
const MAX_LENGTH = 80;
/** What stands beside a date in a dateline: "Updated at 10:15 am GMT". */
const BESIDE_DATE = new Set(
  'published posted updated last modified on at am pm gmt utc est edt bst et pt ist cet'.split(' '),
);

/**
 * The day (YYYY-MM-DD) a line is about when it is a dateline and nothing else: "December 27, 2024", "Updated 4 May 2023, 10:15 GMT". Null for any
 * other line, and for a date without day or year.
 */
export function dateOfLine(line: string): string | null {
  if (line.length > MAX_LENGTH || !/\d{4}/.test(line)) return null;
  const words = line.match(/\p{N}+(?::\p{N}+)?\p{L}*|\p{L}+/gu) ?? [];
  const isPart = (word: string) =>
    isMonthName(word) || isWeekdayName(word) || /^\d/.test(word) || BESIDE_DATE.has(word.toLowerCase());
  const date = words.every(isPart) ? resolveDate(line, null) : null;
  return date?.length === 10 ? date : null;
}
