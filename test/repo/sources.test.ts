import { expect, test } from 'vitest';
import { codeOf, PRODUCT_FILES } from '../helpers/product-files.ts';
import { readDocument } from '../helpers/promises.ts';

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
  const found = PRODUCT_FILES.filter((file) => forbidden.test(codeOf(file)));
  expect(found).toEqual([]);
});

test('no comment turns a check off', () => {
  const off = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore/;
  expect(PRODUCT_FILES.filter((file) => off.test(readDocument(file)))).toEqual([]);
});
