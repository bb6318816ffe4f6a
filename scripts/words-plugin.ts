import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = /^virtual:words\/([a-z]{2})$/;
const ENGLISH = /^virtual:english\/(reading|settings)$/;
/** The last groups of the file: the words of the options and of the welcome page. */
const SETTINGS = ['access', 'options', 'privacy', 'welcome'];

/** One sentence, or its forms by the categories of Intl.PluralRules. */
export type Leaf = string | { readonly [category: string]: string };
type Words = { readonly [name: string]: string | Words };

/**
 * Gives a page a language's sentences in the order of the English ones, without their names: English, which every page has, tells them. A
 * language is a quarter smaller so (7.0 kB to 5.2 kB). The English ones come in two parts, since popup and side panel need but one.
 */
export function bareWords(): Plugin {
  return {
    name: 'caveat:bare-words',
    resolveId: (id) => (NAME.test(id) || ENGLISH.test(id) ? `\0${id}` : null),
    load(id) {
      const [, part] = ENGLISH.exec(id.slice(1)) ?? [];
      if (id.startsWith('\0') && part) {
        const english = Object.entries(readWords('en', (file) => this.addWatchFile(file)));
        const groups = english.filter(([group]) => SETTINGS.includes(group) === (part === 'settings'));
        return `export default ${JSON.stringify(Object.fromEntries(groups))};`;
      }
      const [, language] = NAME.exec(id.slice(1)) ?? [];
      if (!id.startsWith('\0') || !language) return null;
      const [names, words] = ['en', language].map((one) => readWords(one, (file) => this.addWatchFile(file)));
      return `export default ${JSON.stringify(leavesOf(names as Words, words as Words))};`;
    },
  };
}

function readWords(language: string, watch: (file: string) => void): Words {
  const file = `${import.meta.dirname}/../locales/${language}.json`;
  watch(file);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** English has two forms of a sentence that counts. */
const isPlural = (words: object): boolean => 'one' in words && 'other' in words;

/** The sentences of `words` under the names of `names`, in its order. */
function leavesOf(names: Words, words: Words): Leaf[] {
  return Object.entries(names).flatMap(([name, inner]): Leaf[] => {
    const value = words[name];
    if (value === undefined) throw new Error(`No words for "${name}".`);
    if (typeof inner === 'string' || isPlural(inner)) return [value as Leaf];
    return leavesOf(inner, value as Words);
  });
}
