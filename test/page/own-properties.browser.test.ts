/** In the page's own world, where names shadow most: what the content script asks of the document is not the page's to answer. */
import { afterEach, expect, test } from 'vitest';
import { addressOf, isHidden, isHtml, selectionOn } from '../../lib/page/own-properties.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

afterEach(closePages);

const NAMES = ['URL', 'contentType', 'hidden', 'getSelection', 'location', 'defaultView'];

test('case 5 · both browsers · images with the names of the document’s properties do not take their place', async () => {
  const page = await openPage(paragraphs() + NAMES.map((name) => `<img name="${name}">`).join(''));
  expect(String(page.contentType)).toContain('HTMLImageElement'); // what is defended against
  expect(isHtml(page)).toBe(true);
  expect(addressOf(page)).toBe('about:srcdoc');
  expect(isHidden(page)).toBe(false);
  expect(selectionOn(page)?.rangeCount).toBe(0);
});
