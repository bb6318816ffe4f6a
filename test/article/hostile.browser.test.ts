import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { rangeOf } from '../../lib/article/text-map.ts';
import { closePages, linesOf, openPage, paragraphs, STORY } from '../helpers/page.ts';

afterEach(closePages);

const WANTED = STORY.map((text) => `paragraph: ${text}`);

describe('a page can’t shadow what is read of it', () => {
  test('by names that become properties of the document', async () => {
    const names =
      'body querySelector querySelectorAll getElementById documentElement defaultView createRange hidden head title'.split(
        ' ',
      );
    const images = names.map((name) => `<img name="${name}"><embed name="${name}">`).join('');
    const page = await openPage(
      `<form name="title"></form>${images}<a id="browser"></a><a id="chrome"></a><main>${paragraphs()}</main>`,
    );
    expect(linesOf(page)).toEqual(WANTED);
  });

  test('by controls that become properties of the form round the article', async () => {
    const names =
      'parentNode textContent id tagName localName childNodes firstChild nextSibling nodeType nodeValue getAttribute hasAttributes attributes className isConnected contains style getBoundingClientRect checkVisibility'.split(
        ' ',
      );
    const inputs = names.map((name) => `<input name="${name}">`).join('');
    const page = await openPage(`<form>${inputs}<main>${paragraphs()}</main></form>`);
    const before = page.documentElement.outerHTML;
    expect(linesOf(page)).toEqual(WANTED);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('size and depth', () => {
  test.each([
    ['10,000 nested blocks', '<div>'.repeat(10_000)],
    ['5,000 nested inline elements', `<p>${'<span>'.repeat(5_000)}`],
  ])('%s', async (_name, nesting) => {
    const last = 'At the very bottom of it all lay a sentence which nobody had expected to find there.';
    const page = await openPage(`<main>${paragraphs()}${nesting}${last}</main>`);
    expect(linesOf(page)).toEqual([...WANTED, `paragraph: ${last}`]);
  });

  test('a page of 200,000 nodes stops at the cap and says so', async () => {
    const page = await openPage('<main></main>');
    const main = page.querySelector('main') as Element;
    for (let i = 0; i < 100_000; i++) main.appendChild(page.createElement('p')).textContent = `${STORY[i % 4]}`;
    page.body.getBoundingClientRect(); // a page on screen has been laid out: that takes seconds here, and is not the reading's
    const reading = readArticle(page);
    expect(reading.ok && reading.article.coverage.cappedAt).toBe(100_000);
  });

  test('a page of 20 MB stops at the cap and says so', async () => {
    const page = await openPage('<main></main>');
    const main = page.querySelector('main') as Element;
    const long = `${STORY.join(' ')} `.repeat(600);
    for (let i = 0; i < 100; i++) main.appendChild(page.createElement('p')).textContent = `${i} ${long}`;
    const reading = readArticle(page);
    expect(reading.ok && reading.article.coverage.cappedAt).toBe(100);
    expect(reading.ok && reading.article.text.length).toBeLessThan(3_000_000);
  });

  test('an ordinary page is not said to be cut', async () => {
    const reading = readArticle(await openPage(`<main>${paragraphs()}</main>`));
    expect(reading.ok && reading.article.coverage.cappedAt).toBe(null);
  });
});

test('a page without text says why it can’t be read', async () => {
  expect(readArticle(await openPage('<img alt="a bridge">'))).toMatchObject({
    ok: false,
    reason: 'no-text',
    detection: { isArticle: false },
  });
});

test('the map never leads beyond nodes that have become shorter', async () => {
  const page = await openPage(`<main>${paragraphs()}</main>`);
  const reading = readArticle(page);
  const text = page.querySelector('p')?.firstChild as Text;
  text.data = 'Cut.';
  expect(reading.ok && rangeOf(reading.map, [20, 40])).toBe(null);
});
