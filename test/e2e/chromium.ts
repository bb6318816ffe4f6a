/** The built extension in real Chromium: the real toolbar button, the real popup, real grants. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';

export const EXTENSION = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** Of the browser's debugging protocol, on loopback. */
  port: number;
  worker(): Promise<Worker>;
  /**
   * A click on the toolbar button, with the page in front: opens popup or side panel and grants activeTab, as a person's click does.
   * `aloneMs`: how long what opens is left alone, for whoever measures it; a debugger that attaches halfway costs it tens of milliseconds.
   */
  clickToolbar(page: Page, opens?: '/popup.html' | '/sidepanel.html', aloneMs?: number): Promise<Page>;
  /** A page of ours that Playwright's own context does not show: popup, side panel. */
  findPage(part: string): Promise<Page>;
  /** Ends the background worker, as the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Makes the browser's prompt for a site answer yes, as a reader would. */
  allowPrompt(pattern: string): Promise<void>;
  /** The protocol of the browser as a whole, for what no page can tell. */
  session(): Promise<CDPSession>;
  tabId(page: Page): Promise<number>;
  url(path: string): string;
  /** Closes all pages but the first, without which there would be no window. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

interface LaunchOptions {
  headless?: boolean;
  extension?: string;
  /** Reuses a profile, to test a browser's restart. It is then kept on close. */
  profile?: string;
  args?: string[];
  /** Leaves the welcome page open that a fresh install shows. */
  welcome?: boolean;
}

/** Starts Chromium with the extension. */
export async function launchChromium({
  headless = true,
  extension = EXTENSION,
  profile: kept,
  args = [],
  welcome = false,
}: LaunchOptions = {}): Promise<Chromium> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'caveat-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless,
    timeout: 60_000,
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      // Both: --load-extension alone is undone by the driver's own --disable-extensions.
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--remote-debugging-port=0',
      ...args,
    ],
  });
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const connect = () => chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 20_000 });
  const door = await connect();
  /** Those through which popups and panels that are still open were found. */
  const doors = new Set<Browser>();
  const cdp = await door.newBrowserCDPSession();

  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 20_000 });
  const extensionId = new URL((await worker()).url()).host;
  if (!kept && !welcome) await closeWelcome(context);

  let stopper: CDPSession | null = null;

  /**
   * A client sees the popups and panels that were open when it connected, so each look is through a new door. It is shut behind the page: all
   * that happens in the browser is told at every open one.
   */
  const findPage = async (part: string): Promise<Page> => {
    for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      if (targetInfos.some(({ type, url }) => type === 'page' && url.includes(part))) {
        const next = await connect();
        const found = next
          .contexts()
          .flatMap((one) => one.pages())
          .find((page) => page.url().includes(part));
        if (found) {
          doors.add(next);
          found.once('close', () => {
            doors.delete(next);
            void next.close();
          });
          return found;
        }
        await next.close();
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`No page of ours with "${part}" opened.`);
  };

  /** The tab of a page; a page that has only just been gone to is without an address for a moment. */
  const tabOf = async (session: CDPSession): Promise<{ targetId: string }> => {
    let address = '';
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
      const { targetInfo } = await session.send('Target.getTargetInfo');
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
      address = targetInfo.url;
      const tabs = targetInfos.filter(({ url }) => url === address && url !== '');
      const tab = tabs.find(({ title }) => title === targetInfo.title) ?? tabs[0];
      if (tab) return tab;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`No tab shows ${address}.`);
  };

  return {
    context,
    extensionId,
    port: Number(port),
    worker,
    findPage,
    async clickToolbar(page, opens = '/popup.html', aloneMs = 0) {
      await page.bringToFront();
      const session = await context.newCDPSession(page);
      const tab = await tabOf(session);
      // Not in the protocol's published types: it does what a person's click on the button does.
      await cdp.send(
        'Extensions.triggerAction' as 'Browser.close',
        { id: extensionId, targetId: tab.targetId } as never,
      );
      await new Promise((done) => setTimeout(done, aloneMs));
      return findPage(opens);
    },
    async killWorker() {
      // Not Target.closeTarget: that lets the worker answer what it was asked, and waits for it.
      stopper ??= await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      await stopper.send('ServiceWorker.enable');
      await stopper.send('ServiceWorker.stopAllWorkers');
    },
    async allowPrompt(pattern) {
      const page = await context.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        ([id, host]) =>
          new Promise<void>((done) => {
            interface Private {
              developerPrivate: { addHostPermission(id: string, host: string, done: () => void): void };
            }
            (chrome as unknown as Private).developerPrivate.addHostPermission(id as string, host as string, () =>
              done(),
            );
          }),
        [extensionId, pattern],
      );
      await page.close();
    },
    session: () => door.newBrowserCDPSession(),
    async tabId(page) {
      const own = await worker();
      await page.bringToFront();
      const id = await own.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
      );
      if (id === undefined) throw new Error('The page has no tab.');
      return id;
    },
    url: (path) => `chrome-extension://${extensionId}/${path}`,
    async closePages() {
      for (const page of context.pages().slice(1)) await page.close();
    },
    async close() {
      for (const one of [...doors, door]) await one.close();
      await context.close();
      if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let i = 0; i < 100; i++) {
    const page = context.pages().find((one) => one.url().includes('/welcome.html'));
    if (page) return page.close();
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('A fresh install showed no welcome page.');
}
