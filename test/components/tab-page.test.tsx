/** A tab's page as a whole: what outlives a second try. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { TabPage } from '../../entrypoints/popup/TabPage.tsx';
import { useLanguage } from '../../lib/i18n.ts';
import { stateOf } from '../helpers/page-states.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();
const wait = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

beforeEach(async () => {
  await useLanguage('en');
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText }, userAgent: 'Test' });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ value: null, error: null } as never);
  vi.spyOn(browser.runtime, 'connect').mockReturnValue({ disconnect: vi.fn() } as never);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('the address of a page that could not be read is in the details, after a second try as after the first', async () => {
  const reading = stateOf('reading');
  if (reading.kind !== 'reading') throw new Error('The story is of a reading.');
  render(
    <TabPage tabId={7} isPrivate={false} first={reading} layout="popup" Findings={PopupView} readAtOnce={false} />,
  );
  for (const turn of [1, 2]) {
    await wait(11_000); // no answer
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    await wait(0);
    expect(writeText.mock.calls).toHaveLength(turn);
    expect(writeText.mock.calls.at(-1)?.[0]).toContain(reading.url);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await wait(0);
  }
});
