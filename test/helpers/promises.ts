/** The promises of SECURITY.md and PRIVACY.md, with the tests that are named beside them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface NamedTest {
  file: string;
  /** Words that stand in the test's name. */
  words: string;
}

export interface Promised {
  /** "1. Nothing leaves" */
  title: string;
  tests: NamedTest[];
}

/** Tests named in a text as `file`: “words”. */
export function testsNamedIn(text: string): NamedTest[] {
  return [...text.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)].map(([, file = '', words = '']) => ({ file, words }));
}

export const readDocument = (name: string) => readFileSync(join(ROOT, name), 'utf8');

/** The five promises, in their order. */
export function readPromises(): Promised[] {
  const sections = readDocument('SECURITY.md').split(/^### /m).slice(1);
  return sections.map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    tests: testsNamedIn(section.split(/^## /m)[0] ?? ''),
  }));
}
