import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';
import { MAX_FILE_CHARS, readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, language: 'fr', badge: false, strength: 'strong' };
const SITES = ['https://example.com/*', 'https://www.example.com/*'];

/** The text of a file with something in it changed. */
const fileWith = (change: object) => JSON.stringify({ ...JSON.parse(writeSettingsFile(SETTINGS, SITES)), ...change });

test('an exported file is read back as it was', () => {
  const text = writeSettingsFile(SETTINGS, SITES);
  expect(readSettingsFile(text)).toEqual({ ok: true, settings: SETTINGS, refused: [], sites: SITES });
});

test('one broken setting has its default and is named; the others are taken', () => {
  const read = readSettingsFile(fileWith({ settings: { ...SETTINGS, strength: 'loud', language: 'fr' } }));
  expect(read).toEqual({
    ok: true,
    settings: { ...SETTINGS, strength: 'normal' },
    refused: ['strength'],
    sites: SITES,
  });
});

describe('sites of a file that are none are left out', () => {
  test.each([
    ['every site at once', ['<all_urls>', '*://*/*', 'https://*/*']],
    ['other schemes', ['file:///*', 'chrome://settings/*', 'javascript:alert(1)']],
    ['names without a pattern', ['example.com', 'https://example.com']],
    ['things that are no texts', [7, null, {}, ['https://example.com/*']]],
    ['no list', 'https://example.com/*'],
  ])('%s', (_name, sites) => {
    expect(readSettingsFile(fileWith({ sites }))).toMatchObject({ ok: true, sites: [] });
  });
});

describe('a file is refused as a whole when it is not ours', () => {
  test.each([
    ['not JSON', 'language = fr', 'notJson'],
    ['empty', '', 'notJson'],
    ['a list', '[]', 'notOurs'],
    ['null', 'null', 'notOurs'],
    ['somebody else’s settings', '{"settings": {"language": "fr"}}', 'notOurs'],
    ['another format', fileWith({ format: 'other' }), 'notOurs'],
    ['no version', fileWith({ version: undefined }), 'notOurs'],
    ['a version that is no number', fileWith({ version: '1' }), 'notOurs'],
    ['version 0', fileWith({ version: 0 }), 'notOurs'],
    ['a later version', fileWith({ version: 2 }), 'newer'],
    ['too large', `${' '.repeat(MAX_FILE_CHARS)}{}`, 'tooLarge'],
  ])('%s', (_name, text, reason) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason });
  });
});

test('a byte order mark, as some editors put before a text, does no harm', () => {
  expect(readSettingsFile(`\uFEFF${writeSettingsFile(SETTINGS, [])}`)).toMatchObject({ ok: true, settings: SETTINGS });
});

test('a file that names the prototype changes nothing but settings', () => {
  const text = '{"format":"caveat-settings","version":1,"__proto__":{"x":1},"settings":{"__proto__":{"badge":false}}}';
  expect(readSettingsFile(text)).toMatchObject({ ok: true, settings: DEFAULT_SETTINGS });
  expect(({} as { x?: number }).x).toBeUndefined();
});
