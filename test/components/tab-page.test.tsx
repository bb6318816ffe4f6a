/** What a view of a tab does before and after its first picture stands. */
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { TabPage } from '../../entrypoints/popup/TabPage.tsx';
import { useLanguage } from '../../lib/i18n.ts';
import { type Story, stateOf } from '../helpers/page-states.ts';

const asked = vi.fn<(message: unknown) => Promise<unknown>>();
const stored = vi.fn<() => Promise<object>>();
let paint: () => void;

beforeAll(() => useLanguage('en'));
beforeEach(() => {
  asked.mockReset().mockResolvedValue({ value: null, error: null });
  stored.mockReset().mockResolvedValue({});
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked);
  for (const area of ['session', 'local'] as const)
    vi.spyOn(browser.storage[area], 'get').mockImplementation(stored as never);
  class Painter {
    constructor(tell: (entries: { getEntriesByName: () => unknown[] }) => void) {
      paint = () => tell({ getEntriesByName: () => [{}] });
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('PerformanceObserver', Painter);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = (story: Story, loadFindings: () => Promise<typeof PopupView>) =>
  render(<TabPage tabId={7} first={stateOf(story)} layout="popup" loadFindings={loadFindings} readAtOnce />);
const aMoment = () => act(() => new Promise((done) => setTimeout(done, 100)));

test('on a tab already read the header comes first, and no one is asked for more before it stands', async () => {
  const scripts = Promise.withResolvers<typeof PopupView>();
  const loadFindings = vi.fn<() => Promise<typeof PopupView>>(() => scripts.promise);
  open('war', loadFindings);
  const headline = screen.getByRole('heading', { level: 1 });
  await aMoment();
  expect([asked, stored].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  expect(loadFindings).toHaveBeenCalledTimes(1);

  await act(async () => paint());
  await aMoment();
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(document.documentElement.dataset.state).not.toBe('ready');

  await act(async () => scripts.resolve(PopupView));
  expect(await screen.findAllByRole('heading', { level: 2 })).not.toEqual([]);
  expect(screen.getByRole('heading', { level: 1 })).toBe(headline);
  expect(asked).toHaveBeenCalledWith({ type: 'readTab', data: { tabId: 7, force: false } });
  expect(document.documentElement.dataset.state).toBe('ready');
});

test('a page that nobody sees goes on after half a second', async () => {
  open('war', async () => PopupView);
  expect(await screen.findAllByRole('heading', { level: 2 }, { timeout: 3_000 })).not.toEqual([]);
});

test('a page that was not read is read at once', async () => {
  open('not-read', async () => PopupView);
  await aMoment();
  expect(asked).toHaveBeenCalledWith({ type: 'readTab', data: { tabId: 7, force: false } });
});
