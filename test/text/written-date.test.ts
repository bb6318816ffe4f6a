import { expect, test } from 'vitest';
import { writtenDate } from '../../lib/text/written-date.ts';

test.each([
  ['2026-11-20', '20 November 2026'],
  ['2026-11-20T23:30:00-08:00', '20 November 2026'],
  ['2019-05', 'May 2019'],
  ['2018', '2018'],
  ['20 November', null],
  ['', null],
])('%s', (iso, written) => {
  expect(writtenDate(iso, 'en-GB')).toBe(written);
});

test('the year is left out where it is known; a year alone is not', () => {
  const short = { month: 'short', year: false } as const;
  expect(['2026-11-20', '2026-05', '2018'].map((iso) => writtenDate(iso, 'en-GB', short))).toEqual([
    '20 Nov',
    'May',
    '2018',
  ]);
});
