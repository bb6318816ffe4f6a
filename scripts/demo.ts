/**
 * `npm run demo [-- FILE.html | URL] [-- --firefox] [-- --headless]`: builds the extension, opens a news page in a real browser, clicks the real
 * toolbar button and shows what the popup says. Without a display it prints the summary and saves popup.png and page.png.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { demoPage, servePages } from '../test/e2e/server.ts';
import { build } from './build.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUTPUT = join(ROOT, 'demo-output');

const options = process.argv.slice(2);
const firefox = options.includes('--firefox');
const named = options.find((option) => !option.startsWith('--'));
// npm runs this in the project's folder; a file is named from where the reader stands.
const target = named && !/^https?:/.test(named) ? resolve(process.env.INIT_CWD ?? '.', named) : named;
const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const headless = options.includes('--headless') || !display;

if (target && !/^https?:/.test(target) && !existsSync(target)) {
  console.error(`${target} does not exist: give a saved page, a URL, or nothing for the demo's own page.`);
  process.exit(2);
}

build(firefox ? 'firefox' : 'chrome');
mkdirSync(OUTPUT, { recursive: true });
const server = await servePages();
const url = pageUrl();
console.log(
  `Opening ${target ?? "the demo's page"} in ${firefox ? 'Firefox' : 'Chromium'}${headless ? ' (headless)' : ''}…\n`,
);

const { showInChromium, showInFirefox } = await import('./demo-browsers.ts');
await (firefox ? showInFirefox : showInChromium)({ url, headless, output: OUTPUT });
await server.close();

/** Where the browser finds the page: at its own address, or on loopback. */
function pageUrl(): string {
  if (target && /^https?:/.test(target)) return target;
  const html = target ? readPage(target) : demoPage();
  const path = `/${encodeURIComponent(target ? basename(target).replace(/\.gz$/, '') : 'border-clash.html')}`;
  server.set(decodeURIComponent(path), html);
  server.set(path, html);
  return server.origin + path;
}

function readPage(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
