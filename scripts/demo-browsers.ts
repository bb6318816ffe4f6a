import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../test/e2e/chromium.ts';
import { DONE } from '../test/e2e/done.ts';
import { launchFirefox } from '../test/e2e/firefox.ts';

interface Show {
  url: string;
  headless: boolean;
  /** Folder for popup.png and page.png. */
  output: string;
}

/** Opens the page in Chromium and clicks the toolbar button; with a display, stays until the browser is closed. */
export async function showInChromium({ url, headless, output }: Show): Promise<void> {
  const browser = await launchChromium({ headless });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(url);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction((done) => done.includes(document.documentElement.dataset.state ?? ''), DONE);
  if (!headless) {
    console.log('The popup is open. Close the browser to end the demo.');
    await new Promise<void>((closed) => browser.context.on('close', () => closed()));
    return;
  }
  await saveChromium(popup, page, output);
  await browser.close();
}

async function saveChromium(popup: Page, page: Page, output: string): Promise<void> {
  console.log(await popup.evaluate(wholeText));
  await page.screenshot({ path: join(output, 'page.png') });
  await popup.screenshot({ path: join(output, 'popup.png') });
  console.log(`\nSaved ${join(output, 'popup.png')} and ${join(output, 'page.png')}.`);
}

/** The same in Firefox: the popup is opened in a tab, since no driver can see Firefox's toolbar popups. */
export async function showInFirefox({ url, headless, output }: Show): Promise<void> {
  const browser = await launchFirefox({ headless });
  const page = await browser.open(url);
  const popup = await browser.openPopupTab(await browser.clickToolbar(page));
  await browser.until(popup, (done) => done.includes(document.documentElement.dataset.state ?? ''), DONE);
  if (!headless) {
    console.log('The popup is open in a tab. Close the browser to end the demo.');
    await new Promise<void>((closed) => browser.onClosed(closed));
    return;
  }
  console.log(await popup.evaluate(wholeText));
  await popup.screenshot({ path: join(output, 'popup.png') });
  await page.screenshot({ path: join(output, 'page.png') });
  console.log(`\nSaved ${join(output, 'popup.png')} and ${join(output, 'page.png')}.`);
  await browser.close();
}

/** Runs in the popup: all its words, also those of rows so far below its window that they are not laid out. */
function wholeText(): string {
  for (const row of document.querySelectorAll('li')) row.style.contentVisibility = 'visible';
  return document.body.innerText;
}
