import { expect, test } from 'vitest';
import { visibleText } from '../../lib/text/visible-text.ts';

test.each([
  ['an override that would turn the line round is written out', 'Ada \u202eeilgO', 'Ada [RLO]eilgO'],
  ['a zero-width space inside a name is written out', 'Og\u200blie', 'Og[ZWSP]lie'],
  ['isolates are written out', '\u2067Ada\u2069', '[RLI]Ada[PDI]'],
  ['a joiner between Latin letters is written out', 'O\u200dgilvie', 'O[ZWJ]gilvie'],
  ['a joiner inside a Persian word is spelling', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['a joiner inside an emoji holds it together', '👩\u200d🚒', '👩\u200d🚒'],
  ['accents as people write them stay', 'Nguyê\u0303n', 'Nguyê\u0303n'],
  ['a pile of marks keeps four', `O${'\u0301'.repeat(30)}g`, `O${'\u0301'.repeat(4)}g`],
  ['ordinary names are left alone', 'Zoë O’Hara-Łoś', 'Zoë O’Hara-Łoś'],
])('%s', (_name, text, visible) => {
  expect(visibleText(text)).toBe(visible);
});

test('a million invisible characters are written out in linear time', () => {
  const started = performance.now();
  visibleText('\u200d\u0301'.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
