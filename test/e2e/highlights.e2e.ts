/** Highlights of the built extension on pages that make it hard for them. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  server = await servePages();
  const story = demoPage();
  const script = (code: string) => story.replace('</body>', `<script>${code}</script></body>`);
  server.set('/story', story);
  server.set('/strict', story, {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  });
  server.set(
    '/robbed',
    script('window.kept = CSS.highlights; CSS = null; Highlight = function () { throw 1 }; navigation = []'),
  );
  server.set('/sheets', script('setInterval(() => { document.adoptedStyleSheets = [new CSSStyleSheet()] }, 50)'));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function read(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.origin + path);
  await browser.clickToolbar(page);
  await expect.poll(() => drawnOn(page), { timeout: 10_000 }).toBe(3);
  return { page, errors };
}

/** Entries in the registry, which a page may have put aside. */
const drawnOn = (page: Page) =>
  page.evaluate(() => ((Reflect.get(window, 'kept') ?? CSS.highlights) as HighlightRegistry).size);

/** How the first words of each entry are underlined. */
const linesOn = (page: Page) =>
  page.evaluate(() =>
    [...((Reflect.get(window, 'kept') ?? CSS.highlights) as HighlightRegistry)].map(([name, entry]) => {
      const range = [...entry][0] as Range;
      const style = getComputedStyle(range.startContainer.parentElement as Element, `::highlight(${name})`);
      return `${style.textDecorationLine} ${style.textDecorationStyle}`;
    }),
  );
const LINES = ['underline wavy', 'underline solid', 'underline dotted'];

test.each([
  ['under the strictest policy', '/strict'],
  ['where the page took the API away from itself', '/robbed'],
  ['where the page keeps replacing its style sheets', '/sheets'],
])('highlights are drawn %s', async (_name, path) => {
  const { page, errors } = await read(path);
  await expect.poll(() => linesOn(page)).toEqual(LINES);
  expect(errors).toEqual([]);
  await page.close();
});

test('the page’s style sheets, adopted ones too, are what they were', async () => {
  const { page } = await read('/story');
  expect(await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length])).toEqual([1, 0]);
  await page.close();
});

test('highlights are soon back when a framework replaces every paragraph', async () => {
  const { page, errors } = await read('/story');
  const before = await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size));
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  const live = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].map(
        (entry) => [...entry].filter((range) => !range.collapsed && range.startContainer.isConnected).length,
      ),
    );
  await expect.poll(live, { timeout: 5_000 }).toEqual(before);
  expect(errors).toEqual([]);
  await page.close();
});

test('a note comes with the next highlight and goes with Escape, and the page is as it was', async () => {
  const { page } = await read('/story');
  const before = await page.content();
  const tabId = await browser.tabId(page);
  const worker = await browser.worker();
  await worker.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'step', data: { direction: 'next' } }), tabId);
  const notes = page.locator('html > div');
  await expect.poll(() => notes.count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => notes.count()).toBe(0);
  expect(await page.content()).toBe(before);
  await page.close();
});

test('an extension that is reloaded leaves nothing on the page, and no error', async () => {
  const { page, errors } = await read('/story');
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const worker = await browser.worker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the worker ends in the middle of its answer
  await expect.poll(() => drawnOn(page), { timeout: 10_000 }).toBe(0);
  expect(errors).toEqual([]);
});
