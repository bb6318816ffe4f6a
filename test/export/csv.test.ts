import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CsvTable, tableOf } from '../../lib/export/csv.ts';

import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { ENGLISH, toCsv } from '../helpers/english-exports.ts';
import { CONTEXT, sampleAnalysis, speakerOf } from '../helpers/sample-analysis.ts';

const TABLES: CsvTable[] = ['figures', 'speakers', 'statements'];
const read = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });
/** The findings' rows as objects, as a program would read them after the opening. */
function recordsOf(table: CsvTable): Record<string, string>[] {
  const [head, ...rows] = read(toCsv(sampleAnalysis(), table, CONTEXT)).slice(5);
  return rows.map((row) => Object.fromEntries((head ?? []).map((name, i) => [name, row[i] ?? ''])));
}

test.each(TABLES)('the %s open with headline, outlet, address, time of access and what the file is', (table) => {
  const opening = read(toCsv(sampleAnalysis(), table, CONTEXT)).slice(0, 5);
  expect(opening.map(([name, value]) => [name, value])).toEqual([
    ['Headline', 'Ferry sinks off Kestrel Bay'],
    ['Outlet', 'Kestrel Post'],
    ['URL', 'https://www.example.com/news/ferry?id=7#top'],
    ['Accessed', 'Accessed 22 November 2026, 14:10 UTC'],
    ['Note', 'Extracted automatically by Caveat 1.2.3 from the text shown; not a fact check.'],
  ]);
});

test('a figure has its value, its speaker, its caveats and its sentence', () => {
  expect(recordsOf('figures')[0]).toMatchObject({
    figure: 'more than 300',
    value: '300',
    value_to: '',
    bound: 'more',
    of: 'crates of fruit',
    speaker: 'Ines Varga, harbour master',
    caveats: 'Preliminary; Not independently verified',
    caveat_words: 'citing early counts | could not be checked by anyone on the quay',
    sentence:
      'The ferry sank before dawn with more than 300 crates of fruit on board, harbour master Ines Varga said on Monday, citing early counts.',
  });
});

test('a speaker has the number of what is theirs', () => {
  expect(recordsOf('speakers')[0]).toMatchObject({
    name: 'Ines Varga',
    aliases: 'Ms Varga',
    statements: '2',
    figures: '1',
  });
});

test('a statement has its words and how it was said', () => {
  expect(recordsOf('statements')[1]).toMatchObject({ words: '“We had no warning,” … “None at all.”', mode: 'direct' });
});

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
  'a name that a spreadsheet would calculate is text: %j',
  (name) => {
    const analysis = { ...sampleAnalysis(), speakers: [speakerOf('p1', { name })] };
    const cell = read(toCsv(analysis, 'speakers', CONTEXT)).at(-1)?.[1];
    expect(cell).toMatch(/^'/);
    expect(cell).toContain(name.trim());
  },
);

test.each(['Crew;=HYPERLINK(A1);', 'Crew; =1+1', 'Crew;@SUM(A1)', 'Crew";-1', 'Crew;"=1+1;', 'Crew; ""=1'])(
  'nor is a formula begun inside it where semicolons part cells, as in many countries: %j',
  (name) => {
    const analysis = { ...sampleAnalysis(), speakers: [speakerOf('p1', { name })] };
    const csv = toCsv(analysis, 'speakers', CONTEXT);
    expect(csv).toContain('Crew');
    expect(csv.split(';').filter((cell) => /^[ "]*[=+\-@]/.test(cell))).toEqual([]);
  },
);

test('whatever the page writes, a CSV parser reads the same cells, and none begins a formula', {
  timeout: FUZZ_MS,
}, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, arbitraryContext, fc.constantFrom(...TABLES), (analysis, context, table) => {
      const rows = read(toCsv(analysis, table, context));
      const cells = tableOf(analysis, table, context, ENGLISH);
      expect(rows).toEqual(cells.map((row) => row.map((cell) => String(cell ?? ''))));
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      const texts = cells.flat().filter((cell) => typeof cell === 'string');
      expect(texts.filter((cell) => /^[=+\-@\t\r\n]|[\n\r\u2028\u2029\u202E]/.test(cell))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
