import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../lib/analysis/figures/number-parts.ts';
import { valueOfDigits } from '../../lib/analysis/figures/numbers.ts';
import { findQuantities, type Quantity } from '../../lib/analysis/figures/quantities.ts';
import { prepare } from '../../lib/analysis/reading.ts';

const quantitiesIn = (text: string): Quantity[] => {
  const reading = prepare({
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    article: { published: null },
  });
  return reading.sentences.flatMap(({ first, last }) => findQuantities(partsOf(reading, first, last), false));
};
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

const LOCALES = ['en-US', 'en-GB', 'en-IN'] as const;
const locale = fc.constantFrom(...LOCALES);
/** What a paper prints: up to 15 digits, two of them behind the point. */
const amount = fc.integer({ min: 0, max: 9_999_999_999_999 }).map((cents) => cents / 100);

describe('whatever Intl.NumberFormat writes is read back', () => {
  test('plain numbers with grouped digits', () => {
    fc.assert(
      fc.property(locale, amount, (tag, value) => {
        const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
        expect(valueOfDigits(written)).toBe(value);
        const [found, ...others] = quantitiesIn(`They counted ${written} litres.`);
        expect([found?.value, others.length]).toEqual([value, 0]);
      }),
    );
  });

  test('percent, with a sign', () => {
    const share = fc.integer({ min: -99_999, max: 99_999 }).map((part) => part / 10_000);
    fc.assert(
      fc.property(locale, share, (tag, value) => {
        const written = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(value);
        const [found] = quantitiesIn(`The index moved ${written} there.`);
        expect(close(found?.value as number, Object.is(value, -0) ? 0 : Number((value * 100).toFixed(2)))).toBe(true);
        expect(found?.unit?.dimension).toBe('percent');
      }),
    );
  });

  test('money, by sign and by code and by name', () => {
    const currency = fc.constantFrom(
      'USD',
      'EUR',
      'GBP',
      'INR',
      'CAD',
      'AUD',
      'HKD',
      'NZD',
      'JPY',
      'CNY',
      'ILS',
      'KRW',
    );
    const style = fc.constantFrom('symbol', 'code', 'name');
    fc.assert(
      fc.property(locale, currency, style, amount, (tag, code, currencyDisplay, value) => {
        const digits = code === 'JPY' || code === 'KRW' ? 0 : 2;
        const written = new Intl.NumberFormat(tag, { style: 'currency', currency: code, currencyDisplay }).format(
          value,
        );
        const [found] = quantitiesIn(`The port paid ${written} for it.`);
        expect(close(found?.value as number, Number(value.toFixed(digits)))).toBe(true);
        expect(written.includes('¥') ? 'JPY or CNY' : found?.currency).toBe(
          written.includes('¥') ? 'JPY or CNY' : code,
        );
      }),
    );
  });

  test('compact numbers', () => {
    const display = fc.constantFrom('short', 'long');
    fc.assert(
      fc.property(locale, display, fc.integer({ min: 1_000, max: 999_000_000_000 }), (tag, compactDisplay, value) => {
        const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
        const written = format.format(value);
        const [found] = quantitiesIn(`The fund paid $${written} then.`);
        expect(format.format(found?.value as number)).toBe(written);
      }),
    );
  });

  test('measures', () => {
    const unit = fc.constantFrom('kilometer', 'mile', 'kilogram', 'celsius', 'liter', 'hectare', 'megabyte', 'hour');
    fc.assert(
      fc.property(locale, unit, fc.integer({ min: 0, max: 999_999 }), (tag, name, value) => {
        const written = new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
        const [found] = quantitiesIn(`It reached ${written} there.`);
        expect(found?.value).toBe(value);
        expect(found?.unit).not.toBeNull();
      }),
    );
  });
});

describe('numbers in words', () => {
  const SMALL =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    );
  const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  const below100 = (n: number): string =>
    n < 20 ? (SMALL[n - 1] as string) : [TENS[Math.floor(n / 10) - 2], SMALL[(n % 10) - 1]].filter(Boolean).join('-');
  const below1000 = (n: number): string =>
    n < 100 ? below100(n) : `${SMALL[Math.floor(n / 100) - 1]} hundred${n % 100 ? ` and ${below100(n % 100)}` : ''}`;
  const spell = (n: number): string =>
    [
      n >= 1e6 ? `${below1000(Math.floor(n / 1e6))} million` : '',
      n % 1e6 >= 1e3 ? `${below1000(Math.floor((n % 1e6) / 1e3))} thousand` : '',
      n % 1e3 ? below1000(n % 1e3) : '',
    ]
      .filter(Boolean)
      .join(' ');

  test('any number spelt out is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const [found, ...others] = quantitiesIn(`They planted ${spell(value)} trees.`);
        expect([found?.value, others.length]).toEqual([value, 0]);
      }),
    );
  });
});

test('any text is read without an error, and spans lie in it', () => {
  const word = fc.constantFrom(
    '1',
    '2,000',
    '$',
    '€',
    'a',
    'half',
    'million',
    'of',
    'to',
    '-',
    'from',
    'per',
    'cent',
    '%',
    '(',
    ')',
    '/',
    '.',
    'minus',
    'one',
    'in',
    'five',
    'dozens',
    'US',
    'm',
    '½',
    'and',
    'May',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', ''), (words, glue) => {
      for (const { first, last, number, after } of quantitiesIn(words.join(glue))) {
        expect(first).toBeLessThanOrEqual(number);
        expect(number).toBeLessThan(last);
        expect(after).toBeGreaterThan(number);
      }
    }),
  );
});
