/** Earliest year a news page can bear; older values are zero dates of publishing systems. */
const FIRST_YEAR = 1990;

/** A day with year first; what may follow is told apart (`TIME`): as one pattern the two are five times as long to compile. */
const ISO = /^(\d{4})([-/]?)(\d\d)\2(\d\d)(?!\d)/;
/** A time, its seconds and its zone: "T14:10:00.123Z", ", 9:10 GMT", " 14:10:00 +0000 UTC". */
const TIME = /[T\s](\d?\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s?(Z|UTC|GMT)?([+-]\d\d:?\d\d)?/i;
const HALF_DAY = /\d ?[ap]\.?m\b/i;
const SECONDS = /^\d{10}(?:\d{3})?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date of a page's metadata as ISO 8601, with the zone where it has one and the time only where it is given; null for anything that
 * is not surely a date. Local forms such as 03/04/2021 are not: nobody can tell the day from the month.
 */
export function isoDateOf(value: string): string | null {
  let text = value.trim().slice(0, 60);
  // Seconds or milliseconds since 1970.
  if (SECONDS.test(text)) text = new Date(Number(text.padEnd(13, '0'))).toISOString();
  const iso = ISO.exec(text);
  if (iso) return compose(Number(iso[1]), Number(iso[3]), Number(iso[4]), text);
  // "22 Nov 2026", "Sun, 22 Nov 2026 14:10:00 +0000".
  const dayFirst = /\b(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text);
  if (dayFirst) return compose(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), text);
  // "November 22, 2026 14:10 GMT".
  const monthFirst = /\b(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\b/u.exec(text);
  return monthFirst && compose(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]), text);
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** A day with the time that its text gives. */
function compose(year: number, month: number, day: number, text: string): string | null {
  if (year < FIRST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  const [time, hour, minute, second = '00', name, shift] = TIME.exec(text) ?? [];
  if (!time || HALF_DAY.test(text) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  const zone = shift ? `${shift.slice(0, 3)}:${shift.slice(-2)}` : name ? 'Z' : '';
  return `${date}T${two(hour)}:${minute}:${second}${zone}`;
}

const two = (number?: number | string) => String(number).padStart(2, '0');
