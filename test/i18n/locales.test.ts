import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { intlLocale } from '../../lib/interface-language.ts';
import { entriesOf, LANGUAGE_CODES, placesIn } from './locales.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ENGLISH = new Map(entriesOf('en').map((entry) => [entry.key, entry]));

describe.each(LANGUAGE_CODES)('%s', (language) => {
  const entries = entriesOf(language);
  const sentences = entries.flatMap(({ key, forms }) =>
    Object.entries(forms).map(([form, words]) => ({ key, form, words })),
  );

  test('has every sentence of the English file, and no other, in the same order', () => {
    expect(entries.map(({ key }) => key)).toEqual([...ENGLISH.keys()]);
  });

  test('has every form its plurals need, and no other', () => {
    const needed = new Intl.PluralRules(intlLocale(language)).resolvedOptions().pluralCategories.toSorted();
    const wrong = entries.filter(
      ({ plural, forms }) => plural && Object.keys(forms).toSorted().join() !== needed.join(),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test('has places for the same substitutions as English; only none, one and two may be said in words', () => {
    const wrong = sentences.filter(({ key, form, words }) => {
      const places = placesIn(words);
      const english = placesIn(Object.values(ENGLISH.get(key)?.forms ?? {}).at(-1) ?? '');
      const said = ['zero', 'one', 'two'].includes(form) ? english.filter((place) => place !== '$1') : english;
      return !said.every((place) => places.includes(place)) || !places.every((place) => english.includes(place));
    });
    expect(wrong.map(({ key, form }) => `${key} (${form})`)).toEqual([]);
  });

  test('is text: no markup, no blank ends, no three dots', () => {
    const odd = sentences.filter(({ words }) => /[<>]|\.\.\.|^\s|\s$|^$|\uFFFD|\s{2}/.test(words));
    expect(odd.map(({ key }) => key)).toEqual([]);
  });

  test('leaves no sentence of several words in English', () => {
    const left = sentences.filter(
      ({ key, words }) => language !== 'en' && words.split(/\s+/).length > 2 && words === ENGLISH.get(key)?.forms.only,
    );
    expect(left.map(({ key }) => key).filter((key) => key !== 'exports.webAnnotation')).toEqual([]);
  });

  test('describes the extension in the 132 characters a browser shows', () => {
    const description = sentences.find(({ key }) => key === 'extension.description')?.words ?? '';
    expect(description.length).toBeGreaterThan(40);
    expect(description.length).toBeLessThanOrEqual(132);
  });

  test('quotes the page’s menu in the menu’s own words', () => {
    const wordsOf = (key: string) => sentences.find((sentence) => sentence.key === key)?.words ?? '?';
    expect(wordsOf('welcome.step0Text')).toContain(wordsOf('menus.read'));
    expect(wordsOf('welcome.step0TextNoShortcut')).toContain(wordsOf('menus.read'));
  });
});

test('names of sentences are letters and digits, as browsers demand of messages, and differ by more than capitals', () => {
  const names = [...ENGLISH.keys()].map((key) => key.replaceAll('.', '_'));
  expect(names.filter((name) => !/^[A-Za-z0-9_]+$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('every sentence is used', () => {
  const source =
    ['components', 'entrypoints', 'lib'].map(sourceUnder).join('\n') + readFileSync(join(ROOT, 'wxt.config.ts'));
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) || source.includes(`__MSG_${key.replaceAll('.', '_')}__`) || isPageWord(source, key);
  expect([...ENGLISH.keys()].filter((key) => !isUsed(key))).toEqual([]);
});

/** Words for pages are not asked for by key but picked from their group: `words.notes.figure`, `notes[why]`. */
function isPageWord(source: string, key: string): boolean {
  const [group, name] = key.split('.');
  if (group !== 'menus' && group !== 'notes' && group !== 'kinds') return false;
  return new RegExp(`\\.${name}\\b|'${name}'`).test(source);
}

function sourceUnder(folder: string): string {
  const path = join(ROOT, folder);
  return readdirSync(path)
    .map((name) => {
      const file = join(path, name);
      if (statSync(file).isDirectory()) return sourceUnder(join(folder, name));
      return /\.tsx?$/.test(name) ? readFileSync(file, 'utf8') : '';
    })
    .join('\n');
}
