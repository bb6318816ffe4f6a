import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDrawn } from '../helpers/sources.ts';

const WORDS = [
  '⟦Ann Roe⟧',
  '⟦Roe⟧',
  '⟦she⟧',
  '⟦The company⟧',
  '⟦Brightwell Foods Inc⟧',
  '⟦officials⟧',
  '⟦⟧',
  'said',
  'that',
  'the',
  'mayor',
  ',',
  '.',
  '“',
  '”',
  '\n',
  'who',
  '⟦who⟧',
  'and',
  'Mr.',
  '⟦a report by the Grain Board⟧',
  '⟦The report⟧',
  'of',
  'Carl Roe',
  'on Monday',
  '⟦they⟧',
  '⟦it⟧',
  '’s',
  '(',
  ')',
];

test('whatever the text, every mention lies in it, every id resolves, and nobody is listed who says nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const { text, statements, speakers } = resolveDrawn(words.join(' '), { published: '2024-12-27' });
      const ids = speakers.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
      for (const { speaker } of statements) expect(speaker === null || ids.includes(speaker)).toBe(true);
      for (const { id, name, mentions } of speakers) {
        expect(statements.some(({ speaker }) => speaker === id)).toBe(true);
        expect(text).toContain(name);
        expect(name.trim()).not.toBe('');
        mentions.forEach(([start, end], i) => {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeGreaterThanOrEqual(mentions[i - 1]?.[1] ?? 0);
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same speakers', () => {
  const marked = '⟦Ann Roe⟧ said so. ⟦She⟧ left, and ⟦the company⟧ said no.';
  expect(resolveDrawn(marked)).toEqual(resolveDrawn(marked));
});

test('mentions are the places that name the speaker, without titles, possessive endings and pronouns', () => {
  const { text, speakers } = resolveDrawn('⟦Mayor Ann Roe⟧ left. ⟦She⟧ said so. ⟦Roe’s⟧ words. “Ms Roe left.”');
  expect(speakers.map(({ mentions }) => mentions.map((span) => text.slice(...span)))).toEqual([
    ['Ann Roe', 'Roe', 'Roe'],
  ]);
});

test('other ways to name a speaker are kept, pronouns are not', () => {
  const { speakers } = resolveDrawn(
    '⟦The International Grain Board (IGB)⟧ spoke. ⟦The IGB⟧ left. ⟦The board⟧ came. ⟦It⟧ wrote.',
  );
  expect(speakers.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['International Grain Board', ['IGB', 'board']],
  ]);
});
