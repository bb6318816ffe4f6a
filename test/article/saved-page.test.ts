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

const creditsOf = (html: string) => {
  const reading = readSavedPage(new TextEncoder().encode(html));
  return reading.ok ? reading.article.article.credits : null;
};

test.each([
  ['The Associated Press contributed to this report.', ['The Associated Press']],
  ['Associated Press writer Ines Varga in Lenn contributed to this report.', ['Associated Press']],
  ['Additional reporting by AFP', ['AFP']],
  ['With files from Reuters and The Canadian Press', ['Reuters', 'The Canadian Press']],
  ['With inputs from PTI and ANI', ['PTI', 'ANI']],
  ['(This text was auto-generated from IANS.)', ['IANS']],
  ['Lenn Courier with agencies', ['agencies']],
  ['ab/cd (AP, Reuters, dpa)', ['AP', 'Reuters', 'dpa']],
  ['(Reuters)', ['Reuters']],
  ['AFP/Reuters', ['AFP', 'Reuters']],
  ['– Reuters', ['Reuters']],
  ['© 2026 AFP', ['AFP']],
  ['Copyright 2026 The Associated Press. All rights reserved.', ['The Associated Press']],
  ['Source: Lenn Wire and news agencies', ['Lenn Wire and news agencies']],
  ['The mayor did not come to the quay on Monday, he told a reporter by telephone. – AFP', ['AFP']],
  ['The mayor did not come to the quay on Monday, he told a reporter by telephone. (AP)', ['AP']],
])('“%s” at the end names whom the article draws on', (line, credits) => {
  expect(creditsOf(`<main>${STORY}<p>${line}</p></main>`)).toEqual(credits);
});

test.each([
  ['The mayor (Reuters says otherwise) was on the quay at noon.'],
  ['A bridge in Lenn (J. Ferris/AFP)'],
  ['© AFP'],
  ['© 2026 Lenn Courier. All rights reserved.'],
  ['He had contributed to this fund for years, the mayor said.'],
  ['The money went by way of the Unified Pier Interface (UPI).'],
  ['He had joined the Port Tariff Initiative (PTI)'],
  ['The bridge (1911) was painted in May.'],
])('“%s” names nobody', (line) => {
  expect(creditsOf(`<main>${STORY}<p>${line}</p></main>`)).toEqual([]);
});

test.each([
  ['PORT LENN (AP) — ', ['AP']],
  ['PORT LENN, Nov 22 (Reuters) - ', ['Reuters']],
  ['PORT LENN (Lenn Courier) — ', []],
  ['Orsa (AFP) – ', ['AFP']],
  ['(Reuters) - ', ['Reuters']],
  ['The Port Tariff Initiative (PTI) — ', []],
  ['The AP (Associated Party) — ', []],
])('a story that begins “%s”', (start, credits) => {
  expect(creditsOf(`<main><p>${start}${STORY.slice(3)}</main>`)).toEqual(credits);
});

test('the end of a long paragraph is looked at', () => {
  const long = 'The mayor did not come to the quay on Monday, he told a reporter. '.repeat(12);
  expect(creditsOf(`<main>${STORY}<p>${long}(AP)</p></main>`)).toEqual(['AP']);
});

test('a source below the body counts, one far below it does not', () => {
  const below = (far: string) => `<main><div>${STORY}</div>${far}<div class="x">Source: Lenn Wire and AFP</div></main>`;
  expect(creditsOf(below(''))).toEqual(['Lenn Wire and AFP']);
  expect(creditsOf(below('<div><a href="/a">Mill</a></div>'.repeat(5)))).toEqual([]);
});
