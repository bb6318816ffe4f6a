/**
 * Draws every state of popup and side panel in Chromium, in all sizes and colours, and asks axe for faults. The pages carry the content
 * security policy of the built extension. `npm run gallery` keeps the pictures, to be looked at.
 */

import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type axe from 'axe-core';
import { type BrowserContextOptions, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { bareWords } from '../../scripts/words-plugin.ts';
import { STORIES } from '../helpers/page-states.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; form-action 'none'; base-uri 'none'";

export interface Shot {
  name: string;
  query: string;
  width: number;
  height?: number;
  options?: BrowserContextOptions;
  /** Pressed before the picture is taken. */
  press?: readonly string[];
  full?: boolean;
}

const POPUP = { width: 400, height: 600 };
const light = { colorScheme: 'light' } as const;
const dark = { colorScheme: 'dark' } as const;
const forced = { forcedColors: 'active' } as const;
const unfold = ['.speaker-button', '[data-finding] .plain-button[aria-expanded=false]'];

export const SHOTS: Shot[] = [
  ...STORIES.map((story): Shot => ({ name: story, query: `story=${story}`, ...POPUP, options: light })),
  ...STORIES.map((story): Shot => ({ name: `${story}-dark`, query: `story=${story}`, ...POPUP, options: dark })),
  ...STORIES.map((story): Shot => ({ name: `${story}-forced`, query: `story=${story}`, ...POPUP, options: forced })),
  ...STORIES.map(
    (story): Shot => ({ name: `${story}-arabic-320`, query: `story=${story}&language=ar`, width: 320, height: 600 }),
  ),
  { name: 'war-full', query: 'story=war', width: 400, full: true, press: ['.show-all'] },
  { name: 'war-full-dark', query: 'story=war', width: 400, full: true, options: dark, press: ['.show-all', ...unfold] },
  { name: 'war-unfolded', query: 'story=war', width: 400, full: true, press: unfold },
  { name: 'war-table', query: 'story=war', width: 400, full: true, press: ['.plot-key button'] },
  { name: 'war-menu', query: 'story=war', ...POPUP, press: ['.menu-button'] },
  { name: 'war-menu-dark', query: 'story=war', ...POPUP, options: dark, press: ['.menu-button'] },
  { name: 'war-320', query: 'story=war', width: 320, full: true },
  // 400 pixels at 200 per cent.
  { name: 'war-200-percent', query: 'story=war', width: 200, full: true, press: ['.menu-button'] },
  {
    name: 'panel-200-percent',
    query: 'story=war&layout=panel',
    width: 200,
    full: true,
    press: ['[role=tab]:last-child'],
  },
  { name: 'war-forced', query: 'story=war', width: 400, full: true, options: forced, press: unfold },
  { name: 'war-forced-dark', query: 'story=war', width: 400, full: true, options: { ...forced, ...dark } },
  { name: 'war-arabic', query: 'story=war&language=ar', width: 400, full: true, press: unfold },
  { name: 'war-german', query: 'story=war&language=de', width: 320, full: true },
  { name: 'war-saying', query: 'story=war&said=Copied.', ...POPUP },
  { name: 'crowded-full', query: 'story=crowded', width: 400, full: true },
  { name: 'crowded-320', query: 'story=crowded', width: 320, full: true, options: dark },
  { name: 'hostile-full', query: 'story=hostile', width: 320, full: true },
  { name: 'panel', query: 'story=war&layout=panel', width: 460, height: 900 },
  { name: 'panel-dark', query: 'story=war&layout=panel', width: 460, height: 900, options: dark },
  { name: 'panel-all', query: 'story=war&layout=panel', width: 560, full: true, press: ['[role=tab]:last-child'] },
  {
    name: 'panel-figures',
    query: 'story=war&layout=panel',
    width: 700,
    height: 700,
    press: ['[role=tab]:nth-child(3)'],
  },
  { name: 'panel-picked', query: 'story=war&layout=panel&selected=s5', width: 360, height: 800 },
  { name: 'panel-arabic', query: 'story=war&layout=panel&language=ar', width: 460, height: 900, options: dark },
  { name: 'panel-long', query: 'story=long&layout=panel', width: 460, height: 900 },
  {
    name: 'panel-hostile',
    query: 'story=hostile&layout=panel',
    width: 320,
    height: 900,
    press: ['[role=tab]:nth-child(2)'],
  },
  { name: 'panel-coverage', query: 'story=war&layout=panel', width: 400, height: 600, press: ['.coverage button'] },
  { name: 'print', query: 'layout=print', width: 800, full: true },
];

export interface Gallery {
  /** Takes one picture; the faults found on it, one line each. Called for many at once it takes two at a time, as many as there are cores. */
  draw(shot: Shot): Promise<string[]>;
  close(): Promise<void>;
}

/** Builds the gallery and opens a browser; pictures go into `folder`. */
export async function openGallery(folder: string): Promise<Gallery> {
  const built = await mkdtemp(join(tmpdir(), 'caveat-gallery-'));
  await mkdir(folder, { recursive: true });
  await build({
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [bareWords()],
    build: { outDir: built, emptyOutDir: true, assetsInlineLimit: 0 },
    define: { 'import.meta.env.FIREFOX': 'false' },
  });
  const server = await serve(built);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const checker = await readFile(AXE, 'utf8');
  /** Pages that stand idle, by their options: to open one takes as long as to draw on it. */
  const idle = new Map<string, Page[]>();
  const turns = [Promise.resolve(), Promise.resolve()];
  let count = 0;

  async function drawOn(shot: Shot): Promise<string[]> {
    const { options = {} } = shot;
    const pages = idle.get(JSON.stringify(options)) ?? [];
    idle.set(JSON.stringify(options), pages);
    const page = pages.pop() ?? (await (await browser.newContext({ reducedMotion: 'reduce', ...options })).newPage());
    const faults = await draw(page, origin, shot, folder, checker);
    pages.push(page); // one on which something failed is left alone
    return faults;
  }

  return {
    draw(shot) {
      const lane = count++ % turns.length;
      const drawn = (turns[lane] as Promise<void>).then(() => drawOn(shot));
      turns[lane] = drawn.then(ignore, ignore);
      return drawn;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(built, { recursive: true });
    },
  };
}

async function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const bytes = await readFile(file);
      response.setHeader('content-type', `${TYPES[extname(file)] ?? 'text/plain'}; charset=utf-8`);
      response.setHeader('content-security-policy', POLICY);
      response.end(bytes);
    } catch {
      response.writeHead(404).end(); // a favicon is asked for, and there is none
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

/** Whoever asked hears of what failed. */
function ignore(): void {}

async function draw(page: Page, origin: string, shot: Shot, folder: string, checker: string): Promise<string[]> {
  const { name, query, width, height = 600, press = [], full = false } = shot;
  const errors: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) errors.push(message.text());
  };
  const onError = (error: Error) => void errors.push(String(error));
  page.on('console', onConsole).on('pageerror', onError);
  await page.setViewportSize({ width, height });
  await page.goto(`${origin}/?${query}`);
  const shown = await page.waitForSelector('html[data-state=shown]', { timeout: 15_000 }).catch(() => null);
  if (!shown) errors.push('nothing was drawn');
  if (query.endsWith('reading')) await page.waitForSelector('.skeleton');
  if (shown) for (const selector of press) await pressAll(page, selector);
  await page.waitForTimeout(query.includes('selected') || query.includes('long') ? 500 : 100);
  // A window as high as the page: what is out of sight is not drawn, and would be white on a picture of the full page.
  if (full) await page.setViewportSize({ width, height: await fullHeight(page) });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (sideways > 0) errors.push(`scrolls sideways by ${sideways} px`);
  const found = await violations(page, checker);
  page.off('console', onConsole).off('pageerror', onError);
  return [...errors, ...found];
}

async function fullHeight(page: Page): Promise<number> {
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 400, height: 6_000 });
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const shell = document.querySelector<HTMLElement>('.shell');
    if (shell) shell.style.minBlockSize = '0';
    return Math.ceil(document.querySelector('.footer, .print-view')?.getBoundingClientRect().bottom ?? 600);
  });
}

async function pressAll(page: Page, selector: string): Promise<void> {
  const count = await page.locator(selector).count();
  for (let i = 0; i < Math.min(count, 4); i++) await page.locator(selector).nth(0).click({ timeout: 15_000 });
}

/** Faults that axe finds, one line each. */
async function violations(page: Page, checker: string): Promise<string[]> {
  await page.evaluate(checker);
  return page.evaluate(async () => {
    const api: typeof axe = Reflect.get(globalThis, 'axe');
    const { violations: found } = await api.run(document, {
      rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  });
}
