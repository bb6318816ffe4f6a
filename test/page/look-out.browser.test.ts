import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookOut } from '../../lib/page/look-out.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

const onArticle = vi.fn<() => void>();
beforeEach(() => onArticle.mockReset());
afterEach(closePages);

const NEWS = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>';
/** Longer than a page is given to settle. */
const SETTLED = { timeout: 6_000 };

async function lookOutOn(html: string): Promise<Document> {
  const page = await openPage(html);
  const window = page.defaultView as Window & typeof globalThis;
  lookOut(window, onArticle);
  return page;
}

test('an article is seen at once, and once only', async () => {
  const page = await lookOutOn(NEWS + paragraphs());
  expect(onArticle).toHaveBeenCalledTimes(1);
  page.location.hash = '#next';
  page.defaultView?.dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((done) => setTimeout(done, 2_000));
  expect(onArticle).toHaveBeenCalledTimes(1);
});

test('a page that builds itself is looked at once more', async () => {
  const page = await lookOutOn('<div id="app"></div>');
  expect(onArticle).not.toHaveBeenCalled();
  page.body.insertAdjacentHTML('beforeend', NEWS + paragraphs());
  await vi.waitFor(() => expect(onArticle).toHaveBeenCalledTimes(1), SETTLED);
});
