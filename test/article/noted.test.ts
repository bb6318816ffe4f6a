/** Attributes are asked of all of a page's elements at once: of a page without end only of so many. */
import { expect, test, vi } from 'vitest';
import { domOf } from '../../lib/article/dom.ts';
import { documentOf } from '../helpers/document.ts';

test('of five million elements with a style 60,000 are looked at', () => {
  const document = documentOf('<p style="color: red">The bell of Lenn was heard in the fog.</p>');
  const element = document.querySelector('p');
  let looked = 0;
  const endless = new Proxy({} as NodeListOf<Element>, {
    get: (_list, key) => (key === 'length' ? 5_000_000 : ++looked && element),
  });
  const dom = domOf(document);
  const { prototype } = (document.defaultView as Window & typeof globalThis).Document;
  vi.spyOn(prototype, 'querySelectorAll').mockReturnValue(endless);
  const { noted } = domOf(document, true);
  expect(noted().size).toBe(1);
  expect(looked).toBe(60_000);
  vi.restoreAllMocks();
  expect(dom.noted().size).toBe(1);
});
