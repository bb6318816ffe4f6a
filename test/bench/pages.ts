/** Saved pages for the benchmark, from ../shared where it is at hand; else the demo's page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { demoPage } from '../e2e/server.ts';

const PAGES = fileURLToPath(new URL('../../../shared/corpora/pages/', import.meta.url));

interface SavedPage {
  name: string;
  html: string;
  /** Of its address: "/world/2024/a-title". */
  path: string;
}

const INDEX = { articles: 'ground-truth.json', 'not-news': 'index.json' };

/** Up to `count` saved pages of a kind, evenly picked. */
export function savedPages(kind: 'articles' | 'not-news', count: number): SavedPage[] {
  const folder = `${PAGES}${kind}/`;
  if (!existsSync(folder)) return [{ name: 'demo', html: demoPage(), path: '/demo' }];
  const index: Record<string, { url: string }> = JSON.parse(readFileSync(folder + INDEX[kind], 'utf8'));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .sort();
  const step = Math.max(1, files.length / count);
  const picked = Array.from({ length: Math.min(count, files.length) }, (_, i) => files[Math.floor(i * step)] as string);
  return picked.map((name) => ({
    name,
    html: gunzipSync(readFileSync(folder + name)).toString('utf8'),
    path: URL.parse(index[name.split('.', 1)[0] as string]?.url ?? '')?.pathname ?? `/${name}`,
  }));
}

/** An invented article of about so many words, for measures that depend on length. */
export function storyOf(words: number): string {
  const paragraph = (i: number) =>
    `<p>The harbour council of Lenn spent ${(i + 2) * 13_000} crowns on pier ${i + 1}, “far more than planned”, said Nils Ammer, its treasurer, on Monday. ` +
    `About ${i + 20} boats are laid up. An official who spoke on condition of anonymity said the books for pier ${i + 1} had not been closed. ` +
    `It was not possible to independently verify the account. Fishermen mend their nets and wait for the ice to go, as they do every year.</p>`;
  const count = Math.max(1, Math.round(words / 72));
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2026-11-16T09:00:00Z' };
  return `<!doctype html><html lang="en"><title>Piers of Lenn</title><meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>Harbour council spends more on its piers, treasurer says</h1>${Array.from({ length: count }, (_, i) => paragraph(i)).join('\n')}</article></html>`;
}

/** Lets nothing but loopback's own documents load: pictures, styles and scripts of saved pages are elsewhere. */
export async function blockElsewhere(context: BrowserContext, origin: string): Promise<void> {
  await context.route('**/*', (route) => {
    const request = route.request();
    const own = request.url().startsWith(origin) || request.url().startsWith('chrome');
    return own ? route.continue() : route.abort();
  });
}
