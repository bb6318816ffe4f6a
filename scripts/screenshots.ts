/** `npm run screenshots`: the pictures of the README, taken of the built extension in real Chromium, light and dark, into docs/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../test/e2e/chromium.ts';
import { demoPage, servePages } from '../test/e2e/server.ts';
import { build } from './build.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SIZES = {
  popup: { width: 400, height: 600 },
  whole: { width: 400, height: 1900 },
  panel: { width: 420, height: 900 },
  wide: { width: 1000, height: 900 },
};

build('chrome');
mkdirSync(DOCS, { recursive: true });
const server = await servePages({ '/border-clash.html': demoPage() });
for (const scheme of ['light', 'dark'] as const) {
  const browser = await launchChromium();
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${server.origin}/border-clash.html`);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await page.waitForTimeout(500);
  if (scheme === 'light') await page.screenshot({ path: join(DOCS, 'page.png') });

  const tab = await browser.tabId(page);
  const shoot = async (path: string, size: { width: number; height: number }, name: string) => {
    const view = await browser.context.newPage();
    await view.setViewportSize(size);
    await view.goto(browser.url(path));
    // Asked of the page itself: what the driver sets beforehand does not reach the process of an extension's page.
    const session = await browser.context.newCDPSession(view);
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await view.waitForTimeout(700);
    await view.screenshot({ path: join(DOCS, `${name}-${scheme}.png`) });
    await view.close();
  };
  await shoot(`popup.html?tab=${tab}`, SIZES.popup, 'popup');
  await shoot(`popup.html?tab=${tab}`, SIZES.whole, 'popup-whole');
  await shootPanel(browser, page, scheme);
  await shoot('options.html', SIZES.wide, 'options');
  await shoot('welcome.html', SIZES.wide, 'welcome');
  await browser.close();
}
await server.close();
console.log(`Saved in ${DOCS}.`);

/** The real side panel, opened by the button beside the page that it describes. */
async function shootPanel(browser: Chromium, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { openIn: 'side-panel' } }));
  await page.waitForTimeout(500);
  const panel = await browser.clickToolbar(page, '/sidepanel.html');
  await panel.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const session = await panel.context().newCDPSession(panel);
  const { width, height } = SIZES.panel;
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await page.waitForTimeout(700);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(join(DOCS, `panel-${scheme}.png`), Buffer.from(data, 'base64'));
  await panel.close();
  await worker.evaluate(() => chrome.storage.local.remove('settings'));
}
