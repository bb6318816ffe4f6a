/** Who says what in whole articles written for the purpose, in many house styles; one line a statement, to be judged in a diff. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prepare } from '../../lib/analysis/reading.ts';
import { type Attribution, findAttributions } from '../../lib/analysis/statements/statements.ts';
import type { Span } from '../../lib/model.ts';
import { blocksOfText } from '../../lib/text/blocks.ts';

const ARTICLES = [
  'ferry-fire',
  'harbour-vote',
  'clinic-cuts',
  'river-study',
  'cup-final',
  'court-lorry',
  'front-line',
  'budget-interview',
  'market-open',
  'garden-notes',
];

const folder = (slug: string) => new URL(`../articles/${slug}/`, import.meta.url);

test.each(ARTICLES)('who says what in %s', async (slug) => {
  const text = readFileSync(new URL('article.txt', folder(slug)), 'utf8');
  const found = findAttributions(prepare({ text, blocks: blocksOfText(text), article: { published: null } }));
  await expect(found.map((one) => line(text, one, found)).join('')).toMatchFileSnapshot(
    new URL('statements.txt', folder(slug)).pathname,
  );
});

test('nobody says anything in an article in which nobody says anything', () => {
  const text = readFileSync(new URL('article.txt', folder('garden-notes')), 'utf8');
  expect(findAttributions(prepare({ text, blocks: blocksOfText(text), article: { published: null } }))).toEqual([]);
});

function line(text: string, one: Attribution, all: readonly Attribution[]): string {
  const words = (span: Span | null) => (span ? text.slice(...span) : '–');
  const shared = one.sharesSourceWith === null ? '' : `, as in statement ${one.sharesSourceWith + 1}`;
  return [
    `${all.indexOf(one) + 1}. ${words(one.source)}${shared} | ${words(one.cue)}`,
    `   ${one.content.map(words).join(' … ')}`,
    `   ${one.mode}, ${one.stance}; ${one.rule}, ${one.sureness}`,
    '',
  ].join('\n');
}
