/** Who is heard at the borders: this extension's own parts, and of these only its pages as views. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { BackgroundRequests } from '../../lib/background-requests.ts';
import { askBackground, askPage, listen, onLastViewClosed, type Sender } from '../../lib/messages.ts';
import * as shape from '../../lib/shapes.ts';

type Listener = (message: unknown, sender: Sender, reply: (reply: unknown) => void) => unknown;
let onMessage: Listener = () => undefined;
let onConnect: (port: unknown) => void = () => undefined;
beforeEach(() => {
  const runtime = {
    id: 'caveat',
    getURL: (path: string) => `chrome-extension://caveat${path}`,
    onMessage: { addListener: (listener: Listener) => (onMessage = listener), removeListener: () => undefined },
    onConnect: { addListener: (listener: typeof onConnect) => (onConnect = listener) },
  };
  Object.assign(browser.runtime, runtime);
});

afterEach(() => void vi.useRealTimers());

const REQUESTS = { count: shape.object({ to: shape.integer }) };
const ask = (message: unknown, id = 'caveat') =>
  new Promise((resolve) => {
    listen(REQUESTS, { count: ({ to }) => to + 1 });
    if (onMessage(message, { id }, resolve) !== true) resolve('not heard');
  });

test('a question of our own is answered', async () => {
  expect(await ask({ type: 'count', data: { to: 1 } })).toEqual({ value: 2, error: null });
});

test('another extension is not heard', async () => {
  expect(await ask({ type: 'count', data: { to: 1 } }, 'other')).toBe('not heard');
});

test.each([
  [{ type: 'count', data: { to: 'x' } }],
  [{ type: 'count', data: { to: Number.NaN } }],
  [{ type: 'count' }],
  [{ type: 'toString', data: null }],
  [{ data: null }],
  [null],
  ['count'],
])('%j is refused in a sentence', async (message) => {
  expect(await ask(message)).toEqual({ value: null, error: expect.stringMatching(/^\S.+\.$/) });
});

/** What becomes of a question that the browser loses, as when it stops the worker at an odd moment. */
async function fateOf(question: () => Promise<unknown>): Promise<unknown> {
  vi.useFakeTimers();
  const lost = { sendMessage: () => new Promise(() => undefined) };
  Object.assign(browser.runtime, lost);
  Object.assign(browser.tabs, lost);
  let fate: unknown = 'waits';
  question().catch((error: unknown) => {
    fate = String(error);
  });
  await vi.advanceTimersByTimeAsync(60_000);
  return fate;
}

test.each([
  ['the background', () => askBackground('readTab', { tabId: 7, force: false })],
  ['a page', () => askPage(7, 'read', { force: false })],
])('a question to %s that is lost is refused in the end, not waited for', async (_whom, question) => {
  expect(await fateOf(question)).toBe('Error: No answer in time.');
});

test('an answer leaves no timer behind', async () => {
  vi.useFakeTimers();
  Object.assign(browser.runtime, { sendMessage: async () => ({ value: null, error: null }) });
  await askBackground('readTab', { tabId: 7, force: false });
  expect(vi.getTimerCount()).toBe(0);
});

const portOf = (name: string, url: string) => {
  const ended: (() => void)[] = [];
  const onDisconnect = { addListener: (listener: () => void) => ended.push(listener) };
  return { port: { name, sender: { id: 'caveat', url }, onDisconnect }, end: () => ended.forEach((one) => void one()) };
};

test('the last view of a tab that closes is heard of, once', () => {
  const closed = vi.fn();
  onLastViewClosed(closed);
  const [first, second] = [1, 2].map(() => portOf('view:7', 'chrome-extension://caveat/popup.html'));
  onConnect(first?.port);
  onConnect(second?.port);
  first?.end();
  expect(closed).not.toHaveBeenCalled();
  second?.end();
  expect(closed.mock.calls).toEqual([[7]]);
});

test.each([
  ['a content script', 'view:7', 'https://news.example/'],
  ['another name', 'view:7x', 'chrome-extension://caveat/popup.html'],
])('%s is no view', (_who, name, url) => {
  const closed = vi.fn();
  onLastViewClosed(closed);
  const { port, end } = portOf(name, url);
  onConnect(port);
  end();
  expect(closed).not.toHaveBeenCalled();
});

test('no text of a message is without bounds', () => {
  const huge = 'x'.repeat(3_000_000);
  const report = { readingId: 'r', url: 'https://news.example/', header: null, signals: [] };
  const { readingStarted, noArticle, readingFailed, findingPicked, changeStyles } = BackgroundRequests;
  expect(noArticle.safeParse(report).success).toBe(true);
  expect(readingStarted.safeParse({ ...report, url: huge }).success).toBe(false);
  expect(noArticle.safeParse({ ...report, signals: [huge] }).success).toBe(false);
  expect(readingFailed.safeParse({ readingId: 'r', message: huge, details: '' }).success).toBe(false);
  expect(findingPicked.safeParse({ readingId: 'r', findingId: huge }).success).toBe(false);
  expect(changeStyles.safeParse({ insert: huge, remove: '' }).success).toBe(false);
});
