import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citationOf, copyLineOfFigure, copyLineOfStatement } from '../../lib/export/citation.ts';
import type { Figure, Statement } from '../../lib/model.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { CONTEXT, emptyAnalysis, sampleAnalysis } from '../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();

test('a citation names writers, headline, outlet, days, address and day of access', () => {
  expect(citationOf(analysis.article, CONTEXT)).toBe(
    'Arda Lindqvist, Mo Teller, “Ferry sinks off Kestrel Bay”, Kestrel Post, 20 November 2026 (updated 21 November 2026), https://www.example.com/news/ferry?id=7#top, accessed 22 November 2026, 14:10 UTC.',
  );
});

test('what the page does not say is left out of a citation', () => {
  expect(citationOf(emptyAnalysis('A text of one sentence.').article, CONTEXT)).toBe(
    '“Article without a headline”, example.com, https://www.example.com/news/ferry?id=7#top, accessed 22 November 2026, 14:10 UTC.',
  );
});

test('a copied figure carries who gave it and the caveats, in the article’s words', () => {
  expect(copyLineOfFigure(analysis, analysis.figures[0] as Figure, CONTEXT)).toBe(
    '“more than 300 crates of fruit” — Ines Varga, harbour master; preliminary (“citing early counts”); not independently verified (“could not be checked by anyone on the quay”) — Kestrel Post, 20 November 2026, https://www.example.com/news/ferry?id=7#top',
  );
});

test('a copied statement that a source interrupts is one quotation', () => {
  expect(copyLineOfStatement(analysis, analysis.statements[1] as Statement, CONTEXT)).toBe(
    '“We had no warning, … None at all.” — Ines Varga, harbour master — Kestrel Post, 20 November 2026, https://www.example.com/news/ferry?id=7#top',
  );
});

test('a statement without a speaker says so', () => {
  expect(copyLineOfStatement(analysis, analysis.statements[3] as Statement, CONTEXT)).toContain(
    '“We had no warning,” — the article gives no name for this source — ',
  );
});

test('a copied line is one line with nothing hidden in it, whatever the page writes', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, arbitraryContext, (any, context) => {
      const lines = [
        citationOf(any.article, context),
        ...any.figures.map((figure) => copyLineOfFigure(any, figure, context)),
        ...any.statements.map((statement) => copyLineOfStatement(any, statement, context)),
      ];
      expect(lines.filter((line) => /[\n\r\u2028\u2029\u202A-\u202E\u200B]/.test(line))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
