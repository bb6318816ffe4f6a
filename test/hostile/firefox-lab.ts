/** The same as harness.ts, in real Firefox. */
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/page-state.ts';
import { DONE } from '../e2e/done.ts';
import { type Firefox, launchFirefox } from '../e2e/firefox.ts';
import { type PageServer, servePages } from '../e2e/server.ts';

export interface FirefoxLab {
  firefox: Firefox;
  server: PageServer;
  /** Opens a page on loopback. */
  open(html: string, headers?: Record<string, string>): Promise<Page>;
  /** Clicks the toolbar button with the page in front and waits for the end of the reading. */
  read(page: Page): Promise<{ tabId: number; state: PageState }>;
  /** What the extension holds of a tab. */
  stateOf(tabId: number): Promise<PageState>;
  /** A page of the extension in which tests may ask its interfaces. */
  own: Page;
  highlightsOn(page: Page): Promise<number>;
  /** Requests the server got besides pages and their icon. */
  strayRequests(): string[];
  closePages(): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE_MS = 60_000;

export async function openFirefoxLab(extension?: string): Promise<FirefoxLab> {
  const server = await servePages();
  const firefox = await launchFirefox(extension === undefined ? {} : { extension });
  const own = await firefox.openOwn('options.html');
  const keep = new Set(await firefox.browser.pages());
  let count = 0;
  const lab: FirefoxLab = {
    firefox,
    server,
    own,
    async open(html, headers) {
      const path = `/page-${++count}`;
      server.set(path, html, headers);
      return firefox.open(server.origin + path);
    },
    async read(page) {
      const tabId = await firefox.clickToolbar(page, 'not');
      for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
        const state = await lab.stateOf(tabId);
        if (DONE.includes(state.kind)) return { tabId, state };
        await new Promise((done) => setTimeout(done, 50));
      }
      throw new Error(`The reading of ${page.url()} did not end.`);
    },
    async stateOf(tabId) {
      const stored = await own.evaluate(
        async (key) => (await chrome.storage.session.get(key))[key] as unknown,
        `tab:${tabId}`,
      );
      return (stored ?? { kind: 'not-read' }) as PageState;
    },
    highlightsOn: (page) => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)),
    strayRequests: () => server.requests.filter((request) => !/^GET \/(?:page-\d+|favicon\.ico)/.test(request)),
    async closePages() {
      for (const page of await firefox.browser.pages()) if (!keep.has(page)) await page.close().catch(() => undefined); // gone with an extension that was updated
    },
    async close() {
      await firefox.close();
      await server.close();
    },
  };
  return lab;
}
