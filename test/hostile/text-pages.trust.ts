/** Hostile words and metadata: page text is text, metadata are claims about a page, and only what is displayed is read. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Lab, openLab, STORY, storyPage } from './harness.ts';

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
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const names = (speakers: readonly { name: string }[]) => speakers.map(({ name }) => name);

test('case 1 · chromium · a speaker named like a tag is shown literally: no element, no request', async () => {
  const evil = '&lt;img src=x onerror=alert(1)&gt;';
  const html = storyPage({
    head: ld({
      '@type': 'NewsArticle',
      headline: 'Dam above Kesh opened',
      author: { '@type': 'Person', name: '<img src=x onerror=alert(1)>' },
    }),
    body: paragraphs([`“We had no choice,” said Ada ${evil} Brandt.`, ...STORY]),
  });
  const page = await lab.open(html);
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  expect(await popup.evaluate(() => document.querySelectorAll('img, iframe, object, embed').length)).toBe(0);
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
  expect(links.filter((href) => /^(?:javascript|data|file):/i.test(href))).toEqual([]);
  await popup.close();
});

test('case 3 · chromium · __proto__ in JSON-LD pollutes nothing; the article is still read', async () => {
  const polluted =
    '{"@graph":[{"@type":"NewsArticle","headline":"Dam above Kesh opened","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],"__proto__":{"polluted":1}}';
  const { page, analysis } = await lab.analyse(storyPage({ head: ld(polluted) }));
  expect(names(analysis.speakers)).toContain('Ada Brandt');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await (await lab.browser.worker()).evaluate(() => 'polluted' in {})).toBe(false);
});

test.each([
  ['5 MB', ld(`{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}"}`)],
  ['depth 10,000', ld(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
  ['500 blocks', ld({ '@type': 'Thing' }).repeat(500)],
  ['invalid', ld('{"@type": NewsArticle')],
  [
    'with BOM, comment and CDATA',
    ld('\uFEFF<!-- {"@type":"NewsArticle","headline":"Dam above Kesh opened"} -->') +
      ld('//<![CDATA[\n{"@type":"WebPage"}\n//]]>'),
  ],
])('case 4 · chromium · JSON-LD %s does not keep the page from being read', async (_name, head) => {
  const { analysis } = await lab.analyse(storyPage({ head }));
  expect(analysis.article.headline).toContain('Dam above Kesh opened');
  expect(names(analysis.speakers)).toContain('Ada Brandt');
});

test('case 20 · chromium · what the page hides is not listed as said', async () => {
  const secret = '“The fund was emptied,” said Otto Falk, the treasurer.';
  const hidden = [
    `<p style="display:none">${secret}</p>`,
    `<p style="visibility:hidden">${secret}</p>`,
    `<p style="font-size:0">${secret}</p>`,
    `<p style="position:absolute;left:-9999px">${secret}</p>`,
    `<p style="color:#fff;background:#fff">${secret}</p>`,
    `<p aria-hidden="true">${secret}</p>`,
    `<p hidden>${secret}</p>`,
    `<div style="height:0;overflow:hidden"><p>${secret}</p></div>`,
    `<p style="opacity:0">${secret}</p>`,
  ].join('');
  const { analysis } = await lab.analyse(storyPage({ body: paragraphs(STORY) + hidden }));
  expect(analysis.text).not.toContain('Otto Falk');
});

test('case 21 · chromium · comments, related links, adverts, captions and repeated pull quotes are left out or counted once', async () => {
  const body = `${paragraphs(STORY.slice(0, 2))}<blockquote class="pullquote">“We had no choice”</blockquote><figure><img alt=""><figcaption>Ada Brandt at the dam. Photo: Jon Reed said it was cold</figcaption></figure><div class="related"><a href="/x">Bridge closed, says minister Lars Holm</a></div><div class="ad">Advert: 50% off, says Tim Bell</div>${paragraphs(STORY.slice(2))}`;
  const after =
    '<section id="comments" class="comments"><h2>Comments</h2><p>“Nonsense,” said my neighbour Piet Vos. 900 people left!</p></section>';
  const { analysis } = await lab.analyse(storyPage({ body, after }));
  for (const stranger of ['Piet Vos', 'Tim Bell', 'Lars Holm', 'Jon Reed'])
    expect(analysis.text).not.toContain(stranger);
  const quoted = analysis.statements.filter((one) =>
    one.content.some((span) => analysis.text.slice(...span).includes('We had no choice')),
  );
  expect(quoted).toHaveLength(1);
});

test('case 22 · chromium · hidden and stacked characters in a name are made visible, the layout holds', async () => {
  const name = `A\u202Eda Br\u200Bandt${'\u0301'.repeat(60)}`;
  const page = await lab.open(
    storyPage({ body: paragraphs([`“We had no choice,” said ${name}, the warden.`, ...STORY]) }),
  );
  const popup = await lab.browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const shown = await popup.evaluate(() => document.body.innerText);
  expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]\S*d/u);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  await popup.close();
});

test('case 23 · chromium · of a paywalled story only what is displayed is read, and the summary says so', async () => {
  const head = ld({
    '@type': 'NewsArticle',
    headline: 'Dam above Kesh opened',
    isAccessibleForFree: false,
    articleBody: `${STORY.join(' ')} “The fund was emptied,” said Otto Falk.`,
  });
  const page = await lab.open(
    storyPage({ head, body: `${paragraphs(STORY.slice(0, 3))}<div class="paywall">Subscribe to read on.</div>` }),
  );
  const state = await lab.read(page);
  expect(state.kind).toBe('ready');
  expect(JSON.stringify(state)).not.toContain('Otto Falk');
  expect(state.kind === 'ready' && state.analysis.coverage.preview).toBe(true);
});

test.each([
  [
    'Spanish',
    'es',
    'El alcalde dijo que la presa se abrió el martes porque no había otra opción para los vecinos de la ciudad. Más de 400 personas dejaron sus casas, según el consejo del agua, y muchas pasaron la noche en la escuela.',
  ],
  [
    'German',
    'de',
    'Der Bürgermeister sagte, dass die Schleuse am Dienstag geöffnet wurde, weil es nach drei Tagen Regen keine andere Wahl gab. Mehr als 400 Menschen haben ihre Häuser verlassen und sind in der Schule untergekommen.',
  ],
  [
    'Arabic',
    'ar',
    'قال رئيس البلدية إن السد فتح يوم الثلاثاء بعد ثلاثة أيام من المطر لأنه لم يكن هناك خيار آخر. وغادر أكثر من أربعمئة شخص منازلهم وقضوا الليلة في المدرسة القريبة من السوق.',
  ],
])('case 26 · chromium · a page in %s is named as such, and no list is made of it', async (_name, language, text) => {
  const page = await lab.open(
    storyPage({ headline: text.slice(0, 60), body: paragraphs(Array.from({ length: 6 }, () => text)) }),
  );
  const state = await lab.read(page);
  expect(state.kind).toBe('other-language');
  expect(state.kind === 'other-language' && state.language).toBe(language);
});
