import { describe, expect, test } from 'vitest';
import { given, quoted } from '../../lib/export/finding-words.ts';
import { lookupOf } from '../../lib/export/lookup.ts';
import { emptyAnalysis, figureOf, spanOf } from '../helpers/sample-analysis.ts';

describe('a figure is quoted', () => {
  test.each([
    [
      'with what it measures, where that follows',
      'About 300 crates of fruit were lost.',
      'crates of fruit',
      '“About 300 crates of fruit”',
    ],
    [
      'without what stands farther on, which is told apart',
      'About 300 crates had been lost.',
      'crates lost',
      '“About 300 crates” (crates lost)',
    ],
    [
      'alone where that stands before it',
      'The crates lost were about 300. About 300!',
      'crates lost',
      '“About 300” (crates lost)',
    ],
    [
      'with its unit, where that follows and is another',
      'A wait of some days: About 300 crates.',
      'wait',
      '“About 300 crates” (wait)',
    ],
    ['without half a word', 'About 300 crateseller, he said.', 'crate', '“About 300” (crate)'],
    ['without another paragraph', 'About 300\n\ncrates were lost.', 'crates', '“About 300” (crates)'],
    ['with its unit apart, where it has nothing else', 'Boats? About 300 were lost.', null, '“About 300” (crates)'],
  ])('%s', (_name, text, of, words) => {
    const figure = figureOf('f1', spanOf(text, 'About 300'), { of });
    expect(given(lookupOf(emptyAnalysis(text)), figure, null).words).toBe(words);
  });

  test('alone where it counts nothing', () => {
    const figure = figureOf('f1', spanOf('About 300!', 'About 300'), { unit: '' });
    expect(given(lookupOf(emptyAnalysis('About 300!')), figure, null).words).toBe('“About 300”');
  });
});

test.each([
  ['marks round a stretch are not doubled', ['“We saw it,”', '"all of it"'], '“We saw it, … all of it”'],
  ['marks inside become single', ['they called it “a trick” twice'], '“they called it ‘a trick’ twice”'],
  ['two quotations in one stretch keep theirs', ['“No,” and “no”'], '“‘No,’ and ‘no’”'],
])('%s', (_name, stretches, words) => {
  expect(quoted(stretches)).toBe(words);
});
