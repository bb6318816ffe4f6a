/**
 * How well pages are read, in real Chromium: body against the true bodies, detection against pages that are no news, the way from the
 * text to the page and back, and highlights after a re-rendering.
 *
 *   npm run eval -- pages [--dump FOLDER]    FOLDER gets each page's body, to be compared by eye
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundle, type Lab, openLab, readPage } from '../helpers/page-lab.ts';
import { type Measured, measure } from './page-measures.ts';

const LISTINGS = join(import.meta.dirname, 'listings');

/** Runs all measures and says at the end which fell short. */
export async function run(shared: string, options: readonly string[]): Promise<void> {
  const corpus = join(shared, 'corpora/pages');
  const dumpTo = options.includes('--dump') ? (options[options.indexOf('--dump') + 1] ?? null) : null;
  const notNews: Record<string, { url: string }> = JSON.parse(readPage(join(corpus, 'not-news/index.json')));
  const failures: string[] = [];
  const lab = await openLab([await bundle('test/eval/reader.ts', 'Caveat')]);
  try {
    failures.push(...(await scoreArticles(lab, shared, dumpTo)));
    const others = Object.entries(notNews).map(([id, { url }]) => ({
      path: join(corpus, `not-news/${id}.html.gz`),
      url,
    }));
    failures.push(...(await countFalseAlarms(lab, 'not-news', others, 3)));
    const listings = readdirSync(LISTINGS).map((file) => ({ path: join(LISTINGS, file), url: addressOfListing(file) }));
    failures.push(...(await countFalseAlarms(lab, 'listings of our own', listings, 0)));
  } finally {
    await lab.close();
  }
  if (failures.length) {
    console.log(`FAILED: ${failures.join('; ')}`);
    process.exitCode = 1;
  }
}

async function scoreArticles(lab: Lab, shared: string, dumpTo: string | null): Promise<string[]> {
  const folder = join(shared, 'corpora/pages/articles');
  const truth: Record<string, { url: string; articleBody: string }> = JSON.parse(
    readPage(join(folder, 'ground-truth.json')),
  );
  const found: { id: string; measured: Measured }[] = [];
  for (const [id, { url, articleBody }] of Object.entries(truth)) {
    const page = await lab.open(readPage(join(folder, `${id}.html.gz`)), url);
    const measured = await page.evaluate(measure);
    found.push({ id, measured });
    if (dumpTo) dump(dumpTo, id, measured, articleBody);
  }
  const sum = (of: (measured: Measured) => number) => found.reduce((total, { measured }) => total + of(measured), 0);

  const rows = found.map(({ id, measured }) => JSON.stringify({ file: `${id}.html`, analysis: measured.article }));
  const scored = spawnSync(
    process.execPath,
    [join(shared, 'eval/score-extraction.mjs'), join(folder, 'ground-truth.json'), '--list'],
    {
      input: rows.join('\n'),
    },
  );
  const lines = scored.stdout.toString().trim().split('\n');
  if (dumpTo) writeFileSync(join(dumpTo, 'scores.txt'), lines.join('\n'));
  const summary = lines.at(-1) ?? '';
  const missed = found.filter(({ measured }) => !measured.isArticle);
  const words = sum(({ words }) => words);
  const back = sum(({ back }) => back);
  const anchors = sum(({ anchors }) => anchors);
  const anchored = sum(({ anchored }) => anchored);
  const changed = found.filter(({ measured }) => !measured.same).length;
  const slowest = Math.max(...found.map(({ measured }) => measured.anchorTime));

  console.log(`body: ${summary}`);
  console.log(
    `detection: ${found.length - missed.length} of ${found.length} said to be articles; not: ${missed.map(({ id, measured }) => `${id} (${measured.signals.join(', ')})`).join('; ') || 'none'}`,
  );
  console.log(
    `there and back: ${back} of ${words} words (${percent(back / words)}); pages changed by the reading: ${changed}`,
  );
  console.log(
    `re-anchoring after every paragraph was replaced: ${anchored} of ${anchors} (${percent(anchored / anchors)}), slowest page ${slowest.toFixed(0)} ms`,
  );
  return shortfalls([
    [Number(/F1 ([\d.]+)/.exec(summary)?.[1]) >= 0.968, 'body F1 ≥ .968'],
    [Number(/same ([\d.]+)/.exec(summary)?.[1]) >= 0.33, 'same ≥ .33'],
    [/below 0\.5: 0 /.test(summary), 'no page below .5'],
    [missed.length <= found.length * 0.1, 'detection ≥ 90 %'],
    [back >= words * 0.995 && changed === 0, 'there and back ≥ 99.5 %, no page changed'],
    [anchored >= anchors * 0.99 && slowest < 1_000, 're-anchoring ≥ 99 % within 1 s'],
  ]);
}

async function countFalseAlarms(
  lab: Lab,
  name: string,
  pages: readonly { path: string; url: string }[],
  allowed: number,
): Promise<string[]> {
  const taken: string[] = [];
  for (const { path, url } of pages) {
    const page = await lab.open(readPage(path), url);
    const { isArticle, signals } = await page.evaluate(() => Caveat.detect(document));
    if (isArticle) taken.push(`${basename(path)} (${signals.join(', ')})`);
  }
  console.log(
    `${name}: ${taken.length} of ${pages.length} taken for articles${taken.length ? `: ${taken.join('; ')}` : ''}`,
  );
  return shortfalls([[taken.length <= allowed, `${name} ≤ ${allowed}`]]);
}

function addressOfListing(file: string): string {
  return file === 'home.html' ? 'https://news.example/' : `https://news.example/${file.replace(/\.html$/, '')}/`;
}

function dump(folder: string, id: string, { article }: Measured, wanted: string): void {
  mkdirSync(folder, { recursive: true });
  const body = (article?.blocks ?? []).filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst');
  writeFileSync(join(folder, `${id}.got.txt`), body.map(({ span }) => article?.text.slice(...span)).join('\n'));
  writeFileSync(join(folder, `${id}.want.txt`), wanted);
}

const shortfalls = (checks: readonly [holds: boolean, what: string][]) =>
  checks.flatMap(([holds, what]) => (holds ? [] : [what]));
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
