import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  currentLanguage,
  formatDate,
  formatList,
  formatNumber,
  type Key,
  kindLabel,
  type PluralKey,
  t,
  tn,
  useLanguage,
} from '../../lib/i18n.ts';
import { fillIn, interfaceLanguage, LANGUAGE_NAMES, type Language } from '../../lib/interface-language.ts';
import { CaveatKind } from '../../lib/model.ts';
import { wordsFor } from '../../lib/page-words.ts';
import { fake } from '../helpers/fake-browser.ts';

/** The paths of all sentences, and of those with plural forms. */
const KEYS = pathsOf(JSON.parse(readFileSync('locales/en.json', 'utf8'))).filter(
  (key) => !/^(?:extension|menus|notes)\./.test(key) || key.startsWith('notes.why.'),
);
const languages = Object.keys(LANGUAGE_NAMES) as Language[];

describe('the language of the interface', () => {
  test.each([
    ['en-GB', 'en'],
    ['de', 'de'],
    ['es-419', 'es'],
    ['tr-TR', 'tr'],
    ['ar-EG', 'ar'],
    ['ja', 'en'],
    ['auto', 'en'],
    ['', 'en'],
  ])('a browser in "%s" gives %s', (browser, language) => {
    fake.speak(browser);
    expect(interfaceLanguage('auto')).toBe(language);
  });

  test('a language that was chosen counts more than the browser’s', () => {
    fake.speak('de');
    expect(interfaceLanguage('fr')).toBe('fr');
  });

  test.each(languages)('%s: the document says its language and direction, and words come in it', async (language) => {
    await useLanguage(language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.documentElement.dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(currentLanguage()).toBe(language);
    expect(t('kinds.alleged')).toBe(wordsFor(language).kinds.alleged);
  });

  test.each(languages)('%s: each sentence stands under its own name', async (language) => {
    await useLanguage(language);
    const words = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
    const plurals = new Intl.PluralRules(language);
    for (const key of KEYS) {
      const found = key.split('.').reduce((group, name) => group[name], words);
      if (typeof found === 'string') expect(t(key as Key), key).toBe(fillIn(found, [], language));
      else
        for (const count of [0, 1, 2, 3, 11, 100])
          expect(tn(key as PluralKey, count), key).toBe(fillIn(found[plurals.select(count)], [count], language));
    }
  });

  test('of two choices in a hurry the last one holds', async () => {
    await useLanguage('en');
    const first = useLanguage('de');
    void useLanguage('tr');
    void useLanguage('es');
    await first;
    expect(currentLanguage()).toBe('es');
    expect(document.documentElement.lang).toBe('es');
  });
});

describe('sentences with places', () => {
  test.each([
    ['in order', 'from $1 to $2', ['a', 'b'], 'en', 'from a to b'],
    ['in another order, and twice', '$2, $1, $2', ['a', 'b'], 'en', 'b, a, b'],
    ['a substitution that looks like a place stays as it is', '$1!', ['$2 and $1'], 'en', '$2 and $1!'],
    ['a place without a substitution stays', '$1 $2', ['a'], 'en', 'a $2'],
    ['numbers the English way', '$1', [12345.5], 'en', '12,345.5'],
    ['numbers the German way', '$1', [12345.5], 'de', '12.345,5'],
    ['in Arabic in the digits of the article', '$1', [1200], 'ar', '1,200'],
    ['in Arabic words of others are isolated', 'إزالة $1', ['example.com'], 'ar', 'إزالة \u2068example.com\u2069'],
  ] as const)('%s', (_name, sentence, substitutions, language, filled) => {
    expect(fillIn(sentence, substitutions, language)).toBe(filled);
  });
});

describe('counts', () => {
  test.each([
    ['en', 1, '1 paragraph read'],
    ['en', 0, '0 paragraphs read'],
    ['en', 42, '42 paragraphs read'],
    ['de', 2, '2 Absätze gelesen'],
    ['fr', 0, '0 paragraphe lu'],
    ['es', 1_000_000, '1.000.000 párrafos leídos'],
    ['tr', 5, '5 paragraf okundu'],
    ['ar', 0, 'لم تُقرأ أي فقرة'],
    ['ar', 1, 'قُرئت فقرة واحدة'],
    ['ar', 2, 'قُرئت فقرتان'],
    ['ar', 5, 'قُرئت 5 فقرات'],
    ['ar', 11, 'قُرئت 11 فقرة'],
    ['ar', 100, 'قُرئت 100 فقرة'],
  ] as const)('%s, %d', async (language, count, words) => {
    await useLanguage(language);
    expect(tn('panel.paragraphsRead', count)).toBe(words);
  });
});

test('every kind of caveat has a label in every language', async () => {
  for (const language of languages) {
    await useLanguage(language);
    const labels = CaveatKind.options.map(kindLabel);
    expect(new Set(labels).size).toBe(CaveatKind.options.length);
  }
});

test('numbers, days and lists are written the language’s way; what is no date gives null', async () => {
  await useLanguage('de');
  expect(formatNumber(0.25, { style: 'percent' })).toMatch(/^25\s%$/);
  expect(formatDate('2026-11-22T14:10:00Z', { timeZone: 'UTC', day: 'numeric', month: 'long' })).toBe('22. November');
  expect(formatList(['a', 'b', 'c'])).toBe('a, b und c');
  expect(formatDate('soon')).toBeNull();
});

function isPlural(words: object): boolean {
  return 'one' in words && 'other' in words;
}

function pathsOf(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' || isPlural(value) ? [path + name] : pathsOf(value, `${path}${name}.`),
  );
}
