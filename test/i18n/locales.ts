/** The locale files as tests look at them. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGE_NAMES, type Language } from '../../lib/interface-language.ts';

export const LANGUAGE_CODES = Object.keys(LANGUAGE_NAMES) as Language[];

type Tree = { [name: string]: string | Tree };

/** A sentence, or the forms of one by plural category. */
export type Entry = { key: string; forms: Record<string, string>; plural: boolean };

function readLocale(language: Language): Tree {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, `../../locales/${language}.json`), 'utf8')) as Tree;
}

/** All sentences of a language, in the file's order. */
export function entriesOf(language: Language): Entry[] {
  return entriesIn(readLocale(language), '');
}

function entriesIn(tree: Tree, path: string): Entry[] {
  return Object.entries(tree).flatMap(([name, value]): Entry[] => {
    const key = path + name;
    if (typeof value === 'string') return [{ key, forms: { only: value }, plural: false }];
    if (typeof value.one === 'string' && typeof value.other === 'string')
      return [{ key, forms: value as Record<string, string>, plural: true }];
    return entriesIn(value, `${key}.`);
  });
}

/** "$1", "$2" …: which substitutions a sentence has places for, each once. */
export function placesIn(sentence: string): string[] {
  return [...new Set(sentence.match(/\$\d/g) ?? [])].sort();
}
