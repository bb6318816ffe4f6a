/** What an extension popup takes that holds one line of text: the least that any popup can take on this machine, in this run. */
import { rmSync } from 'node:fs';
import { launchChromium } from '../e2e/chromium.ts';
import { popupExtension } from './extensions.ts';
import { ALONE_MS, firstPaintOf } from './first-paint.ts';

const PAGE = '<!doctype html><meta charset="utf-8"><title>Empty</title><h1 style="width: 300px">Empty</h1>';

/** Milliseconds from the popup's navigation start to its first paint, once a round; the first popup of a browser is not counted. */
export async function timeEmptyPopup(url: string, rounds: number): Promise<number[]> {
  const extension = popupExtension({ 'popup.html': PAGE, 'worker.js': '' });
  const browser = await launchChromium({ extension, welcome: true });
  const page = await browser.context.newPage();
  await page.goto(url);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const popup = await browser.clickToolbar(page, '/popup.html', ALONE_MS);
    times.push(await firstPaintOf(popup));
    await popup.close();
  }
  await browser.close();
  rmSync(extension, { recursive: true });
  return times.slice(1);
}
