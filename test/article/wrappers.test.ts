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

describe('the headline is found', () => {
  test.each([
    [
      'in a wrapper of a doubtful name that holds all of the article',
      `<div class="rail-left footer-push"><h2>${TITLE}</h2><div>${p(STORY)}</div></div>`,
    ],
    [
      'in a small heading, below the outlet in a large one',
      `<h1>Sound Gazette</h1><h4>${TITLE}</h4><div>${p(STORY)}</div>`,
    ],
    [
      'below the day and the section, in the box of the text',
      `<article><p>Coast</p><time>4 May 2026</time><h1>${TITLE}</h1>${p(STORY)}</article>`,
    ],
    [
      'and not its copy in a bar at the top',
      `<div class="top-bar"><h1>${TITLE}</h1></div><p>The paper of the outer islands, printed each week since the year of the great herring.</p><h1>${TITLE}</h1><div>${p(STORY)}</div>`,
    ],
  ])('%s', (_name, html) => {
    expect(linesOf(META + html)).toEqual(WHOLE);
  });

  test('what stands under it in a banner is the standfirst', () => {
    const standfirst = 'After forty years on the rock Mirja Tolland gives the key to a machine.';
    const banner = `<header class="banner"><h1>${TITLE}</h1><h2>${standfirst}</h2></header>`;
    expect(linesOf(`${META}${banner}<div>${p(STORY)}</div>`)).toEqual([
      `headline: ${TITLE}`,
      `standfirst: ${standfirst}`,
      ...WANTED,
    ]);
  });
});

describe('what a name says', () => {
  const aside = 'The shop on the quay sells a kettle that whistles the old song of the lamp lighters.';

  test.each(['gallerySliders', 'box banners', 'sidebar', 'side-bar', 'sideBar', 'latestnews', 'top-bars'])(
    'a box of class "%s" is left out',
    (name) => {
      const html = `<main>${p(STORY.slice(0, 2))}<div class="${name}"><p>${aside}</p></div>${p(STORY.slice(2))}</main>`;
      expect(linesOf(html)).toEqual(WANTED);
    },
  );

  test.each([
    ['named as a feed’s entry', 'post-12 post hentry category-popular tag-newsletter tag-shopping'],
    ['named by its state', 'post-12 post type-post status-publish format-standard tag-lamps tag-harbour'],
  ])('tags and categories in the class of a post say what it is about, not what it is: %s', (_name, name) => {
    const post = `<div class="${name}"><h1>${TITLE}</h1>${p(STORY.slice(0, 2))}</div>`;
    const comments = `<div class="comments">${p(STORY.slice(2))}</div><div class="related"><p>${aside}</p></div>`;
    expect(linesOf(META + post + comments)).toEqual(WHOLE.slice(0, 3));
  });
});

describe('a mark is believed', () => {
  const others = Array.from(
    { length: 9 },
    (_, i) => `Reader ${i + 1} of the island paper remembers how the lamp looked from a boat in a storm at night.`,
  );
  const boxes = (name: string) =>
    `<div class="x">${others.map((text) => `<div class="${name}">${text}</div>`).join('')}</div>`;

  test.each([
    ['comments of a short article', `<section class="comments">${p(others)}</section>`],
    ['each of the comments', boxes('comment')],
    ['a long aside', `<aside>${p(others)}</aside>`],
    ['a footer', `<footer>${p(others.slice(0, 5))}</footer>`],
    ['stories related to it', `<div class="related-posts">${p(others)}</div>`],
  ])('where there is an article beside it: %s', (_name, html) => {
    expect(linesOf(`${META}<main><h1>${TITLE}</h1><div>${p(STORY)}</div></main>${html}`)).toEqual(WHOLE);
  });

  test('where a dialog stands above the article', () => {
    const html = `<div role="dialog">${p(others)}</div><main><h1>${TITLE}</h1><div>${p(STORY)}</div></main>`;
    expect(linesOf(META + html)).toEqual(WHOLE);
  });

  test.each([
    ['its paragraphs bear', STORY.map((text) => `<p class="text-credit">${text}</p>`).join('')],
    [
      'its boxes bear',
      `<div class="text-social">${p(STORY.slice(0, 2))}</div><div class="text-social">${p(STORY.slice(2))}</div>`,
    ],
    [
      'the box with its title bears',
      `<div class="modal-page"><h1>${TITLE}</h1>${p(STORY)}</div><div>${p(others.slice(0, 2))}</div>`,
    ],
  ])('but not one that %s', (_name, html) => {
    const title = html.includes('<h1>') ? '' : `<h1>${TITLE}</h1>`;
    expect(linesOf(`${META}<main>${title}<div>${html}</div></main>`)).toEqual(WHOLE);
  });

  test('where a few paragraphs among others bear it', () => {
    const html = `${p(STORY)}<p class="text-credit">${others[0]}</p><p class="text-credit">${others[1]}</p>`;
    expect(linesOf(`${META}<main><h1>${TITLE}</h1><div>${html}</div></main>`)).toEqual(WHOLE);
  });
});

test('the second half of an article stands where a button shows it', () => {
  const button = '<div id="read-more-link"><a href="">Read more</a></div>';
  const rest = `<div id="read-more">${button}<div id="read-more-content">${p(STORY.slice(1))}</div></div>`;
  expect(linesOf(`${META}<h1>${TITLE}</h1><div class="text">${p(STORY.slice(0, 1))}${rest}</div>`)).toEqual(WHOLE);
});

test('a quotation is one whatever its class says, but for a pull quote', () => {
  const quotation = (name: string) => `<blockquote class="${name}"><p>${STORY[2]}</p></blockquote>`;
  const html = `<main>${p(STORY.slice(0, 2))}${quotation('edTag')}${p(STORY.slice(3))}</main>`;
  expect(linesOf(html)).toEqual([...WANTED.slice(0, 2), `quote: ${STORY[2]}`, ...WANTED.slice(3)]);
});

describe('a figure', () => {
  const [a = '', b = ''] = [p(STORY.slice(0, 2)), p(STORY.slice(2))];
  const said = 'I had rather be wet than wrong about a ship.';
  const post = `<blockquote><p>${said}</p></blockquote>`;

  test.each([
    ['with who said it', `<figure><blockquote>${said}</blockquote><figcaption>A keeper of lamps</figcaption></figure>`],
    ['of a post from elsewhere', `<figure class="embed-block"><div>${post}</div></figure>`],
  ])('may be a quotation %s', (_name, figure) => {
    expect(linesOf(`<main>${a}${figure}${b}</main>`)).toEqual([
      ...WANTED.slice(0, 2),
      `quote: ${said}`,
      ...WANTED.slice(2),
    ]);
  });

  test.each([
    ['a picture', `<figure><img alt=""><div>${said}</div><figcaption>${said}</figcaption></figure>`],
    ['a pull quote', `<figure class="block-pullquote">${post}</figure>`],
  ])('is left out with its words when it is %s', (_name, figure) => {
    expect(linesOf(`<main>${a}${figure}${b}</main>`)).toEqual(WANTED);
  });
});

test.each([
  '<span class="sr-only">T</span><span aria-hidden="true">T</span>',
  '<span aria-hidden="true">T</span><span class="sr-only">T</span>',
])('a large first letter that is twice in the page is read once: %s', (letters) => {
  const [first = '', ...rest] = STORY;
  const html = `<main><p>${letters}${first.slice(1)}<span aria-hidden="true">X</span></p>${p(rest)}</main>`;
  expect(linesOf(html)).toEqual(WANTED);
});

describe('an article in parts', () => {
  const [a = '', b = '', c = '', d = ''] = STORY.map(
    (text) => `<p>${text} So it was told on the quay, and nobody there said otherwise.</p>`,
  );
  const picture = '<div class="wide"><img alt=""></div>';
  const part = (texts: string) => `<div class="inner column">${texts}</div>`;

  test('of the same name is read whole', () => {
    const html = `<h1>${TITLE}</h1><section>${part(a + b + c)}${picture}${part(`${d}<p>That was all.</p>`)}</section>`;
    expect(linesOf(META + html).map((line) => line.split(' ')[0])).toEqual([
      'headline:',
      ...Array(5).fill('paragraph:'),
    ]);
  });

  const column = (texts: string) => `<div class="outer"><div class="deep">${texts}</div></div>`;
  test.each([
    ['each two boxes deep', `<section>${column(a + b + c)}${picture}${column(d)}</section>`],
    ['sections without a class', `<section>${a}${b}${c}</section><section>${d}</section>`],
    ['each said to be the body', `<div class="article-body">${a}${b}${c}</div><div class="article-body">${d}</div>`],
  ])('of which one is longer is read whole: %s', (_name, html) => {
    expect(linesOf(`${META}<main><h1>${TITLE}</h1>${html}</main>`)).toHaveLength(5);
  });

  test('of which only the first have a box is read whole', () => {
    const html = `<h1>${TITLE}</h1><section><div class="preview">${p(STORY)}${b}</div>${a}${c}</section>`;
    expect(linesOf(META + html)).toHaveLength(8);
  });

  test('is told from the article after it', () => {
    const html = `<article><h1>${TITLE}</h1>${a}${b}${c}</article><article><h1>Another lamp is lit</h1>${d}</article>`;
    expect(linesOf(META + html)).toHaveLength(4);
  });

  test('is told from one line below it', () => {
    const html = `<h1>${TITLE}</h1><section><div>${a}${b}${c}</div>${d}</section>`;
    expect(linesOf(META + html)).toHaveLength(4);
  });

  test.each([
    ['another name', `<div class="inner about">${d}</div>`],
    ['lists of others below it', `<div class="inner column"><div>${d}</div></div>`],
  ])('is told from a box of %s', (_name, other) => {
    const html = `<h1>${TITLE}</h1><section>${part(a + b + c)}${picture}${other}</section>`;
    expect(linesOf(META + html)).toHaveLength(4);
  });
});

test.each(['-----------------', '* * * * * * * * * *', '——'])('a line "%s" between two parts is no text', (line) => {
  expect(linesOf(`<main>${p(STORY.slice(0, 2))}<p>${line}</p>${p(STORY.slice(2))}</main>`)).toEqual(WANTED);
});

test.each([
  '(Corrects third paragraph to show that the bell was cast in 1911.)',
  '(This story has been corrected to show that the bell was cast in 1911.)',
  'Correction, May 4, 2026: A previous version of this story misstated the age of the bell.',
  'Correction 5/4/26 7:05 a.m.: A previous version of this story misstated the age of the bell.',
])('“%s” is a note', (note) => {
  expect(linesOf(`<main>${p(STORY)}<p>${note}</p></main>`)).toEqual([...WANTED, `note: ${note}`]);
});

test.each([
  'Corrections officers said on Monday: the bell has not been rung since the year of the storm.',
  '(The harbour office corrected the figure later, after the bell had been weighed once more.)',
])('“%s” is none', (text) => {
  expect(linesOf(`<main>${p(STORY)}<p>${text}</p></main>`)).toEqual([...WANTED, `paragraph: ${text}`]);
});

test('an invitation to share at the end is left out', () => {
  const call = '<p>Read or Share this story: https://lenn.example/s/12</p>';
  expect(linesOf(`<main>${p(STORY)}${call}</main>`)).toEqual(WANTED);
});

describe('between headline and text', () => {
  const meta = `${META}<meta name="author" content="Mirja Quill"><meta property="og:description" content="The last keeper of the rock goes ashore.">`;

  test.each([
    '<div>4 May 2026, 09:20 GMT</div>',
    '<ul><li>4 May 2026</li></ul>',
    '<p>Mirja Quill</p>',
    '<p>By Mirja Quill, coast editor</p>',
    '<div><a href="/quill">Mirja Quill</a><span>Reporter</span></div><div>3 min to read · 4 May 2026</div>',
  ])('day and writer are no text: %s', (line) => {
    expect(linesOf(`${meta}<article><h1>${TITLE}</h1>${line}${p(STORY)}</article>`)).toEqual(WHOLE);
  });

  test.each([
    'paragraph: It was a quiet end.',
    'paragraph: It ended as it had begun in the May of 2026.',
    'subheading: The year 2026 at sea',
  ])('what is a sentence or a heading is text: “%s”', (line) => {
    const [kind, text] = line.split(': ');
    const name = kind === 'paragraph' ? 'p' : 'h2';
    const html = `${meta}<article><h1>${TITLE}</h1><${name}>${text}</${name}>${p(STORY)}</article>`;
    expect(linesOf(html)).toEqual([WHOLE[0], line, ...WANTED]);
  });

  test.each([
    [
      'as the page describes itself',
      '<p>The last keeper of the rock goes ashore.</p>',
      ['standfirst: The last keeper of the rock goes ashore.'],
    ],
    [
      'in a box that is said to hold it',
      '<h2 class="sub-headline">Forty years, one lamp and a machine</h2>',
      ['standfirst: Forty years, one lamp and a machine'],
    ],
    [
      'in points',
      '<ul><li>Tolland lit the lamp of the rock for forty years</li><li>A machine that needs nobody takes its place</li></ul>',
      [
        'list-item: Tolland lit the lamp of the rock for forty years',
        'list-item: A machine that needs nobody takes its place',
      ],
    ],
    [
      'but neither labels nor links nor what is marked',
      '<p>Coast and islands</p><ul><li>4 May 2026</li><li><a href="/a">All about the lamps of the outer islands</a></li></ul><ul class="tools"><li>Make the letters of this page larger or smaller</li></ul>',
      [],
    ],
  ])('stands what is short and belongs to it %s', (_name, html, lines) => {
    const page = `${meta}<header><h1>${TITLE}</h1>${html}</header><div>${p(STORY)}</div>`;
    expect(linesOf(page)).toEqual([WHOLE[0], ...lines, ...WANTED]);
  });
});

describe('a heading over what readers say', () => {
  const letter = `<div><p>I rowed out there as a boy, and she gave me tea and a biscuit, which I never forgot.</p></div>`;

  test.each(['Comments', '12 comments', 'Comments (3)'])('ends the article: %s', (heading) => {
    const html = `<main><h1>${TITLE}</h1><div>${p(STORY)}</div><section><h2>${heading}</h2>${letter.repeat(4)}</section></main>`;
    expect(linesOf(META + html)).toEqual(WHOLE);
  });

  test('is told from one in the article that names comments', () => {
    const html = `<main><h1>${TITLE}</h1><div>${p(STORY.slice(0, 2))}<h2>Comments by the mayor</h2>${p(STORY.slice(2))}</div></main>`;
    expect(linesOf(META + html)).toHaveLength(6);
  });
});
