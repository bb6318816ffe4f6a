/** Any piece of text, said over and over: the analysis takes steps in proportion to the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analysisSteps } from '../helpers/analysis-steps.ts';
import { FUZZ_MS, newsText, RUNS } from './runs.ts';

const LENGTH = 10_000;

test(
  'twice as much of any piece takes about twice the steps',
  async () => {
    await fc.assert(
      fc.asyncProperty(newsText(8), async (piece) => {
        const long = `${piece} `.repeat(Math.ceil((2 * LENGTH) / (piece.length + 1)));
        const once = await analysisSteps(long.slice(0, LENGTH));
        expect((await analysisSteps(long)) / once).toBeLessThan(2.5);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  },
  FUZZ_MS,
);
