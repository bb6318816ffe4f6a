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
