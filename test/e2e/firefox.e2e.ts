/** The same path in real Firefox: the real toolbar button grants and reads; the summary is looked at in a tab. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DONE } from './done.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let firefox: Firefox;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/story': demoPage() });
  server.set(
    '/list',
    '<!doctype html><title>Front page</title><ul><li><a href="/story">One</a><li><a href="/story">Two</a></ul>',
  );
  firefox = await launchFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const summaryOf = async (page: Page): Promise<Page> => {
  const popup = await firefox.openPopupTab(await firefox.clickToolbar(page));
  await firefox.until(popup, (done: string[]) => done.includes(document.documentElement.dataset.state ?? ''), DONE);
  return popup;
};
const stateOf = (popup: Page) => popup.evaluate(() => document.documentElement.dataset.state);
const highlightsOn = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0));

test('a click on the toolbar button reads the page; the summary holds the article’s own caveats', async () => {
  const page = await firefox.open(`${server.origin}/story`);
  const before = await page.content();
  const popup = await summaryOf(page);
  expect(await stateOf(popup)).toBe('ready');
  const text = await popup.evaluate(() => document.body.innerText);
  for (const words of [
    'Tarsk losing hundreds of conscripts',
    'It has not been possible to independently verify',
    'Ilona Varga',
  ])
    expect(text).toContain(words);
  await popup.close();
  await expect.poll(() => highlightsOn(page)).toBeGreaterThan(5);
  expect(await page.content()).toBe(before);
  await page.close();
});

test('a page that looks like no article says so', async () => {
  const page = await firefox.open(`${server.origin}/list`);
  const popup = await summaryOf(page);
  expect(await stateOf(popup)).toBe('not-article');
  await popup.close();
  await page.close();
});

test('"Show" in the summary scrolls the page', async () => {
  const page = await firefox.open(`${server.origin}/story`);
  const popup = await summaryOf(page);
  await popup.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.textContent?.includes('↗'))
      .at(-1)
      ?.click(),
  );
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await popup.close();
  await page.close();
});

test('nothing but the pages was ever asked of the server', () => {
  expect(server.requests.filter((request) => !/^GET \/(?:story|list|favicon\.ico)$/.test(request))).toEqual([]);
});
