/** A page that the browser kept and shows again, in the manner of "back". */
import { afterEach, expect, test, vi } from 'vitest';
import { ALL_KINDS } from '../helpers/highlight-plan.ts';
import { closePages, openPage, paragraphs, STORY } from '../helpers/page.ts';

afterEach(closePages);

test('it is read as the reader had it read, also where only a click reads it', async () => {
  const said: string[] = [];
  let clicked = true;
  vi.stubGlobal('browser', {
    runtime: {
      id: 'caveat',
      sendMessage: async ({ type, data }: { type: string; data: { readingId: string } }) => {
        said.push(type);
        const plan = { readingId: data.readingId, marks: [], style: ALL_KINDS };
        const value = type === 'readingStarted' ? clicked : type === 'articleFound' ? plan : null;
        return { value, error: null };
      },
    },
  });
  // Only now: which API is the browser's is decided when it is loaded.
  const { readerOf } = await import('../../lib/page/page.ts');
  // Running text enough for a click, and too little to be taken for an article.
  const page = await openPage(`<main><h1>Swing bridge closes</h1>${paragraphs(STORY.slice(0, 4))}</main>`);
  const reader = readerOf(page, { lasts: () => true, onEnd() {}, end() {} });
  await reader.read();
  clicked = false;
  await reader.read();
  expect(said.filter((type) => /^(?:articleFound|noArticle)$/.test(type))).toEqual(['articleFound', 'articleFound']);
  vi.unstubAllGlobals();
});
