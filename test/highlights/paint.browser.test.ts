import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { Mark } from '../../lib/highlight-plan.ts';
import { type Painting, paint } from '../../lib/highlights/paint.ts';
import { markOf, planOf, textOf } from '../helpers/highlight-plan.ts';

const PAGE = `
  <article>
    <p id="first">The ferry carried <b>300 crates</b> of fruit, Ines Varga said.</p>
    <p id="second">That could <i>not be</i> checked by anyone, <a href="#x">Ines Varga</a> added.</p>
  </article>`;
const OPTIONS = { onPick() {} };
let painting: Painting | null = null;

afterEach(() => {
  painting?.clear();
  painting = null;
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
});

function show(html: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
}

function marksOf(text: string): Mark[] {
  return [
    markOf(text, 'f1', 'figure', '300 crates'),
    markOf(text, 'p1', 'speaker', 'Ines Varga'),
    markOf(text, 'c1', 'caveat', 'could not be checked by anyone'),
  ];
}

const drawnWords = () => [...CSS.highlights.values()].map((entry) => [...entry].map(String));
const nameOf = (words: string) =>
  [...CSS.highlights].find(([, entry]) => [...entry].some((range) => String(range) === words))?.[0] ?? '';
const styleAt = (id: string, words: string) =>
  getComputedStyle(document.getElementById(id) as Element, `::highlight(${nameOf(words)})`);

async function paintPage(html = PAGE): Promise<Painting> {
  show(html);
  const { text, rangeOf } = textOf(document.body);
  painting = await paint(document, planOf(marksOf(text)), rangeOf, OPTIONS);
  return painting;
}

test('each kind is one entry, with all its words', async () => {
  const { notMarkable } = await paintPage();
  expect(drawnWords().sort()).toEqual([
    ['300 crates'],
    ['Ines Varga', 'Ines Varga'],
    ['could not be checked by anyone'],
  ]);
  expect(notMarkable()).toEqual([]);
});

test('names are new each time and say nothing', async () => {
  await paintPage();
  const before = [...CSS.highlights.keys()];
  painting?.clear();
  await paintPage();
  expect([...CSS.highlights.keys()].filter((name) => before.includes(name))).toEqual([]);
  expect([...CSS.highlights.keys()].join()).not.toMatch(/caveat|figure|speaker/);
});

test('the page’s document is the same while highlights are shown, and after', async () => {
  show(PAGE);
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [own];
  const before = document.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  const { text, rangeOf } = textOf(document.body);
  painting = await paint(document, planOf(marksOf(text)), rangeOf, OPTIONS);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets[0]).toBe(own);
  painting.clear();
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(document.adoptedStyleSheets).toEqual([own]);
  expect(CSS.highlights.size).toBe(0);
});

test.each([
  ['a light page', '', 'rgb(166, 58, 0)', 'rgb(255, 227, 204)', 'rgb(26, 26, 26)'],
  ['a dark page', 'background:#121212;color:#eee', 'rgb(255, 154, 60)', 'rgb(90, 45, 0)', 'rgb(242, 242, 242)'],
  [
    'a dark page in another notation',
    'background:oklch(0.2 0 0)',
    'rgb(255, 154, 60)',
    'rgb(90, 45, 0)',
    'rgb(242, 242, 242)',
  ],
  [
    'a picture with light words on it',
    'background:linear-gradient(#000,#000);color:#fff',
    'rgb(255, 154, 60)',
    'rgb(90, 45, 0)',
    'rgb(242, 242, 242)',
  ],
])('a caveat on %s is wavy and tinted in colours that fit', async (_name, css, line, tint, text) => {
  document.body.style.cssText = css;
  await paintPage();
  const style = styleAt('second', 'could not be checked by anyone');
  expect(style.textDecorationStyle).toBe('wavy');
  expect(style.textDecorationColor).toBe(line);
  expect(style.backgroundColor).toBe(tint);
  expect(style.color).toBe(text);
});

test('speakers are underlined twice over links, figures are dotted', async () => {
  await paintPage();
  expect(styleAt('first', 'Ines Varga').textDecorationStyle).toBe('solid');
  const link = document.querySelector('a') as Element;
  expect(getComputedStyle(link, `::highlight(${nameOf('Ines Varga')})`).textDecorationStyle).toBe('double');
  expect(styleAt('first', '300 crates').textDecorationStyle).toBe('dotted');
});

const BESIDE = '<nav><p id="beside">Ines Varga wrote of other ferries.</p></nav>';

test('the rules reach the article, and leave the rest of the page as it is styled', async () => {
  show(PAGE + BESIDE);
  const { text, rangeOf } = textOf(document.querySelector('article') as Element);
  painting = await paint(document, planOf(marksOf(text)), rangeOf, OPTIONS);
  expect(styleAt('first', 'Ines Varga').textDecorationStyle).toBe('solid');
  expect(styleAt('beside', 'Ines Varga').textDecorationLine).toBe('none');
});

test('words beside the article stand out all the same when the reader is led to them', async () => {
  show(PAGE + BESIDE);
  const { text, rangeOf } = textOf(document.querySelector('article') as Element);
  painting = await paint(document, planOf(marksOf(text)), rangeOf, OPTIONS);
  const range = document.createRange();
  range.selectNodeContents(document.getElementById('beside') as Element);
  expect(painting.reveal([range])).toBe(true);
  expect(styleAt('beside', String(range)).backgroundColor).toBe('rgb(26, 26, 26)');
});

test('a dark box on a light page has the colours of the dark', async () => {
  await paintPage(PAGE.replace('<p id="second">', '<p id="second" style="background:#111;color:#eee">'));
  expect(styleAt('first', 'Ines Varga').textDecorationColor).toBe('rgb(0, 104, 181)');
  expect(styleAt('second', 'Ines Varga').textDecorationColor).toBe('rgb(98, 181, 240)');
  const link = document.querySelector('a') as Element;
  expect(getComputedStyle(link, `::highlight(${nameOf('Ines Varga')})`).textDecorationColor).toBe('rgb(98, 181, 240)');
});

test('what the reader is led to stands out on light ground and on dark', async () => {
  const { reveal } = await paintPage(
    PAGE.replace('<p id="second">', '<p id="second" style="background:#111;color:#eee">'),
  );
  const { text, rangeOf } = textOf(document.body);
  for (const [id, words, ground] of [
    ['first', 'Ines Varga said', 'rgb(26, 26, 26)'],
    ['second', 'Ines Varga added', 'rgb(242, 242, 242)'],
  ] as const) {
    const at = text.indexOf(words);
    expect(reveal([rangeOf([at, at + words.length]) as Range])).toBe(true);
    expect(styleAt(id, words).backgroundColor).toBe(ground);
  }
});

test('a page that turns dark is followed', async () => {
  await paintPage();
  document.body.style.cssText = 'background:#121212';
  await vi.waitFor(() => expect(styleAt('first', 'Ines Varga').textDecorationColor).toBe('rgb(98, 181, 240)'), {
    timeout: 8_000,
  });
});

test('a page without a background of its own stands on the browser’s', async () => {
  document.documentElement.style.colorScheme = 'dark';
  await paintPage();
  expect(styleAt('first', 'Ines Varga').textDecorationColor).toBe('rgb(98, 181, 240)');
  document.documentElement.removeAttribute('style');
});

async function withMedia(media: string, features: { name: string; value: string }[], check: () => void): Promise<void> {
  const session = cdp();
  await session.send('Emulation.setEmulatedMedia', { media, features });
  try {
    check();
  } finally {
    await session.send('Emulation.setEmulatedMedia', { media: '', features: [] });
  }
}

test('highlights are not printed, unless the reader asked for it', async () => {
  const { restyle } = await paintPage();
  const line = () => styleAt('second', 'could not be checked by anyone').textDecorationLine;
  await withMedia('print', [], () => {
    expect(line()).toBe('none');
    restyle({ ...planOf([]).style, print: true });
    expect(line()).toBe('underline');
  });
  document.body.style.cssText = 'background:#121212';
  await vi.waitFor(() => expect(styleAt('first', 'Ines Varga').textDecorationColor).toBe('rgb(98, 181, 240)'), {
    timeout: 8_000,
  });
  await withMedia('print', [], () => {
    expect(styleAt('first', 'Ines Varga').textDecorationColor).toBe('rgb(0, 104, 181)'); // paper is white
  });
});

test('in forced colours the system’s colours are used, and the shapes stay', async () => {
  await paintPage(PAGE.replace('<p id="second">', '<p id="second" style="background:#111;color:#eee">'));
  await withMedia('screen', [{ name: 'forced-colors', value: 'active' }], () => {
    const probe = document.createElement('i');
    probe.style.cssText = 'color:MarkText;background-color:Mark;forced-color-adjust:none';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    const style = styleAt('second', 'could not be checked by anyone');
    expect(style.backgroundColor).toBe(backgroundColor);
    expect(style.textDecorationColor).toBe(color);
    expect(style.textDecorationStyle).toBe('wavy');
  });
});

test('of two repaints that overlap the later one counts', async () => {
  const { repaint, notMarkable } = await paintPage();
  const { rangeOf } = textOf(document.body);
  const late = repaint((span) => {
    for (const end = performance.now() + 20; performance.now() < end; );
    return rangeOf(span);
  });
  await repaint(() => null);
  await late;
  expect(notMarkable()).toEqual(['f1', 'p1', 'c1']);
});

test('after the end nothing draws again', async () => {
  const { repaint, restyle, clear } = await paintPage();
  const { rangeOf } = textOf(document.body);
  clear();
  restyle(planOf([]).style);
  await repaint(rangeOf);
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('kinds are turned off and on, and drawn stronger, without another reading', async () => {
  const { restyle } = await paintPage();
  restyle({ caveat: false, speaker: true, figure: false, strength: 'strong', print: false });
  expect(drawnWords()).toEqual([['Ines Varga', 'Ines Varga']]);
  expect(styleAt('first', 'Ines Varga').textDecorationThickness).toBe('3px');
  restyle({ caveat: true, speaker: true, figure: true, strength: 'underline', print: false });
  expect(CSS.highlights.size).toBe(3);
  expect(styleAt('second', 'could not be checked by anyone').backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test('words on nodes that the page replaced are drawn again', async () => {
  const { repaint, notMarkable } = await paintPage();
  show(PAGE);
  await repaint(textOf(document.body).rangeOf);
  expect(drawnWords().flat().sort()).toEqual([
    '300 crates',
    'Ines Varga',
    'Ines Varga',
    'could not be checked by anyone',
  ]);
  await repaint(() => null);
  expect(notMarkable()).toEqual(['f1', 'p1', 'c1']);
  expect(CSS.highlights.size).toBe(0);
});

test('a finding whose words are gone is not markable; the others are drawn', async () => {
  show(PAGE);
  const { text, rangeOf } = textOf(document.body);
  const marks = marksOf(text);
  painting = await paint(
    document,
    planOf(marks),
    (span) => (span[0] === marks[0]?.spans[0]?.[0] ? null : rangeOf(span)),
    OPTIONS,
  );
  expect(painting.notMarkable()).toEqual(['f1']);
  expect(CSS.highlights.size).toBe(2);
});

test.each([
  ['CSS', null],
  ['CSS', {}],
  ['Highlight', undefined],
  ['Highlight', () => ({})],
  ['HighlightRegistry', undefined],
])('without the API nothing is thrown and nothing is markable (%s is %j)', async (name, value) => {
  vi.stubGlobal(name, value);
  try {
    const { notMarkable, restyle, step, reveal } = await paintPage();
    expect(notMarkable()).toEqual(['f1', 'p1', 'c1']);
    restyle(planOf([]).style);
    step('next');
    expect(reveal([])).toBe(false);
    painting?.clear();
  } finally {
    vi.unstubAllGlobals();
  }
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(CSS.highlights.size).toBe(0);
});

test('a page whose elements take the names of the document’s own parts is drawn on', async () => {
  const names =
    'documentElement body defaultView createElement createRange adoptedStyleSheets getSelection caretPositionFromPoint';
  const images = names.split(' ').map((name) => `<img name="${name}">`);
  const inputs = 'parentNode firstChild nodeType isConnected style matches getRootNode scrollIntoView'.split(' ');
  const frame = document.createElement('iframe');
  frame.srcdoc = `<html><form>${inputs.map((name) => `<input name="${name}">`).join('')}${PAGE}</form>${images.join('')}`;
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener('load', loaded));
  const page = frame.contentWindow as Window & typeof globalThis;
  const { document: clobbered, CSS: css } = page;
  expect(typeof clobbered.createElement).toBe('object');

  const { text, rangeOf } = textOf(clobbered);
  painting = await paint(clobbered, planOf(marksOf(text)), rangeOf, OPTIONS);
  expect(painting.notMarkable()).toEqual([]);
  expect([...css.highlights.values()].flatMap((entry) => [...entry]).length).toBe(4);
  painting.step('next');
  expect(css.highlights.size).toBe(4);
  painting.clear();
  expect(css.highlights.size).toBe(0);
});

test('five thousand highlights are drawn', async () => {
  const paragraphs = Array.from(
    { length: 1_000 },
    (_, i) => `<p>${`Ines Varga counted ${i} crates, `.repeat(5)}and left.</p>`,
  );
  show(`<article>${paragraphs.join('')}</article>`);
  await new Promise((done) => setTimeout(done, 500)); // the page's own first layout and paint
  const { text } = textOf(document.body);
  const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
  let start = 0;
  const starts = nodes.map((node) => {
    const at = start;
    start += node.length;
    return at;
  });
  const spans = markOf(text, 'p1', 'speaker', 'Ines Varga').spans;
  let index = 0;
  const rangeOf = ([from, to]: readonly [number, number]) => {
    if (from < (starts[index] ?? 0)) index = 0;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= from) index++;
    const range = document.createRange();
    range.setStart(nodes[index] as Text, from - (starts[index] ?? 0));
    range.setEnd(nodes[index] as Text, to - (starts[index] ?? 0));
    return range;
  };
  const marks = spans.map((span, i) => ({ ...markOf('', `m${i}`, 'speaker', 'x'), spans: [span] }));
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  const before = performance.now();
  painting = await paint(document, planOf(marks), rangeOf, OPTIONS);
  const took = performance.now() - before;
  await new Promise((done) => setTimeout(done, 300));
  console.log(
    `5,000 highlights: ${Math.round(took)} ms in slices; long tasks: ${long.map(Math.round).join(' ') || 'none'}`,
  );
  expect([...CSS.highlights.values()][0]?.size).toBe(5_000);
});

test('while highlights are prepared the page goes on working', async () => {
  show(PAGE);
  const { text, rangeOf } = textOf(document.body);
  const marks = Array.from({ length: 100 }, (_, i) => ({ ...markOf(text, `m${i}`, 'figure', '300 crates') }));
  let turns = 0;
  const timer = setInterval(() => turns++);
  painting = await paint(
    document,
    planOf(marks),
    (span) => {
      for (const end = performance.now() + 2; performance.now() < end; ); // 200 ms in all
      return rangeOf(span);
    },
    OPTIONS,
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});
