import { expect, test } from 'vitest';
import { isoDateOf } from '../../lib/article/dates.ts';

test.each([
  ['2026-11-22T14:10:00+01:00', '2026-11-22T14:10:00+01:00'],
  ['2026-11-22T14:10:00.123Z', '2026-11-22T14:10:00Z'],
  ['2026-11-22T14:10+0100', '2026-11-22T14:10:00+01:00'],
  ['2026-11-22 14:10:00', '2026-11-22T14:10:00'],
  ['2026-11-22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['November 22, 2026', '2026-11-22'],
  ['22 Nov 2026', '2026-11-22'],
  ['Sun, 22 Nov 2026 14:10:00 GMT', '2026-11-22T14:10:00Z'],
])('%s is a date', (written, iso) => {
  expect(isoDateOf(written)).toBe(iso);
});

test.each([
  ['03/04/2021', 'nobody can tell day from month'],
  ['2026-13-01', 'there is no such month'],
  ['2026-02-30', 'nor such a day'],
  ['0001-01-01T00:00:00Z', 'a zero date'],
  ['1969-12-31T23:59:59Z', 'another zero date'],
  ['yesterday', 'not a date'],
  ['{{date}}', 'a template'],
  ['', 'nothing'],
])('%s is none: %s', (written) => {
  expect(isoDateOf(written)).toBe(null);
});
