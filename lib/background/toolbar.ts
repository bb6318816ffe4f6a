/** What a click on the toolbar button opens: the popup, or the side panel (Chromium) or sidebar (Firefox). */
import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';

/** Firefox's sidebar is missing from the types, which are Chromium's. */
type WithSidebar = typeof browser & { sidebarAction: { open(): Promise<void> } };

const POPUP = 'popup.html';

/** Makes the next click open what the reader chose. The browser forgets it when it restarts, so it is said again at every start. */
export async function setToolbar(openIn: Settings['openIn']): Promise<void> {
  await browser.action.setPopup({ popup: openIn === 'popup' ? POPUP : '' });
}

/** A click while no popup is set. Must run inside the click: browsers open panels for a gesture only. */
export function openPanel(tab: { windowId?: number | undefined }): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as WithSidebar).sidebarAction.open();
  return browser.sidePanel.open({ windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT });
}
