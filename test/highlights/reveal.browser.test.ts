import { afterEach, expect, test, vi } from 'vitest';
import { type Painting, paint } from '../../lib/highlights/paint.ts';
import { markOf, planOf, textOf } from '../helpers/highlight-plan.ts';

let painting: Painting | null = null;

afterEach(() => {
  painting?.clear();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

async function paintPage(html: string): Promise<Painting> {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const { text, rangeOf } = textOf(document.body);
  const marks = ['one crate', 'two crates', 'three crates'].map((words) => markOf(text, words, 'figure', words));
  painting = await paint(document, planOf(marks), rangeOf, { onPick() {} });
  return painting;
}

function rangeOfWords(words: string): Range {
  const { text, rangeOf } = textOf(document.body);
  const at = text.indexOf(words);
  return rangeOf([at, at + words.length]) as Range;
}

function isInView(range: Range): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
}

const FAR = '<p style="margin:3000px 0">There was <b>one crate</b> on the quay.</p>';
const shownWords = () =>
  [...CSS.highlights.values()].filter(({ priority }) => priority === 4).map((entry) => [...entry].map(String));

test('a finding far down is scrolled to and stands out for a while', async () => {
  const { reveal } = await paintPage(FAR);
  const range = rangeOfWords('one crate');
  expect(reveal([range])).toBe(true);
  expect(shownWords()).toEqual([['one crate']]);
  await vi.waitFor(() => expect(isInView(range)).toBe(true), { timeout: 8_000 });
  await vi.waitFor(() => expect(shownWords()).toEqual([]), { timeout: 8_000 });
});

test.each([
  ['a closed <details>', `<details><summary>More</summary>${FAR}</details>`],
  [
    'a closed <details> in another',
    `<details><summary>A</summary><details><summary>B</summary>${FAR}</details></details>`,
  ],
  ['a scrolled box', `<div style="height:200px;overflow:auto">${FAR}</div>`],
  [
    'a box in a box',
    `<div style="height:300px;overflow:auto"><div style="height:900px"></div><div style="height:200px;overflow:auto">${FAR}</div></div>`,
  ],
  [
    'what is not laid out yet',
    `<div style="height:2000px"></div><section style="content-visibility:auto;contain-intrinsic-size:auto 500px">${FAR}</section>`,
  ],
  ['a paragraph longer than the viewport', `<p>${'word '.repeat(6_000)} one crate ${'word '.repeat(6_000)}</p>`],
])('words inside %s come into view', async (_name, html) => {
  const { reveal } = await paintPage(html);
  const range = rangeOfWords('one crate');
  expect(reveal([range])).toBe(true);
  await vi.waitFor(() => expect(isInView(range)).toBe(true), { timeout: 8_000 });
});

test('words in the summary of a closed <details> leave it closed', async () => {
  const { reveal } = await paintPage('<details><summary>With one crate</summary><p>more</p></details>');
  expect(reveal([rangeOfWords('one crate')])).toBe(true);
  expect(document.querySelector('details')?.open).toBe(false);
});

test('words that are gone or not displayed can not be shown', async () => {
  const { reveal, explain } = await paintPage(`${FAR}<p style="display:none">two crates</p>`);
  expect(reveal([rangeOfWords('two crates')])).toBe(false);
  const range = rangeOfWords('one crate');
  document.body.replaceChildren();
  expect(reveal([range])).toBe(false);
  expect(explain([range], { label: 'x', who: null, words: 'x', why: 'x' })).toBe(false);
  expect(reveal([])).toBe(false);
});

test('of several stretches the first that is left is shown', async () => {
  const { reveal } = await paintPage(`${FAR}<p id="gone">two crates</p>`);
  const [gone, left] = [rangeOfWords('two crates'), rangeOfWords('one crate')];
  document.getElementById('gone')?.remove();
  expect(reveal([gone, left])).toBe(true);
  expect(shownWords()).toEqual([['one crate']]);
});

test('stepping goes from highlight to highlight, with a note, and round at the end', async () => {
  const { step } = await paintPage(
    '<p style="margin:200px 0 1500px">one crate</p><p style="margin-bottom:1500px">two crates</p><p style="margin-bottom:1500px">three crates</p>',
  );
  const seen: string[][][] = [];
  for (const direction of ['next', 'next', 'next', 'next', 'previous', 'previous'] as const) {
    step(direction);
    seen.push(shownWords());
    expect(document.querySelectorAll('html > div').length).toBe(1);
    await vi.waitFor(() => expect(isInView(rangeOfWords(shownWords()[0]?.[0] ?? ''))).toBe(true), { timeout: 8_000 });
  }
  expect(seen.flat(2)).toEqual(['one crate', 'two crates', 'three crates', 'one crate', 'three crates', 'two crates']);
});

test('stepping begins where the reader is', async () => {
  const { step } = await paintPage(
    '<p style="margin-bottom:1500px">one crate</p><p style="margin-bottom:1500px">two crates</p><p style="margin-bottom:1500px">three crates</p>',
  );
  window.scrollTo(0, 1_000);
  step('next');
  expect(shownWords()).toEqual([['two crates']]);
});

test('without highlights stepping does nothing', async () => {
  const { step } = await paintPage('<p>No number in here.</p>');
  step('next');
  step('previous');
  expect(document.querySelector('html > div')).toBeNull();
});

test('a scrolled form whose controls bear the names of its methods', async () => {
  const names = ['scrollBy', 'getBoundingClientRect'];
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const { reveal } = await paintPage(
    `<form style="height:200px;overflow:auto">${inputs}<p style="margin-top:900px">There was one crate.</p></form>`,
  );
  const range = rangeOfWords('one crate');
  expect(reveal([range])).toBe(true);
  expect(isInView(range)).toBe(true);
});
