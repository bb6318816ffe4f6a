/** Who is heard at the borders: this extension's own parts, and of these only its pages as views. */
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { BackgroundRequests } from '../../lib/background-requests.ts';
import { listen, onLastViewClosed, type Sender } from '../../lib/messages.ts';
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
