/** What the analysis costs whatever the machine: how often it reads a token, for each character of the text. */
import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { Token } from '../../lib/text/tokens.ts';

let reads = 0;

// The only way to count without a counter in the product: tokens that note when their words are read.
vi.mock('../../lib/text/tokens.ts', async (original) => {
  const real = await original<typeof import('../../lib/text/tokens.ts')>();
  return { ...real, tokensOf: (...given: Parameters<typeof real.tokensOf>) => real.tokensOf(...given).map(noted) };
});

function noted(token: Token): Token {
  const { lower } = token;
  return Object.defineProperty(token, 'lower', {
    get() {
      reads++;
      return lower;
    },
  });
}

function readsPerCharacter(text: string): number {
  const article = articleOfText(text);
  reads = 0;
  analyze(article);
  return reads / text.length;
}

const SLUGS = ['budget-interview', 'clinic-cuts', 'ferry-fire', 'front-line', 'river-study', 'market-open'];
const texts = SLUGS.map((slug) => readFileSync(new URL(`../articles/${slug}/article.txt`, import.meta.url), 'utf8'));

/** 3.1 to 3.9 in November 2026: 18 for a word of five letters and its space. */
test.each(SLUGS.map((slug, i) => [slug, texts[i] as string]))('%s: at most six reads for each character', (_, text) => {
  const found = readsPerCharacter(text);
  expect(found).toBeGreaterThan(1); // else nothing was counted
  expect(found).toBeLessThanOrEqual(6);
});

test('a text ten times as long costs ten times as much', () => {
  const whole = texts.join('\n\n');
  const long = Array.from({ length: 10 }, () => whole).join('\n\n');
  expect(readsPerCharacter(long) / readsPerCharacter(whole)).toBeLessThanOrEqual(1.05);
});

test.each([
  ['in one paragraph', '“'.repeat(200_000)],
  ['spread over two hundred', Array.from({ length: 200 }, () => '“'.repeat(1000)).join('\n\n')],
  ['with spaces', Array.from({ length: 200 }, () => '“ '.repeat(1000)).join('\n\n')],
])('200,000 opening quotation marks %s are no token to read', (_, marks) => {
  expect(prepare(articleOfText(`${marks}\n\nThe bridge fell.`)).tokens).toHaveLength(4);
});
