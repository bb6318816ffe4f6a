/** Part 4: the worker killed, then a click to the full popup, against a worker that is awake. */
import { build } from '../../scripts/build.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { demoPage, servePages } from '../e2e/server.ts';
import { type BenchRow, median } from './table.ts';

const ROUNDS = 7;

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages({ '/story': demoPage() });
  const browser = await launchChromium();
  const times = { awake: [] as number[], asleep: [] as number[] };
  for (let round = 0; round < ROUNDS * 2; round++) {
    const kind = round % 2 === 0 ? 'awake' : 'asleep';
    const page = await browser.context.newPage();
    await page.goto(`${server.origin}/story`);
    if (kind === 'asleep') await browser.killWorker();
    else await (await browser.worker()).evaluate(() => 1);
    const popup = await browser.clickToolbar(page);
    await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
    times[kind].push(
      await popup.evaluate(() => performance.getEntriesByName('caveat:ready')[0]?.startTime ?? performance.now()),
    );
    await popup.close();
    await page.close();
  }
  await browser.close();
  await server.close();
  const added = median(times.asleep) - median(times.awake);
  return [
    {
      part: 'waking',
      what: 'added by a worker that has to start',
      figure: added,
      unit: 'ms',
      spread: null,
      limit: 150,
      note: `${median(times.asleep).toFixed(0)} ms against ${median(times.awake).toFixed(0)} ms`,
    },
  ];
}
