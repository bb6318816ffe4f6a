import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const product = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'lib', 'components', 'entrypoints'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file));

/** What may not stand in the product's sources, and why. */
test.each([
  [
    'page text never becomes HTML',
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write|DOMParser/,
  ],
  ['nothing is evaluated', /\beval\s*\(|new Function\b/],
  [
    'nothing leaves: no way to the network',
    /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/,
  ],
  [
    'nothing listens to the page: no postMessage, no message events',
    /\bpostMessage\b|addEventListener\(\s*['"]message['"]/,
  ],
  ['types are not talked away', /\bas any\b|: any\b|\bas unknown as\b/],
  ['nothing that is caught is dropped without a word', /catch *(?:\([^)]*\))? *\{ *\}/],
])('%s', (_promise, forbidden) => {
  const found = product.filter((file) => forbidden.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));
  expect(found).toEqual([]);
});

test('no comment turns a check off', () => {
  const off = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  expect(product.filter((file) => off.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '');
}
