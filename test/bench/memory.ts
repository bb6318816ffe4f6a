/** Part 7: what a page's heap has more with the content script in it, and the worker's heap, against an extension that does nothing. */
import { rmSync } from 'node:fs';
import { build } from '../../scripts/build.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { servePages } from '../e2e/server.ts';
import { emptyExtension } from './extensions.ts';
import { heapOf, workerHeapOf } from './heap.ts';
import { storyOf } from './pages.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 7;

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages({ '/story': storyOf(1_500) });
  const browser = await launchChromium();
  const without: number[] = [];
  const added: number[] = [];
  const worker: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/story`);
    const session = await browser.context.newCDPSession(page);
    const before = await heapOf(session);
    const popup = await browser.clickToolbar(page);
    await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    await popup.close();
    await page.waitForTimeout(300);
    without.push(before);
    added.push((await heapOf(session)) - before);
    worker.push(await workerHeapOf(browser.port, browser.extensionId));
    await page.close();
  }
  await browser.close();
  await server.close();
  const none = await heapOfNothing();
  const row = (what: string, figures: number[], note: string): BenchRow => ({
    part: 'memory',
    what,
    figure: median(figures),
    unit: 'MB',
    spread: spreadOf(figures),
    limit: null,
    note,
  });
  return [
    row(
      'a page of 1,500 words: heap added by reading and highlights',
      added,
      `${median(without).toFixed(1)} MB without`,
    ),
    row('the worker’s heap, after readings', worker, `${none.toFixed(1)} MB in an extension that does nothing`),
  ];
}

async function heapOfNothing(): Promise<number> {
  const extension = emptyExtension();
  const browser = await launchChromium({ extension });
  try {
    return await workerHeapOf(browser.port, browser.extensionId);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true });
  }
}
