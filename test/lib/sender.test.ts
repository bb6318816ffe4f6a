import { describe, expect, test } from 'vitest';
import { requireOwnAddress, requireOwnPage, tabOf } from '../../lib/background/sender.ts';
import type { Sender } from '../../lib/messages.ts';

const OWN = 'chrome-extension://abc/';
const tab = { id: 7 } as NonNullable<Sender['tab']>;

describe('only the top frame of a tab reports a reading', () => {
  test('a page in a tab', () => {
    expect(tabOf({ tab, frameId: 0, url: 'https://news.example/story' })).toBe(7);
  });

  test.each<[string, Sender]>([
    ['a frame in it', { tab, frameId: 3, url: 'https://ads.example/' }],
    ['a popup', { url: `${OWN}popup.html` }],
    ['one of our pages in a tab', { tab, frameId: 0, url: `${OWN}options.html` }],
    ['the same in Firefox', { tab, frameId: 0, url: 'moz-extension://abc/options.html' }],
    ['a sender that says nothing of itself', {}],
  ])('not %s', (_name, sender) => {
    expect(() => tabOf(sender)).toThrow('Only the page of a tab');
  });
});

describe('a page reports its own address', () => {
  test.each([
    ['https://news.example/a', 'https://news.example/b#c'],
    ['file:///a.html', 'file:///a.html'],
  ])('%s may report %s', (url, reported) => {
    expect(() => requireOwnAddress({ url }, reported)).not.toThrow();
  });

  test.each([
    ['https://news.example/', 'https://news.example.evil/'],
    ['https://news.example/', 'http://news.example/'],
    ['https://news.example/', 'https://news.example:8443/'],
    ['https://news.example/', ''],
    ['', 'https://news.example/'],
  ])('%j may not report %j', (url, reported) => {
    expect(() => requireOwnAddress({ url }, reported)).toThrow('own address');
  });
});

describe('only our own pages may ask for a reading', () => {
  test('the popup, also in a tab', () => {
    expect(() => requireOwnPage({ url: `${OWN}popup.html?tab=7`, tab, frameId: 0 }, OWN)).not.toThrow();
  });

  test.each<[string, Sender]>([
    ['a page', { url: 'https://news.example/', tab, frameId: 0 }],
    ['a page whose address holds ours', { url: `https://news.example/?${OWN}`, tab, frameId: 0 }],
    ['another extension', { url: 'chrome-extension://abcd/popup.html' }],
    ['a sender without address', {}],
  ])('not %s', (_name, sender) => {
    expect(() => requireOwnPage(sender, OWN)).toThrow('Only the extension’s own pages');
  });
});
