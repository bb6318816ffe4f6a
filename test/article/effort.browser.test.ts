/** What a reading costs, in counts that don't depend on the machine. */
import { afterEach, expect, test } from 'vitest';
import { findBody, trustMost } from '../../lib/article/body.ts';
import { chooseBlocks } from '../../lib/article/choose.ts';
import { type Dom, domOf } from '../../lib/article/dom.ts';
import { readBlocks } from '../../lib/article/page-blocks.ts';
import { layoutVisibility } from '../../lib/article/visibility.ts';
import { closePages, openPage } from '../helpers/page.ts';

afterEach(closePages);

const CAPS = { nodes: 60_000, characters: 400_000, blocks: 8_000 };
const WORDS = 'the ferrymen of Lenn counted the carts that came down to the landing and wrote the number on a slate ';
/** Paragraphs that are longer than all labels and captions, each of another length. */
const long = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>Day ${i + 1}: ${WORDS.repeat(6)}${'x'.repeat(i)}</p>`).join('');

/** A document's reader that counts how often each node is asked for something. */
function counted(dom: Dom, key: 'content' | 'getComputedStyle' | 'name'): { dom: Dom; asked: Map<Node, number> } {
  const asked = new Map<Node, number>();
  const ask = dom[key] as (node: Element) => never;
  const count = (node: Element) => {
    asked.set(node, (asked.get(node) ?? 0) + 1);
    return ask(node);
  };
  return { dom: { ...dom, [key]: count }, asked };
}

test('each element around the blocks is asked for its style once, whatever is to be told from it', async () => {
  const page = await openPage(`<main><section><div>${long(20)}</div><div>${long(20)}</div></section></main>`);
  const { dom, asked } = counted(domOf(page), 'getComputedStyle');
  const visibility = layoutVisibility(dom);
  for (const paragraph of page.querySelectorAll('p')) expect(visibility.hides(paragraph)).toBe(false);
  // The paragraphs, four elements around, the body and the root.
  expect([...asked.values()]).toEqual(Array(40 + 6).fill(1));
});

test('the text of long paragraphs is not joined to choose them', async () => {
  const page = await openPage(`<main>${long(20)}</main>`);
  const dom = domOf(page);
  const blocks = trustMost(readBlocks(dom, page.body, layoutVisibility(dom), CAPS));
  const body = findBody(blocks, null);
  if (!body) throw new Error('The page has no body.');
  const known = {
    body,
    headline: null,
    headlineText: null,
    standfirst: null,
    bylines: [],
    host: null,
    isHidden: () => false,
  };
  expect(chooseBlocks(blocks, known).kept).toHaveLength(20);
  expect(blocks.blocks.filter(({ plain }) => plain !== null)).toEqual([]);
});

test('a page is read once though a marked box is long: by its script, not by prose', async () => {
  const script = `<script type="text/plain">${WORDS.repeat(40)}</script>`;
  const page = await openPage(`<main>${long(4)}</main><aside>${script}<p>Tides of Lenn</p></aside>`);
  const { dom, asked } = counted(domOf(page), 'name');
  readBlocks(dom, page.body, layoutVisibility(dom), CAPS);
  expect([...page.querySelectorAll('main p')].map((paragraph) => asked.get(paragraph))).toEqual([1, 1, 1, 1]);
});
