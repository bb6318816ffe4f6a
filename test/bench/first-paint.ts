import type { Page } from 'playwright-core';

/** How long a popup is left alone before its clock is read: a reader has no debugger, and one that attaches while the popup opens slows it by half. */
export const ALONE_MS = 1_000;

/** Milliseconds from a page's navigation start until its first words were painted, by its own clock. */
export async function firstPaintOf(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}
