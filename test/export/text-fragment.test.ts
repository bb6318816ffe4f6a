import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragmentUrl } from '../../lib/export/text-fragment.ts';
import type { Span } from '../../lib/model.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { plain } from '../helpers/show.ts';

const URL_OF_PAGE = 'https://example.com/news';
/** The directive for the words drawn as ⟦…⟧. */
function directiveOf(marked: string): string | undefined {
  const text = plain(marked);
  const span: Span = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  return textFragmentUrl(URL_OF_PAGE, text, span)?.split('#:~:text=')[1];
}

const LONG =
  'The council met for nine hours on the second floor of the library and heard from forty people who had lost a boat in the storm';

test.each([
  [
    'words that are enough by themselves',
    'He left. ⟦Nobody had seen the boat return⟧ that day.',
    'Nobody%20had%20seen%20the%20boat%20return',
  ],
  [
    'the signs of the directive are encoded',
    'It was ⟦a well-known, long & open quay⟧.',
    'a%20well%2Dknown%2C%20long%20%26%20open%20quay',
  ],
  [
    'short words bring their neighbours',
    'The boat took ⟦300⟧ crates to the island.',
    'The%20boat%20took-,300,-crates%20to%20the',
  ],
  [
    'marks between words and neighbours stay, or browsers would not find them',
    'He shouted, “⟦Stop⟧!” and ran off.',
    'He%20shouted%2C%20%E2%80%9C-,Stop,-!%E2%80%9D%20and%20ran%20off'.replace('!', '%21'),
  ],
  [
    'marks at the edges are no words',
    'Then ⟦“the whole harbour was dark,”⟧ he said.',
    'the%20whole%20harbour%20was%20dark',
  ],
  ['half a word is made whole', 'Then the wh⟦ole harbour was da⟧rk again.', 'whole%20harbour%20was%20dark'],
  [
    'a repeated sentence is told by its neighbours',
    '⟦The gate stood open all night.⟧ A dog barked.\n\nThe gate stood open all night. It rained.',
    'The%20gate%20stood%20open%20all%20night,-%2E%20A%20dog%20barked',
  ],
  ['long words are given by begin and end', `⟦${LONG}⟧.`, 'The%20council%20met,in%20the%20storm'],
  [
    'so are words of two blocks',
    'Now ⟦the first line ends here.\n\nThe second one⟧ goes on.',
    'the%20first%20line,The%20second%20one',
  ],
  [
    'an end that stands earlier too is made longer',
    `⟦It was lost in the storm. ${LONG}⟧.`,
    'It%20was%20lost%20in%20the%20storm,lost%20a%20boat%20in%20the%20storm',
  ],
  ['nothing but marks is nothing', 'He said ⟦“…”⟧.', undefined],
])('%s', (_name, marked, directive) => {
  expect(directiveOf(marked)).toBe(directive);
});

test('the page’s own fragment stays and an older directive goes', () => {
  const link = (url: string) => textFragmentUrl(url, 'Nobody had seen the boat return', [0, 31]);
  const words = 'Nobody%20had%20seen%20the%20boat%20return';
  expect(link('https://example.com/a#top')).toBe(`https://example.com/a#top:~:text=${words}`);
  expect(link('https://example.com/a#')).toBe(`https://example.com/a#:~:text=${words}`);
  expect(link('https://example.com/a#top:~:text=x')).toBe(`https://example.com/a#top:~:text=${words}`);
  expect(link('https://example.com/a#:~:text=x')).toBe(`https://example.com/a#:~:text=${words}`);
});

test('a page that is none of the web has no link', () => {
  expect(textFragmentUrl('file:///home/a.html', 'Nobody had seen it', [0, 6])).toBeNull();
});

test('any words of any text give one address in plain characters, without a throw', { timeout: FUZZ_MS }, () => {
  const anyText = fc
    .array(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem(), fc.constantFrom('\n\n', ' ', '\uD800', 'İ')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)];
      const url = textFragmentUrl(URL_OF_PAGE, text, [Math.min(start, end), Math.max(start, end)]);
      expect(url ?? `${URL_OF_PAGE}#:~:text=x`).toMatch(
        /^https:\/\/example\.com\/news#:~:text=(?:(?:%[0-9A-F]{2}|[A-Za-z0-9])+-?,?|,-)+$/,
      );
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['without a space', 'a'.repeat(1_000_000)],
  ['with as many spaces', 'a '.repeat(500_000)],
])('a million letters %s make a link of a few hundred', (_name, text) => {
  expect(textFragmentUrl(URL_OF_PAGE, text, [10, 900_000])?.length).toBeLessThan(1_000);
});
