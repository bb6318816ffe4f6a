/**
 * An ISO 8601 date as it is written out, as exact as it is: "20 November 2026", "May 2019" for `2019-05`, "2018". The day is the one that was
 * written, in no other zone. Null when it is no date.
 */
export function writtenDate(
  iso: string,
  locale: string,
  { month = 'long', year = true }: { month?: 'long' | 'short'; year?: boolean } = {},
): string | null {
  const [, ...parts] = iso.match(/^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=T|$)/) ?? [];
  const [years, months, days] = parts.map((part) => part && Number(part)) as (number | undefined)[];
  if (years === undefined) return null;
  const time = Date.UTC(years, (months ?? 1) - 1, days ?? 1);
  return new Intl.DateTimeFormat(locale, {
    ...(days && { day: 'numeric' }),
    ...(months && { month: days ? month : 'long' }),
    ...((year || !months) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(time);
}
