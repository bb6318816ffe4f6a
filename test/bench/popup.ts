/**
 * Part 6: from the click on the toolbar button to the popup's header and to the whole, for three lengths; on a page already read, against a
 * popup with nothing in it; and 600 findings.
 */
import { build } from '../../scripts/build.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { servePages } from '../e2e/server.ts';
import { timeEmptyPopup } from './empty-popup.ts';
import { ALONE_MS, firstPaintOf } from './first-paint.ts';
import { storyOf } from './pages.ts';
import { timeShowAll } from './show-all.ts';
import { type BenchRow, median, spreadOf } from './table.ts';

const ROUNDS = 9;

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages();
  const browser = await launchChromium();
  const rows: BenchRow[] = [];
  server.set('/empty', storyOf(300));
  const empty = await timeEmptyPopup(`${server.origin}/empty`, ROUNDS * 2);
  for (const words of [300, 1_500, 10_000]) {
    server.set(`/${words}`, storyOf(words));
    const header: number[] = [];
    const full: number[] = [];
    const again: number[] = [];
    const painted: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.context.newPage();
      await page.goto(`${server.origin}/${words}`);
      const first = await timesOf(browser, page);
      header.push(first.header);
      full.push(first.ready);
      const second = await timesOf(browser, page);
      again.push(second.ready);
      painted.push(second.painted);
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
      row('… when the tab is already read', again, null),
      {
        ...row('header painted, tab already read', painted, words === 1_500 ? 100 : null),
        note: `an empty popup: ${median(empty).toFixed(0)} ms`,
      },
    );
  }
  await browser.close();
  const { growing, scrolling, leaping } = await timeShowAll(server.origin, server.set);
  const task = (what: string, figure: number, limit: number | null = 50): BenchRow => ({
    part: 'popup',
    what: `600 findings: longest task ${what}`,
    figure,
    unit: 'ms of the thread',
    spread: null,
    limit,
  });
  rows.push(
    task('while all are shown', growing),
    task('while they are scrolled through', scrolling),
    task('at a leap from top to end', leaping, null),
  );
  await server.close();
  return rows;
}

interface Times {
  header: number;
  ready: number;
  /** The first words on screen: on a tab already read, the header's. */
  painted: number;
}

/** Milliseconds from the popup's navigation start, by the popup's own clock: what the browser takes to open a window is not ours. */
async function timesOf(browser: Chromium, page: Parameters<Chromium['clickToolbar']>[0]): Promise<Times> {
  const popup = await browser.clickToolbar(page, '/popup.html', ALONE_MS);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const times = await popup.evaluate(() => {
    const markOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? performance.now();
    const ready = markOf('caveat:ready');
    return { header: Math.min(markOf('caveat:header'), ready), ready };
  });
  const painted = await firstPaintOf(popup);
  await popup.close();
  return { ...times, painted };
}
