/** What happens when a site is taken back: its pages are left at once, its results forgotten. */
import { mayRead } from '../access.ts';
import { askPage } from '../messages.ts';
import { covers } from '../sites.ts';
import { forgetTab, NOT_READ, readAddresses } from '../tab-state.ts';
import { showBadge } from './badge.ts';
import { inTurn } from './turns.ts';

/** Leaves the pages of these sites (match patterns as the browser reports them), in every tab, unless another grant still holds. */
export async function leaveSites(origins: readonly string[]): Promise<void> {
  for (const [tabId, url] of await readAddresses()) {
    if (!origins.some((origin) => covers(origin, url)) || (await mayRead(url))) continue;
    await askPage(tabId, 'leave', null).catch(() => undefined); // the page may be gone already: then nothing is left to remove
    // Not while a result is being kept, which would stay.
    await inTurn(tabId, () => forgetTab(tabId));
    await showBadge(tabId, NOT_READ);
  }
}
