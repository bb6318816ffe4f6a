import { expect, test } from 'vitest';
import { figureInContext } from '../../components/finding-words.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

test('what follows a figure without a space for a long while is left out, and no sign is cut in two', () => {
  const analysis = analyze(articleOfText(`The port lost 5 ships.\n\nIt had 7${'😀'.repeat(40)} left.`));
  const [figure] = analysis.figures;
  const start = analysis.text.indexOf('7');
  const shown = figureInContext(analysis, { ...figure!, span: [start, start + 1], of: null, unit: '' });
  expect(shown).toEqual({ before: 'It had ', words: '7', after: '\u00a0…' });
});

test.each([
  ['“It took nine minutes,” she told reporters.', 'nine', 'It took '],
  ['Rents rose, said that about 260 homes stood empty.', 'about 260', ''],
  ['Rents rose, and that 12 per cent was above the norm.', '12 per cent', ''],
  ['Fears that 200 people drowned led to a search.', '200', 'Fears that '],
  ['The so-called “shadow fleet” of 600 tankers sails on.', '600', 'shadow fleet” of '],
  ['The clerk counted that many: 12 boats.', '12', ''],
  ['The clerk said on Monday that 12 boats sank.', '12', 'The clerk said on Monday that '],
])('what leads to a figure begins no quotation and ends in no “said that”: %s', (text, words, before) => {
  const analysis = analyze(articleOfText(`News of the day\n\n${text}`));
  const start = analysis.text.indexOf(words);
  const [figure] = analysis.figures;
  const span: [number, number] = [start, start + words.length];
  expect(figureInContext(analysis, { ...figure!, span, of: null, unit: '' }).before).toBe(before);
});
