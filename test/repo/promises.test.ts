/** The documents can't promise what no test holds, and say the same everywhere. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFENCES } from '../../scripts/trust-defence-list.ts';
import { ROOT, readDocument, readPromises, testsNamedIn } from '../helpers/promises.ts';

const SAME = ['PRIVACY.md', 'store/listing-en.md', 'store/privacy-practices-en.md'];
const messages = JSON.parse(readDocument('locales/en.json')) as {
  extension: { description: string };
  privacy: Record<string, string>;
};

test('there are five promises, each with tests beside it', () => {
  const promises = readPromises();
  expect(promises.map(({ title }) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(promises.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test.each(['SECURITY.md', 'PRIVACY.md'])('every test that %s names exists', (name) => {
  const missing = testsNamedIn(readDocument(name)).filter(({ file, words }) => {
    const path = join(ROOT, file);
    return !existsSync(path) || !readFileSync(path, 'utf8').includes(words);
  });
  expect(missing).toEqual([]);
});

test('every defence that scripts/trust-defences.ts takes out stands where it is looked for', () => {
  const edits = DEFENCES.flatMap((defence) => defence.edits);
  expect(
    edits.filter(([file, from]) => !readDocument(file).includes(from)).map(([file, from]) => [file, from]),
  ).toEqual([]);
});

describe('the sentences on privacy are those of the options and the welcome page', () => {
  test.each(SAME)('%s', (name) => {
    const said = readDocument(name);
    expect(Object.values(messages.privacy).filter((sentence) => !said.includes(`- ${sentence}\n`))).toEqual([]);
  });
});

test('the store’s short description is the manifest’s', () => {
  expect(readDocument('store/listing-en.md')).toContain(`\n${messages.extension.description}\n`);
  expect(messages.extension.description.length).toBeLessThanOrEqual(132);
});

test('install scripts of dependencies are off', () => {
  expect(readDocument('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
