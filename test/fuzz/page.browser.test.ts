/** Any tree of elements: it is read without a throw and stays as it was; its text leads back to its own words. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { rangeOf } from '../../lib/article/text-map.ts';
import { closePages, openPage, STORY } from '../helpers/page.ts';
import { FUZZ_MS, HOSTILE, RUNS } from './runs.ts';

afterEach(closePages);

const NAMES =
  'p p p div div section article main aside header footer h1 h2 ul li blockquote figure figcaption span em a b br table tr td form input img details summary template noscript svg math custom-story'.split(
    ' ',
  );
const ATTRIBUTES = [
  '',
  '',
  '',
  'hidden',
  'aria-hidden="true"',
  'class="comments"',
  'class="ad related"',
  'id="body"',
  'name="parentNode"',
  'name="textContent"',
  'role="main"',
  'itemprop="articleBody"',
  'style="display:none"',
  'style="display:contents"',
  'style="font-size:0"',
  'dir="rtl"',
  'lang="ar"',
];

/** Half of the words are sentences, so that there is something to read. */
const words = fc.oneof(
  fc.constantFrom(...STORY),
  fc.constantFrom(...STORY),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const escaped = words.map((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc
    .array(fc.oneof({ depthSize: 'small' }, escaped, tie('element')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), tie('tree'))
    .map(([name, attributes, inner]) => `<${name} ${attributes}>${inner}</${name}>`),
}));

test('any page is read without a throw and stays as it was', { timeout: FUZZ_MS }, async () => {
  const page = await openPage('');
  const body = page.querySelector('body') as HTMLBodyElement;
  fc.assert(
    fc.property(tree, (html) => {
      body.innerHTML = html;
      const before = page.documentElement.outerHTML;
      const reading = readArticle(page);
      expect(page.documentElement.outerHTML).toBe(before);
      if (!reading.ok) return;
      const { article, map } = reading;
      let end = 0;
      for (const { span } of article.blocks) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(span[1]).toBeLessThanOrEqual(article.text.length);
        end = span[1];
        const range = rangeOf(map, span);
        expect(range === null || body.contains(range.commonAncestorContainer)).toBe(true);
      }
      for (const word of article.text.matchAll(/\p{L}+/gu)) {
        const range = rangeOf(map, [word.index, word.index + word[0].length]);
        if (range?.startContainer === range?.endContainer) expect(range ? asRead(range) : word[0]).toBe(word[0]);
      }
    }),
    { numRuns: RUNS, examples: [[`<p>constructor\u200B${STORY[0]}</p>`]] },
  );
});

/** The page's text as the reader has it: what only says where a word may be cut is left out, and letters that are printed as one are parted. */
const asRead = (range: Range) =>
  range
    .toString()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'));
