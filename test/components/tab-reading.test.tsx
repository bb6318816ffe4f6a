import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type TabReading, useTabReading } from '../../entrypoints/popup/use-tab-reading.ts';
import { useLanguage } from '../../lib/i18n.ts';
import type { PageState } from '../../lib/page-state.ts';
import { forgetTab, readTabState, writeTabState } from '../../lib/tab-state.ts';
import { stateOf } from '../helpers/page-states.ts';

const TAB = 7;
let shown: TabReading;
const asked = vi.fn<(message: unknown) => Promise<unknown>>();

function Probe({ readAtOnce, first }: { readAtOnce: boolean; first: PageState }) {
  shown = useTabReading(TAB, readAtOnce, first);
  return null;
}
const open = async (readAtOnce = true) => {
  render(<Probe readAtOnce={readAtOnce} first={await readTabState(TAB)} />);
  await wait(0);
};
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const write = (state: PageState) => act(() => writeTabState(TAB, state));

beforeAll(() => useLanguage('en'));
beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset().mockResolvedValue({ value: null, error: null });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(asked);
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({ disconnect: vi.fn() } as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('opening the popup reads the page; opening the panel does not', async () => {
  await open(false);
  expect(asked).not.toHaveBeenCalled();
  expect(shown.waiting).toBe(false);
  cleanup();
  await open(true);
  expect(asked).toHaveBeenCalledWith({ type: 'readTab', data: { tabId: TAB, force: false } });
  expect(shown.waiting).toBe(true);
});

test('the states of the tab are followed as they come', async () => {
  await open();
  await write(stateOf('reading'));
  expect(shown.state.kind).toBe('reading');
  await write(stateOf('war'));
  expect(shown).toMatchObject({ state: { kind: 'ready' }, waiting: false });
});

test('a result that stands already is shown at once', async () => {
  await writeTabState(TAB, stateOf('war'));
  await open();
  expect(shown).toMatchObject({ state: { kind: 'ready' }, waiting: false });
});

test.each(['not-read', 'reading'] as const)('after 10 seconds of "%s" the reader may try again', async (kind) => {
  await open();
  if (kind === 'reading') await write(stateOf('reading'));
  await wait(9_900);
  expect(shown.state.kind).toBe(kind);
  await wait(200);
  expect(shown.state).toMatchObject({ kind: 'failed', message: 'The page has not answered for 10 seconds.' });

  await act(async () => shown.read(false));
  expect(asked).toHaveBeenCalledTimes(2);
  await write(stateOf('war'));
  expect(shown.state.kind).toBe('ready');
});

test('a result that comes after all is shown', async () => {
  await open();
  await wait(10_100);
  await write(stateOf('war'));
  expect(shown.state.kind).toBe('ready');
});

test('a worker that could not answer gives its sentence', async () => {
  asked.mockResolvedValue({ value: null, error: 'The tab was closed.' });
  await open();
  await wait(10);
  expect(shown).toMatchObject({ state: { kind: 'failed', message: 'The tab was closed.' }, waiting: false });
});

test('a worker stopped after the page had reported does not hide the result', async () => {
  let stop: (error: Error) => void = () => undefined;
  asked.mockReturnValue(new Promise((_, reject) => (stop = reject)));
  await open();
  await write(stateOf('war'));
  await act(async () => stop(new Error('The message channel closed.')));
  expect(shown.state.kind).toBe('ready');
});

test('what was written between the first look and the watching is shown', async () => {
  render(<Probe readAtOnce={false} first={stateOf('reading')} />);
  await writeTabState(TAB, stateOf('war'));
  await wait(0);
  expect(shown.state.kind).toBe('ready');
});

test('a second look that finds the same draws nothing again', async () => {
  await writeTabState(TAB, stateOf('war'));
  const first = await readTabState(TAB);
  render(<Probe readAtOnce first={first} />);
  await wait(10);
  expect(shown.state).toBe(first);
});

test('a page that was left is not read again by itself', async () => {
  await writeTabState(TAB, stateOf('war'));
  await open();
  await act(() => forgetTab(TAB));
  expect(shown).toMatchObject({ state: { kind: 'not-read' }, waiting: false });
  await wait(11_000);
  expect(shown.state.kind).toBe('not-read');
});
