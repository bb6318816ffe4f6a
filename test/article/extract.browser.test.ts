import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { languageOf } from '../../lib/text/language.ts';
import { closePages, linesOf, openPage, paragraphs, STORY } from '../helpers/page.ts';

afterEach(closePages);

const WANTED = STORY.map((text) => `paragraph: ${text}`);
const [first, second, third, fourth] = STORY;

/** The story with something between its second and third paragraph. */
const around = (between: string) =>
  `<main>${paragraphs([first, second])}${between}${paragraphs([third, fourth])}</main>`;

describe('what is not the article is left out', () => {
  test.each([
    ['navigation', '<nav><a href="/">Home</a> and all that we have on other days</nav>'],
    ['an advert', '<div class="ad-slot">Buy a kettle that sings when the water is ready for your tea.</div>'],
    ['the word Advertisement', '<p>Advertisement</p>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get our letter every morning, before the others are awake.</p></div>',
    ],
    [
      'a box for the app',
      '<div class="app-promo"><p>Read us on the way to work, in the app that everybody has.</p></div>',
    ],
    [
      'related links',
      '<div class="related"><ul><li><a href="/a">Another tale of a bridge that fell</a></li></ul></div>',
    ],
    [
      '"read more" as a paragraph',
      '<p><strong>Read more:</strong> <a href="/b">Why so many bridges were closed this year</a></p>',
    ],
    [
      'a link to another article as a paragraph',
      '<p><a href="/c">Tunnel to be repaired before the autumn, minister says</a></p>',
    ],
    [
      'a list of links',
      '<ul><li><a href="/d">First of them</a></li><li><a href="/e">Second one</a></li><li><a href="/f">Third one</a></li></ul>',
    ],
    [
      'a figure with its caption',
      '<figure><img alt=""><figcaption>The swing bridge in its better days, seen from the tower.</figcaption></figure>',
    ],
    ['a caption as a paragraph', '<p>In this 3 May file photo, the bridge stands open at dusk over still water.</p>'],
    [
      'comments',
      '<section id="comments"><p>I have always said that the bridge would not last, but nobody listens.</p></section>',
    ],
    ['a share bar', '<div class="share-tools">Share this with those you like the most</div>'],
    [
      'an author box',
      '<div class="author-bio"><p>Ada Brenner has written about harbours for longer than she can say.</p></div>',
    ],
    [
      'a cookie banner',
      '<div class="cookie-banner"><p>We and our many friends would like to keep crumbs on your machine.</p></div>',
    ],
    ['a footer', '<footer><p>All that is printed here belongs to the paper and to nobody else at all.</p></footer>'],
    ['a label of the page', '<p>Story continues below</p>'],
    [
      'mark-up that was shown as text',
      '<p>&lt;img src="pixel.gif" width="1" height="1" alt="nothing to be seen here"&gt;</p>',
    ],
  ])('%s', async (_name, between) => {
    expect(linesOf(await openPage(around(between)))).toEqual(WANTED);
  });

  test('a pull quote that repeats a sentence', async () => {
    const said = '“We were not asked, and we would have said no,” said Jon Ferris, who sells nets.';
    const quote = '<blockquote>We were not asked, and we would have said no</blockquote>';
    const page = await openPage(`<main>${paragraphs([first, said, second])}${quote}${paragraphs([third])}</main>`);
    expect(linesOf(page)).toEqual([first, said, second, third].map((text) => `paragraph: ${text}`));
  });

  test('what stands twice for two widths of the window is read once', async () => {
    const page = await openPage(`<main>${paragraphs()}<div class="wide">${paragraphs([fourth])}</div></main>`);
    expect(linesOf(page)).toEqual(WANTED);
  });

  test('calls to follow and headings of what comes after, at the end', async () => {
    const page = await openPage(
      `<main>${paragraphs()}<p><em>Follow us on your favourite network.</em></p><h3>More from the island</h3></main>`,
    );
    expect(linesOf(page)).toEqual(WANTED);
  });
});

describe('what is the article is kept', () => {
  test('headline, standfirst, subheadings, lists and quotations in reading order', async () => {
    const page = await openPage(`<meta property="og:title" content="Old bridge to close for two years"><body>
      <header><h1>Old bridge to close for two years</h1><p class="standfirst">Cracks were found in the bearings, and the island must wait for its ferry.</p></header>
      <div>${paragraphs([first, second])}<h2>What happens now</h2><ul><li>The bridge shuts on the first of June.</li><li>Buses take the tunnel.</li></ul>
      ${paragraphs([third])}<blockquote><p>A ferry would cost less than our patience has cost so far.</p></blockquote>${paragraphs([fourth])}</div>`);
    expect(linesOf(page)).toEqual([
      'headline: Old bridge to close for two years',
      'standfirst: Cracks were found in the bearings, and the island must wait for its ferry.',
      `paragraph: ${first}`,
      `paragraph: ${second}`,
      'subheading: What happens now',
      'list-item: The bridge shuts on the first of June.',
      'list-item: Buses take the tunnel.',
      `paragraph: ${third}`,
      'quote: A ferry would cost less than our patience has cost so far.',
      `paragraph: ${fourth}`,
    ]);
  });

  test('a lead that stands outside the main part', async () => {
    const page = await openPage(
      `<h1>Old bridge to close</h1><div><p>${first}</p></div><div class="rest">${paragraphs([second, third, fourth])}</div>`,
    );
    expect(linesOf(page)).toEqual(['headline: Old bridge to close', ...WANTED]);
  });

  test('posts of a live page in their order, and how many they are', async () => {
    const posts = STORY.map(
      (text, i) => `<article><h3>Post ${i + 1} of the day</h3><time>1${i}:20</time><p>${text}</p></article>`,
    );
    const page = await openPage(
      `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Bridge closes: live"}</script><h1>Bridge closes: live</h1><main>${posts.join('')}</main>`,
    );
    const reading = readArticle(page);
    expect(linesOf(page).filter((line) => line.startsWith('paragraph'))).toEqual(WANTED);
    expect(reading.ok && reading.article.coverage.posts).toBe(4);
    expect(reading.ok && reading.article.article.label).toBe('live');
  });

  test('corrections and notes of the editors, marked as such', async () => {
    const note = 'Correction: an earlier version of this article gave the wrong year for the bridge.';
    const amended = 'This article was amended on 4 May to give the length of the tunnel.';
    const page = await openPage(
      `<main>${paragraphs()}<p>${note}</p><div class="editors-note"><p>${amended}</p></div></main>`,
    );
    expect(linesOf(page)).toEqual([...WANTED, `note: ${note}`, `note: ${amended}`]);
  });

  test('of two articles on one page, the one with the page’s headline', async () => {
    const other = [
      'A cat that had been lost for a year came home.',
      'It had lived on a barge, the owner of the barge said on Friday.',
      'Nobody knows how it got back over the river, which is wide there.',
    ];
    const page = await openPage(`<meta property="og:title" content="Old bridge to close"><body>
      <article><h1>Old bridge to close</h1>${paragraphs()}</article><article><h1>Lost cat comes home</h1>${paragraphs(other)}</article>`);
    expect(linesOf(page)).toEqual(['headline: Old bridge to close', ...WANTED]);
  });
});

describe('words stay whole', () => {
  test.each([
    ['paragraphs of line breaks', `${first}<br><br>${second}<br>&nbsp;<br>${third}`, [first, second, third]],
    [
      'a drop capital',
      '<p><span class="dropcap">T</span>he bridge that everybody knew has been shut for good.</p>',
      ['The bridge that everybody knew has been shut for good.'],
    ],
    [
      'tags that cut words and quotations',
      '<p>He said the “sw<i>ing</i> bri<b>dge</b>” had <a href="#n">1</a>,<u>200</u> rivets too few in it.</p>',
      ['He said the “swing bridge” had 1,200 rivets too few in it.'],
    ],
    [
      'hard spaces and soft hyphens',
      '<p>About 40&nbsp;000 cars a week use the cross&shy;ing, as the har&shy;bour office says.</p>',
      ['About 40 000 cars a week use the crossing, as the harbour office says.'],
    ],
    [
      'ligatures',
      '<p>The \uFB01rst o\uFB03cer on the bridge \uFB02atly refused to say what he had seen there.</p>',
      ['The first officer on the bridge flatly refused to say what he had seen there.'],
    ],
    [
      'indented source',
      '<p>\n      The bridge   has been\n\t\tshut since the morning of the fourth of May.\n    </p>',
      ['The bridge has been shut since the morning of the fourth of May.'],
    ],
  ])('%s', async (_name, html, wanted) => {
    const lines = linesOf(await openPage(`<main>${html}${paragraphs([fourth])}</main>`));
    expect(lines.slice(0, wanted.length)).toEqual(wanted.map((text) => `paragraph: ${text}`));
  });

  test.each([
    [
      'ja',
      '古い橋は月曜日から二年間閉鎖されることが決まった。港湾局によると、三つの軸受にひびが見つかったという。運転手はトンネルを通らなければならない。',
    ],
    [
      'zh',
      '市议会周一投票决定关闭旧桥两年。港务局在一份报告中说，工程师在三个轴承上发现了裂缝。司机们将不得不绕道隧道。',
    ],
    [
      'ar',
      'صوت المجلس يوم الاثنين على إغلاق الجسر القديم لمدة عامين. وقال مكتب الميناء إن المهندسين وجدوا شقوقا في ثلاثة محامل.',
    ],
    [
      'es',
      'El consejo votó el lunes a favor de cerrar el viejo puente durante dos años. Los ingenieros encontraron grietas en tres de los apoyos, según la oficina del puerto, que no dijo cuándo.',
    ],
  ])('a page in %s is recognised and not mangled', async (language, text) => {
    const reading = readArticle(await openPage(`<main dir="auto"><p>${text}</p><p>${text} 2</p></main>`));
    expect(reading.ok && languageOf(reading.article.text)).toBe(language);
    expect(reading.ok && reading.article.text.startsWith(text)).toBe(true);
  });
});
