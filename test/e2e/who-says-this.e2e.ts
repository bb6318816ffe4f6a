/** "Who says this?" on a selection: an answer beside it in every case, also where there is nothing to look it up in; notes in the reader's language. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;

const SPANISH = `<!doctype html><html lang="es"><meta property="og:type" content="article"><title>El puente</title><article><h1>El puente sigue cerrado</h1>${Array.from(
  { length: 12 },
  (_, day) =>
    `<p>El puente de la ciudad sigue cerrado desde hace ${day + 3} días, dijo la alcaldesa, y nadie sabe cuándo se abrirá de nuevo al paso de los vecinos.</p>`,
).join('')}</article></html>`;

beforeAll(async () => {
  server = await servePages();
  server.set('/story', demoPage().replace('<body>', '<body><footer>Printed by the Tarsk press.</footer>'));
  server.set('/list', '<!doctype html><title>Front page</title><ul><li>A ferry is late again</ul>');
  server.set('/spanish', SPANISH);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('settings'));
  await browser.closePages();
});

/** The page, granted and read by a click on the toolbar button. */
async function open(path: string, state: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(server.origin + path);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction((wanted) => document.documentElement.dataset.state === wanted, state);
  await popup.close();
  return page;
}

/** Selects the paragraph, or the like, that holds these words, and picks "Who says this?" in the page's menu. */
async function ask(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p, li, h1, footer')].find((one) => one.textContent?.includes(wanted));
    getSelection()?.selectAllChildren(found as Element);
  }, words);
  await pickMenu(await browser.tabId(page));
}

/** No driver reaches the page's menu: the event that a click there makes. */
async function pickMenu(tabId: number): Promise<void> {
  await (await browser.worker()).evaluate(async (id) => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...data: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'who-says-this' }, await chrome.tabs.get(id));
  }, tabId);
}

/** All text on the page, that of closed shadow roots too. */
async function textOn(page: Page): Promise<string> {
  const session = await browser.context.newCDPSession(page);
  const { strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [] });
  await session.detach();
  return strings.join('\n');
}
const expectNote = (page: Page, words: string) => expect.poll(() => textOn(page), { timeout: 10_000 }).toContain(words);

test('words that somebody says: the note names the speaker', async () => {
  const page = await open('/story', 'ready');
  await ask(page, 'Reyes told reporters');
  await expectNote(page, 'Speaker. Anton Reyes');
});

test.each([
  ['on a page that is no article', '/list', 'not-article', 'A ferry', 'it does not look like a news article'],
  ['on a page in another language', '/spanish', 'other-language', 'El puente', 'this page is in another language'],
  ['outside the article', '/story', 'ready', 'Printed by', 'outside the article that Caveat read'],
])(
  'words %s: the note says why there is no answer, and goes at a click',
  async (_name, path, state, selected, words) => {
    const page = await open(path, state);
    await ask(page, selected);
    await expectNote(page, words);
    await page.mouse.click(5, 600);
    await expect.poll(() => textOn(page)).not.toContain(words);
  },
);

test('words on a page that has changed since: it is read again first', async () => {
  const page = await open('/story', 'ready');
  const tabId = await browser.tabId(page);
  const worker = await browser.worker();
  const key = `tab:${tabId}`;
  const before = await worker.evaluate(async (name) => {
    const { [name]: state } = await chrome.storage.session.get<Record<string, { readingId: string }>>(name);
    if (!state) return null;
    await chrome.storage.session.set({ [name]: { ...state, changed: true } });
    return state.readingId;
  }, key);
  await ask(page, 'Reyes told reporters');
  await expectNote(page, 'Speaker. Anton Reyes');
  const after = await worker.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
  expect(after).toMatchObject({ changed: false, readingId: expect.not.stringMatching(String(before)) });
});

test('on a page that extensions may not read the popup says so', async () => {
  const page = await browser.context.newPage();
  await page.goto('chrome://version/');
  await pickMenu(await browser.tabId(page));
  const popup = await browser.findPage('/popup.html');
  await popup.getByText('Browsers do not let extensions read this page').waitFor();
  await popup.close();
});

test('another language of the interface reaches the notes of open pages at once', async () => {
  const page = await open('/story', 'ready');
  const worker = await browser.worker();
  const tabId = await browser.tabId(page);
  await worker.evaluate(() => chrome.storage.local.set({ settings: { language: 'de' } }));
  await expect
    .poll(
      async () => {
        await worker.evaluate(
          (id) => chrome.tabs.sendMessage(id, { type: 'step', data: { direction: 'next' } }),
          tabId,
        );
        await page.waitForTimeout(300);
        return textOn(page);
      },
      { timeout: 10_000 },
    )
    .toContain('Stimme');
});
