/** What a reading costs whatever the machine: how many nodes it looks at, and how many messages it sends. */
import { afterEach, expect, test, vi } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import type { HighlightPlan } from '../../lib/highlight-plan.ts';
import { ALL_KINDS } from '../helpers/highlight-plan.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

afterEach(closePages);

const article = (times: number) =>
  `<title>Swing bridge closes</title><nav>${'<ul><li><a href="#">Harbour</a></li></ul>'.repeat(times)}</nav>
  <main><article><h1>Swing bridge closes for two years</h1>${paragraphs().repeat(times)}</article></main>
  <aside>${'<div><a href="#">More from the <b>island</b></a></div>'.repeat(times)}</aside>`;

const WAYS = ['firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'parentNode', 'parentElement', 'childNodes'];

/** How often a reading goes from one node to another, for each node of the page. */
async function stepsPerNode(html: string): Promise<number> {
  const page = await openPage(html);
  const { Node, NodeFilter } = page.defaultView as Window & typeof globalThis;
  let nodes = 0;
  for (const walker = page.createTreeWalker(page, NodeFilter.SHOW_ALL); walker.nextNode(); ) nodes++;
  let steps = 0;
  for (const way of WAYS) {
    const property = Object.getOwnPropertyDescriptor(Node.prototype, way) as PropertyDescriptor;
    Object.defineProperty(Node.prototype, way, {
      ...property,
      get() {
        steps++;
        return property.get?.call(this);
      },
    });
  }
  expect(readArticle(page).ok).toBe(true);
  return steps / nodes;
}

test.each([5, 50, 500])('a page of %i such parts: at most three steps for each of its nodes', async (times) => {
  const steps = await stepsPerNode(article(times));
  expect(steps).toBeGreaterThan(0.2); // else nothing was counted
  expect(steps).toBeLessThanOrEqual(3);
});

test('a reading sends three messages, and one with the rules of its highlights', async () => {
  const sent: string[] = [];
  const plan: HighlightPlan = {
    readingId: 'r1',
    marks: [{ id: 'f1', kind: 'figure', spans: [[0, 5]], note: { label: '', who: null, words: '', why: '' } }],
    style: ALL_KINDS,
  };
  const answers: Record<string, (data: { readingId: string }) => unknown> = {
    readingStarted: () => true,
    articleFound: ({ readingId }) => ({ ...plan, readingId }),
  };
  vi.stubGlobal('browser', {
    runtime: {
      id: 'caveat',
      async sendMessage({ type, data }: { type: string; data: { readingId: string } }) {
        sent.push(type);
        return { value: answers[type]?.(data) ?? null, error: null };
      },
    },
  });
  // Only now: which API is the browser's is decided when it is loaded.
  const { readerOf } = await import('../../lib/page/page.ts');
  const page = await openPage(article(5));
  const life = { lasts: () => true, onEnd() {}, end() {} };
  await readerOf(page, life).read(true);
  await expect.poll(() => sent).toContain('markingDone');
  expect(sent.toSorted()).toEqual(['articleFound', 'changeStyles', 'markingDone', 'readingStarted']);
  vi.unstubAllGlobals();
});
