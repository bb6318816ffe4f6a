/** Hostile words and metadata as our own views show them, in real Chromium: page text is text. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './harness.ts';
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

const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const names = (speakers: readonly { name: string }[]) => speakers.map(({ name }) => name);

test('case 1 · chromium · a speaker named like a tag is shown literally: no element, no request', async () => {
  const evil = '&lt;img src=x onerror=alert(1)&gt;';
  const html = storyPage({
    head: `${ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: '<img src=x onerror=alert(1)>' } })}<meta property="og:title" content="${evil} opened">`,
    body: paragraphs([`“We had no choice,” said Ada ${evil} Brandt.`, ...STORY]).replace(
      'how many houses',
      `how many ${evil} houses`,
    ),
  });
  const page = await lab.open(html);
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  expect(await popup.evaluate(() => document.querySelectorAll('img, iframe, object, embed').length)).toBe(0);
  const shown = await popup.evaluate(() => document.body.innerText);
  expect(shown.match(/<img src=x onerror=alert/g)?.length).toBeGreaterThanOrEqual(2); // the headline and the caveat’s words
  await popup.close();
});

test('case 2 · chromium · headline and canonical address of other schemes make no link', async () => {
  const html = storyPage({
    head: '<link rel="canonical" href="file:///etc/passwd"><meta property="og:url" content="javascript:alert(1)">',
    headline: '<a href="javascript:alert(1)">Dam above Kesh opened after three days of rain</a>',
  });
  const { page, analysis } = await lab.analyse(html);
  expect(analysis.article.canonicalUrl).toBeNull();
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
  );
  expect(links.filter((href) => !/^(?:https?|#)/i.test(href))).toEqual([]);
  expect(await popup.evaluate(() => document.querySelector('h1')?.innerText)).toContain('Dam above Kesh opened');
  expect(await popup.evaluate(() => document.querySelectorAll('h1 a').length)).toBe(0);
  await popup.close();
});

test('case 3 · chromium · __proto__ in JSON-LD pollutes nothing; the article is still read', async () => {
  const polluted =
    '{"@graph":[{"@type":"NewsArticle","headline":"Dam above Kesh opened","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],"__proto__":{"polluted":1}}';
  const { page, analysis } = await lab.analyse(storyPage({ head: ld(polluted) }));
  expect(names(analysis.speakers)).toContain('Ada Brandt');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await lab.isPolluted(page, 'polluted')).toBe(false);
  expect(await lab.isPolluted(page, 'toString')).toBe(true); // it is the right world that is asked
  expect(await (await lab.browser.worker()).evaluate(() => 'polluted' in {})).toBe(false);
});

test('case 22 · chromium · hidden and stacked characters in a name are made visible, the layout holds', async () => {
  const name = `A\u202Eda Br\u200Bandt${'\u0301'.repeat(60)}`;
  const page = await lab.open(
    storyPage({
      body: paragraphs([`“We had no choice,” said ${name}, the warden.`, ...STORY]).replace(
        'how many houses',
        `how many ${name} houses`,
      ),
    }),
  );
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const shown = await popup.evaluate(() => document.body.innerText);
  expect(shown).not.toMatch(/[\u200B\u202A-\u202E]|\u0301{5}/u);
  expect(shown).toContain('[U+202E]');
  expect(shown).toContain('[+56◌]');
  const isolated = await popup.evaluate(() =>
    [...document.querySelectorAll('bdi')].some((one) => one.textContent?.includes('[U+202E]')),
  );
  expect(isolated).toBe(true);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  await popup.close();
});

test('case 1 · chromium · our own pages are under Trusted Types: the browser itself refuses HTML from a string', async () => {
  for (const path of ['options.html', 'popup.html', 'sidepanel.html', 'welcome.html']) {
    const own = await lab.browser.context.newPage();
    await own.goto(lab.browser.url(path));
    const refused = await own.evaluate(() => {
      const isRefused = (work: () => unknown) => {
        try {
          work();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): object };
      };
      return {
        html: isRefused(() => {
          document.createElement('p').innerHTML = '<b>x</b>';
        }),
        // The worker's own policy, by which it loads the analysis.
        policy: isRefused(() => trustedTypes.createPolicy('caveat-analysis', { createHTML: (html: string) => html })),
      };
    });
    expect(refused, path).toEqual({ html: true, policy: true });
    await own.close();
  }
});

test('case 1 · chromium · the worker may load the analysis under one policy, and nothing by an address of its own', async () => {
  const worker = await lab.browser.worker();
  const refused = await worker.evaluate(() =>
    ['/analysis.js', 'https://news.example/x.js'].map((address) => {
      try {
        (globalThis as unknown as { importScripts(address: string): void }).importScripts(address);
        return false;
      } catch (error) {
        return error instanceof TypeError;
      }
    }),
  );
  expect(refused).toEqual([true, true]);
});
