import { browser } from 'wxt/browser';
import type { BackgroundHandlers } from '../messages.ts';
import { tabOf } from './sender.ts';

/** Inserts the rules for a page's highlights, then takes the last ones out: no moment without. */
export const styleAnswers: Pick<BackgroundHandlers, 'changeStyles'> = {
  async changeStyles({ insert, remove }, sender) {
    const target = { tabId: tabOf(sender), frameIds: [0] };
    if (insert !== '') await browser.scripting.insertCSS({ target, css: insert });
    if (remove !== '') await browser.scripting.removeCSS({ target, css: remove });
    return null;
  },
};
