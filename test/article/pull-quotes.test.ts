/** Pull quotes: what they repeat is looked for in all of the article, so a page of nothing else could make that work without end. */
import { afterEach, expect, test, vi } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { attributeVisibility } from '../../lib/article/visibility.ts';
import { documentOf } from '../helpers/document.ts';

afterEach(() => vi.restoreAllMocks());

const saying = (i: number) => `“Barrel ${i} was rolled to the quay before ${i} people had come”`;

function read(html: string) {
  const reading = readArticle(documentOf(html), { visibility: attributeVisibility });
  return reading.ok ? reading.article : null;
}

test('a pull quote is left out', () => {
  const prose = `<p>${saying(1)}, said the warden of Lenn, who had been there since the early morning.</p>`;
  const read3 = read(`<main>${prose}<blockquote>${saying(1)}</blockquote><blockquote>${saying(2)}</blockquote></main>`);
  expect(read3?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote']);
});

test('on a page of 2,000 of them only so much is searched', () => {
  const quotes = Array.from({ length: 2_000 }, (_, i) => `<blockquote>${saying(i)}</blockquote>`);
  const { indexOf } = String.prototype;
  let searched = 0;
  vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, words: string, from = 0) {
    const at = indexOf.call(this, words, from);
    if (this.length > 50_000 && words.length > 30) searched += (at === -1 ? this.length : at) - from;
    return at;
  });
  const article = read(`<main>${quotes.join('')}</main>`);
  vi.restoreAllMocks();
  expect(article?.blocks).toHaveLength(2_000);
  expect(searched).toBeGreaterThan(0);
  expect(searched).toBeLessThan(40_000_000);
});
