/** Firefox's real sidebar: opened by a click on the button, follows the tab in front, leads to places on the page and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './firefox.ts';
import { pointOn } from './point-on.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let firefox: Firefox;
let server: PageServer;
let story: Page;
let own: Page;

beforeAll(async () => {
  server = await servePages({ '/story': demoPage(), '/other': '<!doctype html><title>Other</title><p>Nothing here.' });
  firefox = await launchFirefox();
  own = await firefox.openOwn('licences.txt');
  story = await firefox.open(`${server.origin}/story`);
});
afterAll(async () => {
  await firefox?.close();
  await server?.close();
});

const inSidebar = <T>(look: (sidebar: Document) => T) => firefox.inSidebar(own, look);
const textOf = () => inSidebar((sidebar) => sidebar.body.innerText);

test('an install leaves the sidebar shut', async () => {
  expect(await firefox.isSidebarOpen()).toBe(false);
});

test('where the reader chose the side panel, a click on the button opens the sidebar, and the page is read into it', async () => {
  await own.evaluate(() =>
    (Reflect.get(globalThis, 'browser') as typeof chrome).storage.local.set({ settings: { openIn: 'side-panel' } }),
  );
  await expect
    .poll(
      async () => {
        await firefox.clickToolbar(story);
        return firefox.isSidebarOpen();
      },
      { timeout: 20_000, interval: 1_000 },
    )
    .toBe(true);
  // The header comes first, the findings with the next picture.
  await expect.poll(textOf, { timeout: 20_000 }).toContain('It has not been possible to independently verify');
  const text = await textOf();
  expect(text).toContain('This panel describes: 127.0.0.1');
  expect(text).toContain('Tarsk losing hundreds of conscripts');
});

test('"Show" in the sidebar scrolls the page', async () => {
  await inSidebar((sidebar) => [...sidebar.querySelectorAll<HTMLElement>('.show')].at(-1)?.click());
  await expect.poll(() => story.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('a click on a highlight of the page selects its finding in the sidebar', async () => {
  const selected = () => inSidebar((sidebar) => sidebar.querySelector('.is-selected')?.textContent ?? '');
  const { x, y, words } = await story.evaluate(pointOn, 'independently verify');
  expect(await selected()).not.toContain(words.slice(0, 40));
  await story.mouse.click(x, y);
  await expect.poll(selected, { timeout: 10_000 }).toContain(words.slice(0, 40));
});

test('the sidebar follows the tab in front', async () => {
  const other = await firefox.open(`${server.origin}/other`);
  await other.bringToFront();
  await expect.poll(textOf, { timeout: 10_000 }).toContain('Click its button in the toolbar');
  await story.bringToFront();
  await expect.poll(textOf, { timeout: 10_000 }).toContain('Tarsk losing hundreds of conscripts');
  await other.close();
});
