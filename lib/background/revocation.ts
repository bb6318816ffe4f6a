/** What happens when a site is taken back: its pages are left at once, its results forgotten. */
import { ALL_SITES, siteOf } from '../access.ts';
import { askPage } from '../messages.ts';
import { forgetTab, readTabState, storedTabs } from '../tab-state.ts';
import { showBadge } from './badge.ts';

/** Leaves the pages of these sites (match patterns as the browser reports them), in every tab. */
export async function leaveSites(origins: readonly string[]): Promise<void> {
  const everywhere = origins.some(
    (origin) => origin === '<all_urls>' || origin === '*://*/*' || ALL_SITES.some((site) => site === origin),
  );
  for (const tabId of await storedTabs()) {
    const state = await readTabState(tabId);
    const site = 'url' in state ? siteOf(state.url) : null;
    if (!everywhere && (site === null || !origins.includes(site))) continue;
    await askPage(tabId, 'leave', null).catch(() => undefined); // the page may be gone already: then nothing is left to remove
    await forgetTab(tabId);
    await showBadge(tabId, { kind: 'not-read' });
  }
}
