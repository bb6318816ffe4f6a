import { afterEach, describe, expect, test } from 'vitest';
import { mayBeArticle } from '../../lib/article/first-look.ts';
import { readArticle } from '../../lib/article/read-article.ts';
import { closePages, openPage, paragraphs } from '../helpers/page.ts';

afterEach(closePages);

const LISTINGS = import.meta.glob<string>('../eval/listings/*.html', { query: '?raw', import: 'default', eager: true });
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const STORY = 'https://news.example/2024/05/harbour-council-closes-the-old-bridge';
const SHOP = 'https://news.example/shop/coats';
const OFFICE = 'https://news.example/office';

describe('a page may be an article when its metadata and address say enough', () => {
  test.each([
    ['linked data of news', ld({ '@type': 'NewsArticle' }), OFFICE],
    ['linked data within a graph', ld({ '@graph': [{ '@type': ['Thing', 'OpinionNewsArticle'] }] }), OFFICE],
    ['a live report', ld({ '@type': 'LiveBlogPosting' }), OFFICE],
    ['linked data that do not parse', '<script type="application/ld+json">{"@type": "NewsArticle",</script>', OFFICE],
    ['microdata', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>', STORY],
    [
      'og:type and a day of publication',
      '<meta property="og:type" content="article"><meta name="date" content="2024-05-02">',
      STORY,
    ],
    ['an address with a day and a title', '', STORY],
    ['an article with questions and answers', ld([{ '@type': 'Article' }, { '@type': 'FAQPage' }]), STORY],
    ['news that sells what it tells of', ld([{ '@type': 'NewsArticle' }, { '@type': 'Product' }]), STORY],
  ])('%s', async (_what, html, address) => {
    expect(mayBeArticle(await openPage(html + paragraphs()), address)).toBe(true);
  });
});

describe('a page is let be when they do not', () => {
  test.each([
    ['nothing is said', '', OFFICE],
    ['linked data of a shop', ld({ '@type': 'Product', name: 'A coat' }), OFFICE],
    ['og:type alone, at a short address', '<meta property="og:type" content="article">', OFFICE],
    ['a home page with an author', '<meta name="author" content="Ina Falk">', 'https://news.example/'],
    ['a tag', '<meta property="og:type" content="article">', 'https://news.example/tag/bridges'],
    ['a recipe, whatever else it says', ld([{ '@type': 'NewsArticle' }, { '@type': 'Recipe' }]), STORY],
    ['an article of a manual', ld([{ '@type': 'Article' }, { '@type': 'HowTo' }]), STORY],
    ['an article about a thing to be bought', ld([{ '@type': 'Article' }, { '@type': 'Product' }]), SHOP],
    ['answers to questions', `${ld({ '@type': 'FAQPage' })}<meta name="date" content="2024-05-02">`, STORY],
    ['what microdata call a thing', `<div itemscope itemtype="https://schema.org/Product"></div>`, STORY],
    ['og:type of a shop', `<meta property="og:type" content="product"><meta name="author" content="Ina Falk">`, STORY],
    ['a wiki', `<meta name="generator" content="MediaWiki 1.42">`, STORY],
  ])('%s', async (_what, html, address) => {
    expect(mayBeArticle(await openPage(html + paragraphs()), address)).toBe(false);
  });
});

describe('a page in another language is let be', () => {
  const GERMAN =
    '<p>Der Rat der Stadt hat am Montag mit den Stimmen der drei Parteien die alte Brücke gesperrt.</p>'.repeat(12);
  const inLanguage = async (language: string, html: string) => {
    const page = await openPage(ld({ '@type': 'NewsArticle' }) + html);
    page.documentElement.lang = language;
    return mayBeArticle(page, STORY);
  };
  test('when it says so and its paragraphs are not English', async () => {
    expect(await inLanguage('de-AT', GERMAN)).toBe(false);
  });
  test('not when it only says so: some sites do of all their pages', async () => {
    expect(await inLanguage('de', paragraphs())).toBe(true);
  });
  test('not when its English stands below a notice in its own language', async () => {
    expect(await inLanguage('de', `${GERMAN}<p>${' '.repeat(900)}</p>${paragraphs()}`)).toBe(true);
  });
  test('not when it has no paragraphs to be told by', async () => {
    expect(await inLanguage('de', '<div>Der Rat der Stadt hat die Brücke gesperrt.</div>')).toBe(true);
  });
  test.each(['', 'en', 'EN-gb'])('not when its language is “%s”, whatever it holds', async (language) => {
    expect(await inLanguage(language, GERMAN)).toBe(true);
  });
});

test.each(Object.entries(LISTINGS))(
  'what is no article by all its facts may still be looked at: %s',
  async (file, html) => {
    const page = await openPage(html);
    const { isArticle } = readArticle(page, { wanted: 'article' }).detection;
    const looked = mayBeArticle(page, page.location.href);
    expect({ file, missed: isArticle && !looked }).toEqual({ file, missed: false });
  },
);

test('case 5 · both browsers · named elements do not take the place of what is asked of the document', async () => {
  const page = await openPage(
    `<img name="querySelector"><img name="querySelectorAll">${ld({ '@type': 'NewsArticle' })}${paragraphs()}`,
  );
  expect(mayBeArticle(page, OFFICE)).toBe(true);
});
