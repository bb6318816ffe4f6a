/**
 * Two sets of articles in the manner of agencies and papers, written for the purpose and annotated by hand before the analysis had read them.
 * Each golden shows what is found as a person would find it (=), what is missed (-) and what is found beside it (+).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { compareWithGold, f1Of, type Gold } from '../helpers/gold-articles.ts';

const ARTICLES = fileURLToPath(new URL('../articles/', import.meta.url));
/** A later set of longer articles beside the first. */
const SETS = ['gold', 'gold-2'] as const;
const SLUGS = Object.fromEntries(
  SETS.map((set) => [
    set,
    readdirSync(`${ARTICLES}${set}`)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
      .sort(),
  ]),
) as Record<(typeof SETS)[number], string[]>;

function compareArticle(set: string, slug: string) {
  const analysis = analyze(articleOfText(readFileSync(`${ARTICLES}${set}/text/${slug}.txt`, 'utf8')));
  return compareWithGold(analysis, JSON.parse(readFileSync(`${ARTICLES}${set}/${slug}.json`, 'utf8')) as Gold);
}

describe.each(SETS)('%s', (set) => {
  test.each(SLUGS[set])('%s: who says what, which figures, which caveats', async (slug) => {
    const { statements, figures, conflicts, responses, caveats } = compareArticle(set, slug);
    const golden = [statements, figures, conflicts, responses, caveats]
      .map(({ lines }) => lines.join('\n'))
      .join('\n\n');
    await expect(`${golden}\n`).toMatchFileSnapshot(`${ARTICLES}${set}/findings/${slug}.txt`);
  });
});

// The rules may lose on one article and win on another; over all of a set they may not get worse than this, in percent.
test.each([
  ['gold', 'statements', 86],
  ['gold', 'figures', 91],
  ['gold', 'conflicts', 86],
  ['gold', 'responses', 88],
  ['gold', 'caveats', 89],
  ['gold-2', 'statements', 82],
  ['gold-2', 'figures', 82],
  ['gold-2', 'conflicts', 55],
  ['gold-2', 'responses', 82],
  ['gold-2', 'caveats', 94],
] as const)('%s: %s found as a person finds them', (set, measure, least) => {
  expect(f1Of(SLUGS[set].map((slug) => compareArticle(set, slug)[measure]))).toBeGreaterThanOrEqual(least);
});
