import { describe, expect, test } from 'vitest';
import { domOf } from '../../lib/article/dom.ts';
import { readFacts } from '../../lib/article/metadata.ts';
import { documentOf } from '../helpers/document.ts';

const URL = 'https://lenn.example/2026/11/old-bridge-to-close-for-two-years';
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Old bridge to close',
  description: 'Cracks were found.',
  datePublished: '2026-11-22T14:10:00+01:00',
  dateModified: '2026-11-23T08:00:00Z',
  author: [{ '@type': 'Person', name: 'By Ada Brenner' }, 'Jon Ferris'],
  publisher: { '@type': 'Organization', name: 'Lenn Courier' },
  articleSection: 'Harbour',
};

const readHeader = (document: Document) => readFacts(domOf(document)).meta;

test('what a NewsArticle says', () => {
  expect(readHeader(documentOf(ld(ARTICLE)))).toMatchObject({
    headline: 'Old bridge to close',
    standfirst: 'Cracks were found.',
    section: 'Harbour',
    publisher: 'Lenn Courier',
    url: URL,
    bylines: ['Ada Brenner', 'Jon Ferris'],
    published: '2026-11-22T14:10:00+01:00',
    modified: '2026-11-23T08:00:00Z',
    label: null,
  });
});

describe('JSON-LD in all its states', () => {
  const { headline } = ARTICLE;
  test.each([
    ['an array', [{ '@type': 'WebSite', name: 'x' }, ARTICLE]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'BreadcrumbList' }, ARTICLE] }],
    ['several types', { ...ARTICLE, '@type': ['Thing', 'NewsArticle'] }],
    ['a type with its address', { ...ARTICLE, '@type': 'http://schema.org/NewsArticle' }],
    ['a subtype', { ...ARTICLE, '@type': 'ReportageNewsArticle' }],
    ['raw line breaks in a string', JSON.stringify(ARTICLE).replace('Cracks were', 'Cracks\nwere')],
    ['a comma too many', JSON.stringify(ARTICLE).replace(/\}$/, ',}')],
    ['an HTML comment around it', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    ['CDATA around it', `//<![CDATA[\n${JSON.stringify(ARTICLE)}\n//]]>`],
    ['a byte order mark and a semicolon', `\uFEFF${JSON.stringify(ARTICLE)};`],
    ['a word count that is no number', { ...ARTICLE, wordCount: { valueOf: 1, toString: 1 } }],
    [
      'a word count nested 3,900 deep',
      `{"@type":"NewsArticle","headline":"${ARTICLE.headline}","wordCount":${'['.repeat(3_900)}${']'.repeat(3_900)}}`,
    ],
    [
      'a prototype in the graph',
      `{"@graph":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},${JSON.stringify(ARTICLE)}]}`,
    ],
  ])('%s', (_name, value) => {
    expect(readHeader(documentOf(ld(value))).headline).toBe(headline);
    expect('polluted' in {}).toBe(false);
  });

  test.each([
    ['broken for good', '{"@type":"NewsArticle","headline":"Old'],
    ['5 MB long', JSON.stringify({ ...ARTICLE, headline: 'Wrong', articleBody: 'x'.repeat(5_000_000) })],
    ['10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    [
      '500 blocks',
      '{"@type":"WebSite"}</script>'.concat(
        '<script type="application/ld+json">{"@type":"WebSite"}</script>'.repeat(500),
        '<script>',
      ),
    ],
    [
      'numbers and lists where strings belong',
      { ...ARTICLE, headline: 7, datePublished: { a: 1 }, author: [3, null, [[]]], publisher: [] },
    ],
  ])('%s: other metadata are used', (_name, value) => {
    const document = documentOf(`<meta property="og:title" content="From the tags">${ld(value)}`);
    expect(readHeader(document).headline).toBe('From the tags');
  });

  test('the page’s own address decides which block is meant', () => {
    const other = { ...ARTICLE, headline: 'Another story', url: 'https://lenn.example/2026/11/another' };
    const own = { ...ARTICLE, mainEntityOfPage: { '@id': `${URL}?from=home` } };
    expect(readHeader(documentOf(ld([other, own]))).headline).toBe('Old bridge to close');
    expect(
      readHeader(documentOf(`<title>Front page</title>${ld([other, { ...other, url: 'https://lenn.example/b' }])}`))
        .headline,
    ).toBe('Front page');
  });
});

test('who wrote and who published it, named elsewhere in the graph', () => {
  const [author, publisher] = ['#ada', '#lenn'];
  const graph = [
    { ...ARTICLE, author: [{ '@id': author }, { '@id': '#nobody' }], publisher: { '@id': publisher } },
    { '@type': 'WebPage', '@id': author },
    { '@type': 'Person', '@id': author, name: 'Ada Brenner' },
    { '@type': 'Person', '@id': '#jon', name: 'Jon Ferris' },
    { '@type': 'Organization', '@id': publisher, name: 'Lenn Courier' },
  ];
  expect(readHeader(documentOf(ld({ '@graph': graph })))).toMatchObject({
    bylines: ['Ada Brenner'],
    publisher: 'Lenn Courier',
  });
});

test('the page names who wrote it, its graph whose account sent it', () => {
  const graph = [
    { ...ARTICLE, author: { '@id': '#jon' } },
    { '@type': 'Person', '@id': '#jon', name: 'Jon Ferris' },
  ];
  const page = `<p class="byline">By Ada Brenner</p>${ld({ '@graph': graph })}`;
  expect(readHeader(documentOf(page)).bylines).toEqual(['Ada Brenner']);
});

test('a post is an article', () => {
  expect(readHeader(documentOf(ld({ ...ARTICLE, '@type': 'SocialMediaPosting' }))).bylines).toEqual([
    'Ada Brenner',
    'Jon Ferris',
  ]);
});

test.each([
  [
    'OpenGraph',
    '<meta property="og:title" content="Old bridge"><meta property="article:published_time" content="2026-11-22">',
  ],
  [
    'microdata',
    '<h1 itemprop="headline">Old bridge</h1><time itemprop="datePublished" datetime="2026-11-22">today</time>',
  ],
])('%s alone', (_name, html) => {
  expect(readHeader(documentOf(html))).toMatchObject({ headline: 'Old bridge', published: '2026-11-22' });
});

test.each([
  ['the first who is named', '<p class="byline">By Ada Brenner</p><aside><p class="byline">By Jon Ferris</p></aside>'],
  [
    'and those beside',
    '<p><a rel="author">Ada Brenner</a>, <a rel="author">Ines Varga</a></p><b class="author">Jo Ferris</b>',
  ],
  ['in an element of its own', '<p>By <span class="author-name">Ada Brenner</span></p>'],
  ['in a part of the line', '<p>By <a class="byline__name">Ada Brenner</a>, harbour reporter</p>'],
  ['in a tag', '<meta name="byline" content="Ada Brenner"><p class="byline">By Ada Brenner Tuesday</p>'],
])('who wrote it, told by elements of the page: %s', (what, html) => {
  expect(readHeader(documentOf(html)).bylines).toEqual(
    what.startsWith('and') ? ['Ada Brenner', 'Ines Varga'] : ['Ada Brenner'],
  );
});

describe('the date that the page shows, where its metadata give none', () => {
  const TIME = '<time datetime="2026-11-22T14:10:00Z">yesterday</time>';
  test.each([
    ['behind the headline', `<h1>Old bridge</h1><p>By Ada Brenner</p>${TIME}`],
    ['in a line beside it', `<header><h1>Old bridge</h1><div>${TIME}</div></header>`],
    ['in the byline', `<header><h1>Old bridge</h1></header><p class="byline">By Ada Brenner ${TIME}</p>`],
  ])('%s', (_where, html) => {
    expect(readHeader(documentOf(html)).published).toBe('2026-11-22T14:10:00Z');
  });
  test.each([
    ['in the story', `<h1>Old bridge</h1><p>By Ada Brenner</p><p>It opened on ${TIME}.</p>`],
    ['among links to other articles', `<h1>Old bridge</h1><ul><li><a href="/b">Mill</a> ${TIME}</li></ul>`],
    ['above the headline', `<div>${TIME}</div><h1>Old bridge</h1>`],
    ['without a day', '<h1>Old bridge</h1><time datetime="14:10">14:10</time>'],
  ])('none %s', (_where, html) => {
    expect(readHeader(documentOf(html)).published).toBeNull();
  });
  test('what the metadata give counts first', () => {
    const html = `<meta property="article:published_time" content="2026-11-20"><h1>Old bridge</h1>${TIME}`;
    expect(readHeader(documentOf(html)).published).toBe('2026-11-20');
  });
});

test('an address that is not of the web is none', () => {
  const document = documentOf(
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="file:///etc/x">',
  );
  expect(readHeader(document).canonicalUrl).toBe(null);
});

test.each([
  ['by number', 'Quay fees up &#163;40 &#8211; again', 'Quay fees up £40 – again'],
  ['by number, in hexadecimal', 'The mayor&#x2019;s quay', 'The mayor’s quay'],
  ['by name', 'Not yet&hellip; the quay waits', 'Not yet… the quay waits'],
  ['no character', 'Quay &#1114112; and &#xD800; and &#0; stay', 'Quay &#1114112; and &#xD800; and &#0; stay'],
  ['no entity', 'Ships & quays; R&D; &quays;', 'Ships & quays; R&D; &quays;'],
  ['escaped three times', 'Ships &amp;lt;b&amp;gt;', 'Ships &lt;b&gt;'],
])('an entity in a headline of the metadata: %s', (_what, headline, read) => {
  expect(readHeader(documentOf(ld({ ...ARTICLE, headline }))).headline).toBe(read);
});

test.each([
  ['elements', '<p>Cracks were <b>found</b> in two piers.</p>', 'Cracks were found in two piers.'],
  ['elements side by side', '<p>Cracks were found.</p><p>Piers <br>sink.</p>', 'Cracks were found. Piers sink.'],
  ['elements escaped twice', '&lt;p class=&quot;lead&quot;&gt;Cracks were found.&lt;/p&gt;', 'Cracks were found.'],
  ['nothing but elements', '<p></p>', null],
  ['a link', 'Cracks were found [<a class="more" href="/bridge">more</a>]', 'Cracks were found [more]'],
  ['titles in brackets', 'They play <A Tale of Lenn> and <B Minor>.', 'They play <A Tale of Lenn> and <B Minor>.'],
  ['no elements', 'Piers < 3 m and > 2 m sink; a <- b.', 'Piers < 3 m and > 2 m sink; a <- b.'],
])('a description that holds %s is shown without markup', (_what, description, read) => {
  expect(readHeader(documentOf(ld({ ...ARTICLE, description }))).standfirst).toBe(read);
});

test.each(['post', 'Posts', 'Articles', 'uncategorized'])('“%s” is no section', (articleSection) => {
  expect(readHeader(documentOf(ld({ ...ARTICLE, articleSection }))).section).toBe(null);
});

test('entities that were escaped twice are undone', () => {
  expect(readHeader(documentOf(ld({ ...ARTICLE, headline: 'Ships &amp; quays: &#8216;never&#8217;' }))).headline).toBe(
    'Ships & quays: ‘never’',
  );
});

test.each([
  ['the outlet behind it', 'Old bridge to close | Lenn Courier', '', 'Old bridge to close'],
  ['the outlet, written otherwise', 'Old bridge to close - LennCourier', '', 'Old bridge to close'],
  ['the outlet’s address', 'Old bridge to close – lenn.example', '', 'Old bridge to close'],
  ['the section and the outlet', 'Old bridge to close | Harbour | Lenn Courier', '', 'Old bridge to close'],
  [
    'what the page’s own headline lacks',
    'Old bridge to close | Editorial',
    'Old bridge to close',
    'Old bridge to close',
  ],
  [
    'more than one part that the page’s own headline lacks',
    'Old bridge to close - On the Water - Lenn Living',
    'Old bridge to close',
    'Old bridge to close',
  ],
  ['its kind before it', 'Opinion | Old bridge to close', 'Old bridge to close', 'Old bridge to close'],
  [
    'a part of its own before a bar',
    'Opinion | Old bridge to close',
    'Bridge to close',
    'Opinion | Old bridge to close',
  ],
  ['its end cut off', 'Old bridge to cl...', 'Old  bridge to close', 'Old bridge to close'],
  ['its last words cut off', 'Old bridge …', 'Old bridge to close', 'Old bridge to close'],
  ['an end left open', 'Old bridge to close…', 'Harbour news', 'Old bridge to close…'],
  ['a part of its own', 'Old bridge to close - again', '', 'Old bridge to close - again'],
  [
    'words that begin as the section does',
    'Old bridge to close - Harbour is open',
    '',
    'Old bridge to close - Harbour is open',
  ],
  ['a dash in a word', 'Old bridge to close-Lenn Courier', '', 'Old bridge to close-Lenn Courier'],
  ['nothing but the outlet', 'Lenn Courier', '', 'Lenn Courier'],
])('a headline of the metadata with %s', (_what, headline, h1, read) => {
  const page = `<meta property="og:title" content="${headline}"><meta property="og:site_name" content="Lenn Courier"><meta property="article:section" content="Harbour"><h1>${h1}</h1>`;
  expect(readHeader(documentOf(page)).headline).toBe(read);
});

test('a name in the metadata stays text', () => {
  const header = readHeader(
    documentOf(ld({ ...ARTICLE, headline: '<img src=x onerror=alert(1)>'.replace('<', '\\u003c') })),
  );
  expect(header.headline).toContain('onerror');
});

test.each([
  ['opinion', ld({ ...ARTICLE, '@type': 'OpinionNewsArticle' }), URL],
  ['opinion', ld(ARTICLE), 'https://lenn.example/opinion/2026/old-bridge'],
  ['opinion', ld({ ...ARTICLE, articleSection: 'Editorials' }), URL],
  ['live', ld({ ...ARTICLE, '@type': 'LiveBlogPosting' }), URL],
  ['fact-check', ld([ARTICLE, { '@type': 'ClaimReview' }]), URL],
  [null, ld(ARTICLE), URL],
])('label %s', (label, html, url) => {
  expect(readHeader(documentOf(html, url)).label).toBe(label);
});
