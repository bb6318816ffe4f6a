/** Texts that say one thing over and over: each takes the steps that plain news of the same length does, give or take. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../lib/analysis/reading.ts';
import { analysisSteps } from '../helpers/analysis-steps.ts';
import { stepsOf } from '../helpers/steps.ts';

const { findCaveats } = await import('../../lib/analysis/caveats/caveats.ts');
const { findRefusals } = await import('../../lib/analysis/caveats/responses.ts');
const { findFigures } = await import('../../lib/analysis/figures/figures.ts');
const { prepare } = await import('../../lib/analysis/reading.ts');
const { findAttributions } = await import('../../lib/analysis/statements/statements.ts');
const { articleOfText } = await import('../../lib/article/text-article.ts');

// Code that counts its steps is slow, and other work may be on the machine.
vi.setConfig({ testTimeout: 180_000 });

const SLUGS = ['budget-interview', 'clinic-cuts', 'ferry-fire', 'front-line', 'river-study', 'market-open'];
const news = SLUGS.map((slug) =>
  readFileSync(new URL(`../articles/${slug}/article.txt`, import.meta.url), 'utf8'),
).join('\n\n');

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

await analysisSteps(news); // what only longer texts need is made once, too
const plain = new Map<number, number>();
/** How many times the steps of plain news of the same length. */
async function timesPlain(text: string): Promise<number> {
  const { length } = text;
  const cost = plain.get(length) ?? (await analysisSteps(repeated(length, () => `${news}\n\n`)));
  plain.set(length, cost);
  return (await analysisSteps(text)) / cost;
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
  ])('%s', async (_what, length, piece) => {
    expect(await timesPlain(repeated(length, piece))).toBeLessThan(4);
  });
});

test('twice as many tolls of two places, the same numbers in both, take no more than twice the steps', async () => {
  const told = (count: number, place: string, who: readonly string[]) =>
    Array.from({ length: count }, (_, i) => `${who[i % 2]} put the death toll in ${place} at ${2_100 + i}.\n`).join('');
  const tolls = (count: number) =>
    `The council met.\n${told(count, 'Orlo', ['Police', 'The mayor'])}${'It rained.\n'.repeat(12)}${told(count, 'Tarn', ['Rescuers', 'The army'])}`;
  expect((await analysisSteps(tolls(600))) / (await analysisSteps(tolls(300)))).toBeLessThan(2);
});

/** How the steps grow when a sentence without an end is twice as long: what its stage alone does. */
async function growthOf(words: string, length: number, find: (reading: Reading) => unknown): Promise<number> {
  const [short, long] = [length / 2, length].map((units) =>
    prepare(articleOfText(words.repeat(Math.ceil(units / words.length)))),
  ) as [Reading, Reading];
  const before = await stepsOf(() => find(short));
  return (await stepsOf(() => find(long))) / before;
}

describe('a sentence without an end takes steps in proportion to its length', () => {
  test.each([
    ['no hedge at all', 'the crew and the captain went down to the harbour '],
    ['hedge upon hedge', 'it was not yet clear and could not be verified that '],
    ['claim upon claim', 'he claimed it was allegedly reported '],
    ['refusal upon refusal', 'declined to comment, '],
    ['quotation upon quotation', '"no comment" '],
  ])('its caveats: %s', async (_name, words) => {
    const none = { speakers: [], statements: [], figures: [], conflicts: [] };
    const growth = await growthOf(words, 1_000_000, (reading) => {
      const refusals = findRefusals(reading);
      findCaveats(reading, { ...none, refusals, refusalSpeakers: refusals.map(() => null) });
    });
    expect(growth).toBeLessThan(2.1);
  });

  test.each([
    ['digits and commas', 50_000, '1,'],
    ['bare numbers', 48_000, '1, '],
    ['ranges', 48_000, 'from 1 to 2 '],
    ['hyphens', 50_000, '1-'],
    ['number words', 66_000, 'a million and a half '],
    ['currency signs', 50_000, '$'],
    ['odds', 56_000, 'one in '],
  ])('its figures: %s', async (_name, length, words) => {
    expect(await growthOf(words, length, (reading) => findFigures(reading, [], []))).toBeLessThan(2.1);
  });

  test.each([
    ['opening marks', 200_000, '“'],
    ['clauses of one speaker', 1_000_000, 'the harbour said that the crane, '],
    ['cues', 1_000_000, 'said '],
  ])('its statements: %s', async (_name, length, words) => {
    expect(await growthOf(words, length, findAttributions)).toBeLessThan(2.1);
  });
});
