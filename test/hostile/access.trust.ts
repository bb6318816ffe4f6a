/** Steps of the ladder of access that end-to-end tests leave out: a refusal, a removal while a view is open, a restart of the browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../e2e/chromium.ts';
import { demoPage, servePages } from '../e2e/server.ts';
import { type Lab, openLab } from './harness.ts';
import { storyPage } from './story.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const PATIENT = { timeout: 20_000 };
const SITE = 'http://127.0.0.1/*';
const inWorker = async <T>(ask: () => Promise<T>) => (await lab.browser.worker()).evaluate(ask);
const granted = () => inWorker(async () => (await chrome.permissions.getAll()).origins ?? []);
const registered = () =>
  inWorker(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap((one) => one.matches ?? []));

test('case 29 · chromium · a request that is refused changes nothing, and is said', async () => {
  const options = await lab.browser.context.newPage();
  await options.goto(lab.browser.url('options.html'));
  await options.getByRole('textbox').fill('http://127.0.0.1/');
  await options.getByRole('button', { name: 'Put on the list' }).click();
  // The browser's own question can't be seen without a display: here it is answered "no".
  await options.evaluate(() => {
    chrome.permissions.request = (() => Promise.resolve(false)) as typeof chrome.permissions.request;
  });
  await options.getByRole('button', { name: /^Allow 1 site/ }).click();
  await expect
    .poll(() => options.locator('.status-line [role=status]').innerText(), PATIENT)
    .toBe('Access was not given. Nothing has changed.');
  expect(await granted()).toEqual([]);
  expect(await registered()).toEqual([]);
});

/** Allows the site as a reader does. */
async function grantInPopup(): Promise<Page> {
  await lab.browser.allowPrompt(SITE);
  const page = await lab.open(storyPage());
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await popup.getByRole('button', { name: /Always read news on/ }).click();
  await expect.poll(registered, PATIENT).toEqual([SITE]);
  await popup.close().catch(() => undefined); // the browser may have closed it with the prompt
  return page;
}

test('case 29 · chromium · a site taken back while its summary is open: script, highlights and findings go', async () => {
  const page = await grantInPopup();
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  const tab = await lab.browser.tabId(page);
  const view = await lab.browser.context.newPage();
  await view.goto(lab.browser.url(`popup.html?tab=${tab}`));
  await view.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await inWorker(async () => void (await chrome.permissions.remove({ origins: ['http://127.0.0.1/*'] })));
  await expect.poll(registered, PATIENT).toEqual([]);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBe(0);
  await expect.poll(async () => (await lab.stateOf(page)).kind, PATIENT).toBe('not-read');
  expect((await lab.read(page)).kind).toBe('ready'); // the first step of the ladder still holds
});

test('case 14 · chromium · a discarded tab comes back unread, and a click reads it again', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  const tab = await lab.browser.tabId(page);
  const other = await lab.open(storyPage({ headline: 'Another story from the river' }));
  await other.bringToFront();
  const worker = await lab.browser.worker();
  const id = await worker.evaluate(async (discarded) => (await chrome.tabs.discard(discarded))?.id, tab);
  if (id === undefined) throw new Error('The browser discarded nothing.');
  await worker.evaluate((discarded) => chrome.tabs.update(discarded, { active: true }), id);
  const kindOf = () =>
    worker.evaluate(
      async (key) =>
        ((await chrome.storage.session.get(key))[key] as { kind?: string } | undefined)?.kind ?? 'not-read',
      `tab:${id}`,
    );
  await expect.poll(kindOf, PATIENT).toBe('not-read');
});

test('case 29 · chromium · after a restart of the browser no finding is left, and what was allowed still is', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'caveat-kept-'));
  const server = await servePages({ '/story': demoPage() });
  let browser = await launchChromium({ profile });
  await browser.allowPrompt(SITE);
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/story`);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  await popup.getByRole('button', { name: /Always read news on/ }).click();
  const badge = async () =>
    (await browser.worker()).evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id as number })))).join('');
    });
  await expect.poll(badge, PATIENT).toMatch(/\d/);
  await browser.close();

  browser = await launchChromium({ profile });
  const kept = await (await browser.worker()).evaluate(async () => ({
    findings: Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab:')),
    origins: (await chrome.permissions.getAll()).origins ?? [],
  }));
  expect(kept).toEqual({ findings: [], origins: [SITE] });
  const registeredAgain = async () =>
    (await browser.worker()).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registeredAgain, PATIENT).toBe(1);
  const again = await browser.context.newPage();
  await again.goto(`${server.origin}/story`);
  await expect.poll(badge, PATIENT).toMatch(/\d/);
  await browser.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
});
