/**
 * Hostile pages whose whole result is the state they leave: opened, clicked on and read alike in both browsers. What is only seen on the
 * page or in our own views is in the files beside this one.
 */
import { expect } from 'vitest';
import type { Analysis } from '../../lib/model.ts';
import type { PageState } from '../../lib/page-state.ts';
import { paragraphs, STORY, storyPage } from './story.ts';

export interface PageCase {
  /** Its number in the list of hostile pages and faults. */
  number: number;
  name: string;
  html: () => string;
  headers?: Record<string, string>;
  /** What must be true of the state in which the page leaves its tab. */
  check: (state: PageState, url: string) => void;
}

const SPANISH =
  'El alcalde dijo que la presa se abrió el martes porque no había otra opción para los vecinos de la ciudad. Más de 400 personas dejaron sus casas, según el consejo del agua, y muchas pasaron la noche en la escuela.';

/** Named elements are properties of the window, and a form's controls of the form: `browser.runtime.id` then is a page's word. */
const PRETENDERS = [
  '<form id="browser"><input name="runtime" id="x"><input name="storage"></form>',
  '<form id="scheduler"><input name="postTask"></form><form id="CSS"><input name="highlights"></form>',
  '<form id="navigation"><input name="addEventListener"></form>',
].join('');

export const PAGE_CASES: readonly PageCase[] = [
  {
    number: 1,
    name: 'markup in a byline of the metadata stays text',
    html: () => storyPage({ head: ld({ ...NEWS, author: { '@type': 'Person', name: IMG } }) }),
    check: (state) => {
      expect(wordsOf(state)).toContain('Ada Brandt');
      expect(readyOf(state).article.bylines.filter((name) => name !== IMG)).toEqual([]);
    },
  },
  {
    number: 2,
    name: 'addresses of other schemes are no address',
    html: () =>
      storyPage({
        head: '<link rel="canonical" href="file:///etc/passwd"><meta property="og:url" content="javascript:alert(1)">',
      }),
    check: (state) => expect(readyOf(state).article.canonicalUrl).toBeNull(),
  },
  {
    number: 2,
    name: 'data is no address',
    html: () => storyPage({ head: '<link rel="canonical" href="data:text/html,<script>alert(1)</script>">' }),
    check: (state) => expect(readyOf(state).article.canonicalUrl).toBeNull(),
  },
  {
    number: 3,
    name: '__proto__ in JSON-LD pollutes nothing; the article is still read',
    html: () =>
      storyPage({
        head: ld(
          '{"@graph":[{"@type":"NewsArticle","headline":"Dam above Kesh opened","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],"__proto__":{"polluted":1}}',
        ),
      }),
    check: (state) => {
      expect(wordsOf(state)).toContain('Ada Brandt');
      expect('polluted' in readyOf(state)).toBe(false);
    },
  },
  ...(
    [
      ['of 5 MB', ld(`{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}"}`)],
      ['of depth 10,000', ld(`${'['.repeat(10_000)}${']'.repeat(10_000)}`)],
      ['in 500 blocks', ld({ '@type': 'Thing' }).repeat(500)],
      ['that is none', ld('{"@type": NewsArticle')],
      [
        'with BOM, comment and CDATA',
        ld('\uFEFF<!-- {"@type":"NewsArticle","headline":"Dam above Kesh opened"} -->') +
          ld('//<![CDATA[\n{"@type":"WebPage"}\n//]]>'),
      ],
    ] as const
  ).map(
    ([name, head]): PageCase => ({
      number: 4,
      name: `JSON-LD ${name} does not keep the page from being read`,
      html: () => storyPage({ head }),
      check: (state) => {
        expect(readyOf(state).article.headline).toContain('Dam above Kesh opened');
        expect(wordsOf(state)).toContain('Ada Brandt');
      },
    }),
  ),
  {
    number: 5,
    name: 'a document with clobbered properties gives what the clean page gives',
    html: () =>
      storyPage({
        after: `<form name=title><a id=browser></a><a id=chrome></a></form><embed name=getElementById>${named('img', DOCUMENT_NAMES)}`,
      }),
    check: (state, url) => {
      expect(readyOf(state).text).toBe(CLEAN_TEXT);
      expect('url' in state && state.url).toBe(url);
    },
  },
  {
    number: 5,
    name: 'forms that pass for the browser’s own objects give what the clean page gives',
    html: () => storyPage({ after: PRETENDERS }),
    check: (state) => expect(readyOf(state).text).toBe(CLEAN_TEXT),
  },
  {
    number: 6,
    name: 'a form round the article that shadows its own properties does not stop the reading',
    html: () => storyPage({ wrap: (article) => `<form>${named('input type=hidden', FORM_NAMES)}${article}</form>` }),
    check: (state) => expect(readyOf(state).text).toContain(STORY.join('\n\n')),
  },
  {
    number: 7,
    name: 'a page that overwrites CSS, Highlight and navigation is read and listed',
    html: () =>
      storyPage({
        head: '<script>var navigation = []; CSS = null; Highlight = function () { throw new Error("no"); }; Range.prototype.setStart = null;</script>',
      }),
    check: (state) => expect(readyOf(state).statements.length).toBeGreaterThan(1),
  },
  ...(
    [
      ['200,000 opening quotation marks', () => '“'.repeat(200_000)],
      ['100,000 single quotes', () => "A' ".repeat(100_000)],
      ['one sentence of a million characters', () => 'the dam and the road and '.repeat(40_000)],
      ['50,000 digits and commas', () => '1,'.repeat(25_000)],
    ] as const
  ).map(
    ([name, text]): PageCase => ({
      number: 8,
      name: `${name}: the rest is read all the same`,
      html: () => storyPage({ body: `${paragraphs(STORY)}<p>${text()}</p>` }),
      check: (state) => expect(wordsOf(state)).toContain('Ada Brandt'),
    }),
  ),
  ...(
    [
      ['200,000 nodes', () => '<p>a<b>b</b></p>'.repeat(67_000)],
      ['20 MB', () => `<p>${'The water rose again in the night and fell by noon. '.repeat(400)}</p>`.repeat(1_000)],
    ] as const
  ).map(
    ([name, rest]): PageCase => ({
      number: 9,
      name: `a page of ${name}: the reading stops at the cap and says so`,
      html: () => storyPage({ body: paragraphs(STORY) + rest() }),
      check: (state) => expect(readyOf(state).coverage.cappedAt).not.toBeNull(),
    }),
  ),
  ...(
    [
      // In sight, browsers themselves overflow at some thousands, or show nothing beyond some hundreds.
      ['500 divs round the article', 'article', 'div', 500],
      ['5,000 spans round a sentence', 'p', 'span', 5_000],
      ['10,000 divs out of sight beside the article', '#aside', 'div', 10_000],
    ] as const
  ).map(
    ([name, inner, outer, depth]): PageCase => ({
      number: 10,
      name: `${name} overflow no stack`,
      // By script: parsers stop at a depth of 512.
      html: () =>
        storyPage({
          head: '<style>#beside { display: none }</style>',
          after: `<div id="beside"><p id="aside">The bridge was painted in the spring.</p></div><script>{
            const inner = document.querySelector('${inner}');
            const place = document.createComment('');
            inner.before(place);
            let nested = inner;
            for (let i = 0; i < ${depth}; i++) {
              const around = document.createElement('${outer}');
              around.append(nested);
              nested = around;
            }
            place.replaceWith(nested);
          }</script>`,
        }),
      check: (state) => expect(readyOf(state).text).toContain('It was not possible to independently verify'),
    }),
  ),
  {
    number: 20,
    name: 'what the page hides by style, size, place, colour or attribute is not listed as said',
    html: () =>
      storyPage({
        body: paragraphs(STORY) + HIDDEN.map(([how, who]) => `<p ${how}>“It is gone,” said Otto ${who}.</p>`).join(''),
      }),
    check: (state) => {
      expect(wordsOf(state)).toContain('Ada Brandt');
      expect(HIDDEN.filter(([, who]) => wordsOf(state).includes(who))).toEqual([]);
    },
  },
  {
    number: 21,
    name: 'comments, related links, adverts, captions and repeated pull quotes are left out or counted once',
    html: () =>
      storyPage({
        body: `${paragraphs(STORY.slice(0, 2))}<blockquote class="pullquote">“We had no choice”</blockquote><figure><img alt=""><figcaption>Ada Brandt at the dam. Photo: Jon Reed said it was cold</figcaption></figure><div class="related"><a href="/x">Bridge closed, says minister Lars Holm</a></div><div class="ad">Advert: 50% off, says Tim Bell</div>${paragraphs(STORY.slice(2))}`,
        after:
          '<section id="comments" class="comments"><h2>Comments</h2><p>“Nonsense,” said my neighbour Piet Vos. 900 people left!</p></section>',
      }),
    check: (state) => {
      const { text, statements } = readyOf(state);
      for (const stranger of ['Piet Vos', 'Tim Bell', 'Lars Holm', 'Jon Reed']) expect(text).not.toContain(stranger);
      const quoted = statements.filter(({ content }) =>
        content.some((span) => text.slice(...span).includes('We had no choice')),
      );
      expect(quoted).toHaveLength(1);
    },
  },
  {
    number: 23,
    name: 'of a paywalled story only what is displayed is read, and the summary says so',
    html: () =>
      storyPage({
        head: ld({
          ...NEWS,
          isAccessibleForFree: false,
          articleBody: `${STORY.join(' ')} ${SECRET}`,
        }),
        body: `${paragraphs(STORY.slice(0, 3))}<div class="paywall">Subscribe to read on.</div>`,
      }),
    check: (state) => {
      expect(wordsOf(state)).not.toContain('Otto Falk');
      expect(readyOf(state).coverage.preview).toBe(true);
    },
  },
  ...(
    [
      ['XML', 'application/xml', '<?xml version="1.0"?><story><p>Water rose.</p></story>'],
      ['a picture', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>Water rose.</text></svg>'],
      ['plain text', 'text/plain', 'Water rose.'],
    ] as const
  ).map(
    ([name, type, body]): PageCase => ({
      number: 24,
      name: `${name} is no page of text`,
      html: () => body,
      headers: { 'content-type': type },
      check: (state) => expect(state).toMatchObject({ kind: 'unreadable', reason: 'not-html' }),
    }),
  ),
  {
    number: 25,
    name: 'frames of other origins are not read',
    html: () =>
      storyPage({
        body: `${paragraphs(STORY)}<iframe sandbox srcdoc="${FRAMED}"></iframe><iframe src="data:text/html,${encodeURIComponent(FRAMED)}"></iframe>`,
      }),
    check: (state) => {
      expect(readyOf(state).text).toBe(CLEAN_TEXT);
      expect(wordsOf(state)).not.toContain('Falk');
    },
  },
  {
    number: 24,
    name: 'a blank page is said to hold no article',
    html: () => '<!doctype html><title></title>',
    check: (state) => expect(['not-article', 'unreadable']).toContain(state.kind),
  },
  ...(
    [
      ['Spanish', 'es', SPANISH],
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
    ] as const
  ).map(
    ([name, language, text]): PageCase => ({
      number: 26,
      name: `a page in ${name} that says it is English is named as what it is, and no list is made of it`,
      html: () => storyPage({ headline: text.slice(0, 60), body: paragraphs(Array.from({ length: 6 }, () => text)) }),
      check: (state) => {
        expect(state.kind).toBe('other-language');
        expect(state.kind === 'other-language' && state.language).toBe(language);
      },
    }),
  ),
  {
    number: 26,
    name: 'a page that is Spanish but for a quotation in English gives no list of half its words',
    html: () =>
      storyPage({ body: paragraphs([SPANISH, SPANISH, '“We had no choice,” said Ada Brandt.', SPANISH, SPANISH]) }),
    check: (state) => expect(state).toMatchObject({ kind: 'other-language', language: 'es' }),
  },
  {
    number: 26,
    name: 'a page that a machine translated into English is read as what it shows',
    html: () =>
      storyPage({
        body: STORY.map((text) => `<p><font dir="auto"><font dir="auto">${text}</font></font></p>`).join(''),
      }).replace('<html lang="en">', '<html lang="es" class="translated-ltr">'),
    check: (state) => {
      expect(readyOf(state).text).toBe(CLEAN_TEXT);
      expect(wordsOf(state)).toContain('Ada Brandt');
    },
  },
];

/** Pages that forbid almost everything: they are read and highlighted like others, and stay as they are. */
export const STRICT_HEADERS: readonly [name: string, headers: Record<string, string>][] = [
  ["CSP default-src 'none'", { 'content-security-policy': "default-src 'none'; style-src 'none'" }],
  ['Trusted Types', { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }],
  ['a sandbox', { 'content-security-policy': 'sandbox allow-scripts' }],
];

/** A script that changes the last paragraph every 10 ms, for as long as the page lives. */
export const RESTLESS =
  '<script>addEventListener("load", () => setInterval(() => { document.querySelector("article p:last-child").textContent = "The level stood at " + Math.random() + " metres above the old mark, the gauge showed."; }, 10));</script>';

const IMG = '<img src=x onerror=alert(1)>';
const NEWS = { '@type': 'NewsArticle', headline: 'Dam above Kesh opened' };
/** Ways to hide a paragraph, each with the surname of whom it has speak. */
const HIDDEN: readonly [how: string, who: string][] = [
  ['style="display:none"', 'Falk'],
  ['style="visibility:hidden"', 'Gantz'],
  ['style="font-size:0"', 'Holm'],
  ['style="position:absolute;left:-9999px"', 'Imre'],
  ['style="color:#fff;background:#fff"', 'Jahn'],
  ['style="opacity:0"', 'Kolb'],
  ['style="height:0;overflow:hidden"', 'Lund'],
  ['style="position:absolute;clip-path:inset(50%)"', 'Moss'],
  ['style="position:absolute;width:1px;height:1px;overflow:hidden"', 'Nagy'],
  ['style="transform:scale(0)"', 'Orth'],
  ['hidden', 'Pohl'],
  ['aria-hidden="true"', 'Quast'],
];
const FRAMED = '<p>“The fund was emptied,” said Otto Falk, the treasurer of the town.</p>';
const SECRET = '“The fund was emptied,” said Otto Falk, the treasurer.';
const CLEAN_TEXT = ['Dam above Kesh opened after three days of rain', ...STORY].join('\n\n');
const DOCUMENT_NAMES =
  'body head title URL documentURI contentType hidden location referrer cookie readyState defaultView documentElement querySelector querySelectorAll getElementById getSelection createTreeWalker createRange createElement addEventListener visibilityState adoptedStyleSheets';
const FORM_NAMES =
  'parentNode textContent id tagName childNodes nodeType nodeName firstChild nextSibling children ownerDocument localName getAttribute isConnected';

/** Elements whose names become properties of the document or of their form. */
function named(element: string, names: string): string {
  return names
    .split(' ')
    .map((name) => `<${element} name=${name}>`)
    .join('');
}

function ld(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}

/** The analysis of a page that was read; throws for every other state. */
export function readyOf(state: PageState): Analysis {
  if (state.kind !== 'ready') throw new Error(`The page was not read: ${JSON.stringify(state).slice(0, 300)}`);
  return state.analysis;
}

/** All that a state holds of a page's words. */
const wordsOf = (state: PageState) => JSON.stringify(readyOf(state));
