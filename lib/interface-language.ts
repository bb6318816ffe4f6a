/** Which language the interface speaks, and how its sentences are filled in. No words here: see i18n.ts and page-words.ts. */
import { browser } from 'wxt/browser';
import { LANGUAGES, type Settings } from './settings.ts';

export type Language = Exclude<(typeof LANGUAGES)[number], 'auto'>;

/** Each language by its own name: whoever can't read the present one must find the way back. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  tr: 'Türkçe',
  ar: 'العربية',
};

/** The language for a setting; for `auto` the browser's own, and English when we don't have that. */
export function interfaceLanguage(setting: Settings['language']): Language {
  if (setting !== 'auto') return setting;
  const [primary] = browser.i18n.getUILanguage().split('-');
  const ours = LANGUAGES.filter((language) => language !== 'auto');
  return ours.find((language) => language === primary) ?? 'en';
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** What Intl is asked for. Arabic keeps the digits of the English articles it stands beside; English writes "22 Nov 2026, 14:10". */
export function intlLocale(language: Language): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}

/**
 * Puts substitutions in the places of `$1` … `$9`. In a right-to-left sentence each is isolated (U+2068 … U+2069), so that a site's name
 * or a quotation does not turn the words around it.
 */
export function fillIn(sentence: string, substitutions: readonly (string | number)[], language: Language): string {
  return sentence.replace(/\$([1-9])/g, (place, digit: string) => {
    const value = substitutions[Number(digit) - 1];
    if (value === undefined) return place;
    if (typeof value === 'number') return value.toLocaleString(intlLocale(language));
    return directionOf(language) === 'rtl' ? `\u2068${value}\u2069` : value;
  });
}
