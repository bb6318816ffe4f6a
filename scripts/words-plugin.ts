import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = /^virtual:words\/([a-z]{2})$/;
const ENGLISH = /^virtual:english\/(reading|settings)$/;
/** Groups for the options and the welcome page alone. */
const SETTINGS = ['commands', 'access', 'options', 'privacy', 'welcome'];
/** Groups that no page has words of: those of the manifest, and those that the background gives (page-words.ts), but what the kinds mean. */
const NOT_ON_PAGES = ['extension', 'menus'];
const ONLY: Record<string, string> = { notes: 'why' };

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
        const english = readWords('en', (file) => this.addWatchFile(file));
        return `export default ${JSON.stringify(partOf(english, part === 'settings'))};`;
      }
      const [, language] = NAME.exec(id.slice(1)) ?? [];
      if (!id.startsWith('\0') || !language) return null;
      const [english, words] = ['en', language].map((one) => readWords(one, (file) => this.addWatchFile(file)));
      const names = { ...partOf(english as Words, false), ...partOf(english as Words, true) };
      return `export default ${JSON.stringify(leavesOf(names, words as Words))};`;
    },
  };
}

function readWords(language: string, watch: (file: string) => void): Words {
  const file = `${import.meta.dirname}/../locales/${language}.json`;
  watch(file);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The groups that popup and side panel have, or those that the options and the welcome page have besides. */
function partOf(words: Words, settings: boolean): Words {
  const groups = Object.entries(words).filter(
    ([group]) => !NOT_ON_PAGES.includes(group) && SETTINGS.includes(group) === settings,
  );
  return Object.fromEntries(
    groups.map(([group, inner]) => {
      const only = ONLY[group];
      return [group, only === undefined ? inner : { [only]: (inner as Words)[only] as Words }];
    }),
  );
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
