/** The built extension in real Firefox, through WebDriver BiDi: the real toolbar button, grants as a reader gives them. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type EvaluateFunc, type Page } from 'puppeteer-core';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON_ID = 'caveat@caveat.example';

export interface Firefox {
  browser: Browser;
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /**
   * A click on the toolbar button with the page in front: opens the real popup and grants activeTab. Gives the tab's id, a moment later: the
   * popup asks which tab is in front, and no other may come before it has. Whoever waits for the reading itself needs no such moment.
   */
  clickToolbar(page: Page, wait?: 'a moment' | 'not'): Promise<number>;
  /** The popup for a tab, in a tab of its own: no driver can look into the real one. */
  openPopupTab(tabId: number): Promise<Page>;
  /** Whether the real sidebar is open, and shows the extension. */
  isSidebarOpen(): Promise<boolean>;
  /**
   * Gives what a function makes of the sidebar's document; null while there is none. No driver can look into the sidebar, but the extension's
   * own pages can: `own` is one. The function gets there as source.
   */
  inSidebar<T>(own: Page, look: string | ((sidebar: Document) => T)): Promise<Awaited<T> | null>;
  /** Waits until a function in the page gives something true. */
  until<A extends unknown[]>(page: Page, check: EvaluateFunc<A>, ...args: A): Promise<void>;
  /** Ends the background page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Switches the extension off or on, as in the add-ons manager. */
  enable(enabled: boolean): Promise<void>;
  /** What the reader answers to the browser's question for a site: yes at once, or a prompt that stays open. */
  answerPrompts(answer: 'yes' | 'no'): Promise<void>;
  /** Presses "no" in the prompt that is open. */
  refusePrompt(): Promise<void>;
  onClosed(callback: () => void): void;
  close(): Promise<void>;
}

interface LaunchOptions {
  headless?: boolean;
  extension?: string;
}

/** Runs in the browser's own window, where the toolbar is. */
const CLICK_ACTION = `async (addonId, url) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  // A popup that is still open would take the click for "close".
  const open = window.document.querySelector('.webextension-popup-browser')?.closest('panel');
  if (open && open.state !== 'closed') {
    const hidden = new Promise((done) => open.addEventListener('popuphidden', done, { once: true }));
    open.hidePopup();
    await Promise.race([hidden, new Promise((done) => window.setTimeout(done, 2_000))]);
    for (let i = 0; i < 100 && window.document.querySelector('.webextension-popup-browser'); i++)
      await new Promise((done) => window.setTimeout(done, 20));
  }
  let shown;
  for (let i = 0; i < 200 && !shown; i++) {
    shown = window.gBrowser.tabs.findLast((tab) => tab.linkedBrowser.currentURI.spec === url);
    if (!shown) await new Promise((done) => window.setTimeout(done, 50)); // this process hears of addresses late
  }
  window.gBrowser.selectedTab = shown; // to be in front takes the browser a moment: say it here, where it is at once
  await browserActionFor(WebExtensionPolicy.getByID(addonId).extension).triggerAction(window);
  return tabTracker.getId(shown);
}`;

const IS_SIDEBAR_OPEN = `async () => {
  const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
  return SidebarController.isOpen && SidebarController.currentID === 'caveat_caveat_example-sidebar-action';
}`;

const STOP_BACKGROUND = `async (addonId) => {
  await WebExtensionPolicy.getByID(addonId).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return true;
}`;

const ENABLE = `async (addonId, enabled) => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(addonId);
  await (enabled ? addon.enable() : addon.disable());
  return true;
}`;

const ANSWER_PROMPTS = `async (asked) => {
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', asked);
  return true;
}`;

const REFUSE_PROMPT = `async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  for (let i = 0; i < 150; i++) {
    const button = window.document
      .getElementById('addon-webext-permissions-notification')
      ?.shadowRoot?.querySelector('.popup-notification-secondary-button')
      ?? window.document.querySelector('#addon-webext-permissions-notification .popup-notification-secondary-button');
    if (button && window.PopupNotifications.isPanelOpen) {
      await new Promise((done) => window.setTimeout(done, 800)); // clicks that come too fast are not taken for the reader's
      button.click();
      await new Promise((done) => window.setTimeout(done, 300));
      if (!window.PopupNotifications.isPanelOpen) return true;
    }
    await new Promise((done) => window.setTimeout(done, 100));
  }
  return false;
}`;

/** The raw protocol under the driver: it has no method for the browser's own window. */
interface Protocol {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts?: { context: string; url: string }[]; result?: { value: unknown } } }>;
}

/** Starts Firefox with the extension. Optional grants asked for in a click are given, as by a reader who agrees. */
export async function launchFirefox({ headless = true, extension = EXTENSION }: LaunchOptions = {}): Promise<Firefox> {
  const uuid = randomUUID();
  const downloads = mkdtempSync(join(tmpdir(), 'caveat-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless,
    timeout: 90_000,
    args: ['--remote-allow-system-access'], // else pages of the extension and the toolbar are out of reach
    extraPrefsFirefox: {
      // Every install gets a random internal id; a fixed one makes the extension's addresses known.
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      'browser.download.folderList': 2, // the folder named here
      'browser.download.dir': downloads,
    },
  });
  await browser.installExtension(extension);
  const protocol = Reflect.get(browser, 'connection') as Protocol;

  const until: Firefox['until'] = async (page, check, ...args) => {
    let last: unknown;
    for (let i = 0; i < 300; i++) {
      try {
        if (await page.evaluate(check, ...args)) return;
      } catch (error) {
        last = error; // the page may be between two documents
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`Waited in vain. ${String(last ?? '')}`);
  };
  const openOwn = async (path: string) => {
    const page = await browser.newPage();
    // Loads, but never settles: the tab changes its process.
    void page.goto(`moz-extension://${uuid}/${path}`, { timeout: 3_000 }).catch(() => undefined);
    await until(page, () => location.protocol === 'moz-extension:' && document.readyState === 'complete');
    return page;
  };
  /** Calls a function in the browser's own window. */
  const callInWindow = async (code: string, ...values: (string | boolean)[]): Promise<unknown> => {
    const { result: tree } = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = tree.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'));
    const { result } = await protocol.send('script.callFunction', {
      functionDeclaration: code,
      arguments: values.map((value) => ({ type: typeof value, value })),
      awaitPromise: true,
      target: { context: window?.context },
    });
    return result.result?.value;
  };
  return {
    browser,
    until,
    openOwn,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      return page;
    },
    async clickToolbar(page, wait = 'a moment') {
      await page.bringToFront();
      await rest(300); // the browser's own process hears of a new document a moment after the page is loaded
      // The driver's own idea of the address is late for a page that came back from the browser's memory.
      const url = await page.evaluate(() => location.href).catch(() => page.url());
      const tabId = await callInWindow(CLICK_ACTION, ADDON_ID, url);
      if (typeof tabId !== 'number') throw new Error('The toolbar button could not be clicked.');
      if (wait === 'a moment') await rest(300);
      return tabId;
    },
    openPopupTab: (tabId) => openOwn(`popup.html?tab=${tabId}`),
    isSidebarOpen: async () => (await callInWindow(IS_SIDEBAR_OPEN)) === true,
    inSidebar: (own, look) =>
      own.evaluate((code) => {
        const extension: object = (Reflect.get(globalThis, 'browser') as typeof chrome).extension;
        const getViews: (of: { type: string }) => Window[] = Reflect.get(extension, 'getViews');
        const [view] = getViews({ type: 'sidebar' }); // a type that only Firefox has
        return view ? Reflect.get(view, 'Function')(`return (${code})(document)`)() : null;
      }, look.toString()),
    async stopBackground() {
      if ((await callInWindow(STOP_BACKGROUND, ADDON_ID)) !== true)
        throw new Error('The background could not be stopped.');
    },
    async enable(enabled) {
      if ((await callInWindow(ENABLE, ADDON_ID, enabled)) !== true)
        throw new Error('The extension could not be switched.');
    },
    async answerPrompts(answer) {
      await callInWindow(ANSWER_PROMPTS, answer === 'no');
    },
    async refusePrompt() {
      if ((await callInWindow(REFUSE_PROMPT)) !== true) throw new Error('No prompt was there to refuse.');
    },
    onClosed: (callback) => void browser.on('disconnected', callback),
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
