import { afterEach, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

afterEach(closePages);

const SECRET = 'The minister of tides admits that the moon was never asked.';

test.each([
  ['display: none', `<p style="display:none">${SECRET}</p>`],
  ['display: none by a class', `<style>.x1{display:none}</style><div class="x1"><p>${SECRET}</p></div>`],
  ['visibility: hidden by a class', `<style>.x2{visibility:hidden}</style><p class="x2">${SECRET}</p>`],
  ['the hidden attribute', `<p hidden>${SECRET}</p>`],
  ['opacity 0', `<style>.x3{opacity:0}</style><p class="x3">${SECRET}</p>`],
  ['size 0', `<style>.x4{font-size:0}</style><p class="x4">${SECRET}</p>`],
  [
    'a box of one pixel',
    `<style>.x5{position:absolute;width:1px;height:1px;overflow:hidden}</style><p class="x5">${SECRET}</p>`,
  ],
  ['off the left edge', `<style>.x6{position:absolute;left:-9999px}</style><p class="x6">${SECRET}</p>`],
  ['off the right edge', `<style>.x7{position:absolute;left:99999px}</style><p class="x7">${SECRET}</p>`],
  ['aria-hidden', `<p aria-hidden="true">${SECRET}</p>`],
  ['white on white', `<style>.x8{color:#fff}</style><p class="x8">${SECRET}</p>`],
  ['black on black', `<style>.x9{background:#000;color:#000}</style><div class="x9"><p>${SECRET}</p></div>`],
  ['transparent letters', `<style>.x10{color:transparent}</style><p class="x10">${SECRET}</p>`],
  ['a closed accordion', `<style>.x11{max-height:0;overflow:hidden}</style><div class="x11"><p>${SECRET}</p></div>`],
  [
    'an inline element hidden by its class',
    `<style>.x12{display:none}</style><p>Here is a sentence <span class="x12">${SECRET}</span> that goes on.</p>`,
  ],
  [
    'white letters of one paragraph among many',
    `<style>.x13>:nth-child(2){color:#fff}</style><div class="x13"><p>Two boys lit the lamps of Lenn at six.</p><p>${SECRET}</p></div>`,
  ],
  [
    'one clear paragraph among many',
    `<style>.x14>p:last-child{opacity:0}</style><div class="x14"><p>Two boys lit the lamps of Lenn at six.</p><p>${SECRET}</p></div>`,
  ],
])('%s is not read', async (_name, html) => {
  const reading = readArticle(
    await openPage(
      `<body><main>${paragraphs()}${html}${paragraphs(['And so the day ended on the quay, with nobody the wiser.'])}</main>`,
    ),
  );
  expect(reading.ok && reading.article.text).toContain('And so the day ended');
  expect(reading.ok && reading.article.text).not.toContain('minister of tides');
});

test('light text on a dark page is read', async () => {
  const reading = readArticle(await openPage(`<body style="background:#111;color:#eee"><main>${paragraphs()}</main>`));
  expect(reading.ok && reading.article.blocks).toHaveLength(4);
});

test('of a stub only what is displayed is read, whatever the metadata hold', async () => {
  const whole = `${SECRET} `.repeat(40);
  const page = await openPage(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Tides', isAccessibleForFree: false, articleBody: whole })}</script><main>${paragraphs()}</main>`,
  );
  const reading = readArticle(page);
  expect(reading.ok && reading.article.text).not.toContain('minister of tides');
  expect(reading.ok && reading.article.coverage.preview).toBe(true);
});

test('a page that waits for its script to fade in is read', async () => {
  const reading = readArticle(await openPage(`<body style="opacity:0"><main>${paragraphs()}</main>`));
  expect(reading.ok && reading.article.blocks).toHaveLength(4);
});
