import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJson } from '../../lib/export/json.ts';
import { Analysis } from '../../lib/model.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis } from '../helpers/arbitrary-analysis.ts';
import { sampleAnalysis } from '../helpers/sample-analysis.ts';

test('the file is the analysis and nothing else', () => {
  expect(toJson(sampleAnalysis())).toBe(JSON.stringify(sampleAnalysis()));
});

test('no control of the page’s text stands in it as itself', () => {
  const hostile = '\u009B2J\u009D0;x\u0007 \u202Eabc\u2066 a\u2028b \u007F\u001B[2J';
  const analysis = { ...sampleAnalysis(), text: hostile };
  const json = toJson(analysis);
  expect(json).not.toMatch(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u);
  expect(JSON.parse(json).text).toBe(hostile);
});

test('reading the file back gives an equal analysis', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, (analysis) => {
      expect(Analysis.safeParse(JSON.parse(toJson(analysis)))).toEqual({ success: true, data: analysis });
    }),
    { numRuns: RUNS },
  );
});
