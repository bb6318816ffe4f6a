import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { EXAMPLE_ARTICLE } from '../../lib/example-article.ts';
import { Analysis } from '../../lib/model.ts';

const analysis = analyze(EXAMPLE_ARTICLE);
const nameOf = (id: string | null) => analysis.speakers.find((speaker) => speaker.id === id)?.name ?? null;
const wordsOf = (span: readonly [number, number]) => analysis.text.slice(...span);

test('the example fits the model that pages check', () => {
  expect(Analysis.safeParse(analysis).success).toBe(true);
});

test('the example shows each speaker, and nobody else', () => {
  expect(analysis.speakers.map(({ name }) => name).toSorted()).toEqual([
    'A council engineer',
    'Aselbau',
    'Ilse Brandt',
    'Joran Pell',
    'regional fire service',
    'regional government',
    'town council',
  ]);
});

test('each figure of the example comes from whom the article says', () => {
  const given = Object.fromEntries(analysis.figures.map(({ span, speaker }) => [wordsOf(span), nameOf(speaker)]));
  expect(given).toMatchObject({
    'about 1,200': 'Ilse Brandt',
    '850': 'regional fire service',
    'up to $14 million': 'regional government',
  });
});

test('the example has one of most kinds of caveat, and a refusal that is no claim', () => {
  const kinds = new Set(analysis.caveats.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(
    ['anonymous', 'estimate', 'no-response', 'preliminary', 'unclear', 'unverified'].toSorted(),
  );
  expect(analysis.speakers.find(({ name }) => name === 'Aselbau')?.response).toBe('declined');
  expect(analysis.claims.length).toBeGreaterThanOrEqual(4);
});
