/** Hostile documents in real Chromium, as they go on living: pages that never rest, that move on, that may not be read. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PageState } from '../../lib/page-state.ts';
import { type Lab, openLab } from './harness.ts';
import { RESTLESS, readyOf, STRICT_HEADERS } from './page-cases.ts';
import { paragraphs, STORY, storyPage } from './story.ts';
import { taskTimes } from './task-times.ts';

let lab: Lab;
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
beforeAll(async () => {
  // Names lead nowhere: what is not on loopback fails at once.
  lab = await openLab(undefined, ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost']);
});
afterAll(async () => {
  await lab?.close();
});
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

test('case 8 · chromium · the worst page is read in part, and says so; no task of ours on it takes much longer than a plain loop', async () => {
  const worst = `<p>${'“'.repeat(200_000)}</p><p>${"A' ".repeat(100_000)}</p><p>${'1,'.repeat(25_000)}</p><p>${'the dam and the road and '.repeat(40_000)}</p>`;
  const page = await lab.open(storyPage({ body: `${paragraphs(STORY)}${worst}<p>Nobody reads so far.</p>` }));
  let state: PageState = { kind: 'not-read' };
  const { loop, longest } = await taskTimes(lab.browser, page, async () => {
    state = await lab.read(page);
  });
  expect(readyOf(state).coverage.cappedAt).not.toBeNull();
  // Both in processor time of the page's own thread: neither a slow machine nor a loaded one changes what they are to each other.
  // The loop takes 160 ms where this was written.
  expect(longest / loop).toBeLessThan(0.3);
});

test('case 11 · chromium · a page that changes every 10 ms is read at most 20 times more, then left', {
  timeout: 160_000,
}, async () => {
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
  const isGivenUp = async () => {
    seen.add(await idOf());
    const state = await lab.stateOf(page);
    return state.kind === 'ready' && state.changed; // the note: the page changed, read again?
  };
  await expect.poll(isGivenUp, { timeout: 140_000 }).toBe(true);
  expect(seen.size).toBeLessThanOrEqual(21);
  expect(seen.size).toBeGreaterThan(3);
  const last = await idOf();
  await page.waitForTimeout(2_500); // more than twice the longest wait from a change to a reading
  expect(await idOf()).toBe(last);
});

test('case 12 · chromium · after a framework has replaced all paragraphs the highlights stand again', async () => {
  const { page } = await lab.analyse(storyPage());
  await expect.poll(() => lab.highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  const before = await lab.highlightsOn(page);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
  // Counted in ticks of the page itself, which go slower where the machine is loaded.
  const ticks = await page.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        for (const paragraph of document.querySelectorAll('article p'))
          paragraph.replaceWith(paragraph.cloneNode(true));
        const drawn = () =>
          [...CSS.highlights.values()].reduce(
            (sum, one) => sum + [...one].filter((range) => !(range as Range).collapsed).length,
            0,
          );
        if (drawn() >= wanted) throw new Error('The highlights were not taken away.');
        let count = 0;
        const timer = setInterval(() => {
          count++;
          if (drawn() < wanted && count < 3_000) return;
          clearInterval(timer);
          done(count);
        }, 10);
      }),
    before,
  );
  expect(ticks).toBeLessThan(100); // of 10 ms: one second
  expect(thrown).toEqual([]);
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

test('case 13 · chromium · a new address alone ends what is known, though nothing on the page has changed yet', async () => {
  const { page } = await lab.analyse(storyPage());
  const before = await lab.stateOf(page);
  await page.evaluate(() => history.pushState({}, '', '/page-next'));
  const addressOf = async () => {
    const state = await lab.stateOf(page);
    return 'url' in state ? new URL(state.url).pathname : state.kind;
  };
  await expect.poll(addressOf, { timeout: 30_000 }).toBe('/page-next');
  const after = await lab.stateOf(page);
  expect('readingId' in after && after.readingId).not.toBe('readingId' in before && before.readingId);
});

test('case 13 · chromium · a move from A to B while A is analysed: A’s result is never kept for B', async () => {
  const page = await lab.open(storyPage());
  const mixed: string[] = [];
  for (let turn = 0; turn < 6; turn++) {
    const [path, name] = turn % 2 === 0 ? ['/page-b', 'Ines Moor'] : ['/page-a', 'Ada Brandt'];
    const worker = await lab.browser.worker();
    const popup = await lab.browser.clickToolbar(page);
    // The background is held up, so that the page is gone before its article is analysed.
    const busy = worker.evaluate((ms) => {
      for (const end = Date.now() + ms; Date.now() < end; );
    }, 120);
    await page.evaluate(
      ([next, who]) => {
        history.pushState({}, '', next);
        const texts = [...Array(6).keys()].map(
          (i) =>
            `“The water is high,” said ${who}, who lives ${i} miles down the river. She said about 30 carts were waiting there for the road to open again.`,
        );
        document.querySelector('article')?.replaceChildren(
          ...['A story from the river in the valley', ...texts].map((text, i) => {
            const element = document.createElement(i === 0 ? 'h1' : 'p');
            element.textContent = text;
            return element;
          }),
        );
      },
      [path, name] as const,
    );
    await busy;
    const look = async () => {
      const state = await lab.stateOf(page);
      if (state.kind !== 'ready') return state.kind;
      const isNew = state.url.endsWith(path);
      if (isNew && !state.analysis.text.includes(name)) mixed.push(`${path}: ${state.analysis.text.slice(0, 200)}`);
      return `ready, ${new URL(state.url).pathname}`;
    };
    await expect.poll(look, { timeout: 30_000, interval: 20 }).toBe(`ready, ${path}`);
    await popup.close().catch(() => undefined); // the move to the front of the page may have closed it
  }
  expect(mixed).toEqual([]);
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

test('case 14 · chromium · a second content script on a page does nothing', async () => {
  const { page } = await lab.analyse(storyPage());
  await expect.poll(() => lab.highlightsOn(page), { timeout: 30_000 }).toBeGreaterThan(3);
  const before = await lab.stateOf(page);
  const count = await lab.highlightsOn(page);
  const tabId = await lab.browser.tabId(page);
  const worker = await lab.browser.worker();
  await worker.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['/content-scripts/content.js'] }),
    tabId,
  );
  await page.waitForTimeout(1_000); // time enough for what must not happen
  expect(await lab.stateOf(page)).toEqual(before);
  expect(await lab.highlightsOn(page)).toBe(count);
});

test('case 14 · chromium · a page that forges its own return is not read again for it', async () => {
  const { page } = await lab.analyse(storyPage());
  const idOf = async () => {
    const state = await lab.stateOf(page);
    return 'readingId' in state ? state.readingId : null;
  };
  const before = await idOf();
  await page.evaluate(async () => {
    for (let i = 0; i < 30; i++) {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  expect(await idOf()).toBe(before);
});

test('case 14 · chromium · a tab that takes another’s place takes nothing of it over', async () => {
  const worker = await lab.browser.worker();
  const left = await worker.evaluate(async () => {
    await chrome.storage.session.set({ 'tab:900077': { kind: 'failed', message: 'x', details: '' } });
    const event = chrome.tabs.onReplaced as unknown as { dispatch(added: number, removed: number): void };
    event.dispatch(900_078, 900_077);
    for (let i = 0; i < 100; i++) {
      const stored = Object.keys(await chrome.storage.session.get(null));
      if (!stored.includes('tab:900077')) return stored;
      await new Promise((done) => setTimeout(done, 50));
    }
    return ['tab:900077'];
  });
  expect(left.filter((key) => key.includes('90007'))).toEqual([]);
});

const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>';

test.each([
  ['about:blank', 'about:blank', 'no-access'],
  ['a settings page', 'chrome://version/', 'not-allowed'],
  ['a view of a source', 'view-source:about:blank', 'no-access'],
  ['the store', 'https://chromewebstore.google.com/', 'not-allowed'],
  ['a PDF', '/page-902', 'not-html'],
  ['a picture', '/page-903', 'not-html'],
])('case 24 · chromium · %s is said to be out of reach, and why', async (_name, url, reason) => {
  lab.server.set('/page-902', PDF, { 'content-type': 'application/pdf' });
  lab.server.set('/page-903', Buffer.from(PNG, 'base64').toString('latin1'), { 'content-type': 'image/png' });
  const page = await lab.browser.context.newPage();
  const address = url.startsWith('/') ? lab.server.origin + url : url;
  await page.goto(address, { waitUntil: 'commit' }).catch(() => undefined); // the store is out of the network's reach
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() =>
    ['unreadable', 'not-article', 'failed', 'ready'].includes(document.documentElement.dataset.state ?? ''),
  );
  const said = await popup.evaluate(() => document.querySelector('main')?.innerText ?? '');
  expect(await lab.stateOf(page)).toEqual({ kind: 'unreadable', reason });
  expect(said).toMatch(/\w+ \w+/);
  await popup.close();
});

test.each(STRICT_HEADERS)(
  'case 25 · chromium · under %s the page is read and highlighted, its HTML unchanged',
  async (_name, headers) => {
    const page = await lab.open(storyPage(), headers);
    const before = await page.content();
    expect((await lab.read(page)).kind).toBe('ready');
    expect(await page.content()).toBe(before);
    await expect.poll(() => lab.highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  },
);
