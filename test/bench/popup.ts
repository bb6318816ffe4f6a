/** Part 6: from the click on the toolbar button to the popup's header and to the whole, for three lengths; and on a page already read. */
import { build } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { servePages } from '../e2e/server.ts';
import { storyOf } from './pages.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 5;

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages();
  const browser = await launchChromium();
  const rows: BenchRow[] = [];
  for (const words of [300, 1_500, 10_000]) {
    server.set(`/${words}`, storyOf(words));
    const header: number[] = [];
    const full: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}/${words}`);
      const first = await timesOf(browser, page);
      header.push(first.header);
      full.push(first.ready);
      again.push((await timesOf(browser, page)).ready);
      await page.close();
    }
    const row = (what: string, times: number[], limit: number | null): BenchRow => ({
      part: 'popup',
      what: `${words} words: ${what}`,
      figure: median(times),
      unit: 'ms',
      spread: spreadOf(times),
      limit,
    });
    rows.push(
      row('popup open to the article’s header shown', header, null),
      row('… to everything shown', full, words === 1_500 ? 400 : null),
      row('… when the tab is already read', again, words === 1_500 ? 100 : null),
    );
  }
  await browser.close();
  await server.close();
  return rows;
}

interface Times {
  header: number;
  ready: number;
}

/** Milliseconds from the popup's navigation start, by the popup's own clock: what the browser takes to open a window is not ours. */
async function timesOf(browser: Chromium, page: Parameters<Chromium['clickToolbar']>[0]): Promise<Times> {
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const times = await popup.evaluate(() => {
    const markOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? performance.now();
    const ready = markOf('caveat:ready');
    return { header: Math.min(markOf('caveat:header'), ready), ready };
  });
  await popup.close();
  return times;
}
