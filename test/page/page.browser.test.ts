/** A page that changes while it is being analysed: page and background go on speaking of the same reading. */
import { afterEach, expect, test, vi } from 'vitest';
import { ALL_KINDS } from '../helpers/highlight-plan.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

afterEach(closePages);

/** Longer than following waits from a change to a reading. */
const ANALYSIS_MS = 900;
const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The background as far as it keeps which reading a tab holds; what is marked does not matter here. */
function backgroundOf() {
  let held: string | null = null;
  const answers: Record<string, (data: { readingId: string; replaces?: string | null }) => unknown> = {
    readingStarted: ({ readingId }) => {
      held = readingId;
      return true;
    },
    articleFound: async ({ readingId, replaces }) => {
      const awaited = replaces ?? readingId;
      await rest(replaces ? ANALYSIS_MS : 0);
      if (held !== awaited) return null;
      held = readingId;
      return { readingId, marks: [], style: ALL_KINDS };
    },
  };
  vi.stubGlobal('browser', {
    runtime: {
      id: 'caveat',
      sendMessage: async ({ type, data }: { type: string; data: { readingId: string } }) => ({
        value: (await answers[type]?.(data)) ?? null,
        error: null,
      }),
    },
  });
  return { held: () => held };
}

test('changes that come faster than the analysis leave page and background with the same, last reading', async () => {
  const background = backgroundOf();
  // Only now: which API is the browser's is decided when it is loaded.
  const { readerOf } = await import('../../lib/page/page.ts');
  const page = await openPage(`<main><article><h1>Swing bridge closes</h1>${paragraphs()}</article></main>`);
  const reader = readerOf(page, { lasts: () => true, onEnd() {}, end() {} });
  await reader.read(true);
  const first = background.held();
  for (let i = 0; i < 4; i++) {
    const paragraph = page.createElement('p');
    paragraph.textContent = `The harbour office said on day ${i} that the bridge stays shut until the new bearings have come.`;
    page.querySelector('article')?.append(paragraph);
    await rest(450);
  }
  await rest(ANALYSIS_MS * 3);
  expect(background.held()).not.toBe(first);
  expect(reader.handlers.currentReading(null, {})).toBe(background.held());
  const span: [number, number] = [0, 12];
  const reveal = (readingId: string | null) =>
    reader.handlers.reveal({ readingId: readingId ?? '', spans: [span] }, {});
  expect(await reveal(background.held())).toBe(true);
  expect(await reveal(first)).toBe(false); // its words may be others by now
  vi.unstubAllGlobals();
});
