/** The popup's first script asks for what the first picture needs, before the rest of the popup is there. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { beginEarlyLook, earlyLook } from '../../lib/early-look.ts';
import { readSettings } from '../../lib/settings.ts';
import { readTabState } from '../../lib/tab-state.ts';

const FAILED = { kind: 'failed', message: 'It was dark.', details: '' } as const;
beforeEach(async () => {
  Reflect.deleteProperty(window, 'caveatEarlyLook');
  await browser.storage.session.set({ 'tab:7': FAILED });
  await browser.storage.local.set({ settings: { language: 'tr' } });
});
afterEach(() => void vi.restoreAllMocks());

const nameTab = (query: string) => window.history.replaceState(null, '', `/popup.html${query}`);

test('a look that was begun is taken, and nothing is asked twice', async () => {
  nameTab('?tab=7');
  const asked = vi.spyOn(browser.storage.session, 'get');
  beginEarlyLook();
  const look = earlyLook();
  expect(await look.tabId).toBe(7);
  expect(await readTabState(7, look.state)).toEqual(FAILED);
  expect((await readSettings(look.settings)).settings.language).toBe('tr');
  expect(asked).toHaveBeenCalledTimes(1);
});

test('without one a look begins when it is asked for', async () => {
  nameTab('?tab=7');
  expect(await readTabState(7, earlyLook().state)).toEqual(FAILED);
});

test('a popup stands over the tab in front', async () => {
  nameTab('');
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [{ id: 7 }] as never);
  const look = earlyLook();
  expect(await look.tabId).toBe(7);
  expect(await look.state).toEqual(FAILED);
});

test('where no tab is in front there is no state', async () => {
  nameTab('');
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => [] as never);
  const look = earlyLook();
  expect(await look.tabId).toBeNull();
  expect(await look.state).toBeNull();
});

test('settings that can’t be read are the defaults, and the reader is told', async () => {
  nameTab('?tab=7');
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(browser.storage.local, 'get').mockImplementation(() => Promise.reject(new Error('damaged')));
  expect(await readSettings(earlyLook().settings)).toMatchObject({
    note: 'unreadable',
    settings: { language: 'auto' },
  });
});
