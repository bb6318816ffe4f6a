/** What the analysis leaves out, it says. */
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

const SAID = 'The dam held, the harbour master Ines Varga said.';
const analysisOf = (line: string) => analyze(articleOfText(`Dam holds at Kesh\n\n${SAID}\n\n${line}\n`));

test('a sentence without an end is not searched for who says what, and that is said; what stands beside it is found', () => {
  const { statements, limits } = analysisOf(`Ada Brandt said ${'the gate was open and '.repeat(150)}the road was dry.`);
  expect(limits).toEqual(['Very long sentences were not searched for who says what.']);
  expect(statements).toHaveLength(1);
});

test('of a sentence that is only long nothing is left out', () => {
  const { statements, limits } = analysisOf(`Ada Brandt said ${'the gate was open and '.repeat(20)}the road was dry.`);
  expect(limits).toEqual([]);
  expect(statements).toHaveLength(2);
});
