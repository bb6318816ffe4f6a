/** Opens saved pages in Chromium as they were saved: no sub-requests, page scripts off, our reader put in afterwards. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '../..');

export interface Lab {
  /** A fresh navigation to `html` at `url`; the reader is there as `Caveat`, not yet called. */
  open(html: string, url: string): Promise<Page>;
  close(): Promise<void>;
}

/** A Chromium with one page, and `scripts` evaluated in it after every navigation. */
export async function openLab(scripts: readonly string[]): Promise<Lab> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  let html = '';
  await page.route('**', (route) => {
    const request = route.request();
    return request.isNavigationRequest() && request.frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort();
  });
  return {
    async open(next, url) {
      html = next;
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
      for (const script of scripts) await page.evaluate(`${script};0`);
      return page;
    },
    close: () => browser.close(),
  };
}

/** A module of the project as one script that leaves its exports in the global `name`. */
export async function bundle(path: string, name: string): Promise<string> {
  const build = await rolldown({ input: resolve(ROOT, path), logLevel: 'warn' });
  const { output } = await build.generate({ format: 'iife', name, minify: true });
  return `${output[0].code};globalThis.${name}=${name}`;
}

export function readPage(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
