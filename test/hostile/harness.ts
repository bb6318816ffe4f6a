/** One browser and one server for hostile pages: each page is opened, clicked on and read as a reader would. */
import type { Page } from 'playwright-core';
import type { Analysis } from '../../lib/model.ts';
import type { PageState } from '../../lib/page-state.ts';
import { type Chromium, launchChromium } from '../e2e/chromium.ts';
import { DONE } from '../e2e/done.ts';
import { type PageServer, servePages } from '../e2e/server.ts';

export interface Lab {
  browser: Chromium;
  server: PageServer;
  /** Opens a page on loopback. */
  open(html: string, headers?: Record<string, string>): Promise<Page>;
  /** Clicks the toolbar button with the page in front, waits for the end of the reading, closes the popup. */
  read(page: Page): Promise<PageState>;
  /** Opens, reads and gives the analysis; throws when the page was not read as an article. */
  analyse(html: string, headers?: Record<string, string>): Promise<{ page: Page; analysis: Analysis }>;
  stateOf(page: Page): Promise<PageState>;
  /** Highlights that lead to words on the page. */
  highlightsOn(page: Page): Promise<number>;
  /** Whether a name was put on every object of the world in which the content script runs. */
  isPolluted(page: Page, name: string): Promise<boolean>;
  /** Requests the server got besides pages and their icon. */
  strayRequests(): string[];
  closePages(): Promise<void>;
  close(): Promise<void>;
}

export async function openLab(extension?: string, args: string[] = []): Promise<Lab> {
  const server = await servePages();
  const browser = await launchChromium({ args, ...(extension === undefined ? {} : { extension }) });
  let count = 0;
  const lab: Lab = {
    browser,
    server,
    async open(html, headers) {
      const path = `/page-${++count}`;
      server.set(path, html, headers);
      const page = await browser.context.newPage();
      await page.goto(server.origin + path, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async read(page) {
      const popup = await browser.clickToolbar(page);
      await popup.waitForFunction((done) => done.includes(document.documentElement.dataset.state ?? ''), DONE, {
        timeout: 60_000,
      });
      // On a loaded machine the popup may have said that it waits too long; the reading itself goes on.
      let state = await lab.stateOf(page);
      for (const deadline = Date.now() + 60_000; !DONE.includes(state.kind) && Date.now() < deadline; ) {
        await new Promise((done) => setTimeout(done, 50));
        state = await lab.stateOf(page);
      }
      await popup.close();
      return state;
    },
    async analyse(html, headers) {
      const page = await lab.open(html, headers);
      const state = await lab.read(page);
      if (state.kind !== 'ready') throw new Error(`The page was not read: ${JSON.stringify(state).slice(0, 300)}`);
      return { page, analysis: state.analysis };
    },
    async stateOf(page) {
      const tab = await browser.tabId(page);
      const worker = await browser.worker();
      const stored = await worker.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `tab:${tab}`);
      return (stored ?? { kind: 'not-read' }) as PageState;
    },
    highlightsOn: (page) =>
      page.evaluate(() =>
        [...CSS.highlights.values()].reduce(
          (sum, one) => sum + [...one].filter((range) => !(range as Range).collapsed).length,
          0,
        ),
      ),
    async isPolluted(page, name) {
      const tabId = await browser.tabId(page);
      const worker = await browser.worker();
      return worker.evaluate(
        async ([id, property]) => {
          const func = (wanted: string) => wanted in {};
          const [found] = await chrome.scripting.executeScript({ target: { tabId: id }, func, args: [property] });
          return found?.result === true;
        },
        [tabId, name] as const,
      );
    },
    strayRequests: () => server.requests.filter((request) => !/^GET \/(?:page-\d+|favicon\.ico)/.test(request)),
    closePages: () => browser.closePages(),
    async close() {
      await browser.close();
      await server.close();
    },
  };
  return lab;
}
