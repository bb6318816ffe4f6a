/**
 * Part 5: 50, 500 and 5,000 highlights made, painted and cleared, against wrapping the same words in elements. By the clock most of ours is
 * the wait for the screen's next frame, which costs a page nothing: so the limit is on the work of the page's main thread.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { bundle } from '../helpers/page-lab.ts';
import { heapOf } from './heap.ts';
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
const prepareOurs = (count: number) => `
  const marks = places.slice(0, ${count}).map((_, i) => ({ id: 'f' + i, kind: ['caveat', 'speaker', 'figure'][i % 3], spans: [[i, i + 1]], note: { label: '', who: null, words: '', why: '' } }));
  const style = { caveat: true, speaker: true, figure: true, strength: 'normal', print: false };
  const rangeOf = ([i]) => { const [node, start, end] = places[i]; const range = document.createRange(); range.setStart(node, start); range.setEnd(node, end); return range; };`;
const MAKE_OURS =
  "const painting = await Painter.paint(document, { readingId: 'r', marks, style }, rangeOf, { onPick() {} });";
const OURS = (count: number) => timed(prepareOurs(count), MAKE_OURS, 'painting.clear();');
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
  const lab = await openLab();
  const rows: BenchRow[] = [];
  try {
    for (const count of COUNTS) {
      const ours: Cost[] = [];
      const theirs: Cost[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        for (const who of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
          (who === 'ours' ? ours : theirs).push(await costOf(lab, count, who === 'ours' ? OURS(count) : THEIRS(count)));
        }
      }
      const row = (what: string, key: 'busy' | 'clock', limit: number | null, words: string): BenchRow => {
        const ratios = ours.map((cost, i) => cost[key] / (theirs[i] as Cost)[key]);
        const [own, peer] = [ours, theirs].map((costs) => median(costs.map((cost) => cost[key])).toFixed(0));
        const note = `${own} and ${peer} ms, ${words}`;
        return { part: 'highlights', what, figure: median(ratios), unit: '×', spread: spreadOf(ratios), limit, note };
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
    await lab.browser.close();
  }
  return rows;
}

export interface OwnCosts {
  count: number;
  /** Main thread from making to the frame after clearing, in milliseconds, one figure a round. */
  busy: number[];
  /** Megabytes of heap while they are shown. */
  heap: number;
}

/** What our own painting costs for so many highlights. */
export async function ownCosts(counts: readonly number[], rounds: number): Promise<OwnCosts[]> {
  const lab = await openLab();
  const costs: OwnCosts[] = [];
  for (const count of counts) {
    const busy: number[] = [];
    for (let round = 0; round < rounds; round++) busy.push((await costOf(lab, count, OURS(count))).busy);
    const session = await prepare(lab, count);
    await lab.page.evaluate(
      `(async () => { ${prepareOurs(count)} window.makeOurs = async () => { ${MAKE_OURS} window.held = painting; }; })()`,
    );
    const before = await heapOf(session);
    await lab.page.evaluate('makeOurs().then(frame)');
    costs.push({ count, busy, heap: (await heapOf(session)) - before });
  }
  await lab.browser.close();
  return costs;
}

interface Lab {
  browser: Browser;
  page: Page;
  scripts: string[];
}

async function openLab(): Promise<Lab> {
  const marker = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.js'), 'utf8');
  const scripts = [await bundle('test/bench/painter.ts', 'Painter'), marker, PREPARE];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return { browser, page: await browser.newPage(), scripts };
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

/** A fresh page with so many places, and the scripts in it. */
async function prepare({ page, scripts }: Lab, count: number): Promise<CDPSession> {
  await page.goto('about:blank');
  await page.setContent(pageWith(count));
  for (const script of scripts) await page.evaluate(`${script};0`);
  return page.context().newCDPSession(page);
}

async function costOf(lab: Lab, count: number, code: string): Promise<Cost> {
  await prepare(lab, count);
  const { browser, page } = lab;
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
