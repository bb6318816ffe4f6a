import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type Painting, paint } from '../../lib/highlights/paint.ts';
import { markOf, planOf, textOf } from '../helpers/highlight-plan.ts';

const PAGE = `
  <article style="font:20px/1.6 sans-serif;padding:200px 40px 900px">
    <p id="plain">Nothing here is marked in any way.</p>
    <p id="count">The ferry carried <span id="figure">300 crates</span> of fruit.</p>
    <p id="doubt"><span id="caveat">None of it could be checked by <span id="name">Ines Varga</span></span>.</p>
    <p><a id="link" href="#there">linked words</a> <button id="button">pressed words</button></p>
  </article>`;

let painting: Painting;
const picked: string[] = [];
const hostOf = () => document.querySelector<HTMLElement>('html > div');

beforeEach(async () => {
  picked.length = 0;
  document.body.replaceChildren(...new DOMParser().parseFromString(PAGE, 'text/html').body.childNodes);
  window.scrollTo(0, 0);
  const { text, rangeOf } = textOf(document.body);
  const marks = [
    markOf(text, 'f1', 'figure', '300 crates'),
    markOf(text, 'c1', 'caveat', 'could be checked by Ines Varga'),
    markOf(text, 'p1', 'speaker', 'Ines Varga'),
    markOf(text, 'f2', 'figure', 'linked words'),
    markOf(text, 'f3', 'figure', 'pressed words'),
  ];
  painting = await paint(document, planOf(marks), rangeOf, { onPick: (id) => picked.push(id) });
});

afterEach(async () => {
  painting.clear();
  window.getSelection()?.removeAllRanges();
  await userEvent.unhover(document.body);
});

const element = (id: string) => document.getElementById(id) as HTMLElement;
const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const settled = () => new Promise((done) => setTimeout(done, 250));

test('a click on a highlight picks its finding', async () => {
  await userEvent.click(element('figure'));
  expect(picked).toEqual(['f1']);
});

test('where two lie on each other the shorter is picked', async () => {
  await userEvent.click(element('name'));
  expect(picked).toEqual(['p1']);
  await userEvent.click(element('caveat'), { position: { x: 150, y: 15 } });
  expect(picked).toEqual(['p1', 'c1']);
});

test('a click on other words, beside the words, on a link or on a button picks nothing', async () => {
  await userEvent.click(element('plain'));
  await userEvent.click(element('count'), { position: { x: 700, y: 15 } });
  await userEvent.click(element('link'));
  await userEvent.click(element('button'));
  expect(picked).toEqual([]);
});

test('a click that the page makes by script picks nothing, nor does one that ends a selection', async () => {
  const { left, top } = element('figure').getBoundingClientRect();
  element('figure').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 5, clientY: top + 10 }));
  await userEvent.tripleClick(element('figure'));
  expect(picked.length).toBeLessThanOrEqual(1); // the first of the three is an ordinary click
});

test('a kind that is not shown is not picked', async () => {
  painting.restyle({ caveat: true, speaker: false, figure: false, strength: 'normal', print: false });
  await userEvent.click(element('figure'));
  expect(picked).toEqual([]);
});

test('after the end nothing is picked and no note comes', async () => {
  painting.clear();
  await userEvent.click(element('figure'));
  await userEvent.hover(element('figure'));
  await settled();
  expect(picked).toEqual([]);
  expect(hostOf()).toBeNull();
});

test('resting on a highlight shows one note beside it, resting elsewhere takes it away', async () => {
  const before = document.documentElement.outerHTML;
  await userEvent.hover(element('figure'));
  await soon(() => expect(hostOf()).not.toBeNull());
  expect(hostOf()?.shadowRoot).toBeNull(); // closed
  expect(hostOf()?.childNodes.length).toBe(0);
  const note = (hostOf() as HTMLElement).getBoundingClientRect();
  const words = element('figure').getBoundingClientRect();
  expect(note.width).toBeGreaterThan(100);
  expect(note.top >= words.bottom || note.bottom <= words.top).toBe(true);
  expect(document.querySelectorAll('html > div').length).toBe(1);

  await userEvent.hover(element('plain'));
  await soon(() => expect(hostOf()).toBeNull());
  expect(document.documentElement.outerHTML).toBe(before);
});

test('the pointer may go onto the note; it stays', async () => {
  await userEvent.hover(element('figure'));
  await soon(() => expect(hostOf()).not.toBeNull());
  await userEvent.hover(hostOf() as HTMLElement);
  await settled();
  expect(hostOf()).not.toBeNull();
});

test('Escape closes the note, and the page gets its key too', async () => {
  const keys: string[] = [];
  const onKey = ({ key }: KeyboardEvent) => keys.push(key);
  document.addEventListener('keydown', onKey);
  await userEvent.hover(element('figure'));
  await soon(() => expect(hostOf()).not.toBeNull());
  await userEvent.keyboard('{Escape}');
  expect(hostOf()).toBeNull();
  expect(keys).toEqual(['Escape']);
  document.removeEventListener('keydown', onKey);
});
