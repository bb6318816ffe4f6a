import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Figure, Statement } from '../../lib/model.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { citationOf, copyLine } from '../helpers/english-exports.ts';
import {
  CONTEXT,
  caveatOf,
  emptyAnalysis,
  figureOf,
  sampleAnalysis,
  spanOf,
  speakerOf,
  statementOf,
} from '../helpers/sample-analysis.ts';

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
  expect(copyLine(analysis, analysis.figures[0] as Figure, CONTEXT)).toBe(
    '“more than 300 crates of fruit” — Ines Varga, harbour master; preliminary (“citing early counts”); not independently verified (“could not be checked by anyone on the quay”) — Kestrel Post, 20 November 2026, https://www.example.com/news/ferry?id=7#top',
  );
});

test('that figures differ is copied by its own name: nobody disputes them', () => {
  const text = 'Ann Roe said 9 leaked. The yard counted fewer.';
  const figure = figureOf('f1', spanOf(text, '9'), { caveats: ['c1'] });
  const caveats = [caveatOf('c1', spanOf(text, 'counted fewer'), { kind: 'disputed', rule: 'figures-at-odds' })];
  expect(copyLine({ ...emptyAnalysis(text), figures: [figure], caveats }, figure, CONTEXT)).toContain(
    'accounts differ (“counted fewer”)',
  );
});

test('reported words are copied as reported', () => {
  const [first] = analysis.statements;
  expect(copyLine(analysis, { ...(first as Statement), mode: 'indirect' }, CONTEXT)).toContain('; indirect speech; ');
});

test('a copied statement that a source interrupts is one quotation', () => {
  expect(copyLine(analysis, analysis.statements[1] as Statement, CONTEXT)).toBe(
    '“We had no warning, … None at all.” — Ines Varga, harbour master — Kestrel Post, 20 November 2026, https://www.example.com/news/ferry?id=7#top',
  );
});

describe('words that can’t stand without their verb are copied with it', () => {
  const denial = 'The crew’s lawyer Ann Roe denied that 20 crates were lost. A tug was near.';
  const base = emptyAnalysis(denial);
  const statement = statementOf('s1', [spanOf(denial, '20 crates were lost')], {
    ...{ speaker: 'p1', source: spanOf(denial, 'The crew’s lawyer Ann Roe'), cue: spanOf(denial, 'denied') },
    ...{ mode: 'indirect', stance: 'denies' },
  });
  const figure = figureOf('f1', spanOf(denial, '20'), { of: 'crates', speaker: 'p1', statement: 's1' });
  const ann = speakerOf('p1', { name: 'Ann Roe', role: 'lawyer' });
  const analysis = { ...base, speakers: [ann], statements: [statement], figures: [figure] };

  test('a denial', () => {
    expect(copyLine(analysis, statement, CONTEXT)).toMatch(
      /^Ann Roe, lawyer, denied “20 crates were lost” — indirect speech — example.com, /,
    );
  });
  test('a figure that somebody denies', () => {
    expect(copyLine(analysis, figure, CONTEXT)).toMatch(/^Ann Roe, lawyer, denied “20 crates” — example.com, /);
  });
  test('a denial of somebody who is not known', () => {
    const line = copyLine(analysis, { ...statement, speaker: null }, CONTEXT);
    expect(line).toMatch(
      /^denied “20 crates were lost” — the article gives no name for this source; indirect speech — /,
    );
  });
});

test('another’s refusal to comment is no caveat on a statement', () => {
  const [said] = analysis.statements;
  const refused = { ...(said as Statement), caveats: ['c1', 'c4'] };
  expect(copyLine(analysis, refused, CONTEXT)).not.toContain('no answer');
});

test('a statement without a speaker says so', () => {
  expect(copyLine(analysis, analysis.statements[3] as Statement, CONTEXT)).toContain(
    '“We had no warning,” — the article gives no name for this source — ',
  );
});

test('a copied line is one line with nothing hidden in it, whatever the page writes', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, arbitraryContext, (any, context) => {
      const lines = [
        citationOf(any.article, context),
        ...any.figures.map((figure) => copyLine(any, figure, context)),
        ...any.statements.map((statement) => copyLine(any, statement, context)),
      ];
      expect(lines.filter((line) => /[\n\r\u2028\u2029\u202A-\u202E\u200B]/.test(line))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
