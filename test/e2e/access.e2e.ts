/** The ladder of access and back, in real Chromium: nothing is read before a click or a grant, and nothing after it is taken back. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;
const SITE = 'http://127.0.0.1/*';

beforeAll(async () => {
  server = await servePages({ '/story': demoPage() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  const own = await browser.worker();
  await own.evaluate(
    async (site) => void (await chrome.permissions.remove({ origins: [site, 'http://*/*', 'https://*/*'] })),
    SITE,
  );
  await browser.closePages();
});

const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(server.origin + path);
  return page;
};
const highlightsOn = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));
const badgeOf = async (page: Page) => {
  const tab = await browser.tabId(page);
  return (await browser.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tab);
};
const registered = async () =>
  (await browser.worker()).evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap((one) => one.matches ?? []),
  );
/** The popup in a tab, for a page that was clicked on: a real popup closes when the focus leaves it. */
const grantInPopup = async (page: Page) => {
  await browser.allowPrompt(SITE);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await popup.getByRole('button', { name: /Always read news on/ }).click();
  await expect.poll(registered).toEqual([SITE]);
  await popup.close().catch(() => undefined); // the browser may have closed it with the prompt
};

test('before a click the page is not read, has no highlight and no badge', async () => {
  const page = await open('/story');
  await page.waitForTimeout(1_000);
  expect(await highlightsOn(page)).toBe(0);
  expect(await badgeOf(page)).toBe('');
  expect(await registered()).toEqual([]);
});

test('the browser shows no warning for what is asked at install', async () => {
  const warnings = await (await browser.worker()).evaluate(
    () =>
      new Promise<string[]>((done) =>
        chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()), done),
      ),
  );
  expect(warnings).toEqual([]);
});

test('a site that is allowed is read by itself, its badge counts the unverified claims', async () => {
  await grantInPopup(await open('/story'));
  const later = await open('/story');
  await expect.poll(() => badgeOf(later)).toMatch(/^\d+$/);
});

test('on an allowed site a page that is no article is let be, until it moves on to one without a load', async () => {
  server.set('/sections', '<!doctype html><title>Sections</title><ul><li>World<li>Harbour<li>Weather</ul>');
  await grantInPopup(await open('/story'));
  const page = await open('/sections');
  await page.waitForTimeout(1_000);
  expect(await highlightsOn(page)).toBe(0);
  expect(await badgeOf(page)).toBe('');
  await page.evaluate(async () => {
    const story = new DOMParser().parseFromString(await (await fetch('/story')).text(), 'text/html');
    document.head.replaceChildren(...story.head.childNodes);
    document.body.replaceChildren(...story.body.childNodes);
    history.pushState({}, '', '/story');
  });
  await expect.poll(() => badgeOf(page), { timeout: 15_000 }).toMatch(/^\d+$/);
});

test('a site that is taken back is left at once: no highlights, no badge, no registration; a click still works', async () => {
  const page = await open('/story');
  await grantInPopup(page);
  await expect.poll(() => highlightsOn(page)).toBeGreaterThan(0);
  await (await browser.worker()).evaluate(
    async (site) => void (await chrome.permissions.remove({ origins: [site] })),
    SITE,
  );
  await expect.poll(() => highlightsOn(page)).toBe(0);
  await expect.poll(() => badgeOf(page)).toBe('');
  expect(await registered()).toEqual([]);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await popup.close();
});

test('where results are not to be kept, nothing is left when the summary closes, even if the worker had gone before', async () => {
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.storage.local.set({ settings: { keepResults: 'none' } }));
  const page = await open('/story');
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await browser.killWorker();
  await popup.evaluate(() => window.close()).catch(() => undefined); // the answer goes with the popup
  const own = await browser.context.newPage();
  await own.goto(browser.url('options.html'));
  const left = () => own.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(left, { timeout: 15_000 }).not.toContain('Orlin Pass');
  await own.evaluate(() => chrome.storage.local.remove('settings'));
});
