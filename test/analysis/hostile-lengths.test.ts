/** Texts that say one thing over and over: each costs what plain news of the same length does, give or take. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

const SLUGS = ['budget-interview', 'clinic-cuts', 'ferry-fire', 'front-line', 'river-study', 'market-open'];
const news = SLUGS.map((slug) =>
  readFileSync(new URL(`../articles/${slug}/article.txt`, import.meta.url), 'utf8'),
).join('\n\n');

/** What the analysis costs this thread alone, whatever else the machine does; the less of two. */
function costOf(text: string): number {
  const article = articleOfText(text);
  const costs = [0, 1].map(() => {
    const before = process.threadCpuUsage();
    analyze(article);
    const { user, system } = process.threadCpuUsage(before);
    return user + system;
  });
  return Math.min(...costs);
}

/** So long a text, made of what a number gives, one after the other. */
function repeated(length: number, piece: (i: number) => string): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += piece(i);
  return text.slice(0, length);
}

/** A name for each number: "Badora", "Belira". */
function name(i: number): string {
  const [a, b, c] = [i % 13, Math.floor(i / 13) % 13, Math.floor(i / 169) % 13].map((at) => 'bdfglmnprstvz'[at]);
  return `${a?.toUpperCase()}a${b}o${c}i`;
}

const plain = new Map<number, number>();
/** How many times the cost of plain news of the same length. */
function timesPlain(text: string): number {
  const { length } = text;
  const cost = plain.get(length) ?? costOf(repeated(length, () => `${news}\n\n`));
  plain.set(length, cost);
  return costOf(text) / cost;
}

describe('a long text stays fast', () => {
  /** Each cost from five times to a hundred times what plain news does when its work grew with the square of the text. */
  test.each<[string, number, (i: number) => string]>([
    ['figures and dates in one sentence', 20_000, () => '5 ships in May 2014 '],
    ['dates of another clause', 20_000, () => 'in 2014 ships 5 ships '],
    [
      'totals that were brought about',
      30_000,
      () => 'Ships fell by 5, which brought the total number of ships to 14. There were 19 ships.\n',
    ],
    ['figures of as many statements', 400_000, (i) => `He said ${(i % 90) + 5} ships fell.\n`],
    [
      'counts of a march',
      100_000,
      (i) => `${i % 2 ? 'Police' : 'The union'} said ${1_000 + i * 7} people came to the march.\n`,
    ],
    ['roles of one person', 150_000, () => 'Harbour minister Ana Roe fell. A roads minister said it fell.\n'],
    ['a firm called a firm', 150_000, () => 'Ferrolux, a mining firm, fell. The company said it fell.\n'],
    ['officials', 400_000, () => 'Officials said it fell.\n'],
    ['nobody to call', 700_000, () => 'calls to him went unanswered\n'],
    ['two who answer together', 700_000, (i) => `${name(i)} and ${name(i + 1)} declined to comment.\n`],
    ['two who deny', 700_000, () => 'Ann Roe and Carl Stone left. They deny murder.\n'],
  ])(
    '%s',
    (_what, length, piece) => {
      expect(timesPlain(repeated(length, piece))).toBeLessThan(4);
    },
    60_000,
  );
});

test('twice as many tolls of two places, the same numbers in both, cost no more than three times as much', () => {
  const told = (count: number, place: string, who: readonly string[]) =>
    Array.from({ length: count }, (_, i) => `${who[i % 2]} put the death toll in ${place} at ${2_100 + i}.\n`).join('');
  const tolls = (count: number) =>
    `The council met.\n${told(count, 'Orlo', ['Police', 'The mayor'])}${'It rained.\n'.repeat(12)}${told(count, 'Tarn', ['Rescuers', 'The army'])}`;
  expect(costOf(tolls(600)) / costOf(tolls(300))).toBeLessThan(3);
});
