/** What pages report, as the background keeps it: late reports, reports of other pages, removals. The browser is a fake one. */
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { forgetIfLeft, readingAnswers, readTab, restyleTab } from '../../lib/background/readings.ts';
import { leaveSites } from '../../lib/background/revocation.ts';
import type { Sender } from '../../lib/messages.ts';
import { changeSettings } from '../../lib/settings.ts';
import { dropResult, readAddresses, readAsked, readTabState, setAsked } from '../../lib/tab-state.ts';

globalThis.caveatAnalyze = analyze; // a script of its own in the built extension

const PAGE = 'https://news.example/story';
const TEXT =
  'The dam above Kesh was opened on Tuesday, the water board said.\n\n“We had no choice,” said Ada Brandt, who heads the board. It was not possible to independently verify how many houses were flooded.';
const sender = { tab: { id: 7 }, frameId: 0, url: PAGE, id: 'caveat' } as Sender;
const start = (readingId: string) => readingAnswers.readingStarted({ readingId, url: PAGE, header: null }, sender);
const report = (readingId: string, text = TEXT, url = PAGE) =>
  readingAnswers.articleFound(
    { readingId, replaces: null, url, article: articleOfText(text), isArticle: true, signals: [] },
    sender,
  );

/** What the fake page was asked. */
let asked: { type: string; data: unknown }[] = [];
beforeEach(() => {
  asked = [];
  const action = { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} };
  Object.assign(browser, { action });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab: number, message: unknown) => {
    asked.push(message as { type: string; data: unknown });
    return { value: null, error: null };
  });
});

test('an article is kept as the tab’s state', async () => {
  await start('a');
  const plan = await report('a');
  expect(plan?.readingId).toBe('a');
  expect(await readTabState(7)).toMatchObject({ kind: 'ready', readingId: 'a', url: PAGE });
});

test('an article of a page that was left is dropped', async () => {
  await start('a');
  await start('b');
  expect(await report('a')).toBeNull();
  expect(await readTabState(7)).toMatchObject({ kind: 'reading', readingId: 'b' });
});

describe('however slow the store is', () => {
  let slow: MockInstance[] = [];
  beforeEach(() => {
    const { session } = browser.storage;
    const { get, set, remove } = session;
    // The store does what it is told in order, each a while after it was told.
    let queue: Promise<unknown> = Promise.resolve();
    const later = <T>(work: () => Promise<T>): Promise<T> => {
      const done = queue.then(() => new Promise((rest) => setTimeout(rest, 2))).then(work);
      queue = done;
      return done;
    };
    slow = [
      vi.spyOn(session, 'get').mockImplementation(((keys: null) => later(() => get(keys))) as typeof get),
      vi.spyOn(session, 'set').mockImplementation((items) => later(() => set(items))),
      vi.spyOn(session, 'remove').mockImplementation((keys) => later(() => remove(keys))),
    ];
  });
  afterEach(() => {
    for (const spy of slow) spy.mockRestore();
  });
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

  test('a late article does not write over the next page', async () => {
    for (let delay = 0; delay < 24; delay++) {
      const [a, b] = [`a${delay}`, `b${delay}`];
      await start(a);
      const late = report(a);
      await rest(delay);
      await start(b);
      await late;
      expect(await readTabState(7), `after ${delay} ms`).toMatchObject({ kind: 'reading', readingId: b });
    }
  });

  test('nothing is left of a site that is taken back while an article of it is being kept', async () => {
    for (let delay = 0; delay < 24; delay++) {
      await start(`a${delay}`);
      const late = report(`a${delay}`);
      await rest(delay);
      await leaveSites(['https://news.example/*']);
      await late;
      expect(await readTabState(7), `after ${delay} ms`).toEqual({ kind: 'not-read' });
    }
  });
});

describe('a report of an address that is not the page’s own', () => {
  test.each(['https://bank.example/', 'http://news.example/story', 'nonsense', 'file:///etc/passwd'])(
    '%s is refused',
    async (url) => {
      await expect(readingAnswers.readingStarted({ readingId: 'a', url, header: null }, sender)).rejects.toThrow('own');
      await start('a');
      await expect(report('a', TEXT, url)).rejects.toThrow('own');
    },
  );

  test('a move within the site is none', async () => {
    await readingAnswers.readingStarted({ readingId: 'a', url: 'https://news.example/next', header: null }, sender);
    expect(await readTabState(7)).toMatchObject({ url: 'https://news.example/next' });
  });
});

test('a page in another language is named, and no list is made', async () => {
  await start('a');
  const text = 'El alcalde dijo que la presa se abrió el martes porque no había otra opción para los vecinos. '.repeat(
    4,
  );
  expect(await report('a', text)).toBeNull();
  expect(await readTabState(7)).toMatchObject({ kind: 'other-language', language: 'es' });
});

test('a page that does not answer any more is forgotten; one that has begun to report meanwhile is kept', async () => {
  await start('a');
  const ask = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  await forgetIfLeft(7, 'loading');
  expect(await readTabState(7)).toEqual({ kind: 'not-read' });

  await start('b');
  ask.mockImplementation(async () => {
    await start('c'); // while the question to the old page is under way
    throw new Error('Receiving end does not exist.');
  });
  await forgetIfLeft(7, 'loading');
  expect(await readTabState(7)).toMatchObject({ readingId: 'c' });
});

test('a click on the next page is not forgotten with the page before', async () => {
  await start('a');
  await report('a');
  // The page that was left answers no more; its going is noticed while the reader clicks on the next one.
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(() => Promise.reject(new Error('Could not connect.')));
  let enter = () => {};
  const entering = new Promise<void>((resolve) => {
    enter = resolve;
  });
  Object.assign(browser, { scripting: { executeScript: () => entering } });
  const reading = readTab(7, false);
  await forgetIfLeft(7, 'loading');
  enter();
  await reading;
  expect(await readAsked(7)).toBe('clicked');
});

test('what was asked of a page whose result was not kept is not asked of the next one', async () => {
  await changeSettings({ keepResults: 'none' });
  await setAsked(7, 'clicked');
  await start('a');
  await report('a');
  await dropResult(7); // its last view was closed
  await forgetIfLeft(7, 'loading'); // a frame of it
  expect(await readAddresses()).toHaveLength(1);

  const ask = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  await forgetIfLeft(7, 'loading');
  expect(await readAddresses()).toEqual([]);
  ask.mockImplementation(async () => ({ value: null, error: null }));
  expect(await start('b')).toBe(false);
  await report('b');
  expect(await readTabState(7)).toEqual({ kind: 'not-read' });
});

test('the number of a page that was left while it was analysed does not stand beside the next one', async () => {
  let shown = '';
  const action = {
    setBadgeText: async ({ text }: { text: string }) => {
      shown = text;
    },
    setBadgeBackgroundColor: async () => {},
  };
  Object.assign(browser, { action });
  await start('a');
  const late = report('a');
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  await Promise.all([late, forgetIfLeft(7, 'loading')]);
  await forgetIfLeft(7, 'complete');
  expect(await readTabState(7)).toEqual({ kind: 'not-read' });
  expect(shown).toBe('');
});

test('a change of language gives the page its notes in the new one', async () => {
  await start('a');
  await setAsked(7, 'clicked');
  await report('a');
  await changeSettings({ language: 'de' });
  asked = [];
  await restyleTab(7, true);
  expect(asked.map(({ type }) => type)).toEqual(['rename']);
  expect(JSON.stringify(asked)).toContain('Nicht unabhängig');
  await restyleTab(7);
  expect(asked.at(-1)?.type).toBe('restyle');
});
