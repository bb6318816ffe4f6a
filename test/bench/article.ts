/**
 * How long the first reading of a page takes, against Readability with its clone: fresh navigation, cold call, in real Chromium.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, type Lab, openLab, readPage } from '../helpers/page-lab.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/pages/articles/', import.meta.url));

const OURS = 'const r = Caveat.readArticle(document); r.ok && r.map.pieces.length';
const THEIRS = 'const r = new Readability(document.cloneNode(true)).parse(); r && r.textContent.length';

/** The median of the pages' ratios, and the slowest page. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(CORPUS)) {
    console.log('../shared is not there, so there is nothing to be timed.');
    return [];
  }
  const readability = readFileSync(
    createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
    'utf8',
  );
  const lab = await openLab([
    await bundle('test/eval/reader.ts', 'Caveat'),
    `${readability};globalThis.Readability=Readability`,
  ]);
  const pages: { id: string; ours: number; theirs: number }[] = [];
  try {
    const truth: Record<string, { url: string }> = JSON.parse(readPage(join(CORPUS, 'ground-truth.json')));
    for (const [id, { url }] of Object.entries(truth)) {
      const html = readPage(join(CORPUS, `${id}.html.gz`));
      // Each gets a fresh page on a site of its own, so that the browser starts a new process and neither finds the other's compiled code.
      const path = new URL(url).pathname;
      const ours = await coldCall(lab, html, `https://ours-${pages.length}.test${path}`, OURS);
      const theirs = await coldCall(lab, html, `https://theirs-${pages.length}.test${path}`, THEIRS);
      pages.push({ id, ours, theirs });
    }
  } finally {
    await lab.close();
  }
  const ratios = pages.map(({ ours, theirs }) => ours / theirs);
  const worst = pages.reduce((a, b) => (a.ours > b.ours ? a : b));
  const medians = `medians ${median(pages.map(({ ours }) => ours)).toFixed(1)} and ${median(pages.map(({ theirs }) => theirs)).toFixed(1)} ms`;
  return [
    {
      part: 'article',
      what: `cold reading of ${pages.length} pages with the map, against Readability`,
      figure: median(ratios),
      unit: '× peer',
      spread: spreadOf(ratios),
      limit: 0.5,
      note: medians,
    },
    {
      part: 'article',
      what: 'slowest page',
      figure: worst.ours,
      unit: 'ms',
      spread: null,
      limit: 60,
      note: `${worst.id}; Readability ${worst.theirs.toFixed(1)} ms there`,
    },
  ];
}

async function coldCall(lab: Lab, html: string, url: string, code: string): Promise<number> {
  const page = await lab.open(html, url);
  return page.evaluate<number>(
    `(() => { const start = performance.now(); ${code}; return performance.now() - start; })()`,
  );
}
