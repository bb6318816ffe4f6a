/** The options and the welcome page of the built extension, in real Chromium: by keyboard, with real grants, in both directions of writing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './chromium.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Chromium;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await (await browser.worker()).evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins });
    await chrome.storage.local.clear();
  });
  await browser.closePages();
});

const open = async (name: string) => {
  const page = await browser.context.newPage();
  await page.goto(browser.url(name));
  await page.locator('h1').waitFor();
  return page;
};
const stored = async () =>
  (await browser.worker()).evaluate(async () => (await chrome.storage.local.get('settings')).settings);
const granted = async () =>
  (await browser.worker()).evaluate(async () => ((await chrome.permissions.getAll()).origins ?? []).sort());
const status = (page: Page) => page.locator('.status-line [role=status]');

describe('options', () => {
  test('every control is reached by the Tab key, in reading order, and can be seen to have the focus', async () => {
    const page = await open('options.html');
    await page.locator('.shortcuts > div').first().waitFor();
    const wanted = await page
      .locator('button:enabled, input:not([type=radio]):not([hidden]), input[type=radio]:checked, select, textarea')
      .count();
    const reached: number[] = [];
    for (let i = 0; i < wanted; i++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const control = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(control);
        const place = [...document.querySelectorAll('button, input, select, textarea')].indexOf(control);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 ? place : -1;
      });
      reached.push(seen);
    }
    expect(reached).toEqual([...new Set(reached)].toSorted((a, b) => a - b));
    expect(reached).toHaveLength(wanted);
    expect(reached).not.toContain(-1);
  });

  test('a box is ticked and a choice made by keyboard alone; both are stored at once, and said', async () => {
    const page = await open('options.html');
    await page.getByRole('checkbox', { name: 'Number on the button' }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => status(page).innerText()).toBe('Saved.');
    await page.getByRole('radio', { name: 'Normal' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(stored).toMatchObject({ badge: false, strength: 'strong' });
  });

  test('the browser gave every command the shortcut it asks for', async () => {
    const page = await open('options.html');
    await expect
      .poll(() => page.locator('.shortcuts kbd').allInnerTexts())
      .toEqual(['Alt+Shift+V', 'Alt+Shift+J', 'Alt+Shift+K', 'Alt+Shift+H']);
  });

  test('another language is spoken at once, with its direction', async () => {
    const page = await open('options.html');
    await page.getByRole('combobox').selectOption('ar');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    expect(await page.locator('h1').innerText()).toBe('خيارات Caveat');
    await page.getByRole('combobox').selectOption('en');
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('ltr');
  });

  test('sites of a list are granted in one request, stand in the list, and go again', async () => {
    for (const site of ['https://example.com/*', 'https://www.example.com/*', 'http://127.0.0.1/*'])
      await browser.allowPrompt(site);
    const page = await open('options.html');
    await page.getByRole('textbox').fill('example.com\nhttp://127.0.0.1:8000/news');
    await page.getByRole('button', { name: 'Put on the list' }).click();
    await page.getByRole('button', { name: 'Allow 2 sites…' }).click();
    await expect.poll(() => page.locator('.access-now').innerText()).toBe('Caveat may read by itself: 2 sites');
    expect(await granted()).toEqual(['http://127.0.0.1/*', 'https://example.com/*', 'https://www.example.com/*']);
    await page.getByRole('button', { name: 'Remove 127.0.0.1' }).click();
    await expect.poll(granted).toEqual(['https://example.com/*', 'https://www.example.com/*']);
    await page.getByRole('button', { name: 'Remove example.com' }).click();
    await expect.poll(() => page.locator('.access-now').innerText()).toBe('Caveat may read by itself: no site');
    await expect
      .poll(() => status(page).innerText())
      .toBe('example.com is removed. Caveat reads there only when you ask.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(granted).toEqual(['https://example.com/*', 'https://www.example.com/*']);
  });

  test('all sites are granted by one switch, and taken back by the same', async () => {
    for (const pattern of ['http://*/*', 'https://*/*']) await browser.allowPrompt(pattern);
    const page = await open('options.html');
    const toggle = page.getByRole('checkbox', { name: 'Read on all sites' });
    expect(await toggle.isChecked()).toBe(false);
    await toggle.click();
    await expect.poll(() => page.locator('.access-now').innerText()).toBe('Caveat may read by itself: all sites');
    expect(await toggle.isChecked()).toBe(true);
    await toggle.click();
    await expect.poll(granted).toEqual([]);
    expect(await toggle.isChecked()).toBe(false);
  });

  test('a store that refuses a change is said, and the control shows what is stored', async () => {
    const page = await open('options.html');
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('No space left.'));
    });
    const badge = page.getByRole('checkbox', { name: 'Number on the button' });
    await badge.click();
    await expect.poll(() => status(page).innerText()).toBe('This could not be saved: No space left.');
    expect(await badge.isChecked()).toBe(true);
  });

  test('options go to a file and come back from it; what does not fit is named; reset can be undone', async () => {
    const page = await open('options.html');
    await page.getByRole('radio', { name: 'Underline only' }).check();
    await expect.poll(stored).toMatchObject({ strength: 'underline' });
    const saving = page.waitForEvent('download');
    // The download's own file is another client's to keep: what it was made of is looked at instead.
    await page.evaluate(() => {
      const makeUrl = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        Object.assign(globalThis, { saved: (blob as Blob).text() });
        return makeUrl(blob);
      };
    });
    await page.getByRole('button', { name: 'Export options' }).click();
    expect((await saving).suggestedFilename()).toBe('caveat-settings.json');
    const file = await page.evaluate((): Promise<string> => Reflect.get(globalThis, 'saved'));
    expect(JSON.parse(file)).toMatchObject({ format: 'caveat-settings', settings: { strength: 'underline' } });

    await page.getByRole('button', { name: 'Reset all options' }).click();
    await expect.poll(stored).toMatchObject({ strength: 'normal' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(stored).toMatchObject({ strength: 'underline' });

    const broken = file.replace('"on-click"', '"sometimes"').replace('"underline"', '"strong"');
    const bytes = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
    await page.locator('input[type=file]').setInputFiles(bytes);
    await expect.poll(stored).toMatchObject({ strength: 'strong', highlights: 'on-click' });
    expect(await status(page).innerText()).toContain('have their defaults: When highlights are shown');
    await page.locator('input[type=file]').setInputFiles({ ...bytes, buffer: Buffer.from('{}') });
    await expect.poll(() => status(page).innerText()).toBe('This file is not one that Caveat exported.');
  });
});

describe('welcome', () => {
  test('the example is read: its caveats, speakers and figures, and "Show" leads to the words', async () => {
    const page = await open('welcome.html');
    for (const words of [
      'Not independently verified',
      'Source not named',
      'Preliminary',
      'Ilse Brandt',
      'declined to comment',
    ])
      expect(await page.locator('.example-found').innerText()).toContain(words);
    await page.locator('.example-found .show').first().click();
    await page.locator('.example-article .is-shown').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('is-shown');
  });

  test('a finding of the example is copied in the language of the interface, as in the popup', async () => {
    await (await browser.worker()).evaluate(() => chrome.storage.local.set({ settings: { language: 'de' } }));
    const page = await open('welcome.html');
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Reflect.set(window, 'copied', text);
    });
    const copy = page.locator('.example-found').getByRole('button', { name: /^Mit Quellenangabe kopieren/ });
    await copy.first().click();
    await expect.poll(() => status(page).innerText()).toBe('Kopiert.');
    expect(await page.evaluate(() => Reflect.get(window, 'copied'))).toMatch(/Vorläufig.*10\. März 2026/);
  });
});

describe('no accessibility fault is found, and nothing is wider than the window', () => {
  const looks = [
    ['options.html', 1280, 'light', 'none', 'en'],
    ['options.html', 320, 'dark', 'none', 'de'],
    ['options.html', 640, 'light', 'active', 'ar'],
    ['welcome.html', 1280, 'dark', 'none', 'en'],
    ['welcome.html', 320, 'light', 'none', 'ar'],
    ['welcome.html', 640, 'dark', 'active', 'fr'],
  ] as const;
  test.each(looks)('%s, %d px, %s, forced colours %s, %s', async (name, width, colorScheme, forcedColors, language) => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, forcedColors });
    await (await browser.worker()).evaluate(
      (chosen) => chrome.storage.local.set({ settings: { language: chosen } }),
      language,
    );
    await page.goto(browser.url(name));
    await page.locator(`html[lang=${language}] h1`).waitFor();
    const session = await browser.context.newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: AXE });
    const faults = await page.evaluate(async () => {
      const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } = Reflect.get(
        globalThis,
        'axe',
      );
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
