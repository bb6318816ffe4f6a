/** What an extension popup takes that holds one line of text: the least that any popup can take on this machine, in this run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium.ts';
import { firstPaintOf } from './first-paint.ts';

const FILES = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['activeTab'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
  }),
  'background.js': '',
  'popup.html': '<!doctype html><meta charset="utf-8"><title>Empty</title><h1 style="width: 300px">Empty</h1>',
};

/** Milliseconds from the popup's navigation start to its first paint, once a round; the first popup of a browser is not counted. */
export async function timeEmptyPopup(url: string, rounds: number): Promise<number[]> {
  const extension = mkdtempSync(join(tmpdir(), 'caveat-empty-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(extension, name), text);
  const browser = await launchChromium({ extension, welcome: true });
  const page = await browser.context.newPage();
  await page.goto(url);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const popup = await browser.clickToolbar(page);
    times.push(await firstPaintOf(popup));
    await popup.close();
  }
  await browser.close();
  rmSync(extension, { recursive: true });
  return times.slice(1);
}
