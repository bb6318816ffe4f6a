/**
 * The words the background gives to pages and menus. A service worker can't load a language at run time, so all languages are in its
 * bundle, but only the groups named here: import them by name, or the whole files come along.
 */
import { kinds as arKinds, menus as arMenus, notes as arNotes } from '../locales/ar.json';
import { kinds as deKinds, menus as deMenus, notes as deNotes } from '../locales/de.json';
import { kinds as enKinds, menus as enMenus, notes as enNotes } from '../locales/en.json';
import { kinds as esKinds, menus as esMenus, notes as esNotes } from '../locales/es.json';
import { kinds as frKinds, menus as frMenus, notes as frNotes } from '../locales/fr.json';
import { kinds as trKinds, menus as trMenus, notes as trNotes } from '../locales/tr.json';
import { interfaceLanguage, type Language } from './interface-language.ts';
import type { Settings } from './settings.ts';

export interface PageWords {
  language: Language;
  menus: typeof enMenus;
  notes: typeof enNotes;
  kinds: typeof enKinds;
}

const WORDS: Record<Language, Omit<PageWords, 'language'>> = {
  en: { menus: enMenus, notes: enNotes, kinds: enKinds },
  es: { menus: esMenus, notes: esNotes, kinds: esKinds },
  fr: { menus: frMenus, notes: frNotes, kinds: frKinds },
  de: { menus: deMenus, notes: deNotes, kinds: deKinds },
  tr: { menus: trMenus, notes: trNotes, kinds: trKinds },
  ar: { menus: arMenus, notes: arNotes, kinds: arKinds },
};

/** The groups `menus`, `notes` and `kinds` in the language of a setting. Sentences with `$1` go through `fillIn`. */
export function wordsFor(setting: Settings['language']): PageWords {
  const language = interfaceLanguage(setting);
  return { language, ...WORDS[language] };
}
