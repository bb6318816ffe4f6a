/** Faults: the worker dies, the extension goes, storage breaks, messages are forged. Nothing hangs, nothing is shown for the wrong page. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/chromium.ts';
import { type Lab, openLab } from './harness.ts';
import { paragraphs, STORY, storyPage } from './story.ts';

let lab: Lab;
const copy = mkdtempSync(join(tmpdir(), 'caveat-copy-'));
/** Another extension, with a page of its own; the browser makes its id of the key. */
const stranger = mkdtempSync(join(tmpdir(), 'caveat-stranger-'));
const KEYS = generateKeyPairSync('rsa', { modulusLength: 2_048 }).publicKey.export({ type: 'spki', format: 'der' });
const STRANGER_KEY = KEYS.toString('base64');
const STRANGER_ID = [...createHash('sha256').update(KEYS).digest('hex').slice(0, 32)]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');
beforeAll(async () => {
  cpSync(EXTENSION, copy, { recursive: true });
  writeFileSync(
    join(stranger, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1', key: STRANGER_KEY }),
  );
  writeFileSync(join(stranger, 'page.html'), '<!doctype html><title>Stranger</title>');
  lab = await openLab(`${copy},${stranger}`); // the browser takes a list
});
afterAll(async () => {
  await lab?.close();
  for (const folder of [copy, stranger]) rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const PATIENT = { timeout: 30_000 };
const readyIn = (popup: Page) =>
  popup.waitForFunction(() => ['ready', 'failed'].includes(document.documentElement.dataset.state ?? ''), undefined, {
    timeout: 30_000,
  });

/** Tabs read side by side, and how often the worker dies in each of the turns: 50 times in all. */
const SIDE_BY_SIDE = 3;
const TURNS = 5;
const DEATHS = 10;

test('case 16 · chromium · the worker killed 50 times at odd moments: an answer or a clear retry, never an endless wait', async () => {
  const pages: Page[] = [];
  const views: Page[] = [];
  const tabs: number[] = [];
  for (let i = 0; i < SIDE_BY_SIDE; i++) {
    const page = await lab.open(storyPage());
    await lab.read(page);
    pages.push(page);
    tabs.push(await lab.browser.tabId(page));
    views.push(await lab.browser.context.newPage());
  }
  const probe = await lab.browser.context.newPage();
  await probe.goto(lab.browser.url('options.html'));
  for (let turn = 0; turn < TURNS; turn++) {
    // The page comes anew, so that all of a reading happens: the view asks, the page is read, it reports.
    for (const page of pages) await page.reload({ waitUntil: 'domcontentloaded' });
    await Promise.all(views.map((view, i) => view.goto(lab.browser.url(`popup.html?tab=${tabs[i]}`))));
    for (let death = 0; death < DEATHS; death++) {
      await probe.evaluate(countFate, tabs[death % SIDE_BY_SIDE] as number);
      await new Promise((done) => setTimeout(done, ((turn * DEATHS + death) * 13) % 40));
      await lab.browser.killWorker();
    }
    for (const view of views) await untilAnswered(view);
  }
  const cutOff = await probe.evaluate(() => Number(Reflect.get(window, 'cutOff')));
  expect(cutOff).toBeGreaterThan(0); // they were odd moments; how many are hit depends on the machine
}, 180_000);

/** In a page of ours: asks for a reading, and counts the questions that the worker's death cut off. */
function countFate(tabId: number): void {
  const cutOff = Number(Reflect.get(window, 'cutOff') ?? 0);
  Reflect.set(window, 'cutOff', cutOff);
  chrome.runtime
    .sendMessage({ type: 'readTab', data: { tabId, force: true } })
    .catch(() => Reflect.set(window, 'cutOff', Number(Reflect.get(window, 'cutOff')) + 1));
}

/** A view shows its reading, or offers another try, which leads to one; an answer that comes late takes the offer's place. */
async function untilAnswered(view: Page): Promise<void> {
  await readyIn(view);
  const shown = () => view.evaluate(() => document.documentElement.dataset.state);
  const again = view.getByRole('button', { name: 'Try again' });
  await view.bringToFront(); // nothing can be clicked in a tab behind another
  const look = async () => {
    if ((await shown()) === 'failed') await again.click({ timeout: 1_000 }).catch(() => 'answered meanwhile');
    return shown();
  };
  await expect.poll(look, PATIENT).toBe('ready');
}

test('case 17 · chromium · a popup closed in the middle, and two windows at once: no error, no crossed results', async () => {
  const first = await lab.open(storyPage({ headline: 'First story from Kesh, the old town' }));
  const second = await lab.open(storyPage({ headline: 'Second story from Kesh, the new town' }));
  const tabs: number[] = [];
  for (const page of [first, second]) {
    const popup = await lab.browser.clickToolbar(page);
    await popup.close(); // in the middle of the reading
    tabs.push(await lab.browser.tabId(page));
  }
  const worker = await lab.browser.worker();
  await worker.evaluate((tabId) => chrome.windows.create({ tabId }), tabs[1] as number);
  const errors: string[] = [];
  const views = await Promise.all(
    tabs.map(async (tab) => {
      const view = await lab.browser.context.newPage();
      view.on('pageerror', (error) => errors.push(String(error)));
      await view.goto(lab.browser.url(`popup.html?tab=${tab}`));
      return view;
    }),
  );
  for (let turn = 0; turn < 5; turn++) {
    await Promise.all(
      views.map((view, i) =>
        view.evaluate(
          (tabId) => chrome.runtime.sendMessage({ type: 'readTab', data: { tabId, force: true } }),
          tabs[i],
        ),
      ),
    );
    await Promise.all(views.map((view) => readyIn(view)));
  }
  const shown = await Promise.all(views.map((view) => view.evaluate(() => document.body.innerText)));
  const texts = await worker.evaluate(async (ids) => {
    const stored = await chrome.storage.session.get(ids.map((id) => `tab:${id}`));
    return ids.map((id) => JSON.stringify(stored[`tab:${id}`]));
  }, tabs);
  for (const [i, [own, other]] of [
    ['First story', 'Second story'],
    ['Second story', 'First story'],
  ].entries()) {
    expect(texts[i]).toContain(own);
    expect(texts[i]).not.toContain(other);
    expect(shown[i]).not.toContain(other);
  }
  expect(errors).toEqual([]);
});

test('case 18 · chromium · messages forged by the page are ignored', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  const before = await lab.stateOf(page);
  await page.evaluate((id) => {
    const forged = { type: 'leave', data: null };
    window.postMessage(forged, '*');
    document.dispatchEvent(
      new CustomEvent(`${id}:content:wxt:content-script-started`, {
        detail: { contentScriptName: 'content', messageId: 'x' },
      }),
    );
    document.dispatchEvent(new CustomEvent('caveat', { detail: forged }));
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => void } } })
      .chrome?.runtime;
    try {
      runtime?.sendMessage?.(id, forged);
    } catch {
      // pages have no way in at all: all the better
    }
  }, lab.browser.extensionId);
  await page.waitForTimeout(500);
  expect(await lab.stateOf(page)).toEqual(before);
  expect(await lab.highlightsOn(page)).toBeGreaterThan(0);
});

test('case 18 · chromium · another extension is not heard, by message or by port', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  const before = await lab.stateOf(page);
  const tab = await lab.browser.tabId(page);
  const stranger = await lab.browser.context.newPage();
  await stranger.goto(`chrome-extension://${STRANGER_ID}/page.html`);
  const heard = await stranger.evaluate(
    async ([id, tabId]) => {
      const outcomes: unknown[] = [];
      for (const message of [
        { type: 'readTab', data: { tabId, force: true } },
        { type: 'accessChanged', data: null },
        { type: 'noArticle', data: { readingId: 'x', url: 'http://127.0.0.1/', header: null, signals: [] } },
      ])
        outcomes.push(await chrome.runtime.sendMessage(id, message).catch((error: unknown) => `refused: ${error}`));
      const port = chrome.runtime.connect(id, { name: `view:${tabId}` });
      outcomes.push(
        await new Promise((done) =>
          port.onDisconnect.addListener(() => done(`refused: ${chrome.runtime.lastError?.message}`)),
        ),
      );
      return outcomes.map(String);
    },
    [lab.browser.extensionId, tab] as const,
  );
  for (const outcome of heard) expect(outcome).toMatch(/^refused: .*[Cc]ould not establish connection/);
  await page.bringToFront();
  expect(await lab.stateOf(page)).toEqual(before);
});

/** Stands for a string of 50 MB. */
const HUGE = '50 MB';

test.each([
  ['an unknown type', { type: 'constructor', data: null }],
  ['no type', { data: {} }],
  ['a missing field', { type: 'readTab', data: { tabId: 1 } }],
  ['NaN', { type: 'readTab', data: { tabId: Number.NaN, force: false } }],
  ['a future version', { type: 'readTab', data: { tabId: 1, force: 'deep', version: 9 } }],
  ['a string of 50 MB', { type: 'findingPicked', data: { readingId: HUGE, findingId: 'f1' } }],
  [
    'a report of a page that it is none',
    { type: 'noArticle', data: { readingId: 'x', url: '', header: null, signals: [] } },
  ],
])('case 19 · chromium · an internal message with %s is refused in a sentence', async (_name, message) => {
  const own = await lab.browser.context.newPage();
  await own.goto(lab.browser.url('options.html'));
  const reply = await own.evaluate(
    ([sent, huge]) => {
      // The long string is made there: to carry it over would take longer than the test.
      const text = JSON.stringify(sent).replace(huge, 'x'.repeat(50_000_000));
      return Promise.race([
        chrome.runtime.sendMessage(JSON.parse(text)) as Promise<unknown>,
        new Promise((done) => setTimeout(() => done('no answer'), 30_000)),
      ]);
    },
    [message, HUGE] as const,
  );
  expect(reply).toEqual({ value: null, error: expect.stringMatching(/^\S.+\.$/) });
  await own.close();
});

test.each([
  ['wrong types', { highlights: 7, badge: 'yes', strength: null, language: ['en'] }],
  ['an old version’s shape', [1, 2, 3]],
  ['a megabyte', 'x'.repeat(1_000_000)],
])('case 27 · chromium · settings of %s fall back to the defaults, and reading works', async (_name, stored) => {
  const worker = await lab.browser.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ settings: value }), stored as never);
  const page = await lab.open(storyPage());
  expect((await lab.read(page)).kind).toBe('ready');
  await expect.poll(() => lab.highlightsOn(page)).toBeGreaterThan(0);
  await worker.evaluate(() => chrome.storage.local.remove('settings'));
});

test('case 27 · chromium · a settings store that throws: the defaults, a note in the options, and reading works', async () => {
  const worker = await lab.browser.worker();
  await worker.evaluate(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('The database is damaged.'));
  });
  const page = await lab.open(storyPage());
  expect((await lab.read(page)).kind).toBe('ready');
  await expect.poll(() => lab.highlightsOn(page)).toBeGreaterThan(0);
  const options = await lab.browser.context.newPage();
  await options.addInitScript(() => {
    chrome.storage.local.get = () => Promise.reject(new Error('The database is damaged.'));
  });
  await options.goto(lab.browser.url('options.html'));
  await expect.poll(() => options.evaluate(() => document.body.innerText)).toContain('Your options could not be read.');
  await lab.browser.killWorker(); // the next one has its store back
});

/** Long enough to need room in a store that is almost full. */
const MANY_PARAGRAPHS = [...Array(400).keys()]
  .map(
    (i) =>
      `<p>House ${i} of the lower town was under water, the warden of street ${i} said, and its people had left it.</p>`,
  )
  .join('');

test('case 27 · chromium · session storage that is full makes room for the page in front, and drops the oldest only', async () => {
  const worker = await lab.browser.worker();
  await worker.evaluate(async () => {
    await chrome.storage.session.clear();
    const fill = (since: number) => ({
      kind: 'reading',
      readingId: 'x'.repeat(1_040_000),
      url: '',
      header: null,
      since,
    });
    for (let i = 0; i < 10; i++) await chrome.storage.session.set({ [`tab:${900_000 + i}`]: fill(i + 1) });
  });
  const page = await lab.open(
    storyPage({
      body: `${paragraphs(STORY)}${MANY_PARAGRAPHS}`,
    }),
  );
  expect((await lab.read(page)).kind).toBe('ready');
  const kinds = await worker.evaluate(async () => {
    const stored: Record<string, unknown> = await chrome.storage.session.get(null);
    const kinds = [...Array(10).keys()].map((i) => (stored[`tab:${900_000 + i}`] as { kind: string }).kind);
    await chrome.storage.session.clear();
    return kinds;
  });
  const dropped = kinds.filter((kind) => kind === 'not-read').length;
  expect(dropped).toBeGreaterThan(0);
  expect(kinds).toEqual([...Array(dropped).fill('not-read'), ...Array(10 - dropped).fill('reading')]);
  expect(dropped).toBeLessThan(5);
});

/** Ways in which the extension ends under an open page. After them the driver can't click in this browser any more. */
const ENDS: [name: string, end: (fresh: Lab, folder: string) => Promise<void>][] = [
  [
    'updated to a higher version',
    async (fresh, folder) => {
      const path = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0' }));
      const worker = await fresh.browser.worker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the worker goes with it
    },
  ],
  [
    'switched off',
    async ({ browser }) => {
      const page = await browser.context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate((id) => chrome.management.setEnabled(id, false), browser.extensionId);
      await page.close();
    },
  ],
];

test.each(ENDS)(
  'case 15 · chromium · %s with the page open: highlights go, nothing is watched, no error',
  async (_name, end) => {
    const folder = mkdtempSync(join(tmpdir(), 'caveat-end-'));
    cpSync(EXTENSION, folder, { recursive: true });
    const fresh = await openLab(folder);
    const page = await fresh.open(storyPage());
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await fresh.read(page);
    await expect.poll(() => fresh.highlightsOn(page)).toBeGreaterThan(0);
    await end(fresh, folder);
    await page.bringToFront();
    await expect.poll(() => fresh.highlightsOn(page), PATIENT).toBe(0);
    // What an observer or listener that was left behind would act on.
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
      window.dispatchEvent(new Event('popstate'));
    });
    await page.mouse.move(300, 300);
    await page.mouse.click(300, 320);
    await page.waitForTimeout(600); // twice what following waits for after a change
    expect(await fresh.highlightsOn(page)).toBe(0);
    expect(errors.filter((text) => !/favicon|404/.test(text))).toEqual([]);
    await fresh.close();
    rmSync(folder, { recursive: true, force: true });
  },
);

test('case 16 · chromium · an analysis that could not be loaded is loaded at the next try, and the page is read', async () => {
  await lab.browser.killWorker();
  const page = await lab.open(storyPage());
  const own = await lab.browser.context.newPage();
  await own.goto(lab.browser.url('options.html'));
  await own.evaluate(() => chrome.runtime.sendMessage({ type: 'accessChanged', data: null }));
  const worker = await lab.browser.worker();
  await worker.evaluate(failOnce);
  expect((await lab.read(page)).kind).toBe('ready');
  expect(await worker.evaluate(() => Reflect.get(globalThis, 'failed'))).toBe(true);
});

/** In the worker: the next script it imports can't be read. */
function failOnce(): void {
  const load = Reflect.get(globalThis, 'importScripts') as (...addresses: unknown[]) => void;
  Reflect.set(globalThis, 'importScripts', () => {
    Reflect.set(globalThis, 'importScripts', load);
    Reflect.set(globalThis, 'failed', true);
    throw new DOMException('The script failed to load.', 'NetworkError');
  });
}
