/** The built extension in real Firefox, through WebDriver BiDi. Toolbar popups are out of its sight: they are opened in a tab. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDON_ID = 'caveat@caveat.example';

export interface Firefox {
  browser: Browser;
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  openOwn(path: string): Promise<Page>;
  /** What a click on the toolbar button does to a page, short of showing the popup: it grants activeTab and reads. */
  clickToolbar(page: Page): Promise<void>;
  openPopupTab(page: Page): Promise<Page>;
  tabId(page: Page): Promise<number>;
  /** Waits until a function in the page gives something true. */
  until<A extends unknown[]>(page: Page, check: (...args: A) => unknown, ...args: A): Promise<void>;
  onClosed(callback: () => void): void;
  close(): Promise<void>;
}

interface LaunchOptions {
  headless?: boolean;
  extension?: string;
}

/** Starts Firefox with the extension. Optional grants asked for in a click are given, as by a reader who agrees. */
export async function launchFirefox({ headless = true, extension = EXTENSION }: LaunchOptions = {}): Promise<Firefox> {
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless,
    timeout: 90_000,
    args: ['--remote-allow-system-access'], // else pages of the extension can't be opened
    extraPrefsFirefox: {
      // Every install gets a random internal id; a fixed one makes the extension's addresses known.
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
    },
  });
  await browser.installExtension(extension);

  const until: Firefox['until'] = async (page, check, ...args) => {
    let last: unknown;
    for (let i = 0; i < 150; i++) {
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
  const tabId = async (page: Page) => {
    const own = await openOwn('options.html');
    const url = page.url();
    const id = await own.evaluate(async (wanted) => {
      const tabs = await chrome.tabs.query({});
      // Addresses are hidden without a grant: then the page is told by its title.
      return (
        (
          tabs.find((tab) => tab.url === wanted) ??
          tabs.find((tab) => tab.title !== undefined && wanted.includes(tab.title))
        )?.id ?? tabs.length
      );
    }, url);
    await own.close();
    return id;
  };
  return {
    browser,
    until,
    openOwn,
    tabId,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
      return page;
    },
    async clickToolbar() {
      throw new Error('not yet');
    },
    async openPopupTab(page) {
      return openOwn(`popup.html?tab=${await tabId(page)}`);
    },
    onClosed: (callback) => void browser.on('disconnected', callback),
    close: () => browser.close(),
  };
}
