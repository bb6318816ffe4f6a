/** Hostile pages and faults in real Firefox, as they go on living: views, moves, a background that stops, storage, access and back. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/firefox.ts';
import { type FirefoxLab, openFirefoxLab } from './firefox-lab.ts';
import { RESTLESS, readyOf } from './page-cases.ts';
import { paragraphs, STORY, storyPage } from './story.ts';

let lab: FirefoxLab;
beforeAll(async () => {
  lab = await openFirefoxLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const PATIENT = { timeout: 20_000 };
const summaryOf = async (page: Page) => {
  const { tabId } = await lab.read(page);
  const popup = await lab.firefox.openPopupTab(tabId);
  await lab.firefox.until(popup, () => document.documentElement.dataset.state === 'ready');
  return popup;
};

test('case 1 · firefox · a speaker named like a tag is shown literally: no element, no request', async () => {
  const evil = '&lt;img src=x onerror=alert(1)&gt;';
  const page = await lab.open(
    storyPage({
      body: paragraphs([`“No choice,” said Ada ${evil} Brandt.`, ...STORY]).replace(
        'how many houses',
        `how many ${evil} houses`,
      ),
    }),
  );
  const popup = await summaryOf(page);
  expect(await popup.evaluate(() => document.querySelectorAll('img, iframe, object, embed').length)).toBe(0);
  expect(await popup.evaluate(() => document.body.innerText)).toContain('<img src=x onerror=alert');
});

test('case 1 · firefox · our own pages are under Trusted Types: the browser itself refuses HTML from a string', async () => {
  const refused = await lab.own.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>x</b>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
});

test('case 2 · firefox · a headline that links to a script makes no link', async () => {
  const page = await lab.open(
    storyPage({ headline: '<a href="javascript:alert(1)">Dam above Kesh opened after three days of rain</a>' }),
  );
  const popup = await summaryOf(page);
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  );
  expect(links.filter((href) => /^(?:javascript|data|file):/i.test(href))).toEqual([]);
});

test('case 11 · firefox · a page that changes every 10 ms is read at most 20 times more, then left', {
  timeout: 160_000,
}, async () => {
  const page = await lab.open(storyPage({ head: RESTLESS }));
  const { tabId } = await lab.read(page);
  const seen = new Set<string>();
  const isGivenUp = async () => {
    const state = await lab.stateOf(tabId);
    if ('readingId' in state) seen.add(state.readingId);
    return state.kind === 'ready' && state.changed; // the note: the page changed, read again?
  };
  await expect.poll(isGivenUp, { timeout: 140_000 }).toBe(true);
  const count = seen.size;
  expect(count).toBeLessThanOrEqual(21);
  await new Promise((done) => setTimeout(done, 2_500)); // more than twice the longest wait from a change to a reading
  await isGivenUp();
  expect(seen.size).toBe(count);
});

test('case 12 · firefox · after a framework has replaced all paragraphs the highlights stand again', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  const drawn = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].reduce(
        (sum, one) => sum + [...one].filter((range) => !(range as Range).collapsed).length,
        0,
      ),
    );
  await expect.poll(drawn, PATIENT).toBeGreaterThan(3);
  const before = await drawn();
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(drawn, PATIENT).toBe(before);
});

test('case 13 · firefox · a move within the page from A to B never shows A’s result on B', async () => {
  const page = await lab.open(storyPage());
  const { tabId } = await lab.read(page);
  await page.evaluate(() => {
    history.pushState({}, '', '/page-b');
    const article = document.querySelector('article') as HTMLElement;
    article.replaceChildren();
    const headline = document.createElement('h1');
    headline.textContent = 'Harvest begins in the Kesh valley';
    article.append(headline);
    for (let i = 0; i < 6; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = `“The grain is dry,” said Ines Moor, who farms field ${i} north of the river. She said 30 carts were waiting at the mill for the first loads of the year.`;
      article.append(paragraph);
    }
  });
  const textOf = async () => {
    const state = await lab.stateOf(tabId);
    return state.kind === 'ready' ? state.analysis.text : '';
  };
  await expect.poll(textOf, PATIENT).toContain('Ines Moor');
  expect(await textOf()).not.toContain('Ada Brandt');
});

test('case 14 · firefox · back from another page: one content script, the state is there again', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  lab.server.set('/page-0', '<!doctype html><title>Other</title><p>Nothing.</p>');
  await page.goto(`${lab.server.origin}/page-0`);
  await page.evaluate(() => history.back()); // the driver's own way waits for a load that the kept page does not have
  await expect.poll(() => page.url(), PATIENT).toContain('/page-');
  await lab.firefox.until(page, () => document.readyState === 'complete' && document.title === 'Dam above Kesh opened');
  expect((await lab.read(page)).state.kind).toBe('ready');
  expect(await page.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(4);
});

test('case 16 · firefox · the background ended 50 times at odd moments: an answer, never an endless wait', async () => {
  const page = await lab.open(storyPage());
  let tabId = 0;
  for (let i = 0; i < 5; i++) {
    tabId = await lab.firefox.clickToolbar(page);
    for (let k = 0; k < 10; k++) {
      await lab.firefox.stopBackground();
      await new Promise((done) => setTimeout(done, (i * 7 + k * 13) % 40));
    }
  }
  const popup = await lab.firefox.openPopupTab(tabId);
  const shown = () => popup.evaluate(() => document.documentElement.dataset.state);
  await expect.poll(shown, PATIENT).toMatch(/^(?:ready|failed)$/);
  await expect
    .poll(
      async () => {
        await popup.evaluate(() => {
          for (const button of document.querySelectorAll('button'))
            if (button.textContent === 'Try again') button.click();
        });
        return shown();
      },
      { timeout: 45_000, interval: 2_000 },
    )
    .toBe('ready');
});

test('case 17 · firefox · two pages read at once: no crossed results', async () => {
  const first = await lab.open(storyPage({ headline: 'First story from Kesh, the old town' }));
  const second = await lab.open(storyPage({ headline: 'Second story from Kesh, the new town' }));
  const textOf = async (tab: number) => JSON.stringify(await lab.stateOf(tab));
  const a = await lab.firefox.clickToolbar(first);
  // A popup that is closed before it has asked reads nothing, so the second click comes when the first reading has begun.
  await expect.poll(() => textOf(a), PATIENT).not.toContain('not-read');
  const b = await lab.firefox.clickToolbar(second);
  await expect.poll(() => textOf(a), PATIENT).toContain('First story');
  await expect.poll(() => textOf(b), PATIENT).toContain('Second story');
  expect(await textOf(a)).not.toContain('Second story');
});

test('case 18 · firefox · messages forged by the page are ignored', async () => {
  const page = await lab.open(storyPage());
  const { tabId } = await lab.read(page);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  const before = JSON.stringify(readyOf(await lab.stateOf(tabId)));
  await page.evaluate(() => {
    const forged = { type: 'leave', data: null };
    window.postMessage(forged, '*');
    for (const name of ['caveat', 'caveat:content:wxt:content-script-started', 'message'])
      document.dispatchEvent(new CustomEvent(name, { detail: forged }));
  });
  await new Promise((done) => setTimeout(done, 500));
  expect(JSON.stringify(readyOf(await lab.stateOf(tabId)))).toBe(before);
  expect(await lab.highlightsOn(page)).toBeGreaterThan(3);
});

test.each([
  ['an unknown type', { type: 'constructor', data: null }],
  ['no type', { data: {} }],
  ['a missing field', { type: 'readTab', data: { tabId: 1 } }],
  ['a future version', { type: 'readTab', data: { tabId: 1, force: 'deep', version: 9 } }],
  [
    'a report of a page that it is none',
    { type: 'noArticle', data: { readingId: 'x', url: '', header: null, signals: [] } },
  ],
])('case 19 · firefox · an internal message with %s is refused in a sentence', async (_name, message) => {
  const reply = await lab.own.evaluate(async (sent) => {
    const late = new Promise((done) => setTimeout(() => done('no answer'), 30_000));
    return (await Promise.race([chrome.runtime.sendMessage(sent), late])) as unknown;
  }, message);
  expect(reply).toEqual({ value: null, error: expect.stringMatching(/^\S.+\.$/) });
});

test('case 22 · firefox · hidden and stacked characters in a name are made visible, the layout holds', async () => {
  const name = `A\u202Eda Br\u200Bandt${'\u0301'.repeat(60)}`;
  const page = await lab.open(
    storyPage({
      body: paragraphs([`“No choice,” said ${name}, the warden.`, ...STORY]).replace(
        'how many houses',
        `how many ${name} houses`,
      ),
    }),
  );
  const popup = await summaryOf(page);
  const shown = await popup.evaluate(() => document.body.innerText);
  expect(shown).not.toMatch(/[\u200B\u202A-\u202E]|\u0301{5}/u);
  expect(shown).toContain('[U+202E]');
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
});

test('case 24 · firefox · an empty tab is said to be out of reach', async () => {
  const page = await lab.firefox.browser.newPage();
  const { state } = await lab.read(page);
  expect(['unreadable', 'not-article']).toContain(state.kind);
});

test('case 24 · firefox · a PDF is said to be out of reach', async () => {
  const pdf =
    '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>';
  const page = await lab.open(pdf, { 'content-type': 'application/pdf' });
  expect((await lab.read(page)).state.kind).toBe('unreadable');
});

test.each([
  ['wrong types', { highlights: 7, badge: 'yes', strength: null, language: ['en'] }],
  ['an old version’s shape', [1, 2, 3]],
  ['a megabyte', 'x'.repeat(1_000_000)],
])('case 27 · firefox · settings of %s fall back to the defaults, and reading works', async (_name, settings) => {
  await lab.own.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  const page = await lab.open(storyPage());
  expect((await lab.read(page)).state.kind).toBe('ready');
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  await lab.own.evaluate(() => chrome.storage.local.clear());
});

test('case 15 · firefox · switched off with the page open: nothing of it is to be seen any more', async () => {
  const page = await lab.open(storyPage());
  await page.bringToFront();
  const clean = Buffer.from(await page.screenshot());
  await lab.read(page);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  await expect.poll(async () => clean.equals(await page.screenshot()), PATIENT).toBe(false);
  await lab.firefox.enable(false);
  await expect.poll(async () => clean.equals(await page.screenshot()), PATIENT).toBe(true);
  await lab.firefox.enable(true);
});

test('case 15 · firefox · updated to a higher version with the page open: nothing of the old one is to be seen, a click reads again', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'caveat-update-'));
  cpSync(EXTENSION, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0' }));
  const page = await lab.open(storyPage());
  await page.bringToFront();
  const clean = Buffer.from(await page.screenshot());
  await lab.firefox.clickToolbar(page);
  await expect.poll(() => lab.highlightsOn(page), PATIENT).toBeGreaterThan(3);
  await lab.firefox.browser.installExtension(copy);
  await expect.poll(async () => clean.equals(await page.screenshot()), PATIENT).toBe(true);
  const own = await lab.firefox.openOwn('options.html');
  expect(await own.evaluate(() => chrome.runtime.getManifest().version)).toBe('99.0');
  const tabId = await lab.firefox.clickToolbar(page);
  const kindOf = () =>
    own.evaluate(
      async (key) => ((await chrome.storage.session.get(key))[key] as { kind: string } | undefined)?.kind,
      `tab:${tabId}`,
    );
  await expect.poll(kindOf, PATIENT).toBe('ready');
  rmSync(copy, { recursive: true, force: true });
});
