/** The analysis as it is handed in, whose fields go by shorter names, finds what its sources find. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { INNER_FIELDS } from '../../scripts/tight-scripts-plugin.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const texts = globSync('test/articles/**/*.txt', { cwd: ROOT }).map((file) =>
  readFileSync(resolve(ROOT, file), 'utf8'),
);

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const built: { caveatAnalyze?: typeof analyze } = {};
  runInNewContext(readFileSync(resolve(ROOT, '.output', target, 'analysis.js'), 'utf8'), built);

  test('each text of the tests, articles and drawings of findings alike, comes to the same bytes', () => {
    expect(texts.length).toBeGreaterThan(60);
    for (const text of texts) {
      const article = articleOfText(text);
      expect(JSON.stringify(built.caveatAnalyze?.(article))).toBe(JSON.stringify(analyze(article)));
    }
  });
});

test('no field of a result is among those that are shortened', () => {
  const model = readFileSync(resolve(ROOT, 'lib/model.ts'), 'utf8');
  const own = new Set(model.match(/\b[a-z]\w*(?=\??:)/g));
  expect(own.size).toBeGreaterThan(40);
  expect(INNER_FIELDS.filter((name) => own.has(name))).toEqual([]);
});
