import { browser } from 'wxt/browser';
import { unverifiedCount } from '../export/lookup.ts';
import type { PageState } from '../page-state.ts';
import { readSettings } from '../settings.ts';

/** Slate: neither an alarm nor an approval. */
const COLOUR = '#4a5a6a';

/** The badge's words: the number that the popup gives of unverified claims; empty when there is none to count. */
export function badgeText(state: PageState): string {
  const count = state.kind === 'ready' ? unverifiedCount(state.analysis) : 0;
  return count > 99 ? '99+' : String(count || '');
}

/** Shows a tab's badge, or takes it away when the reader turned badges off. */
export async function showBadge(tabId: number, state: PageState): Promise<void> {
  const { settings } = await readSettings();
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text: settings.badge ? badgeText(state) : '' });
  } catch (error) {
    console.warn('Caveat: the tab closed before its badge was set.', error);
  }
}
