/** The hostile pages of the table, in real Chromium: what they leave in their tab. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pointOn } from '../e2e/point-on.ts';
import { type Lab, openLab } from './harness.ts';
import { opensForPage, wordsOfNote } from './notes.ts';
import { PAGE_CASES } from './page-cases.ts';
import { storyPage } from './story.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab?.close());
afterEach(async () => {
  expect(lab.strayRequests()).toEqual([]);
  await lab.closePages();
});

test.each(PAGE_CASES)('case $number · chromium · $name', async ({ html, headers, check }) => {
  const page = await lab.open(html(), headers);
  check(await lab.read(page), page.url());
});

test('case 18 · chromium · a page opens no note by itself, and takes no words from one that stands', async () => {
  const { page } = await lab.analyse(storyPage());
  await expect.poll(() => lab.highlightsOn(page)).toBeGreaterThan(3);
  expect(await page.evaluate(opensForPage)).toBe(false);
  const { x, y } = await page.evaluate(pointOn, '');
  await page.mouse.move(x, y);
  await page.locator('html > div').waitFor({ state: 'attached' });
  expect(await page.evaluate(wordsOfNote)).toEqual([]);
});
