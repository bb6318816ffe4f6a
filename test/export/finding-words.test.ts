import { expect, test } from 'vitest';
import { figureQuote, quoted } from '../../lib/export/finding-words.ts';
import { lookupOf } from '../../lib/export/lookup.ts';
import { emptyAnalysis, figureOf, spanOf } from '../helpers/sample-analysis.ts';

test.each([
  [
    'words that follow are quoted with it',
    'About 300 crates of fruit were lost.',
    'crates of fruit',
    '“About 300 crates of fruit”',
  ],
  [
    'what stands between is left out',
    'About 300 crates of fruit had been lost.',
    'crates lost',
    '“About 300 crates … lost”',
  ],
  [
    'words that stand before it follow in brackets',
    'The crates lost were about 300. About 300!',
    'crates lost',
    '“About 300” (crates lost)',
  ],
  ['half a word is not the word', 'About 300 crateseller, he said.', 'crate', '“About 300” (crate)'],
  ['another paragraph is too far', 'About 300\n\ncrates were lost.', 'crates', '“About 300” (crates)'],
  ['a figure of nothing stands alone', 'About 300 were lost.', null, '“About 300”'],
])('%s', (_name, text, of, words) => {
  const figure = figureOf('f1', spanOf(text, 'About 300'), { of });
  expect(figureQuote(lookupOf(emptyAnalysis(text)), figure)).toBe(words);
});

test.each([
  ['marks round a stretch are not doubled', ['“We saw it,”', '"all of it"'], '“We saw it, … all of it”'],
  ['marks inside become single', ['they called it “a trick” twice'], '“they called it ‘a trick’ twice”'],
  ['two quotations in one stretch keep theirs', ['“No,” and “no”'], '“‘No,’ and ‘no’”'],
])('%s', (_name, stretches, words) => {
  expect(quoted(stretches)).toBe(words);
});
