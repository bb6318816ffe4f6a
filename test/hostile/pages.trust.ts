/** The hostile pages of the table, in real Chromium: what they leave in their tab. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab } from './harness.ts';
import { PAGE_CASES } from './page-cases.ts';

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
