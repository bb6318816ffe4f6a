import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { useHighlights } from '../../entrypoints/popup/use-highlights.ts';
import { changeSettings } from '../../lib/settings.ts';
import { setAsked } from '../../lib/tab-state.ts';

const TAB = 7;
let shown: boolean;
let change: (shown: boolean) => void;
const sent = vi.fn<(message: unknown) => Promise<unknown>>();

function Probe() {
  [shown, change] = useHighlights(TAB, true);
  return null;
}

beforeEach(() => {
  sent.mockReset().mockResolvedValue({ value: null, error: null });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
});
afterEach(cleanup);

test('the switch of a view that stays open follows what the keyboard and the options do', async () => {
  await setAsked(TAB, 'clicked');
  render(<Probe />);
  await vi.waitFor(() => expect(shown).toBe(true));
  await act(() => setAsked(TAB, 'hidden'));
  await vi.waitFor(() => expect(shown).toBe(false));
  await act(() => setAsked(TAB, 'clicked'));
  await vi.waitFor(() => expect(shown).toBe(true));
  await act(async () => void (await changeSettings({ highlights: 'off' })));
  await vi.waitFor(() => expect(shown).toBe(false));
});

test('a view that is closed listens no more', async () => {
  const { unmount } = render(<Probe />);
  unmount();
  await setAsked(TAB, 'shown');
  await new Promise((done) => setTimeout(done, 20));
  expect(shown).toBe(false);
});

test('a change that the background refuses is taken back', async () => {
  sent.mockRejectedValue(new Error('No answer in time.'));
  render(<Probe />);
  await act(() => change(true));
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  await vi.waitFor(() => expect(shown).toBe(false));
});
