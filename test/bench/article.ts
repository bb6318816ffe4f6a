/**
 * How long the first reading of a page takes, against Readability with its clone: fresh navigation, cold call, in real Chromium.
 *
 *   npm run bench -- article
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, type Lab, openLab, readPage } from '../helpers/page-lab.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/pages/articles/', import.meta.url));
/** Our share of Readability's time, by the median of the pages' ratios; and the slowest page, in milliseconds. */
const MAX_RATIO = 0.5;
const MAX_MS = 60;

const OURS = 'const r = Caveat.readArticle(document); r.ok && r.map.pieces.length';
const THEIRS = 'const r = new Readability(document.cloneNode(true)).parse(); r && r.textContent.length';

if (existsSync(CORPUS)) await compare();
else console.log('article: ../shared is not there, so there is nothing to be timed.');

async function compare(): Promise<void> {
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  const scripts = [await bundle('test/eval/reader.ts', 'Caveat'), `${readability};globalThis.Readability=Readability`];
  const lab = await openLab(scripts);
  const pages: { id: string; ours: number; theirs: number }[] = [];
  try {
    const truth: Record<string, { url: string }> = JSON.parse(readPage(join(CORPUS, 'ground-truth.json')));
    for (const [id, { url }] of Object.entries(truth)) {
      const html = readPage(join(CORPUS, `${id}.html.gz`));
      // Each gets its own fresh page; who comes first changes from page to page.
      const oursFirst = pages.length % 2 === 0;
      const first = await coldCall(lab, html, url, oursFirst ? OURS : THEIRS);
      const second = await coldCall(lab, html, url, oursFirst ? THEIRS : OURS);
      pages.push({ id, ours: oursFirst ? first : second, theirs: oursFirst ? second : first });
    }
  } finally {
    await lab.close();
  }
  const ratio = median(pages.map(({ ours, theirs }) => ours / theirs));
  const worst = pages.reduce((a, b) => (a.ours > b.ours ? a : b));
  console.log(
    `article: ${pages.length} pages; ours median ${ms(median(pages.map((page) => page.ours)))}, Readability ${ms(median(pages.map((page) => page.theirs)))}; median of ratios ${ratio.toFixed(2)}; slowest ${ms(worst.ours)} (${worst.id}, Readability ${ms(worst.theirs)})`,
  );
  if (ratio > MAX_RATIO || worst.ours > MAX_MS) {
    console.log(`FAILED: ratio ≤ ${MAX_RATIO}, slowest page ≤ ${MAX_MS} ms`);
    process.exitCode = 1;
  }
}

async function coldCall(lab: Lab, html: string, url: string, code: string): Promise<number> {
  const page = await lab.open(html, url);
  return page.evaluate<number>(
    `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`,
  );
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
const ms = (value: number) => `${value.toFixed(1)} ms`;
