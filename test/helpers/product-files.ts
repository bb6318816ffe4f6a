/** The product's own sources, for the tests that read them. */
import { execFileSync } from 'node:child_process';
import { ROOT, readDocument } from './promises.ts';

/** Paths from the root. */
export const PRODUCT_FILES = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'],
  { cwd: ROOT, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

/** A file's source with nothing but code in it. */
export function codeOf(file: string): string {
  return readDocument(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '');
}
