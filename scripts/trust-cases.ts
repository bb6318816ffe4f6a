interface Case {
  number: number;
  name: string;
  /** Why a browser has no test of it. */
  absent?: { chromium?: string; firefox?: string };
}

/** The thirty hostile pages and faults, as `npm run test:trust` prints them. */
export const CASES: readonly Case[] = [
  { number: 1, name: 'a name that is an image tag' },
  { number: 2, name: 'links and addresses of other schemes' },
  { number: 3, name: '__proto__ in JSON-LD' },
  { number: 4, name: 'JSON-LD that is huge, deep, many, invalid or wrapped' },
  { number: 5, name: 'a document whose properties are clobbered' },
  { number: 6, name: 'a form round the article that shadows its own properties' },
  { number: 7, name: 'overwritten globals: CSS, Highlight, navigation' },
  { number: 8, name: 'endless marks, quotes, sentences, digits' },
  { number: 9, name: 'a page of 20 MB, of 200,000 nodes' },
  { number: 10, name: 'deep nesting' },
  { number: 11, name: 'an article that changes every 10 ms' },
  { number: 12, name: 'a framework that replaces all paragraphs' },
  { number: 13, name: 'a move from A to B without a load' },
  { number: 14, name: 'back and forward, loaded ahead, discarded tab' },
  { number: 15, name: 'extension reloaded, updated, switched off' },
  { number: 16, name: 'background killed 50 times, its analysis not to be loaded' },
  { number: 17, name: 'popup closed in the middle; two windows at once' },
  { number: 18, name: 'forged messages and events, of the page and of another extension' },
  { number: 19, name: 'internal messages of the wrong shape' },
  { number: 20, name: 'hidden text' },
  { number: 21, name: 'comments, related links, adverts, captions, pull quotes' },
  { number: 22, name: 'hidden and stacked characters' },
  { number: 23, name: 'a paywall with the whole text in the metadata' },
  { number: 24, name: 'what is no page of text' },
  { number: 25, name: 'strict policies: CSP, Trusted Types, sandbox' },
  { number: 26, name: 'other languages and directions' },
  { number: 27, name: 'storage: full, wrong, old, huge' },
  { number: 28, name: 'names that are formulas, markup or links, in exports' },
  { number: 29, name: 'access refused, granted, taken back' },
  { number: 30, name: 'the request log of every feature; a build that leaks' },
];
