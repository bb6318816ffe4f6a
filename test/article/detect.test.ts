import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { attributeVisibility } from '../../lib/article/visibility.ts';
import { documentOf } from '../helpers/document.ts';

const SENTENCE =
  'The council of Port Lenn voted on Monday to close the old swing bridge for two years, as engineers had asked.';
const BODY = `<main><h1>Old bridge to close</h1>${`<p>${SENTENCE}</p>`.repeat(16)}</main>`;
const OG = '<meta property="og:type" content="article">';
const NEWS =
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Old bridge to close","datePublished":"2026-11-22"}</script>';
const ARTICLE_BESIDE = (type: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': [{ '@type': 'Article', headline: 'Old bridge to close', datePublished: '2026-11-22' }, { '@type': type }] })}</script>`;
const LISTINGS = join(import.meta.dirname, '../eval/listings');

const detect = (document: Document) => readArticle(document, { visibility: attributeVisibility }).detection;

test('an article says on what grounds it is taken for one', () => {
  expect(detect(documentOf(NEWS + OG + BODY))).toMatchObject({
    isArticle: true,
    signals: [
      'json-ld:NewsArticle',
      'og:type=article',
      'published',
      'address:date',
      'address:title',
      'headline',
      'prose',
    ],
  });
});

test.each([
  ['OpenGraph, a dated address and the shape', OG + BODY],
  ['microdata', `<div itemscope itemtype="https://schema.org/NewsArticle">${BODY}</div>`],
  ['a short item of news', `${NEWS}<h1>Old bridge to close</h1><p>${SENTENCE}</p><p>${SENTENCE} It was late.</p>`],
  ['questions and answers below it', `${ARTICLE_BESIDE(['WebPage', 'FAQPage'])}${OG}${BODY}`],
  ['a title with a number behind it', `${OG}${BODY}`, 'https://lenn.example/harbour/old-swing-bridge-to-close/48114'],
  [
    'a short address of what says it is news',
    `${NEWS}<h1>Old bridge to close</h1><p>${SENTENCE}</p><p>${SENTENCE} It was late.</p>`,
    'https://lenn.example/1234',
  ],
  ['what it costs to read on', `${ARTICLE_BESIDE('Product')}${OG}${BODY}`],
])('%s make an article', (_name, html, url?: string) => {
  expect(detect(documentOf(html, url)).isArticle).toBe(true);
});

describe('what says og:type=article and is none', () => {
  test.each([
    [
      'a recipe',
      `${OG}<h1>Soup</h1><h2>Ingredients</h2><ul><li>Leeks</li></ul><h2>Method</h2>${BODY}`,
      undefined,
      'not:recipe',
    ],
    [
      'a recipe that says so',
      `${OG}<script type="application/ld+json">{"@type":"Recipe","name":"Soup"}</script>${BODY}`,
      undefined,
      'not:Recipe',
    ],
    [
      'a shop’s thing',
      `${OG}<script type="application/ld+json">{"@type":"Product","name":"Kettle"}</script>${BODY}`,
      undefined,
      'not:Product',
    ],
    ['an article of a manual', `${ARTICLE_BESIDE('HowTo')}${OG}${BODY}`, undefined, 'not:HowTo'],
    [
      'a shop’s thing with an article’s day',
      `${ARTICLE_BESIDE('Product')}${OG}${BODY}`,
      'https://lenn.example/shop/kettle',
      'not:Product',
    ],
    [
      'a question in a forum',
      OG + BODY,
      'https://lenn.example/questions/12/why-is-the-bridge-always-shut',
      'not:address:questions',
    ],
    ['documentation', OG + BODY, 'https://lenn.example/docs/how-to-open-the-bridge', 'not:address:docs'],
    [
      'an office’s page in one of its languages',
      `${OG}<meta name="author" content="Ada Brenner">${BODY}`,
      'https://lenn.example/de/brueckenrecht',
      'not:address:short',
    ],
    ['a wiki', `${OG}<meta name="generator" content="MediaWiki 1.43">${BODY}`, undefined, 'not:generator'],
    ['an empty page', `${OG}<h1>Old bridge</h1>`, undefined, 'not:little-prose'],
  ])('%s', (_name, html, url, ground) => {
    const { isArticle, signals } = detect(documentOf(html, url));
    expect(isArticle).toBe(false);
    expect(signals).toContain(ground);
  });

  test.each(readdirSync(LISTINGS))('the listing %s', (file) => {
    const url = file === 'home.html' ? 'https://lenn.example/' : `https://lenn.example/${file.replace('.html', '')}/`;
    expect(detect(documentOf(readFileSync(join(LISTINGS, file), 'utf8'), url)).isArticle).toBe(false);
  });
});

test('a page that its metadata and address rule out is refused before its text is read', () => {
  const page = documentOf(`<main>${`<p>${SENTENCE}</p>`.repeat(16)}</main>`, 'https://lenn.example/tag/harbour');
  const reading = readArticle(page, {
    wanted: 'article',
    visibility: () => {
      throw new Error('nothing of the page should be looked at');
    },
  });
  expect(reading).toMatchObject({ ok: false, reason: 'unwanted', detection: { isArticle: false } });
});

test('what is wanted decides how far a page is read', () => {
  const page = documentOf(`<main>${`<p>${SENTENCE}</p>`.repeat(16)}</main>`, 'https://lenn.example/x');
  const read = (wanted: 'article' | 'readable') => readArticle(page, { wanted, visibility: attributeVisibility });
  expect(read('article')).toMatchObject({ ok: false, reason: 'unwanted' });
  expect(read('readable')).toMatchObject({ ok: true });
});
