import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { shownKind } from '../../lib/shown-kinds.ts';

test.each([
  ['The toll was higher than the figure that the ministry gave.', ['at-odds']],
  ['Witnesses gave conflicting accounts of the fire.', ['at-odds']],
  ['The harbour master denied that the pier had been closed.', ['disputed']],
])('what differs is shown as that, and what is denied as disputed: %s', (sentence, kinds) => {
  const text = `News of the harbour\n\nAnn Roe said 40 boats were lost.\n\n${sentence}`;
  expect(analyze(articleOfText(text)).caveats.map(shownKind)).toEqual(kinds);
});
