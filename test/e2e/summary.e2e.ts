/** The real popup by keyboard alone, and in each of the six languages. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';
import { demoPage, type PageServer, servePages } from './server.ts';

let browser: Chromium;
let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/story': demoPage() });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  await (await browser.worker()).evaluate(() => chrome.storage.local.remove('settings'));
  await browser.closePages();
});

const readyPopup = async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.origin}/story`);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  return { page, popup };
};
const focused = (popup: Page) =>
  popup.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
      isBody: element === document.body,
      canBeSeen: outlineStyle !== 'none' || boxShadow !== 'none',
    };
  });

/** Names of what the Tab key reaches, in order, until it comes round. */
async function tabThrough(popup: Page): Promise<string[]> {
  const reached: string[] = [];
  for (let i = 0; i < 200; i++) {
    await popup.keyboard.press('Tab');
    const { name, isBody, canBeSeen } = await focused(popup);
    if (isBody) break;
    expect(canBeSeen, `the focus on "${name}"`).toBe(true);
    reached.push(name);
  }
  return reached;
}

test('every control of the summary is reached by the Tab key and can be seen to have the focus', async () => {
  const { popup } = await readyPopup();
  const controls = await popup.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter(
        (element) => element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]'),
      ).length,
  );
  const reached = await tabThrough(popup);
  expect(reached.length).toBeGreaterThanOrEqual(controls);
  await popup.close();
});

test('by keyboard alone: a speaker unfolds, "Why?" opens, "Show" leads to the place on the page', async () => {
  const { page, popup } = await readyPopup();
  const varga = popup.locator('.speaker-button', { hasText: 'Varga' });
  await varga.focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => varga.getAttribute('aria-expanded')).toBe('true');
  const why = popup.getByRole('button', { name: /^Why\?/ }).first();
  await why.focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => why.getAttribute('aria-expanded')).toBe('true');
  await popup.locator('button', { hasText: '↗' }).last().focus();
  await popup.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await popup.close();
});

test.each([
  ['en', 'ltr', 'Unverified claims'],
  ['es', 'ltr', null],
  ['fr', 'ltr', null],
  ['de', 'ltr', null],
  ['tr', 'ltr', null],
  ['ar', 'rtl', null],
])('the summary speaks %s, the article its own language', async (language, direction, heading) => {
  await (await browser.worker()).evaluate(
    (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
    language,
  );
  const { popup } = await readyPopup();
  expect(await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    language,
    direction,
  ]);
  const text = await popup.locator('body').innerText();
  expect(text).toContain('It has not been possible to independently verify the losses reported by either side');
  if (heading === null) expect(text.toLowerCase()).not.toContain('unverified claims');
  else expect(text.toLowerCase()).toContain(heading.toLowerCase());
  expect(text.replaceAll('$4.5m', '')).not.toMatch(/\$\d/); // the article's own dollars apart
  await popup.close();
});
