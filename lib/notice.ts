/**
 * The one message of the script that takes a first look at pages: it carries nothing and waits for no answer, so that no schema stands on pages
 * that hold no article. All others cross in messages.ts.
 */
import { browser } from 'wxt/browser';
import type { BackgroundRequests } from './background-requests.ts';

/** Tells the background that this tab's page may be an article. The background may be gone: nothing is read then. */
export async function noticeArticle(): Promise<void> {
  const type: keyof BackgroundRequests = 'articleLikely';
  try {
    await browser.runtime.sendMessage({ type, data: null });
  } catch {
    // The extension was updated or switched off since the page was loaded.
  }
}
