/** Nothing leaves, in real Firefox: every feature used with a request log, and a build that leaks on purpose, which the log must show. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/firefox.ts';
import { type FirefoxLab, openFirefoxLab } from './firefox-lab.ts';
import { storyPage } from './story.ts';

/** Uses what a reader can use: popup, sidebar page, options, welcome, every button of them, highlights. */
async function useEverything(lab: FirefoxLab): Promise<void> {
  const page = await lab.open(storyPage());
  const { tabId } = await lab.read(page);
  if (lab.strayRequests().length > 0) return; // caught already
  await page.mouse.move(200, 200);
  for (const path of [`popup.html?tab=${tabId}`, 'sidepanel.html', 'options.html', 'welcome.html']) {
    const view = await lab.firefox.openOwn(path);
    await new Promise((done) => setTimeout(done, 500));
    await view.evaluate(() => {
      window.print = () => undefined; // opens a dialog that no driver can close
      for (const button of document.querySelectorAll('button'))
        if (!/allow|all sites|always|import|reset|download/i.test(button.textContent ?? '')) button.click();
      for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.click();
    });
    await new Promise((done) => setTimeout(done, 500));
  }
}

describe('the extension as built', () => {
  let lab: FirefoxLab;
  beforeAll(async () => {
    lab = await openFirefoxLab();
  });
  afterAll(() => lab?.close());

  test('case 30 · firefox · every feature used: the log holds nothing but the pages', async () => {
    await useEverything(lab);
    expect(lab.strayRequests()).toEqual([]);
  });
});

describe('a build that leaks', () => {
  const leaking = mkdtempSync(join(tmpdir(), 'caveat-leak-'));
  let lab: FirefoxLab;
  beforeAll(async () => {
    cpSync(EXTENSION, leaking, { recursive: true });
    const script = join(leaking, 'content-scripts/content.js');
    writeFileSync(script, `${readFileSync(script, 'utf8')}\n;fetch(location.origin+'/leak?words='+document.title);`);
    lab = await openFirefoxLab(leaking);
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(leaking, { recursive: true, force: true });
  });

  test('case 30 · firefox · is caught by the request log', async () => {
    await useEverything(lab);
    await expect
      .poll(() => lab.strayRequests().some((request) => request.includes('/leak')), { timeout: 15_000 })
      .toBe(true);
  });
});
