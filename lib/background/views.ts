/** Popups and panels that are open: a result is forgotten when the last of them closes, if the reader keeps none. */
import { onViewClosed } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { forgetTab } from '../tab-state.ts';

/** Starts to watch the views; from the worker's first turn, so that a closing view wakes it. */
export function watchViews(): void {
  onViewClosed(async (tabId, others) => {
    const { settings } = await readSettings();
    if (settings.keepResults === 'none' && others === 0) await forgetTab(tabId);
  });
}
