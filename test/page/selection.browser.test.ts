import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { selectedSpan } from '../../lib/page/selection.ts';
import { closePages, openPage, paragraphs, STORY } from '../helpers/page.ts';

afterEach(closePages);

/** What of the article is selected, in its words; null when nothing is. */
async function selected(select: (page: Document, selection: Selection) => void): Promise<string | null> {
  const page = await openPage(
    `<nav><a href="/">Front page</a></nav><article><h1>Swing bridge closes</h1>${paragraphs()}</article>`,
  );
  const reading = readArticle(page);
  if (!reading.ok) throw new Error(reading.reason);
  select(page, page.getSelection() as Selection);
  const span = selectedSpan(page, reading.map);
  return span && reading.article.text.slice(...span);
}
const paragraph = (page: Document, place: number) => page.querySelectorAll('p')[place] as Element;

test('words within a sentence are the selected ones', async () => {
  expect(
    await selected((page, selection) => {
      const text = paragraph(page, 1).firstChild as Text;
      selection.setBaseAndExtent(text, 10, text, 19);
    }),
  ).toBe(STORY[1].slice(10, 19));
});

test('a whole paragraph, as three clicks select it: from its start to that of the next', async () => {
  const whole = await selected((page, selection) =>
    selection.setBaseAndExtent(paragraph(page, 1).firstChild as Text, 0, paragraph(page, 2), 0),
  );
  expect(whole).toBe(STORY[1]);
  expect(await selected((page, selection) => selection.selectAllChildren(paragraph(page, 2)))).toBe(STORY[2]);
});

test('of a selection that begins before the article, the part in it', async () => {
  expect(
    await selected((page, selection) => {
      const text = paragraph(page, 0).firstChild as Text;
      selection.setBaseAndExtent(page.querySelector('a')?.firstChild as Text, 0, text, 11);
    }),
  ).toMatch(/The council$/);
});

test('words outside the article, and a mere caret, select nothing of it', async () => {
  expect(await selected((page, selection) => selection.selectAllChildren(page.querySelector('nav') as Element))).toBe(
    null,
  );
  expect(await selected((page, selection) => selection.collapse(paragraph(page, 1).firstChild, 4))).toBe(null);
});
