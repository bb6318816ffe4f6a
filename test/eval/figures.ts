/**
 * How well figures are found and read: NewsQuant and four small sets by their labels, and the articles annotated by hand.
 *
 *   npm run eval -- figures [--list]    --list prints what was missed and what was found for nothing
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { scoreGold } from './gold-figures.ts';
import { labelsOf } from './quantity-labels.ts';

/** Set → the F1 to reach. */
const SETS: [string, Record<string, number>][] = [
  ['newsquant-dev', { value: 89, 'value+change': 84 }],
  ['currency-model', { value: 86 }],
  ['dimension-model', { value: 86 }],
  ['temperature-model', { value: 94 }],
  ['age-model', { value: 93 }],
];

interface Score {
  P: number;
  R: number;
  F1: number;
}
interface Label {
  value: unknown;
  change?: string;
  normalized_unit?: string;
}
interface Strict {
  scores: Record<string, Score>;
  cases: Record<'missed' | 'spurious' | 'unit' | 'change', [Label | null, Label | null, string][]>;
}

/** Scores all sets and the gold articles; the exit status is 1 when a bar is missed. */
export async function run(shared: string, options: readonly string[]): Promise<void> {
  const listed = options.includes('--list');
  for (const [name, bars] of SETS) await scoreSet(shared, name, bars, listed);
  scoreGold(shared, listed);
}

async function scoreSet(shared: string, name: string, bars: Record<string, number>, listed: boolean): Promise<void> {
  const scorer = await import(pathToFileURL(join(shared, 'eval/score-quantities.mjs')).href);
  const gold: { text: string }[] = JSON.parse(readFileSync(join(shared, `corpora/quantities/${name}.json`), 'utf8'));
  const predicted = gold.map(({ text }) => ({ text, quantities: labelsOf(text) }));
  const strict: Strict = scorer.scoreStrict(scorer.pairUp(gold, predicted), ['value', 'unit', 'change']);
  for (const [measure, score] of Object.entries(strict.scores)) {
    const bar = bars[measure];
    if (bar === undefined && measure !== 'value+unit') continue;
    const verdict = bar === undefined ? '' : score.F1 >= bar ? `≥ ${bar}` : `< ${bar} FAILED`;
    console.log(
      `${`${name} ${measure}`.padEnd(34)} P ${score.P.toFixed(1)}  R ${score.R.toFixed(1)}  F1 ${score.F1.toFixed(1)}  ${verdict}`,
    );
    if (bar !== undefined && score.F1 < bar) process.exitCode = 1;
  }
  if (!listed) return;
  for (const kind of name === 'newsquant-dev'
    ? (['missed', 'spurious', 'change'] as const)
    : (['missed', 'spurious'] as const))
    for (const [want, got, text] of strict.cases[kind])
      console.log(`  ${kind}: ${show(want)} ⇢ ${show(got)}   ${text}`);
}

function show(label: Label | null): string {
  return label ? `${label.change ?? ''}|${label.value}|${label.normalized_unit}` : '∅';
}
