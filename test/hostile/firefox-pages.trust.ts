/** The hostile pages of the table, in real Firefox. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pointOn } from '../e2e/point-on.ts';
import { type FirefoxLab, openFirefoxLab } from './firefox-lab.ts';
import { opensForPage, wordsOfNote } from './notes.ts';
import { PAGE_CASES, STRICT_HEADERS } from './page-cases.ts';
import { storyPage } from './story.ts';

let lab: FirefoxLab;
beforeAll(async () => {
  lab = await openFirefoxLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

test.each(PAGE_CASES)('case $number · firefox · $name', async ({ html, headers, check }) => {
  const page = await lab.open(html(), headers);
  check((await lab.read(page)).state, page.url());
});

test.each(STRICT_HEADERS)(
  'case 25 · firefox · under %s the page is read and highlighted, its HTML unchanged',
  async (_name, headers) => {
    const page = await lab.open(storyPage(), headers);
    const before = await page.content();
    expect((await lab.read(page)).state.kind).toBe('ready');
    expect(await page.content()).toBe(before);
    await expect.poll(() => lab.highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  },
);

test('case 18 · firefox · a page opens no note by itself, and takes no words from one that stands', async () => {
  const page = await lab.open(storyPage());
  await lab.read(page);
  await expect.poll(() => lab.highlightsOn(page), { timeout: 15_000 }).toBeGreaterThan(3);
  expect(await page.evaluate(opensForPage)).toBe(false);
  const { x, y } = await page.evaluate(pointOn, '');
  await page.mouse.move(x, y);
  await page.waitForSelector('html > div');
  expect(await page.evaluate(wordsOfNote)).toEqual([]);
});
