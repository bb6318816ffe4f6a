import type { Page } from 'playwright-core';

/** Milliseconds from a page's navigation start until its first words were painted, by its own clock. */
export async function firstPaintOf(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}
