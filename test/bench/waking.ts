/**
 * Part 4: the worker killed, then a click to the full popup, against a worker that is awake; and the same of an extension whose worker does
 * nothing but answer its popup, which tells what of the difference is the browser's own.
 */
import { rmSync } from 'node:fs';
import { build } from '../../scripts/build.ts';
import { EXTENSION, launchChromium } from '../e2e/chromium.ts';
import { demoPage, servePages } from '../e2e/server.ts';
import { popupExtension } from './extensions.ts';
import { type BenchRow, median } from './table.ts';

const ROUNDS = 7;

const IDLE_FILES = {
  'worker.js': 'chrome.runtime.onMessage.addListener((_question, _sender, answer) => answer(1));',
  'popup.html':
    '<!doctype html><meta charset="utf-8"><h1 style="width: 300px">Idle</h1><script src="popup.js"></script>',
  'popup.js':
    "chrome.runtime.sendMessage(1).then(() => { performance.mark('caveat:ready'); document.documentElement.dataset.state = 'ready'; });",
};

export async function run(): Promise<BenchRow[]> {
  build('chrome');
  const server = await servePages({ '/story': demoPage() });
  const idle = popupExtension(IDLE_FILES);
  const own = await timesOf(EXTENSION, `${server.origin}/story`);
  const least = await timesOf(idle, `${server.origin}/story`);
  rmSync(idle, { recursive: true });
  await server.close();
  const row = (what: string, figure: number, limit: number | null, note: string): BenchRow => ({
    part: 'waking',
    what,
    figure,
    unit: 'ms',
    spread: null,
    limit,
    note,
  });
  const [added, browsers] = [own, least].map(({ asleep, awake }) => median(asleep) - median(awake)) as [number, number];
  const words = ({ asleep, awake }: Times) => `${median(asleep).toFixed(0)} ms against ${median(awake).toFixed(0)} ms`;
  return [
    row('added by a worker that has to start, beyond one that does nothing', added - browsers, 150, ''),
    row('… by ours', added, null, words(own)),
    row('… by one that does nothing', browsers, null, words(least)),
  ];
}

/** Milliseconds from the popup's navigation start until it is full, by its own clock. */
interface Times {
  awake: number[];
  asleep: number[];
}

async function timesOf(extension: string, url: string): Promise<Times> {
  const browser = await launchChromium({ extension, welcome: extension !== EXTENSION });
  const times: Times = { awake: [], asleep: [] };
  for (let round = 0; round < ROUNDS * 2; round++) {
    const kind = round % 2 === 0 ? 'awake' : 'asleep';
    const page = await browser.context.newPage();
    await page.goto(url);
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
  return times;
}
