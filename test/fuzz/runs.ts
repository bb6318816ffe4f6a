import fc from 'fast-check';

/** How often each property is tried: 500 times in `npm test`, more at night (`FUZZ_RUNS=10000 npm run fuzz`). */
export const RUNS = Number(import.meta.env.VITE_FUZZ_RUNS ?? 500);

/** Longer than any property takes. */
export const FUZZ_MS = Math.max(60_000, RUNS * 120);

/** What pages put into sentences to be taken for something else, or to be slow. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '(',
  ')',
  '—',
  '…',
  ';',
  ':',
  '. ',
  '.',
  '?',
  '!',
  '\n',
  '\n\n',
  '\t',
  '\u2028',
  '\u00A0',
  '\u202E',
  '\u200B',
  '\u0301\u0301\u0301',
  '\uD800',
  '\uDC00',
  '👩‍👩‍👧',
  'שלום',
  '1,',
  '1.000.000,00',
  '$',
  '£12.9bn',
  '%',
  '10-12',
  '1/2',
  '½',
  '999999999999999999999999',
  '-0',
  '1e308',
  'A. B. C.',
];

const WORDS =
  'said says told according to he she they it the a an who which that had has been was were not no never more than at least about nearly up to one two dozen hundred thousand million killed wounded soldiers people houses percent per cent on Monday in June 2024 mayor minister spokesman spokesperson officials source sources anonymity condition declined to comment could not independently verify be verified reportedly allegedly alleged preliminary estimates denied claim claims statement added Ada Brandt Otto Falk Mr Mrs Dr Kesh Reuters report asked whether if would may data correction updated police army hospital and but because while after before of for with by from';

/** News-like text: words, names, numbers and marks in an order that nobody would write. */
export const newsText = (maxLength = 120): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
        { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 5_000_000 }).map((n) => n.toLocaleString('en')) },
        { weight: 1, arbitrary: fc.constantFrom(', ', ' ', '. ', '” ', ' “') },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength },
    )
    .chain((parts) =>
      fc.constantFrom(' ', '', '  ').map((gap) => parts.join(gap === '' ? ' ' : gap).replace(/ ([,.?!;:”’])/g, '$1')),
    );

/** Any JSON-like value, with names that hurt careless code. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'data', 'settings', '@type'),
    fc.jsonValue(),
  ),
);
