/** Part 7: heap of the content script's page and of the worker, against the same without the extension's work. */
import { build } from '../../scripts/build.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { servePages } from '../e2e/server.ts';
import { storyOf } from './pages.ts';
import { type BenchRow, median } from './table.ts';

const ROUNDS = 5;
const TABS = [1, 10, 50];

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages({ '/story': storyOf(1_500) });
  const browser = await launchChromium();
  const row = (what: string, figure: number, note = ''): BenchRow => ({
    part: 'memory',
    what,
    figure,
    unit: 'MB',
    spread: null,
    limit: null,
    note,
  });
  const heapOf = async (page: Parameters<typeof browser.clickToolbar>[0]) => {
    const session = await browser.context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 1e6;
  };

  const added: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/story`);
    const before = await heapOf(page);
    const popup = await browser.clickToolbar(page);
    await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    await popup.close();
    await page.waitForTimeout(300);
    added.push((await heapOf(page)) - before);
    await page.close();
  }
  const rows = [row('a page of 1,500 words: heap added by the content script', median(added))];

  const worker = await browser.worker();
  const workerHeap = () =>
    worker.evaluate(
      () => (performance as Performance & { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6,
    );
  let open = 0;
  for (const count of TABS) {
    for (; open < count; open++) {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}/story`);
      const popup = await browser.clickToolbar(page);
      await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
      await popup.close();
    }
    const stored = await worker.evaluate(() => chrome.storage.session.getBytesInUse(null));
    rows.push(
      row(
        `worker’s heap, ${count} tabs read`,
        await workerHeap(),
        `${(stored / 1e6).toFixed(2)} MB in session storage`,
      ),
    );
  }
  await browser.close();
  await server.close();
  return rows;
}
