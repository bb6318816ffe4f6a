import { afterEach, describe, expect, test } from 'vitest';
import { type Reading, readArticle, type TextMap } from '../../lib/article/read-article.ts';
import { reanchor } from '../../lib/article/reanchor.ts';
import { rangeOf } from '../../lib/article/text-map.ts';
import type { Span } from '../../lib/model.ts';
import { offsetAt } from '../helpers/offset-at.ts';
import { closePages, openPage, paragraphs, STORY } from '../helpers/page.ts';

afterEach(closePages);

function okay(reading: Reading) {
  if (!reading.ok) throw new Error(reading.reason);
  return reading;
}

const spanOf = (text: string, words: string): Span => {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`“${words}” is not in the text.`);
  return [at, at + words.length];
};
/** The words as the page shows them at the range, in the text's representation. */
const wordsAt = (map: TextMap, span: Span) =>
  rangeOf(map, span)
    ?.toString()
    .replace(/[\u00AD\u200B]/g, '')
    .replace(/[\uFB00-\uFB06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/\s+/g, ' ') ?? null;

describe('there and back', () => {
  test.each([
    ['plain paragraphs', paragraphs()],
    [
      'inline elements',
      `<p>The <b>mayor</b> said “<i>no</i> comment”, and <a href="#x">left</a> <u>at</u>once for the quay.</p>${paragraphs()}`,
    ],
    [
      'white space of all kinds',
      `<p>\n  One\u00A0two   three\n\tfour <b> five </b> six seven eight nine ten.</p>${paragraphs()}`,
    ],
    [
      'soft hyphens and ligatures',
      `<p>The har\u00ADbour of\uFB01ce of Lenn \uFB02atly re\u200Bfused to give any num\u00ADbers at all.</p>${paragraphs()}`,
    ],
    [
      'line breaks',
      `One line of the story stands here,<br>another one there<br><br>and a third after a gap that parts them.${paragraphs()}`,
    ],
    [
      'words beyond the basic plane',
      `<p>The 😀 man from 𝔏enn said that it 👩‍👩‍👧 was as good as it could be.</p>${paragraphs()}`,
    ],
  ])('every word of %s leads back to the same word on the page', async (_name, html) => {
    const page = await openPage(`<h1>Bridge to close</h1><main>${html}</main>`);
    const before = page.documentElement.outerHTML;
    const { article, map } = okay(readArticle(page));
    for (const { index, 0: word } of article.text.matchAll(/\S+/g)) {
      const span: Span = [index, index + word.length];
      expect(wordsAt(map, span)).toBe(word);
      const range = rangeOf(map, span);
      expect(range && offsetAt(map, range.startContainer, range.startOffset)).toBe(index);
    }
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('after the page has changed', () => {
  const words = 'cracks in three of its bearings';

  async function changed(change: (page: Document) => void) {
    const page = await openPage(`<h1>Bridge to close</h1><main>${paragraphs()}</main>`);
    const old = okay(readArticle(page));
    change(page);
    const fresh = okay(readArticle(page));
    const span = reanchor(old.article.text, fresh.article.text, spanOf(old.article.text, words));
    return { old, fresh, found: span && wordsAt(fresh.map, span) };
  }
  const second = (page: Document) => page.querySelectorAll('p')[1] as HTMLElement;

  test('a paragraph that was rendered anew has its words again', async () => {
    const { old, found } = await changed((page) => second(page).replaceWith(second(page).cloneNode(true)));
    expect(rangeOf(old.map, spanOf(old.article.text, words))).toBe(null);
    expect(found).toBe(words);
  });

  test('all paragraphs rendered anew', async () => {
    const { found } = await changed((page) => {
      for (const paragraph of page.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true));
    });
    expect(found).toBe(words);
  });

  test('nodes that were moved', async () => {
    expect((await changed((page) => page.querySelector('main')?.append(second(page)))).found).toBe(words);
  });

  test('text nodes that were split', async () => {
    expect((await changed((page) => (second(page).firstChild as Text).splitText(25))).found).toBe(words);
  });

  test('paragraphs that came before and behind', async () => {
    const more = 'Late in the evening a second report came in from the other side of the water.';
    const { found } = await changed((page) => {
      page.querySelector('main')?.insertAdjacentHTML('afterbegin', `<p>${more}</p>`);
      page.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${more} Again.</p>`);
    });
    expect(found).toBe(words);
  });

  test('words that are gone are said to be gone', async () => {
    expect((await changed((page) => second(page).remove())).found).toBe(null);
  });

  test('of words that stand twice, those with the old surroundings', () => {
    const before = 'First, the mayor said no. Then the mayor said yes.';
    const now = 'A new line was put here. First, the mayor said no. Then the mayor said yes.';
    const span: Span = [before.lastIndexOf('the mayor'), before.lastIndexOf('the mayor') + 9];
    expect(reanchor(before, now, span)?.[0]).toBe(now.lastIndexOf('the mayor'));
  });

  test('a word that now stands in another sentence is not the same', () => {
    expect(reanchor('It rose to 40 by the end of June.', 'Nothing of the kind; there were 40 cats.', [11, 13])).toBe(
      null,
    );
  });
});

test('a span of the spaces between two paragraphs has no range', async () => {
  const { article, map } = okay(readArticle(await openPage(`<main>${paragraphs()}</main>`)));
  const gap = article.text.indexOf('\n\n');
  expect(rangeOf(map, [gap, gap + 2])).toBe(null);
  expect(STORY[0]?.length).toBe(gap);
});
