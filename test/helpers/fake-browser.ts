/** Set-up of the tests that need a browser's extension APIs: WXT's fake one, with the parts it leaves out. */
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What the fake browser has granted; a test that plays the browser changes it by `request` and `remove`. */
let granted: string[] = [];
/** What the reader answers to the browser's question. */
let answer = true;

type Listener = (change: { origins: string[] }) => void;
const added = new Set<Listener>();
const removed = new Set<Listener>();
const eventOf = (listeners: Set<Listener>) => ({
  addListener: (listener: Listener) => listeners.add(listener),
  removeListener: (listener: Listener) => listeners.delete(listener),
});

const permissions = {
  getAll: async () => ({ origins: [...granted], permissions: [] }),
  contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
  request: async ({ origins }: { origins: string[] }) => {
    if (!answer) return false;
    granted = [...new Set([...granted, ...origins])];
    for (const listener of added) listener({ origins });
    return true;
  },
  remove: async ({ origins }: { origins: string[] }) => {
    granted = granted.filter((origin) => !origins.includes(origin));
    for (const listener of removed) listener({ origins });
    return true;
  },
  onAdded: eventOf(added),
  onRemoved: eventOf(removed),
};

interface RegisteredScript {
  id: string;
  matches: string[];
}
let scripts: RegisteredScript[] = [];
const scripting = {
  getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => scripts.filter(({ id }) => ids.includes(id)),
  registerContentScripts: async (fresh: RegisteredScript[]) => {
    if (fresh.some(({ id }) => scripts.some((script) => script.id === id))) throw new Error('Duplicate script ID');
    scripts.push(...fresh);
  },
  updateContentScripts: async (fresh: RegisteredScript[]) => {
    scripts = scripts.map((script) => fresh.find(({ id }) => id === script.id) ?? script);
  },
  unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
    if (!ids.every((id) => scripts.some((script) => script.id === id))) throw new Error('Nonexistent script ID');
    scripts = scripts.filter(({ id }) => !ids.includes(id));
  },
};

const i18n = { getUILanguage: () => 'en-GB' };
Object.assign(fakeBrowser, { permissions, scripting, i18n });
vi.stubGlobal('chrome', fakeBrowser);

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  scripts = [];
  answer = true;
  added.clear();
  removed.clear();
  i18n.getUILanguage = () => 'en-GB';
});

export const fake = {
  grant: (...origins: string[]) => {
    granted = origins;
  },
  granted: () => [...granted].sort(),
  /** The reader says no to the next questions. */
  refuse: () => {
    answer = false;
  },
  registeredMatches: () => scripts.map(({ matches }) => matches),
  speak: (language: string) => {
    i18n.getUILanguage = () => language;
  },
};
