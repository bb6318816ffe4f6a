/** Links to words, followed by real Chromium. */
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textFragmentUrl } from '../../lib/export/text-fragment.ts';
import { type PageServer, servePages } from './server.ts';

const FILLER = Array.from({ length: 60 }, (_, i) => `Line number ${i} says nothing.`);
const BLOCKS = [
  ...FILLER,
  'He shouted, “Stop!” and ran off.',
  'The gate stood open all night. A dog barked.',
  'The gate stood open all night. It rained.',
  'A well-known, long & open quay was $12.9bn short, U.S. officials said.',
  'The council met for nine hours on the second floor of the library and heard from forty people who had lost a boat in the storm.',
  'İstanbul’da saw 1,200.5 people — “as many as ever”, she said.',
  ...FILLER,
];
const TEXT = BLOCKS.join('\n\n');

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  const paragraphs = BLOCKS.map((block) => `<p>${block.replaceAll('&', '&amp;')}</p>`).join('\n');
  server = await servePages({
    '/a': `<!doctype html><meta charset="utf-8"><style>p{margin:60px 0}</style>${paragraphs}`,
  });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test.each([
  'Stop',
  '“Stop!”',
  'The gate stood open all night. A',
  'The gate stood open all night. It',
  'gate',
  'A well-known, long & open quay',
  '$12.9bn',
  'U.S. officials',
  '1,200.5',
  '“as many as ever”',
  'İstanbul’da saw',
  BLOCKS.find((block) => block.startsWith('The council')) ?? '',
  'A dog barked.\n\nThe gate stood open',
])('the link to %j leads there', async (words) => {
  const at = TEXT.indexOf(words);
  const url = textFragmentUrl(`${server.origin}/a`, TEXT, [at, at + words.length]) ?? '';
  const page = await browser.newPage();
  await page.goto(url);
  const block = BLOCKS.find((one) => one.includes(words.split('\n')[0] ?? '')) ?? '';
  await expect
    .poll(() =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('p')].find(({ textContent }) => textContent === wanted);
        const { top, bottom } = found?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        return top > 0 && bottom < innerHeight;
      }, block),
    )
    .toBe(true);
  await page.close();
});
