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

test('reading the file back gives an equal analysis', { timeout: FUZZ_MS }, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, (analysis) => {
      expect(Analysis.safeParse(JSON.parse(toJson(analysis)))).toEqual({ success: true, data: analysis });
    }),
    { numRuns: RUNS },
  );
});
