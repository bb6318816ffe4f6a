/** From the page to the popup and back, in real Chromium with the real toolbar button. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { DONE } from './done.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/story': demoPage() });
  server.set(
    '/list',
    '<!doctype html><title>Front page</title><ul><li><a href="/story">One</a><li><a href="/story">Two</a></ul>',
  );
  server.set('/blank', '<!doctype html><title>Nothing here</title>');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => browser.closePages());

const stateOf = async (popup: Page) => {
  await popup.waitForFunction((done) => done.includes(document.documentElement.dataset.state ?? ''), DONE, {
    timeout: 15_000,
  });
  return popup.evaluate(() => document.documentElement.dataset.state);
};
const open = async (path: string) => {
  const page = await browser.context.newPage();
  await page.goto(server.origin + path);
  return page;
};

test('a click on the toolbar button shows what the article says and could not confirm', async () => {
  const page = await open('/story');
  const popup = await browser.clickToolbar(page);
  expect(await stateOf(popup)).toBe('ready');
  const text = await popup.locator('body').innerText();
  for (const words of [
    'Tarsk losing hundreds of conscripts at Orlin Pass, Velmar says',
    'The Harbour Gazette',
    'Marit Solberg',
    'It has not been possible to independently verify the losses reported by either side',
    'declined to comment',
    'Anton Reyes',
    'Ilona Varga',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('ridgewalker');
  await popup.close();
});

test('the page has one highlight for each kind, and its own nodes are as they were', async () => {
  const page = await open('/story');
  const before = await page.content();
  const popup = await browser.clickToolbar(page);
  await stateOf(popup);
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].filter((one) => one.size > 0).length))
    .toBe(3);
  expect(await page.content()).toBe(before);
  await popup.close();
});

test('"Show" scrolls to the place on the page', async () => {
  const page = await open('/story');
  const popup = await browser.clickToolbar(page);
  await stateOf(popup);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await popup.locator('button', { hasText: '↗' }).last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await popup.close().catch(() => undefined);
});

test('a page that looks like no article says so, and is read all the same when asked', async () => {
  const page = await open('/list');
  const popup = await browser.clickToolbar(page);
  expect(await stateOf(popup)).toBe('not-article');
  expect(await popup.locator('body').innerText()).toContain('This page does not look like a news article.');
  await popup.close();
});

test('a page that browsers keep to themselves says so', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version/');
  const popup = await browser.clickToolbar(page);
  expect(await stateOf(popup)).toBe('unreadable');
  await popup.close();
});

test('what could not be read is forgotten when another page loads in its tab', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version/');
  const popup = await browser.clickToolbar(page);
  await stateOf(popup);
  await popup.close();
  await page.goto(`${server.origin}/story`);
  const key = `tab:${await browser.tabId(page)}`;
  const kept = async () =>
    (await browser.worker()).evaluate(async (name) => name in (await chrome.storage.session.get(name)), key);
  await expect.poll(kept, { timeout: 5_000 }).toBe(false);
});

test('the number on the button goes when the page moves on without a load', async () => {
  const page = await open('/story');
  const popup = await browser.clickToolbar(page);
  await stateOf(popup);
  await popup.close();
  const tab = await browser.tabId(page);
  const badge = async () => (await browser.worker()).evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  expect(await badge()).toMatch(/^\d+$/);
  await page.evaluate(() => {
    history.pushState({}, '', '/bikes');
    document.body.textContent = 'Bikes of all kinds, new and used.';
  });
  await expect.poll(badge, { timeout: 5_000 }).toBe('');
});

test('the worker killed before the click: the popup still fills', async () => {
  const page = await open('/story');
  await browser.killWorker();
  const popup = await browser.clickToolbar(page);
  expect(await stateOf(popup)).toBe('ready');
  await popup.close();
});

test('a worker that starts for something else loads no analysis; the first article brings it', async () => {
  const page = await open('/story');
  await browser.killWorker();
  await page.reload(); // wakes the worker: a tab moves on
  const worker = await browser.worker();
  const analysis = () => worker.evaluate(() => typeof Reflect.get(globalThis, 'caveatAnalyze'));
  expect(await analysis()).toBe('undefined');
  const popup = await browser.clickToolbar(page);
  expect(await stateOf(popup)).toBe('ready');
  expect(await analysis()).toBe('function');
  await popup.close();
});

test('nothing but the pages was ever asked of the server', () => {
  expect(server.requests.filter((request) => !/^GET \/(?:story|list|blank|favicon\.ico)$/.test(request))).toEqual([]);
});
