/** A page's site in the popup's foot: allowed there, taken back there. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type PageSite, useSite } from '../../entrypoints/popup/use-site.ts';
import { ALL_SITES, readAccess, requestAccess } from '../../lib/access.ts';

let shown: { site: PageSite | null; leave: () => void };
const sent = vi.fn<(message: unknown) => Promise<unknown>>();

function Probe() {
  shown = useSite('https://www.example.com/news/pier');
  return null;
}
const openOn = async (...origins: string[]) => {
  await requestAccess(origins);
  render(<Probe />);
  await vi.waitFor(() => expect(shown.site).toEqual({ name: 'example.com', allowed: true }));
};

beforeEach(() => {
  sent.mockReset().mockResolvedValue({ value: null, error: null });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(sent);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a site is taken back with all the patterns that its name has, and the background is told', async () => {
  await openOn('https://www.example.com/*', 'https://example.com/*', 'https://other.example/*');
  shown.leave();
  await vi.waitFor(() => expect(shown.site?.allowed).toBe(false));
  expect((await readAccess()).sites).toEqual(['https://other.example/*']);
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'accessChanged', data: null }));
});

test('where all sites are allowed nothing is taken back here, but the options open, which have that switch', async () => {
  const openOptions = vi.fn(async () => undefined);
  Object.assign(browser.runtime, { openOptionsPage: openOptions });
  await openOn(...ALL_SITES, 'https://www.example.com/*');
  shown.leave();
  await vi.waitFor(() => expect(openOptions).toHaveBeenCalledOnce());
  expect((await readAccess()).allSites).toBe(true);
});
