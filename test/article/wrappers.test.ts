/** Pages whose wrappers say less than they seem to: what stands round the article, and where its headline is. */
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read-article.ts';
import { attributeVisibility } from '../../lib/article/visibility.ts';
import { documentOf } from '../helpers/document.ts';

const STORY = [
  'The last lamp of the Skerry light was put out on Sunday by the woman who had lit it for forty years.',
  'Mirja Tolland, 71, said she would miss the climb and the birds, though not the wind that comes in March.',
  'A lantern that needs nobody will stand on the rock from now on, the coast office said in a short notice.',
  'Fishermen of the sound have asked for the old bell to be kept, for on some days no light can be seen.',
];
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const TITLE = 'Last keeper leaves the Skerry light';
const META = `<meta property="og:title" content="${TITLE}">`;

/** The lines of a page's article. */
function linesOf(html: string): string[] {
  const reading = readArticle(documentOf(html), { visibility: attributeVisibility });
  if (!reading.ok) return [reading.reason];
  const { text, blocks } = reading.article;
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
}

const WANTED = STORY.map((text) => `paragraph: ${text}`);
const WHOLE = [`headline: ${TITLE}`, ...WANTED];

describe('what a name says', () => {
  const aside = 'The shop on the quay sells a kettle that whistles the old song of the lamp lighters.';

  test.each(['gallerySliders', 'box banners', 'sidebar', 'side-bar', 'sideBar', 'latestnews', 'top-bars'])(
    'a box of class "%s" is left out',
    (name) => {
      const html = `<main>${p(STORY.slice(0, 2))}<div class="${name}"><p>${aside}</p></div>${p(STORY.slice(2))}</main>`;
      expect(linesOf(html)).toEqual(WANTED);
    },
  );

  test('tags and categories in the class of a post say what it is about, not what it is', () => {
    const post = `<div class="post-12 post hentry category-popular tag-newsletter tag-shopping"><h1>${TITLE}</h1>${p(STORY.slice(0, 2))}</div>`;
    const comments = `<div class="comments">${p(STORY.slice(2))}</div><div class="related"><p>${aside}</p></div>`;
    expect(linesOf(META + post + comments)).toEqual(WHOLE.slice(0, 3));
  });
});
