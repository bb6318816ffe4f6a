/** Hostile documents in real Chromium, as they go on living: pages that never rest, that move on, that may not be read. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './harness.ts';
import { RESTLESS, STRICT_HEADERS } from './page-cases.ts';
import { paragraphs, STORY, storyPage } from './story.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

const highlightsOn = (page: Awaited<ReturnType<Lab['open']>>) =>
  page.evaluate(() =>
    [...CSS.highlights.values()].reduce(
      (sum, one) => sum + [...one].filter((range) => !(range as Range).collapsed).length,
      0,
    ),
  );

test('case 8 · chromium · while the worst pages are read, the page itself goes on: no long stop', async () => {
  const worst = `<p>${'“'.repeat(200_000)}</p><p>${"A' ".repeat(100_000)}</p><p>${'1,'.repeat(25_000)}</p><p>${'the dam and the road and '.repeat(40_000)}</p>`;
  const page = await lab.open(storyPage({ body: paragraphs(STORY) + worst }));
  await page.waitForTimeout(500); // the page's own parsing and layout are not ours
  await page.evaluate(() => {
    let last = performance.now();
    Reflect.set(window, 'longest', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(window, 'longest', Math.max(Reflect.get(window, 'longest') as number, now - last));
      last = now;
    }, 10);
  });
  expect((await lab.read(page)).kind).toBe('ready');
  // A hang, not a speed: npm run bench measures that on a quiet machine.
  expect(await page.evaluate(() => Reflect.get(window, 'longest') as number)).toBeLessThan(3_000);
});

test('case 11 · chromium · a page that changes every 10 ms is read at most 20 times more, then left', async () => {
  const page = await lab.open(storyPage({ head: RESTLESS }));
  await lab.read(page);
  const worker = await lab.browser.worker();
  const tab = await lab.browser.tabId(page);
  const idOf = () =>
    worker.evaluate(
      async (key) => ((await chrome.storage.session.get(key))[key] as { readingId?: string } | undefined)?.readingId,
      `tab:${tab}`,
    );
  const seen = new Set<string | undefined>();
  let quiet = 0;
  for (let i = 0; i < 200 && quiet < 20; i++) {
    const before = seen.size;
    seen.add(await idOf());
    quiet = seen.size === before ? quiet + 1 : 0;
    await page.waitForTimeout(150);
  }
  expect(seen.size).toBeLessThanOrEqual(21);
  expect(await lab.stateOf(page)).toMatchObject({ kind: 'ready' });
});

test('case 12 · chromium · after a framework has replaced all paragraphs the highlights stand again', async () => {
  const { page } = await lab.analyse(storyPage());
  await expect.poll(() => highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  const before = await highlightsOn(page);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('article p')) paragraph.replaceWith(paragraph.cloneNode(true));
  });
  await expect.poll(() => highlightsOn(page), { timeout: 15_000 }).toBe(before);
});

test('case 13 · chromium · a move within the page from A to B never shows A’s result on B', async () => {
  const { page } = await lab.analyse(storyPage());
  await page.evaluate(() => {
    history.pushState({}, '', '/page-b');
    document.title = 'Harvest begins';
    const article = document.querySelector('article') as HTMLElement;
    article.replaceChildren();
    const add = (name: string, text: string) => {
      const element = document.createElement(name);
      element.textContent = text;
      article.append(element);
    };
    add('h1', 'Harvest begins in the Kesh valley');
    for (let i = 0; i < 6; i++)
      add(
        'p',
        `“The grain is dry,” said Ines Moor, who farms field ${i} north of the river. She said 30 carts were waiting at the mill for the first loads of the year.`,
      );
  });
  await expect
    .poll(
      async () => {
        const state = await lab.stateOf(page);
        return state.kind === 'ready' && state.analysis.text.includes('Ines Moor');
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  const state = await lab.stateOf(page);
  expect(JSON.stringify(state)).not.toContain('Ada Brandt');
});

test('case 14 · chromium · back from another page: one content script, the state is there again', async () => {
  const { page } = await lab.analyse(storyPage());
  lab.server.set('/page-0', '<!doctype html><title>Other</title><p>Nothing.</p>');
  await page.goto(`${lab.server.origin}/page-0`);
  await page.goBack();
  const state = await lab.read(page);
  expect(state.kind).toBe('ready');
  expect(await page.evaluate(() => CSS.highlights.size)).toBeLessThanOrEqual(4);
});

test.each([
  ['about:blank', 'about:blank'],
  ['a settings page', 'chrome://settings/'],
  ['a view of a source', 'view-source:about:blank'],
])('case 24 · chromium · %s is said to be out of reach', async (_name, url) => {
  const page = await lab.browser.context.newPage();
  await page.goto(url);
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() =>
    ['unreadable', 'not-article', 'failed'].includes(document.documentElement.dataset.state ?? ''),
  );
  expect(await popup.evaluate(() => document.documentElement.dataset.state)).not.toBe('failed');
  await popup.close();
});

test.each(STRICT_HEADERS)(
  'case 25 · chromium · under %s the page is read and highlighted, its HTML unchanged',
  async (_name, headers) => {
    const page = await lab.open(storyPage(), headers);
    const before = await page.content();
    expect((await lab.read(page)).kind).toBe('ready');
    expect(await page.content()).toBe(before);
    await expect.poll(() => highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  },
);
