/**
 * The words on screen, for pages of the extension. `await useLanguage(…)` comes before the first `t`. The background, which can't load
 * a language at run time, has page-words.ts.
 */
import reading from 'virtual:english/reading';
import type en from '../locales/en.json';
import { directionOf, fillIn, interfaceLanguage, intlLocale, type Language } from './interface-language.ts';
import type { Settings } from './settings.ts';
import { KIND_KEYS, type ShownKind } from './shown-kinds.ts';
import { writtenDate } from './text/written-date.ts';

type Words = { readonly [name: string]: string | Words };
/** One sentence, or its forms by the categories of Intl.PluralRules. Other languages than English come as these alone (scripts/words-plugin.ts). */
type Leaf = string | { readonly [category: string]: string };

/** Forms of one sentence by the categories of Intl.PluralRules; which ones, depends on the language. */
type Plural = { one: string; other: string };

type Keys<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${K}`
    : T[K] extends Plural
      ? never
      : Keys<T[K], `${Path}${K}.`>;
}[keyof T & string];
type PluralKeys<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? never
    : T[K] extends Plural
      ? `${Path}${K}`
      : PluralKeys<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** What pages have words of: not what the manifest and the background say. */
type OnPages = Omit<typeof en, 'extension' | 'menus' | 'notes'> & { notes: Pick<(typeof en)['notes'], 'why'> };

/** "options.title": the path of a sentence in locales/en.json. */
export type Key = Keys<OnPages>;
/** The path of a sentence with forms for one, several …: for `tn`. */
export type PluralKey = PluralKeys<OnPages>;

/** The English sentences with their paths, in the order that every language has. */
const ENGLISH = leavesOf(reading);

/** Adds those that stand behind them (settings-words.ts), before the first `useLanguage`. */
export function addEnglish(words: Words): void {
  ENGLISH.push(...leavesOf(words));
}

/** English comes with the pages' scripts, for most readers' first picture; each other is a file of its own in the build. */
const LOADERS: Record<Language, () => Promise<{ default: readonly Leaf[] }>> = {
  en: async () => ({ default: ENGLISH.map(([, leaf]) => leaf) }),
  es: () => import('virtual:words/es'),
  fr: () => import('virtual:words/fr'),
  de: () => import('virtual:words/de'),
  tr: () => import('virtual:words/tr'),
  ar: () => import('virtual:words/ar'),
};

let spoken: { language: Language; sentences: ReadonlyMap<string, string>; plurals: Intl.PluralRules } | null = null;
let wanted: Language = 'en';
let latest: Promise<void> = Promise.resolve();

/**
 * Loads a language and tells the document. Render again after it: `t` then answers in the new language. Of several calls the last one
 * counts, and all of them are done when it is.
 */
export function useLanguage(setting: Settings['language']): Promise<void> {
  wanted = interfaceLanguage(setting);
  latest = speakIn(wanted);
  return latest;
}

/** Begins to load the language of the browser, which most readers keep, before their settings are known. */
export function expectLanguage(): void {
  void LOADERS[interfaceLanguage('auto')]();
}

async function speakIn(language: Language): Promise<void> {
  const { default: leaves } = await LOADERS[language]();
  if (wanted !== language) return latest;
  spoken = { language, sentences: sentencesOf(leaves), plurals: new Intl.PluralRules(intlLocale(language)) };
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** The language `t` answers in. */
export function currentLanguage(): Language {
  return speak().language;
}

/** A sentence in the interface's language, its `$1` … `$9` filled in; numbers are written the language's way. */
export function t(key: Key, substitutions: readonly (string | number)[] = []): string {
  return sentence(key, substitutions);
}

/** The form of a sentence that goes with a count. `$1` is the count, `$2` and on the substitutions. */
export function tn(key: PluralKey, count: number, substitutions: readonly (string | number)[] = []): string {
  return sentence(`${key}.${speak().plurals.select(count)}`, [count, ...substitutions]);
}

/** The label of a kind of caveat. */
export function kindLabel(kind: ShownKind): string {
  return t(`kinds.${KIND_KEYS[kind]}`);
}

/** What a kind of caveat means, in a sentence. */
export function kindReason(kind: ShownKind): string {
  return t(`notes.why.${KIND_KEYS[kind]}`);
}

export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  return value.toLocaleString(intlLocale(speak().language), options);
}

/** A day, or what `options` asks for; null when `iso` is no date. */
export function formatDate(
  iso: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' },
): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return date.toLocaleString(intlLocale(speak().language), options);
}

/** When something was said, as exactly as the text dates it; the year of the article itself is left out. Null when it is no date. */
export function formatWhen(when: string, published: string | null): string | null {
  const year = when.slice(0, 4) !== published?.slice(0, 4);
  return writtenDate(when, intlLocale(speak().language), { month: 'short', year });
}

/** "a, b and c" in the interface's language. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(intlLocale(speak().language)).format(items);
}

function sentence(key: string, substitutions: readonly (string | number)[]): string {
  const { sentences, language } = speak();
  const found = sentences.get(key);
  if (found === undefined) throw new Error(`No words for "${key}" in "${language}".`);
  return fillIn(found, substitutions, language);
}

function speak() {
  if (!spoken) throw new Error('No language yet: await useLanguage() first.');
  return spoken;
}

/** The sentences by their paths, and each form of a plural by its own. */
function sentencesOf(leaves: readonly Leaf[]): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const [i, [path]] of ENGLISH.entries()) {
    const leaf = leaves[i] as Leaf;
    if (typeof leaf === 'string') sentences.set(path, leaf);
    else for (const [category, form] of Object.entries(leaf)) sentences.set(`${path}.${category}`, form);
  }
  return sentences;
}

/** English has two forms of a sentence that counts. */
function isPlural(words: object): words is Plural {
  return 'one' in words && 'other' in words;
}

/** The sentences with their paths. */
function leavesOf(words: Words, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(words).flatMap(([name, value]): [string, Leaf][] =>
    typeof value === 'string' || isPlural(value) ? [[path + name, value as Leaf]] : leavesOf(value, `${path}${name}.`),
  );
}
