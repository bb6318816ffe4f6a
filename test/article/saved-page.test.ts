import { expect, test } from 'vitest';
import { readSavedPage } from '../../scripts/saved-page.ts';

const STORY = `<p>The council voted on Monday to close the old swing bridge for two years.</p>
  <p>Engineers had found cracks in three of its bearings, the harbour office said.</p>
  <p>Drivers will have to go round by the tunnel, which adds eleven kilometres.</p>`;
const textOf = (html: string | Uint8Array) => {
  const reading = readSavedPage(typeof html === 'string' ? new TextEncoder().encode(html) : html);
  return reading.ok ? reading.article.text : reading.reason;
};

test('a saved page gives the same article as a live one', () => {
  expect(textOf(`<main>${STORY}</main>`)).toMatch(/^The council voted .* two years\.\n\nEngineers/);
});

test.each([
  ['an attribute', '<p hidden>The minister admits it all, and more.</p>'],
  ['a style', '<p style="display: none">The minister admits it all, and more.</p>'],
  [
    'a style sheet of the page',
    '<style>.x, .y { display: none }</style><div class="x"><p>The minister admits it all, and more.</p></div>',
  ],
])('what %s hides is not read', (_name, html) => {
  expect(textOf(`<main>${STORY}${html}</main>`)).not.toContain('minister');
});

test('what a style sheet hides in one width of the window and shows in another is read', () => {
  const html =
    '<style>.x{display:none}@media (min-width:600px){.x{display:block}}</style><p class="x">So it was said on the quay that same night.</p>';
  expect(textOf(`<main>${STORY}${html}</main>`)).toContain('on the quay');
});

test('the encoding a page names is used', () => {
  const html = `<meta charset="windows-1252"><main>${STORY}<p>Zo\u00EB was there and said that it had been so.</p></main>`;
  expect(textOf(Uint8Array.from(html, (letter) => letter.charCodeAt(0)))).toContain('Zo\u00EB was there');
});
