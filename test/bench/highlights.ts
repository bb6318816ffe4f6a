/**
 * Part 5: 50, 500 and 5,000 highlights made, painted and cleared, against wrapping the same words in elements. By the clock most of ours is
 * the wait for the screen's next frame, which costs a page nothing: so the limit is on the work of the page's main thread.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { bundle } from '../helpers/page-lab.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 7;
const BEGIN = 'caveat-bench-begin';
const END = 'caveat-bench-end';
const COUNTS = [50, 500, 5_000];

/** So many places of four words each, five to a paragraph, in an article beside which stands what makes 1,000 paragraphs in all. */
function pageWith(places: number): string {
  const paragraph = (i: number) =>
    `<p>Pier ${i} was mended by the crew in spring, the council said, and the books for it stay open until the harvest is in.</p>`;
  const all = Array.from({ length: 1_000 }, (_, i) => paragraph(i));
  const [article, beside] = [all.slice(0, places / 5), all.slice(places / 5)].map((part) => part.join(''));
  return `<!doctype html><title>Piers</title><main><article>${article}</article></main><section>${beside}</section>`;
}

const PREPARE = `
  window.places = [];
  for (const paragraph of document.querySelectorAll('article p')) {
    const node = paragraph.firstChild;
    for (let k = 0; k < 5; k++) places.push([node, 4 + k * 18, 14 + k * 18]);
  }
  window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
`;
/** Each gives the milliseconds from its start to the frame that shows the page as it was; the marks bound its tasks in the trace. */
const timed = (prepare: string, make: string, clear: string) => `(async () => {
  ${prepare}
  await frame();
  performance.mark('${BEGIN}');
  const started = performance.now();
  ${make}
  await frame();
  ${clear}
  await frame();
  performance.mark('${END}');
  return performance.now() - started;
})()`;
const OURS = (count: number) =>
  timed(
    `const marks = places.slice(0, ${count}).map((_, i) => ({ id: 'f' + i, kind: ['caveat', 'speaker', 'figure'][i % 3], spans: [[i, i + 1]], note: { label: '', who: null, words: '', why: '' } }));
    const style = { caveat: true, speaker: true, figure: true, strength: 'normal', print: false };
    const rangeOf = ([i]) => { const [node, start, end] = places[i]; const range = document.createRange(); range.setStart(node, start); range.setEnd(node, end); return range; };`,
    `const painting = await Painter.paint(document, { readingId: 'r', marks, style }, rangeOf, { onPick() {} });`,
    'painting.clear();',
  );
const THEIRS = (count: number) =>
  timed(
    `const starts = new Map();
    let offset = 0;
    for (const paragraph of document.querySelectorAll('article p')) { starts.set(paragraph.firstChild, offset); offset += paragraph.firstChild.length; }
    const ranges = places.slice(0, ${count}).map(([node, start, end]) => ({ start: starts.get(node) + start, length: end - start }));
    const marker = new Mark(document.querySelector('article'));`,
    'await new Promise((done) => marker.markRanges(ranges, { done }));',
    'await new Promise((done) => marker.unmark({ done }));',
  );

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
      const ours: Cost[] = [];
      const theirs: Cost[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const who of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
          await page.goto('about:blank');
          await page.setContent(pageWith(count));
          for (const script of scripts) await page.evaluate(`${script};0`);
          const code = who === 'ours' ? OURS(count) : THEIRS(count);
          (who === 'ours' ? ours : theirs).push(await costOf(browser, page, code));
        }
      }
      const row = (what: string, key: keyof Cost, limit: number | null, note: string): BenchRow => {
        const ratios = ours.map((cost, i) => cost[key] / (theirs[i] as Cost)[key]);
        const [own, peer] = [ours, theirs].map((costs) => median(costs.map((cost) => cost[key])).toFixed(0));
        const unit = '×';
        note = `${own} and ${peer} ms, ${note}`;
        return { part: 'highlights', what, figure: median(ratios), unit, spread: spreadOf(ratios), limit, note };
      };
      rows.push(
        row(
          `${count} made, painted, cleared, against wrapping: main thread`,
          'busy',
          count === 500 ? 0.25 : null,
          'script, style, layout and paint up to the frame that shows them and the frame after clearing',
        ),
        row('… by the clock', 'clock', null, 'both with two waits for the screen, up to 17 ms each'),
      );
    }
  } finally {
    await browser.close();
  }
  return rows;
}

interface Cost {
  /** Time the page's main thread worked, by the processor's own clock: neither waits for frames nor other processes count. */
  busy: number;
  clock: number;
}

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

async function costOf(browser: Browser, page: Page, code: string): Promise<Cost> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  const clock = await page.evaluate<number>(code);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mark = (name: string) => traceEvents.find((one) => one.name === name && one.cat.includes('user_timing'));
  const [begin, end] = [mark(BEGIN), mark(END)];
  if (!begin || !end) throw new Error('The trace lacks the marks.');
  const micros = traceEvents
    .filter(({ name, pid, tid }) => name.endsWith('::RunTask') && pid === begin.pid && tid === begin.tid)
    // The tasks between the marks, and the one that set the first mark: it makes the highlights.
    .filter(({ ts, dur = 0 }) => ts + dur > begin.ts && ts < end.ts)
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return { busy: micros / 1000, clock };
}
