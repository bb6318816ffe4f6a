/** Any piece of text, said over and over: the analysis takes steps in proportion to the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOf } from '../helpers/steps.ts';
import { FUZZ_MS, newsText, RUNS } from './runs.ts';

const { analyze } = await import('../../lib/analysis/analyze.ts');
const { articleOfText } = await import('../../lib/article/text-article.ts');

const LENGTH = 10_000;

const stepsFor = (text: string) => {
  const article = articleOfText(text);
  return stepsOf(() => analyze(article));
};

test(
  'twice as much of any piece takes about twice the steps',
  async () => {
    await stepsFor('It fell.'); // what is made once, with the first text, is no text's cost
    await fc.assert(
      fc.asyncProperty(newsText(8), async (piece) => {
        const long = `${piece} `.repeat(Math.ceil((2 * LENGTH) / (piece.length + 1)));
        const once = await stepsFor(long.slice(0, LENGTH));
        expect((await stepsFor(long)) / once).toBeLessThan(2.5);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  },
  FUZZ_MS,
);
