/** Part 5: 50, 500 and 5,000 highlights made, painted and cleared, against wrapping the same words in elements. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { bundle } from '../helpers/page-lab.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 5;
const COUNTS = [50, 500, 5_000];

/** 5,000 places of four words each, in 1,000 paragraphs. */
const PAGE = `<!doctype html><title>Piers</title>${Array.from({ length: 1_000 }, (_, i) => `<p>Pier ${i} was mended by the crew in spring, the council said, and the books for it stay open until the harvest is in.</p>`).join('')}`;

const PREPARE = `
  window.places = [];
  for (const paragraph of document.querySelectorAll('p')) {
    const node = paragraph.firstChild;
    for (let k = 0; k < 5; k++) places.push([node, 4 + k * 18, 14 + k * 18]);
  }
  window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
`;
const OURS = (count: number) => `(async () => {
  const marks = places.slice(0, ${count}).map((_, i) => ({ id: 'f' + i, kind: ['caveat', 'speaker', 'figure'][i % 3], spans: [[i, i + 1]], note: { label: '', who: null, words: '', why: '' } }));
  const style = { caveat: true, speaker: true, figure: true, strength: 'normal', print: false };
  const rangeOf = ([i]) => { const [node, start, end] = places[i]; const range = document.createRange(); range.setStart(node, start); range.setEnd(node, end); return range; };
  await frame();
  const started = performance.now();
  const painting = await Painter.paint(document, { readingId: 'r', marks, style }, rangeOf, { onPick() {} });
  await frame();
  painting.clear();
  return performance.now() - started;
})()`;
const THEIRS = (count: number) => `(async () => {
  const perNode = new Map();
  let offset = 0;
  const starts = new Map();
  for (const paragraph of document.querySelectorAll('p')) { starts.set(paragraph.firstChild, offset); offset += paragraph.firstChild.length; }
  const ranges = places.slice(0, ${count}).map(([node, start, end]) => ({ start: starts.get(node) + start, length: end - start }));
  const marker = new Mark(document.body);
  await frame();
  const started = performance.now();
  await new Promise((done) => marker.markRanges(ranges, { done }));
  await frame();
  await new Promise((done) => marker.unmark({ done }));
  return performance.now() - started;
})()`;

export async function run(): Promise<BenchRow[]> {
  const marker = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');
  const scripts = [await bundle('test/bench/painter.ts', 'Painter'), marker, PREPARE];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  const rows: BenchRow[] = [];
  try {
    for (const count of COUNTS) {
      const ratios: number[] = [];
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const who of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
          await page.goto('about:blank');
          await page.setContent(PAGE);
          for (const script of scripts) await page.evaluate(`${script};0`);
          (who === 'ours' ? ours : theirs).push(
            await page.evaluate<number>(who === 'ours' ? OURS(count) : THEIRS(count)),
          );
        }
        ratios.push((ours[round] as number) / (theirs[round] as number));
      }
      rows.push({
        part: 'highlights',
        what: `${count} made, painted, cleared, against wrapping`,
        figure: median(ratios),
        unit: '×',
        spread: spreadOf(ratios),
        limit: count === 500 ? 0.25 : null,
        note: `${median(ours).toFixed(0)} and ${median(theirs).toFixed(0)} ms, one painted frame included`,
      });
    }
  } finally {
    await browser.close();
  }
  return rows;
}
