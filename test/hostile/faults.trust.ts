/** Faults: the worker dies, the extension goes, storage breaks, messages are forged. Nothing hangs, nothing is shown for the wrong page. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/chromium.ts';
import { type Lab, openLab } from './harness.ts';
import { storyPage } from './story.ts';

let lab: Lab;
const copy = mkdtempSync(join(tmpdir(), 'caveat-copy-'));
beforeAll(async () => {
  cpSync(EXTENSION, copy, { recursive: true });
  lab = await openLab(copy);
});
afterAll(async () => {
  await lab?.close();
  rmSync(copy, { recursive: true, force: true });
});
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const PATIENT = { timeout: 30_000 };
const readyIn = (popup: Awaited<ReturnType<Lab['open']>>) =>
  popup.waitForFunction(() => ['ready', 'failed'].includes(document.documentElement.dataset.state ?? ''), undefined, {
    timeout: 30_000,
  });

test('case 16 · chromium · the worker killed 50 times at odd moments: an answer or a clear retry, never an endless wait', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  const tab = await lab.browser.tabId(page);
  const view = await lab.browser.context.newPage();
  await view.goto(lab.browser.url(`popup.html?tab=${tab}`));
  await view.evaluate(() => Reflect.set(window, 'outcomes', []));
  for (let i = 0; i < 50; i++) {
    await view.evaluate((tabId) => {
      const outcomes = Reflect.get(window, 'outcomes') as string[];
      const at = outcomes.push('waits') - 1;
      chrome.runtime.sendMessage({ type: 'readTab', data: { tabId, force: true } }).then(
        (reply: { error: string | null }) => {
          outcomes[at] = reply.error === null ? 'answered' : 'refused';
        },
        () => {
          outcomes[at] = 'cut off';
        },
      );
    }, tab);
    await new Promise((done) => setTimeout(done, (i * 13) % 40));
    await lab.browser.killWorker();
  }
  const outcomes = () => view.evaluate(() => Reflect.get(window, 'outcomes') as string[]);
  await expect.poll(async () => (await outcomes()).filter((one) => one === 'waits'), PATIENT).toEqual([]);
  expect((await outcomes()).filter((one) => one === 'cut off').length).toBeGreaterThan(10); // they were odd moments
  await readyIn(view);
  const again = view.getByRole('button', { name: 'Try again' });
  if (await again.isVisible()) await again.click();
  await view.waitForFunction(() => document.documentElement.dataset.state === 'ready', undefined, PATIENT);
  expect((await lab.read(page)).kind).toBe('ready');
});

test('case 17 · chromium · a popup closed in the middle, and two windows at once: no crossed results', async () => {
  const first = await lab.open(storyPage({ headline: 'First story from Kesh, the old town' }));
  const second = await lab.open(storyPage({ headline: 'Second story from Kesh, the new town' }));
  const popup = await lab.browser.clickToolbar(first);
  await popup.close();
  const a = await lab.read(second);
  const b = await lab.read(first);
  expect(a.kind === 'ready' && a.analysis.text).toContain('Second story');
  expect(b.kind === 'ready' && b.analysis.text).toContain('First story');
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

test('case 27 · chromium · session storage that is full makes room for the page in front', async () => {
  const worker = await lab.browser.worker();
  await worker.evaluate(async () => {
    for (let i = 0; i < 9; i++)
      await chrome.storage.session.set({
        [`tab:${900_000 + i}`]: { kind: 'failed', message: 'x'.repeat(1_000_000), details: '' },
      });
    await chrome.storage.session.set({ 'tab:900010': { kind: 'failed', message: 'x'.repeat(950_000), details: '' } });
  });
  const page = await lab.open(storyPage({ after: '' }));
  expect((await lab.read(page)).kind).toBe('ready');
});

test('case 15 · chromium · the extension reloaded with the page open: highlights go, a click reads again', async () => {
  const page = await lab.open(storyPage());
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await lab.read(page);
  await expect.poll(() => lab.highlightsOn(page)).toBeGreaterThan(0);
  await (await lab.browser.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the worker goes with it
  await page.bringToFront();
  await expect.poll(() => lab.highlightsOn(page), { timeout: 15_000 }).toBe(0);
  expect(errors.filter((text) => !/favicon|404/.test(text))).toEqual([]);
});
