/**
 * How well pages are read, in real Chromium: body against the true bodies, detection against pages that are no news, the way from the
 * text to the page and back, and highlights after a re-rendering.
 *
 *   npm run eval -- pages [--dump FOLDER]    FOLDER gets each page's body, to be compared by eye
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, CORPUS, openLab, readPage } from '../helpers/page-lab.ts';
import { measure } from './page-measures.ts';

const SCORER = join(CORPUS, '../../eval/score-extraction.mjs');
const LISTINGS = join(import.meta.dirname, 'listings');
const dumpTo = process.argv.includes('--dump') ? (process.argv.at(process.argv.indexOf('--dump') + 1) ?? null) : null;

if (!existsSync(CORPUS)) console.log('pages: skipped, ../shared/corpora/pages is not there');
const truth: Record<string, { url: string; articleBody: string }> = existsSync(CORPUS)
  ? JSON.parse(readFileSync(join(CORPUS, 'articles/ground-truth.json'), 'utf8'))
  : {};
const notNews: Record<string, { url: string }> = existsSync(CORPUS)
  ? JSON.parse(readFileSync(join(CORPUS, 'not-news/index.json'), 'utf8'))
  : {};

const lab = await openLab([await bundle('test/eval/reader.ts', 'Caveat')]);
const failures: string[] = [];
try {
  await scoreArticles();
  await countFalseAlarms(
    'not-news',
    Object.entries(notNews).map(([id, { url }]) => ({ path: join(CORPUS, `not-news/${id}.html.gz`), url })),
    3,
  );
  await countFalseAlarms(
    'listings of our own',
    readdirSync(LISTINGS)
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ path: join(LISTINGS, file), url: urlOfListing(file) })),
    0,
  );
} finally {
  await lab.close();
}
if (failures.length) {
  console.log(`FAILED: ${failures.join('; ')}`);
  process.exitCode = 1;
}

async function scoreArticles(): Promise<void> {
  const rows: string[] = [];
  const missed: string[] = [];
  let words = 0;
  let back = 0;
  let changed = 0;
  let anchored = 0;
  let anchors = 0;
  const slow: number[] = [];
  for (const [id, { url }] of Object.entries(truth)) {
    const page = await lab.open(readPage(join(CORPUS, `articles/${id}.html.gz`)), url);
    const found = await page.evaluate(measure);
    rows.push(JSON.stringify({ file: `${id}.html.gz`, analysis: found.article }));
    if (!found.isArticle) missed.push(`${id} (${found.signals.join(', ')})`);
    words += found.words;
    back += found.back;
    anchors += found.anchors;
    anchored += found.anchored;
    slow.push(found.anchorTime);
    if (!found.same) changed++;
    if (dumpTo) dump(id, found.article);
  }
  if (rows.length === 0) return;
  const scored = spawnSync(process.execPath, [SCORER, join(CORPUS, 'articles/ground-truth.json'), '--list'], {
    input: rows.join('\n'),
  });
  const lines = scored.stdout.toString().trim().split('\n');
  if (dumpTo) writeFileSync(join(dumpTo, 'scores.txt'), lines.join('\n'));
  const summary = lines.at(-1) ?? '';
  console.log(`body: ${summary}`);
  require(Number(/F1 ([\d.]+)/.exec(summary)?.[1]) >= 0.968, 'body F1 ≥ .968');
  require(Number(/same ([\d.]+)/.exec(summary)?.[1]) >= 0.33, 'same ≥ .33');
  require(/below 0\.5: 0 /.test(summary), 'no page below .5');
  const share = 1 - missed.length / rows.length;
  console.log(
    `detection: ${rows.length - missed.length} of ${rows.length} said to be articles (${percent(share)}); missed: ${missed.join('; ') || 'none'}`,
  );
  require(share >= 0.9, 'detection ≥ 90 %');
  console.log(
    `there and back: ${back} of ${words} words (${percent(back / words)}); pages changed by the reading: ${changed}`,
  );
  require(back / words >= 0.995 && changed === 0, 'there and back ≥ 99.5 %, no page changed');
  console.log(
    `re-anchoring after every paragraph was replaced: ${anchored} of ${anchors} (${percent(anchored / anchors)}), slowest page ${Math.max(...slow).toFixed(0)} ms`,
  );
  require(anchored / anchors >= 0.99 && Math.max(...slow) < 1_000, 're-anchoring ≥ 99 % within 1 s');
}

async function countFalseAlarms(name: string, pages: { path: string; url: string }[], allowed: number): Promise<void> {
  const taken: string[] = [];
  for (const { path, url } of pages) {
    const page = await lab.open(readPage(path), url);
    const found = await page.evaluate(() => Caveat.detect(document));
    if (found.isArticle) taken.push(`${basename(path)} (${found.signals.join(', ')})`);
  }
  console.log(
    `${name}: ${taken.length} of ${pages.length} taken for articles${taken.length ? `: ${taken.join('; ')}` : ''}`,
  );
  require(taken.length <= allowed, `${name} ≤ ${allowed}`);
}

function urlOfListing(file: string): string {
  return file === 'home.html' ? 'https://news.example/' : `https://news.example/${file.replace(/\.html$/, '')}/`;
}

function dump(id: string, article: { text: string; blocks: { kind: string; span: number[] }[] } | null): void {
  if (!dumpTo) return;
  mkdirSync(dumpTo, { recursive: true });
  const body = (article?.blocks ?? []).filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  writeFileSync(
    join(dumpTo, `${id}.got.txt`),
    body.map(({ span }) => article?.text.slice(span[0], span[1])).join('\n'),
  );
  writeFileSync(join(dumpTo, `${id}.want.txt`), truth[id]?.articleBody ?? '');
}

function require(holds: boolean, what: string): void {
  if (!holds) failures.push(what);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
