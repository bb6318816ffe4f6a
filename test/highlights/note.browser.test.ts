import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { domOf } from '../../lib/article/dom.ts';
import type { Note } from '../../lib/highlight-plan.ts';
import { noteCard } from '../../lib/highlights/note.ts';

const NOTE: Note = {
  label: 'Not independently verified',
  who: 'Ines Varga, harbour master',
  words: '“300 crates”',
  why: 'The article says so.',
};
/** Shadow roots of ours, open to the test alone. */
const roots: ShadowRoot[] = [];
const card = noteCard(domOf(document), window);

beforeEach(() => {
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
});

afterEach(() => {
  card.hide();
  roots.length = 0;
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function words(html = '<p id="words">The ferry carried 300 crates of fruit.</p>'): Range {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('words')?.firstChild as Node);
  return range;
}

const soon = (check: () => void) => vi.waitFor(check, { timeout: 5_000 });
const noteOf = () => roots.at(-1)?.querySelector('[role=note]') as HTMLElement;

test('a note has kind, who, the words and why', () => {
  card.show(NOTE, [words()], 'light', false);
  expect([...noteOf().children].map(({ textContent }) => textContent)).toEqual([
    'Not independently verified',
    'Ines Varga, harbour master',
    '“300 crates”',
    'The article says so.',
  ]);
});

test('what the article does not say has no line', () => {
  card.show({ ...NOTE, who: null, why: '' }, [words()], 'light', false);
  expect(noteOf().children.length).toBe(2);
});

test('markup in a name is shown as text, hidden controls are spelt out, each line has its own direction', () => {
  card.show({ ...NOTE, who: '<img src=x onerror=alert(1)>\u202Egnol' }, [words()], 'light', false);
  expect(noteOf().querySelector('img')).toBeNull();
  expect(noteOf().children[1]?.textContent).toBe('<img src=x onerror=alert(1)>[U+202E]gnol');
  expect([...noteOf().children].every((line) => line.getAttribute('dir') === 'auto')).toBe(true);
});

test('a note that was asked for by key is announced', async () => {
  card.show(NOTE, [words()], 'light', true);
  const live = roots.at(-1)?.querySelector('[aria-live=polite]') as HTMLElement;
  expect(live.textContent).toBe('');
  await soon(() => expect(live.textContent).toContain('Not independently verified. Ines Varga'));
});

test('dark and light have colours of their own', () => {
  card.show(NOTE, [words()], 'dark', false);
  expect(getComputedStyle(noteOf()).backgroundColor).toBe('rgb(30, 30, 30)');
  card.show(NOTE, [words()], 'light', false);
  expect(getComputedStyle(noteOf()).backgroundColor).toBe('rgb(255, 255, 255)');
  expect(roots.length).toBe(2);
  expect(document.querySelectorAll('html > div').length).toBe(1);
});

test.each([
  ['at the top', 'margin:0'],
  ['in the middle', 'margin-top:300px'],
  ['at the bottom', 'position:fixed;bottom:0;margin:0'],
  ['at the right edge', 'position:fixed;right:0;top:50px;width:80px'],
  ['as a long paragraph', 'height:400px;overflow:hidden;font-size:40px;line-height:400px;margin:100px 0'],
])('words %s are not covered, and the note is inside the viewport', (_where, css) => {
  const range = words(`<p id="words" style="${css}">Ines Varga</p>`);
  card.show(NOTE, [range], 'light', false);
  const note = noteOf().getBoundingClientRect();
  const text = range.getBoundingClientRect();
  expect(note.top >= text.bottom || note.bottom <= text.top).toBe(true);
  expect(note.top).toBeGreaterThanOrEqual(0);
  expect(note.bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(note.left).toBeGreaterThanOrEqual(0);
  expect(note.right).toBeLessThanOrEqual(window.innerWidth);
});

test('a style sheet of the page that reaches for everything does not reach the note', () => {
  const range = words(
    '<style>* { display: none !important; color: red !important } html, body, p { display: block !important }</style><p id="words">Ines Varga</p>',
  );
  card.show(NOTE, [range], 'light', false);
  expect(noteOf().getBoundingClientRect().width).toBeGreaterThan(100);
  expect(getComputedStyle(noteOf()).color).toBe('rgb(26, 26, 26)');
});

test('the note follows its words when the page scrolls, and goes when they are taken away', async () => {
  const range = words('<p id="words" style="margin:200px 0 2000px">Ines Varga</p>');
  card.show(NOTE, [range], 'light', false);
  const before = noteOf().getBoundingClientRect().top;
  window.scrollTo(0, 100);
  await soon(() => expect(noteOf().getBoundingClientRect().top).toBe(before - 100));
  document.body.replaceChildren();
  window.dispatchEvent(new Event('scroll'));
  await soon(() => expect(card.isShown()).toBe(false));
  window.scrollTo(0, 0);
});
