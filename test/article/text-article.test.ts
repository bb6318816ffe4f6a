import { expect, test } from 'vitest';
import { articleOfText } from '../../lib/article/text-article.ts';

test('a line near the top that is only a date is the day of publication', () => {
  const { article } = articleOfText('Bridge closed\nFebruary 3, 2022\nThe old bridge was closed, the council said.');
  expect(article.published).toBe('2022-02-03');
});

test('a date inside a sentence, or far down, publishes nothing', () => {
  expect(articleOfText('The bridge closed on February 3, 2022.').article.published).toBeNull();
  expect(articleOfText(`${'A line of its own.\n'.repeat(20)}February 3, 2022`).article.published).toBeNull();
});
