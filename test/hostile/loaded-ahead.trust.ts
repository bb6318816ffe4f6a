/** A page that the browser loads ahead of the reader: by another driver than the rest, which forbids the browser to do so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/chromium.ts';
import { demoPage, type PageServer, servePages } from '../e2e/server.ts';

const PATIENT = { timeout: 30_000 };
const [HERE, AHEAD] = ['/page-1', '/page-2'];
const extension = mkdtempSync(join(tmpdir(), 'caveat-ahead-'));
let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  cpSync(EXTENSION, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  // As if the reader had allowed the site.
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://127.0.0.1/*'] }));
  server = await servePages();
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    enableExtensions: [extension],
    pipe: true,
    timeout: 60_000,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(extension, { recursive: true, force: true });
});

test('case 14 · chromium · a page that is loaded ahead leaves the tab’s result alone, and is read once the reader comes to it', async () => {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker', PATIENT);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  const registered = () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered, PATIENT).toBe(1);
  const rules = `<script type="speculationrules">{"prerender":[{"urls":["${AHEAD}"],"eagerness":"immediate"}]}</script>`;
  server.set(HERE, demoPage().replace('</body>', `<a id="go" href="${AHEAD}">On</a>${rules}</body>`));
  server.set(AHEAD, demoPage());
  const page = await browser.newPage();
  await page.goto(server.origin + HERE);
  /** The paths of the pages whose results are kept. */
  const kept = () =>
    worker.evaluate(async () => {
      const stored: Record<string, unknown> = await chrome.storage.session.get(null);
      return Object.entries(stored)
        .filter(([key]) => key.startsWith('tab:'))
        .map(([, state]) => state as { kind: string; url?: string })
        .map(({ kind, url }) => `${kind} ${new URL(url ?? 'about:').pathname}`);
    });
  await expect.poll(kept, PATIENT).toEqual([`ready ${HERE}`]);
  await expect.poll(() => server.requests.includes(`GET ${AHEAD}`), PATIENT).toBe(true);
  for (let i = 0; i < 30; i++) {
    await new Promise((done) => setTimeout(done, 50)); // time enough for what must not happen
    expect(await kept()).toEqual([`ready ${HERE}`]);
  }
  await page.click('#go');
  await expect.poll(() => page.evaluate(() => location.pathname), PATIENT).toBe(AHEAD);
  const activated = () =>
    page.evaluate(() => Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'activationStart') as number);
  expect(await activated()).toBeGreaterThan(0); // it was the page that had been loaded ahead
  await expect.poll(kept, PATIENT).toEqual([`ready ${AHEAD}`]);
});
