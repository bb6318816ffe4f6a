/** Earliest year a news page can bear; older values are zero dates of publishing systems. */
const FIRST_YEAR = 1990;

/** A day with its time; what may follow is told apart (`ZONE`): as one pattern the two are five times as long to compile. */
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?(.*)$/;
const ZONE = /^(?:[.,]\d+)?\s?(Z|z|UTC|GMT|[+-]\d\d:?\d\d)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A date of a page's metadata as ISO 8601, with the zone where it has one and the time only where it is given; null for anything that
 * is not surely a date. Local forms such as 03/04/2021 are not: nobody can tell the day from the month.
 */
export function isoDateOf(value: string): string | null {
  const text = value.trim().slice(0, 60);
  const iso = ISO.exec(text);
  const end = iso && ZONE.exec(iso[7] ?? '');
  if (iso && end) {
    const [, year, month, day, hour, minute, second]: (string | undefined)[] = iso;
    return compose({ year: Number(year), month: Number(month), day: Number(day), hour, minute, second, zone: end[1] });
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return compose({ year: Number(compact[1]), month: Number(compact[2]), day: Number(compact[3]) });
  return writtenDateOf(text);
}

/** "November 22, 2026 14:10 GMT", "22 Nov 2026", "Sun, 22 Nov 2026 14:10:00 +0000". */
function writtenDateOf(text: string): string | null {
  const found =
    /\b(\d{1,2}) (\p{L}{3,9})\.?,? (\d{4})\b/u.exec(text)?.slice(1, 4) ??
    (([, month, day, year]) => (day && month && year ? [day, month, year] : undefined))(
      /\b(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\b/u.exec(text) ?? [],
    );
  if (!found) return null;
  const month = MONTHS.indexOf((found[1] as string).slice(0, 3).toLowerCase()) + 1;
  const time = /\b(\d{2}):(\d{2})(?::(\d{2}))?(?! ?[ap]\.?m)/i.exec(text);
  const zone = time ? /(?:\b(?:GMT|UTC|Z)\b|[+-]\d{2}:?\d{2})$/i.exec(text)?.[0] : undefined;
  return compose({
    year: Number(found[2]),
    month,
    day: Number(found[0]),
    hour: time?.[1],
    minute: time?.[2],
    second: time?.[3],
    zone,
  });
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
}

function compose({ year, month, day, hour, minute, second, zone }: Parts): string | null {
  if (year < FIRST_YEAR || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  return `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (zone[0] !== '+' && zone[0] !== '-') return 'Z'; // Z, UTC, GMT
  return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

const two = (number: number) => String(number).padStart(2, '0');
