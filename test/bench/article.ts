/**
 * Part 2: the first reading of a page, against Readability with its clone and Defuddle. Each is put into a freshly loaded page as a content
 * script by an extension, as a click does it; the page's own scripts are off, and nothing it links to loads.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page, Worker } from 'playwright-core';
import { COMPILE_HINT } from '../../scripts/compile-hint-plugin.ts';
import { launchChromium } from '../e2e/chromium.ts';
import { bundle, readPage } from '../helpers/page-lab.ts';
import { type BenchRow, median, quantile, spreadOf } from './table.ts';

const CORPUS = fileURLToPath(new URL('../../../shared/corpora/pages/articles/', import.meta.url));
const require = createRequire(import.meta.url);

const CALLS = {
  // As the built extension has it: with the hint at its head (wxt.config.ts).
  ours: 'const r = Caveat.readArticle(document); r.ok && r.map.pieces.length',
  readability: 'const r = new Readability(document.cloneNode(true)).parse(); r && r.textContent.length',
  defuddle: 'const r = new Defuddle(document).parse(); r && r.content.length',
};
type Reader = keyof typeof CALLS;
const READERS: readonly Reader[] = ['ours', 'readability', 'defuddle'];

interface Cold {
  /** Milliseconds of the call alone. */
  call: number;
  /** Of the page's main thread, in CPU milliseconds, from before the script's injection to after the call. */
  thread: number;
}

/** Medians of the pages' ratios, and the slowest page. */
export async function run(): Promise<BenchRow[]> {
  if (!existsSync(CORPUS)) {
    console.log('../shared is not there, so there is nothing to be timed.');
    return [];
  }
  const truth: Record<string, { url: string }> = JSON.parse(readPage(join(CORPUS, 'ground-truth.json')));
  const cold: Record<Reader, Cold[]> = { ours: [], readability: [], defuddle: [] };
  const ids = Object.keys(truth);
  const browser = await launchChromium({ extension: await extensionOf(), welcome: true });
  try {
    const worker = await browser.worker();
    const page = await browser.context.newPage();
    let html = '';
    await page.route('**', (route) => {
      const request = route.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort();
      const headers = { 'content-security-policy': "script-src 'none'" };
      return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers });
    });
    for (const [i, id] of ids.entries()) {
      html = readPage(join(CORPUS, `${id}.html.gz`));
      const path = new URL((truth[id] as { url: string }).url).pathname;
      for (let turn = 0; turn < READERS.length; turn++) {
        const reader = READERS[(turn + i) % READERS.length] as Reader;
        // Each on a site of its own, so that the browser starts a new process and none finds another's compiled code.
        await page.goto(`https://${reader}-${i}.test${path}`, { waitUntil: 'load', timeout: 30_000 });
        cold[reader].push(await coldCall(worker, page, `${reader}.js`));
      }
    }
  } finally {
    await browser.close();
  }
  const row = (what: string, figure: number, unit: string, of: Partial<BenchRow> = {}): BenchRow => {
    return { part: 'article', what, figure, unit, spread: null, limit: null, ...of };
  };
  const against = (peer: Reader, measure: keyof Cold) => {
    const ratios = cold.ours.map((one, i) => one[measure] / (cold[peer][i] as Cold)[measure]);
    const note = `medians ${middle('ours', measure)} and ${middle(peer, measure)} ms`;
    return { figure: median(ratios), spread: spreadOf(ratios), note };
  };
  const middle = (reader: Reader, measure: keyof Cold) => median(cold[reader].map((one) => one[measure])).toFixed(1);
  const calls = cold.ours.map(({ call }) => call);
  const worst = calls.indexOf(quantile(calls, 1));
  const call = against('readability', 'call');
  const thread = against('readability', 'thread');
  const defuddle = against('defuddle', 'call');
  return [
    row(`first reading of ${ids.length} pages with the map, against Readability`, call.figure, '× peer', {
      ...call,
      limit: 0.5,
    }),
    row('… against Defuddle', defuddle.figure, '× peer', defuddle),
    row(
      '… main thread with the injection and start of the script, against Readability',
      thread.figure,
      '× peer',
      thread,
    ),
    row('slowest page', quantile(calls, 1), 'ms', {
      limit: 50,
      note: `${ids[worst]}; Readability ${cold.readability[worst]?.call.toFixed(1)} ms there`,
    }),
  ];
}

/** An extension that may put each reader's script into any page. */
async function extensionOf(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-readers-'));
  const sources: Record<Reader, string> = {
    ours: await bundle('test/eval/reader.ts', 'Caveat'),
    readability: readFileSync(require.resolve('@mozilla/readability/Readability.js'), 'utf8'),
    defuddle: await bundle(require.resolve('defuddle'), 'Defuddle'),
  };
  for (const reader of READERS) {
    const script = `(() => { ${sources[reader]};\nconst start = performance.now(); ${CALLS[reader]}; return performance.now() - start; })()`;
    writeFileSync(join(folder, `${reader}.js`), reader === 'ours' ? COMPILE_HINT + script : script);
  }
  writeFileSync(join(folder, 'worker.js'), '');
  const manifest = {
    manifest_version: 3,
    name: 'Readers',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function coldCall(worker: Worker, page: Page, file: string): Promise<Cold> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await threadTime(session);
  const call = await worker.evaluate(
    async ([address, script]) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      if (tab?.id === undefined) throw new Error('The page has no tab.');
      const [injected] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [script] });
      return Number(injected?.result);
    },
    [page.url(), file] as const,
  );
  const thread = (await threadTime(session)) - before;
  await session.detach();
  if (!(call > 0)) throw new Error(`${file} did not run on ${page.url()}.`);
  return { call, thread };
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
}
