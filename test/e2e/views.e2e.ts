/** What the built popup and side panel do beyond showing: copy, save, print, follow, under the content security policy they ship with. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { longStory } from '../helpers/analyses.ts';
import { readyState } from '../helpers/page-states.ts';
import { type Chromium, launchChromium } from './chromium.ts';
import { pointOn } from './point-on.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/story': demoPage() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(() => browser.closePages());

const untilReady = (page: Page) =>
  page.waitForFunction(() => document.documentElement.dataset.state === 'ready', null, { timeout: 15_000 });

/** The story, read by a click on the toolbar button; the popup shut again. */
async function readStory(): Promise<{ page: Page; tabId: number }> {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/story`);
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  await popup.close();
  return { page, tabId: await browser.tabId(page) };
}

/** An ordinary tab with the popup's page; fails on any error in its console. */
async function openPopupTab(tabId: number): Promise<{ view: Page; errors: string[] }> {
  const view = await browser.context.newPage();
  const errors: string[] = [];
  view.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  view.on('pageerror', (error) => errors.push(String(error)));
  await view.goto(browser.url(`popup.html?tab=${tabId}`));
  await untilReady(view);
  return { view, errors };
}

test('the real popup copies without a permission for it', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/story`);
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  await popup
    .getByRole('button', { name: /^Copy with attribution/ })
    .first()
    .click();
  await popup.getByText('Copied.').waitFor({ timeout: 5_000 });
  await popup.close();
});

test('all six files are saved, and the printable view opens', async () => {
  const { tabId } = await readStory();
  const { view, errors } = await openPopupTab(tabId);
  for (const [label, ending] of [
    ['Markdown', '.md'],
    ['JSON', '.json'],
    ['Figures as CSV', '-figures.csv'],
    ['Speakers as CSV', '-speakers.csv'],
    ['Statements as CSV', '-statements.csv'],
    ['Web Annotation (JSON-LD)', '.jsonld'],
  ] as const) {
    await view.getByRole('button', { name: 'Export' }).click();
    const item = view.getByRole('menuitem', { name: label, exact: true });
    const [download] = await Promise.all([view.waitForEvent('download'), item.click()]);
    expect(download.suggestedFilename()).toMatch(/^caveat-/);
    expect(download.suggestedFilename().endsWith(ending)).toBe(true);
  }
  await view.getByRole('button', { name: 'Export' }).click();
  const printable = browser.context.waitForEvent('page');
  await view.getByRole('menuitem', { name: 'Printable view' }).click();
  const print = await printable;
  await untilReady(print);
  // Titles go into the browser's history, and no words of a page with them.
  expect(await print.title()).toBe('Caveat');
  expect(errors).toEqual([]);
});

test('600 findings are all there after "Show all", and the page stays as wide as its window', async () => {
  const { tabId } = await readStory();
  const { view, errors } = await openPopupTab(tabId);
  const worker = await browser.worker();
  await worker.evaluate(async ([key, state]) => chrome.storage.session.set({ [key]: state }), [
    `tab:${tabId}`,
    readyState(longStory()),
  ] as const);
  await view.getByText('Every parish reports on the flood').waitFor();
  for (const section of ['Unverified claims', 'Speakers', 'Given by a source'])
    await view.getByRole('button', { name: `Show all 200: ${section}` }).click();
  for (const part of ['.card', '.speaker', '.figure-line'])
    await expect.poll(() => view.locator(part).count(), { timeout: 10_000 }).toBe(200);
  expect(await view.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(errors).toEqual([]);
});

test('the real side panel: a click on the button fills it, "Show" leads to the page, a highlight leads back', async () => {
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ settings: { openIn: 'side-panel' } }));
  await expect
    .poll(async () => (await browser.worker()).evaluate(() => chrome.action.getPopup({})))
    .not.toContain('popup.html');
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/story`);
  const panel = await browser.clickToolbar(page, '/sidepanel.html');
  await untilReady(panel);
  await panel.locator('.show').last().click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);

  const { x, y } = await page.evaluate(pointOn, 'independently verify');
  expect(await panel.locator('.is-selected').count()).toBe(0);
  await page.mouse.click(x, y);
  await expect.poll(() => panel.locator('.is-selected').first().textContent()).toContain('independently verify');
  await panel.close();
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('settings'));
});

test('the side panel follows the tab in front and says which page it describes', async () => {
  const { page } = await readStory();
  const panel = await browser.context.newPage();
  await panel.goto(browser.url('sidepanel.html'));
  await panel.getByText('Caveat reads the page only when you ask.').waitFor(); // its own tab is in front
  await page.bringToFront();
  await untilReady(panel);
  expect(await panel.locator('body').innerText()).toContain('This panel describes: 127.0.0.1');
  // Of a tab that nobody clicked on it can't say more than what to do.
  const other = await browser.context.newPage();
  await other.goto(`${server.origin}/story?again`);
  await other.bringToFront();
  await panel.getByText('Click its button in the toolbar').waitFor();
  expect(await panel.getByRole('button', { name: 'Read this article' }).count()).toBe(0);
  await browser.clickToolbar(other).then(untilReady);
  await untilReady(panel);
});

test('a popup that opens after a highlight was clicked shows its finding', async () => {
  const { page } = await readStory();
  const { x, y } = await page.evaluate(pointOn, 'independently verify');
  await page.mouse.click(x, y);
  const popup = await browser.clickToolbar(page);
  await untilReady(popup);
  await expect.poll(() => popup.locator('.is-selected').first().textContent()).toContain('independently verify');
  await popup.close();
});
