/** Figures of the annotated articles: the gold scorer's rows on them, the conflicts found, and the time they take. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findConflicts } from '../../lib/analysis/conflicts/conflicts.ts';
import { findFigures } from '../../lib/analysis/figures/figures.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

/** The scorer's row → the F1 to reach. */
const BARS: Record<string, number> = {
  'figures with value': 90,
  '… and bound': 86,
  '… and unit': 78,
  'figures with value and who gave it': 80,
};
/** Time for an article's figures and conflicts, on top of its tokens. */
const MEDIAN_MS = 1;
const DIGITS_MS = 50;

/** Prints the gold rows; the exit status is 1 when a bar is missed or a conflict is found where there is none. */
export function scoreGold(shared: string, listed: boolean): void {
  const folder = join(shared, 'gold');
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const texts = new Map(names.map((file) => [file.slice(0, -5), readFileSync(textPath(folder, file), 'utf8')]));
  const analyses = new Map([...texts].map(([id, text]) => [id, analyze(articleOfText(text))]));
  const input = [...analyses].map(([id, analysis]) => JSON.stringify({ file: `${id}.txt`, analysis })).join('\n');
  const scorer = spawnSync(
    'node',
    [join(shared, 'eval/score-gold.mjs'), folder, ...(listed ? ['--list', 'figures'] : [])],
    { input, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  for (const line of scorer.stdout.split('\n')) {
    if (/^[-+] /.test(line)) console.log(`  ${line}`);
    const name = line.slice(0, 38).trim();
    if (!/figures|… and|conflict/.test(name) || /^[-+] /.test(line)) continue;
    const f1 = Number(line.slice(38).trim().split(/\s+/)[2]);
    const bar = BARS[name];
    if (bar !== undefined && !(f1 >= bar)) process.exitCode = 1;
    console.log(`gold ${line}${bar === undefined ? '' : f1 >= bar ? `  ≥ ${bar}` : `  < ${bar} FAILED`}`);
  }
  for (const [id, analysis] of analyses) {
    const expected: unknown[] = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')).conflicts ?? [];
    if (expected.length > 0 || analysis.conflicts.length === 0) continue;
    console.log(`gold ${id}: a conflict where there is none (${analysis.conflicts[0]?.about}) FAILED`);
    process.exitCode = 1;
  }
  time([...texts.values()]);
}

const textPath = (folder: string, file: string) => join(folder, 'text', file.replace('.json', '.txt'));

function time(texts: readonly string[]): void {
  const took = texts.flatMap((text) => Array.from({ length: 20 }, () => timeOf(text)));
  const median = took.sort((a, b) => a - b)[took.length >> 1] as number;
  const digits = Math.max(
    ...['1,'.repeat(25_000), '1, '.repeat(16_000), '12,345 '.repeat(7_000)].map((text) =>
      Math.min(timeOf(text), timeOf(text), timeOf(text)),
    ),
  );
  for (const [name, ms, limit] of [
    ['median article', median, MEDIAN_MS],
    ['50,000 digits and commas', digits, DIGITS_MS],
  ] as const) {
    console.log(`time ${name}: ${ms.toFixed(2)} ms  ${ms <= limit ? `≤ ${limit}` : `> ${limit} FAILED`}`);
    if (ms > limit) process.exitCode = 1;
  }
}

function timeOf(text: string): number {
  const article = articleOfText(text);
  const { statements, speakers } = text.length < 20_000 ? analyze(article) : { statements: [], speakers: [] };
  const reading = prepare(article);
  const started = performance.now();
  findConflicts(reading, findFigures(reading, statements, speakers));
  return performance.now() - started;
}
