/** Part 1: a page with the extension installed and not used, and a granted site whose page is no article. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { servePages } from '../e2e/server.ts';
import { grantedCopy } from './extensions.ts';
import { blockElsewhere, savedPages } from './pages.ts';
import { type BenchRow, median, quantile, rowsOf, spreadOf } from './table.ts';

const ROUNDS = 12;
/** Visits to each page of an allowed site, of which the median counts: the profiler's clock goes on while another process has the core. */
const VISITS = 3;

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages();
  const pages = savedPages('not-news', 54);
  const serve = ({ path, html }: { path: string; html: string }) => {
    server.set(path, html);
    return server.origin + path;
  };

  const extended = await launchChromium();
  const bare = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const bareContext = await bare.newContext();
  await blockElsewhere(extended.context, server.origin);
  await blockElsewhere(bareContext, server.origin);

  const ratios: number[] = [];
  let injected = 0;
  for (let i = 0; i < ROUNDS; i++) {
    const url = serve(pages[i % pages.length] as (typeof pages)[number]);
    const order = i % 2 === 0 ? ([extended.context, bareContext] as const) : ([bareContext, extended.context] as const);
    const times = new Map<BrowserContext, number>();
    for (const context of order) {
      const { ms, ownScripts } = await load(context, url);
      times.set(context, ms);
      if (context === extended.context) injected += ownScripts;
    }
    ratios.push((times.get(extended.context) as number) / (times.get(bareContext) as number));
  }

  const reading = await launchChromium({ extension: grantedCopy() });
  await blockElsewhere(reading.context, server.origin);
  const granted: number[] = [];
  /** Of pages that are taken for articles and read, as they should not be. */
  const taken: number[] = [];
  let worst = '';
  for (const page of pages) {
    const visits: { ms: number; isTaken: boolean }[] = [];
    for (let visit = 0; visit < VISITS; visit++) visits.push(await ownTime(reading, serve(page)));
    const ms = median(visits.map((visit) => visit.ms));
    if (visits.some(({ isTaken }) => isTaken)) taken.push(ms);
    else {
      if (ms > quantile(granted, 1) || granted.length === 0) worst = page.name;
      granted.push(ms);
    }
  }
  await reading.close();
  if (quantile(granted, 1) === 0) throw new Error('The content script ran on no page, so nothing was measured.');

  await extended.close();
  await bare.close();
  await server.close();
  const row = rowsOf('nothing');
  return [
    row('scripts injected into a page, extension unused', injected, '', null, 0),
    row(
      'main thread of a page, with the unused extension against without',
      median(ratios),
      '×',
      spreadOf(ratios),
      null,
      `${ROUNDS} pages, no difference beyond the spread`,
    ),
    row(
      'granted site, page is no article: own main-thread time',
      median(granted),
      'ms',
      spreadOf(granted),
      2,
      `${granted.length} of ${pages.length} pages; the others are taken for articles`,
    ),
    row('… worst page', quantile(granted, 1), 'ms', null, 5, worst),
    row(
      '… worst of those taken for articles, which are read',
      quantile(taken, 1),
      'ms',
      null,
      null,
      `${taken.length} pages`,
    ),
  ];
}

async function load(context: BrowserContext, url: string): Promise<{ ms: number; ownScripts: number }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let ownScripts = 0;
  session.on('Debugger.scriptParsed', (script) => {
    if (script.url.startsWith('chrome-extension://')) ownScripts++;
  });
  await session.send('Debugger.enable');
  await session.send('Performance.enable');
  await settle(page, url);
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0) * 1000;
  await page.close();
  return { ms, ownScripts };
}

/** Time the sampling profiler saw in the extension's own functions, and whether the page was said to be an article. */
async function ownTime(
  { context, extensionId, worker }: Chromium,
  url: string,
): Promise<{ ms: number; isTaken: boolean }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await settle(page, url);
  const { profile } = await session.send('Profiler.stop');
  const own = new Set(profile.nodes.filter((node) => node.callFrame.url.includes(extensionId)).map((node) => node.id));
  const micros = (profile.samples ?? []).reduce(
    (sum, node, i) => sum + (own.has(node) ? Math.max(0, profile.timeDeltas?.[i] ?? 0) : 0),
    0,
  );
  const isTaken = await isTakenAt(await worker(), url);
  await page.close();
  return { ms: micros / 1000, isTaken };
}

/** Whether the page at an address was said to be an article, in whatever language. */
async function isTakenAt(worker: Worker, url: string): Promise<boolean> {
  for (;;) {
    const states = await worker.evaluate(async () => Object.values(await chrome.storage.session.get(null)));
    const kinds = states
      .map(Object)
      .flatMap((state) => (Reflect.get(state, 'url') === url ? [Reflect.get(state, 'kind')] : []));
    if (!kinds.includes('reading')) return kinds.includes('ready') || kinds.includes('other-language');
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 }).catch(() => undefined); // a saved page may go on loading for ever
  await page.waitForTimeout(300);
}
