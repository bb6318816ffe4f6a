import { expect, test } from 'vitest';
import { inlineText, oneLine, showControls } from '../../lib/text/visible-controls.ts';

test.each([
  ['a directional override is spelt out', 'Mina\u202Efdp.exe', 'Mina[U+202E]fdp.exe'],
  ['so are isolates and marks', '\u2067x\u2069\u200F', '[U+2067]x[U+2069][U+200F]'],
  ['a zero-width space inside a name', 'Ok\u200Bafor', 'Ok[U+200B]afor'],
  ['a joiner between Latin letters', 'Ok\u200Dafor', 'Ok[U+200D]afor'],
  ['a joiner inside a picture stays', '👩\u200D🚒', '👩\u200D🚒'],
  ['a joiner inside a Persian word stays', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a control character', 'a\u0000b\u001B', 'a[U+0000]b[U+001B]'],
  ['a hidden alphabet of tags', 'a\u{E0041}', 'a[U+E0041]'],
  ['another, of selectors behind letters', 'a\uFE00b\u{E0155}c', 'a[U+FE00]b[U+E0155]c'],
  [
    'a selector chooses one form of a picture, a digit or a Han letter',
    '❤\uFE0F 1\uFE0F 葛\u{E0100}',
    '❤\uFE0F 1\uFE0F 葛\u{E0100}',
  ],
  ['and no second one', '❤\uFE0F\uFE0F', '❤\uFE0F[U+FE0F]'],
  ['a letter without a form, and a joiner of none', 'a\u2800b\u034Fc', 'a[U+2800]b[U+034F]c'],
  ['accents stay', 'Zoe\u0308 N\u0303u\u0301n\u0303ez', 'Zoe\u0308 N\u0303u\u0301n\u0303ez'],
  ['piled up accents are counted', `e${'\u0301'.repeat(16)}`, `e${'\u0301'.repeat(4)}[+12◌]`],
  ['line breaks and tabs stay', 'a\n\tb\r\n', 'a\n\tb\r\n'],
])('%s', (_name, text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('a million hidden characters are spelt out or counted like one', () => {
  expect(showControls('\u202E'.repeat(500_000))).toBe('[U+202E]'.repeat(500_000));
  expect(showControls(`e${'\u0301'.repeat(500_000)}`)).toBe(`e${'\u0301'.repeat(4)}[+499996◌]`);
});

test('one line has no line or paragraph separators', () => {
  expect(oneLine(' a\u2028b\u2029\r\n c\u0085 ')).toBe('a b c\u0085');
});

test('right-to-left words inside a line of ours are isolated', () => {
  expect(inlineText('שלום')).toBe('\u2068שלום\u2069');
  expect(inlineText('Selin\nArda')).toBe('Selin Arda');
});
