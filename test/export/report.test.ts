import fc from 'fast-check';
import { expect, test } from 'vitest';

import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { mistakeReport } from '../helpers/english-exports.ts';
import { CONTEXT, sampleAnalysis } from '../helpers/sample-analysis.ts';

test('a report holds the sentence, how it was read, and the rule', () => {
  expect(mistakeReport(sampleAnalysis(), 'f1', CONTEXT)).toBe(
    [
      'Ferry sinks off Kestrel Bay',
      'Kestrel Post',
      'https://www.example.com/news/ferry?id=7#top',
      'Accessed 22 November 2026, 14:10 UTC',
      'Extracted automatically by Caveat 1.2.3 from the text shown; not a fact check.',
      '',
      'Sentence: The ferry sank before dawn with more than 300 crates of fruit on board, harbour master Ines Varga said on Monday, citing early counts.',
      'words: “more than 300”',
      'speaker: Ines Varga, harbour master',
      'value: 300',
      'bound: more',
      'unit: crates',
      'caveats: preliminary, unverified',
      'rule: number-noun',
      '',
    ].join('\n'),
  );
});

test('a statement and a caveat are reported with their own fields', () => {
  expect(mistakeReport(sampleAnalysis(), 's2', CONTEXT)).toContain('mode: direct\nstance: says\nrule: cue-after');
  expect(mistakeReport(sampleAnalysis(), 'c4', CONTEXT)).toContain('kind: no-response\ncovers: 0\nrule: not-checked');
});

test('there is no report on what is not there', () => {
  expect(mistakeReport(sampleAnalysis(), 'z9', CONTEXT)).toBeNull();
});

test('a report never throws and hides nothing', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(
      arbitraryAnalysis,
      arbitraryContext,
      fc.constantFrom('a', 'b', '__proto__'),
      (analysis, context, id) => {
        expect(mistakeReport(analysis, id, context) ?? '').not.toMatch(/[\u202A-\u202E\u200B]/);
      },
    ),
    { numRuns: RUNS },
  );
});
