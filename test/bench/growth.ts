/** How the costs grow with the article's length, the number of findings and the number of open tabs. */
import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { build } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { type PageServer, servePages } from '../e2e/server.ts';
import { grantedCopy } from './extensions.ts';
import { workerHeapOf } from './heap.ts';
import { ownCosts } from './highlights.ts';
import { storyOf } from './pages.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 5;
const WORDS = [300, 1_500, 10_000];
const FINDINGS = [50, 500, 5_000];
const TABS = [1, 10, 50];

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages();
  const rows = [...(await byLength(server)), ...(await byFindings()), ...(await byTabs(server))];
  await server.close();
  return rows;
}

const row = (what: string, figure: number, unit: string, spread: [number, number] | null, note = ''): BenchRow => ({
  part: 'growth',
  what,
  figure,
  unit,
  spread,
  limit: null,
  note,
});

async function byLength(server: PageServer): Promise<BenchRow[]> {
  const browser = await launchChromium();
  const rows: BenchRow[] = [];
  for (const words of WORDS) {
    server.set(`/words-${words}`, storyOf(words));
    const readings: Reading[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.context.newPage();
      const url = `${server.origin}/words-${words}`;
      await page.goto(url);
      const reading = readingOf(browser, url);
      const popup = await browser.clickToolbar(page);
      readings.push(await reading);
      await popup.close();
      await page.close();
    }
    const times = readings.map(({ ms }) => ms);
    const kept = median(readings.map(({ chars }) => chars)) / 1000;
    rows.push(
      row(`${words} words: read and analysed`, median(times), 'ms', spreadOf(times), `${kept.toFixed(0)} kB kept`),
    );
  }
  await browser.close();
  return rows;
}

async function byFindings(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { count, busy, heap } of await ownCosts(FINDINGS, ROUNDS)) {
    const what = `${count} highlights: main thread, from made to cleared`;
    rows.push(row(what, median(busy), 'ms', spreadOf(busy), `${heap.toFixed(2)} MB of heap`));
  }
  return rows;
}

async function byTabs(server: PageServer): Promise<BenchRow[]> {
  const extension = grantedCopy();
  const browser = await launchChromium({ extension });
  await settleGrant(browser);
  server.set('/story', storyOf(1_500));
  const worker = await browser.worker();
  const rows: BenchRow[] = [];
  const open: Page[] = [];
  for (const count of TABS) {
    while (open.length < count) {
      const page = await browser.context.newPage();
      await load(page, `${server.origin}/story?${open.length}`);
      open.push(page);
    }
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.context.newPage();
      times.push((await load(page, `${server.origin}/story?new`)).ms);
      await page.close();
    }
    const heap = await workerHeapOf(browser.port, browser.extensionId);
    const kept = await worker.evaluate(() => chrome.storage.session.getBytesInUse(null));
    const note = `worker’s heap ${heap.toFixed(1)} MB, session storage ${(kept / 1e6).toFixed(2)} MB`;
    rows.push(row(`${count} tabs read: one more reading`, median(times), 'ms', spreadOf(times), note));
  }
  await browser.close();
  rmSync(extension, { recursive: true });
  return rows;

  async function load(page: Page, url: string): Promise<Reading> {
    const reading = readingOf(browser, url);
    await page.goto(url);
    return reading;
  }
}

/** The grant of the copy is there from the start, of which no event tells: the script is registered as after any start of the browser. */
async function settleGrant(browser: Chromium): Promise<void> {
  const worker = await browser.worker();
  for (let i = 0; i < 100; i++) {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (scripts.length > 0) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The content script was not registered for the granted site.');
}

interface Reading {
  /** From the page's word that a reading begins to its result in the store: reading, message, analysis. */
  ms: number;
  /** UTF-16 code units of the stored state, as JSON. */
  chars: number;
}

/** The next reading of the page at an address, told by what the worker writes. */
async function readingOf(browser: Chromium, url: string): Promise<Reading> {
  const worker = await browser.worker();
  return worker.evaluate(
    (address) =>
      new Promise<Reading>((done, failed) => {
        interface State {
          kind: string;
          url?: string;
        }
        let began = 0;
        const limit = setTimeout(() => failed(new Error(`${address} was not read.`)), 20_000);
        const onChange = (changes: Record<string, chrome.storage.StorageChange>) => {
          for (const { newValue } of Object.values(changes)) {
            const { kind, url: of } = Object(newValue) as State;
            if (of !== address) continue;
            if (kind === 'reading') began = performance.now();
            if (kind !== 'ready') continue;
            clearTimeout(limit);
            chrome.storage.session.onChanged.removeListener(onChange);
            done({ ms: performance.now() - began, chars: JSON.stringify(newValue).length });
          }
        };
        chrome.storage.session.onChanged.addListener(onChange);
      }),
    url,
  );
}
