// @vitest-environment jsdom
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { selectorsIn } from '../../lib/export/text-selectors.ts';
import type { WebAnnotation } from '../../lib/export/web-annotation.ts';
import type { Analysis, Span } from '../../lib/model.ts';
import { FUZZ_MS, RUNS } from '../fuzz/runs.ts';
import { arbitraryAnalysis, arbitraryContext } from '../helpers/arbitrary-analysis.ts';
import { toWebAnnotations } from '../helpers/english-exports.ts';
import { CONTEXT, emptyAnalysis, sampleAnalysis, TEXT } from '../helpers/sample-analysis.ts';

const collectionOf = (analysis: Analysis) => JSON.parse(toWebAnnotations(analysis, CONTEXT));
const itemsOf = (analysis: Analysis): WebAnnotation[] => collectionOf(analysis).first.items;
const targetsOf = ({ target }: WebAnnotation) => (Array.isArray(target) ? target : [target]);

/** The words an independent annotation client finds for a selector, one string per match. */
async function matchesOf(matches: AsyncGenerator<Range>): Promise<string[]> {
  const found: string[] = [];
  for await (const range of matches) found.push(range.toString());
  return found;
}

/** A page whose paragraphs follow each other with other white space than the article's text has. */
function pageOf(text: string): Element {
  const main = document.createElement('main');
  main.append(...text.split('\n\n').map((block) => Object.assign(document.createElement('p'), { textContent: block })));
  document.body.replaceChildren(main);
  return main;
}

test('each quotation of the collection is found once on the page by another program', async () => {
  const page = pageOf(TEXT);
  const quotes = itemsOf(sampleAnalysis())
    .flatMap(targetsOf)
    .map(({ selector }) => selector[0]);
  expect(quotes.length).toBe(11);
  for (const quote of quotes)
    expect(await matchesOf(createTextQuoteSelectorMatcher(quote)(page))).toEqual([quote.exact]);
});

test('each position leads to the same words in the article’s text', async () => {
  const pre = document.createElement('pre');
  pre.textContent = TEXT;
  document.body.replaceChildren(pre);
  for (const { selector } of itemsOf(sampleAnalysis()).flatMap(targetsOf)) {
    const [quote, position] = selector;
    expect(await matchesOf(createTextPositionSelectorMatcher(position)(pre))).toEqual([quote.exact]);
  }
});

test('a sentence that stands in the article twice is told by its neighbours', () => {
  const text = 'The gate was open. Nobody spoke.\n\nThe gate was open. The dog barked.';
  const { blocks } = emptyAnalysis(text);
  const [first] = selectorsIn(text, blocks)([0, 18]);
  const [second] = selectorsIn(text, blocks)([34, 52]);
  expect(first).toMatchObject({ exact: second.exact, prefix: '', suffix: ' Nobody spoke.' });
  expect(second).toMatchObject({ prefix: '', suffix: ' The dog barked.' });
});

test('of 5,000 findings in 300,000 characters the text is not searched for each', () => {
  const text = Array.from(
    { length: 5_000 },
    (_, i) => `Barrel ${i} was rolled to the quay at Lenn by ${i * 7} people. `,
  ).join('');
  const selectorOf = selectorsIn(text, emptyAnalysis(text).blocks);
  const { indexOf } = String.prototype;
  let searched = 0;
  const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, words, from = 0) {
    const at = indexOf.call(this, words, from);
    searched += (at === -1 ? this.length : at) - from;
    return at;
  });
  const found = [...text.matchAll(/Barrel \d+/g)].map(({ index, 0: { length } }) =>
    selectorOf([index, index + length]),
  );
  spy.mockRestore();
  expect(searched).toBeLessThan(510_000_000);
  const [quote] = found.at(-1) ?? [];
  expect(quote?.exact).toBe('Barrel 4999');
  expect(quote?.prefix).toMatch(/at Lenn by 34986 people\. $/);
});

test('the collection is of the W3C’s shape and says what it is', () => {
  const collection = collectionOf(sampleAnalysis());
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label:
      'Ferry sinks off Kestrel Bay — Kestrel Post — 20 November 2026 — https://www.example.com/news/ferry?id=7#top — Accessed 22 November 2026, 14:10 UTC — Extracted automatically by Caveat 1.2.3 from the text shown; not a fact check.',
    created: '2026-11-22T14:10:00Z',
    creator: { type: 'Software', name: 'Caveat 1.2.3' },
    total: 10,
    first: { type: 'AnnotationPage', startIndex: 0, partOf: collection.id },
  });
  const ids = [collection.id, collection.first.id, ...itemsOf(sampleAnalysis()).map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('an annotation says who and with which caveats', () => {
  const [statement] = itemsOf(sampleAnalysis());
  expect(statement?.motivation).toBe('describing');
  expect(statement?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
    [
      'describing',
      'Ines Varga, harbour master\nPreliminary: “citing early counts”\nNot independently verified: “could not be checked by anyone on the quay”\nExtracted automatically by Caveat 1.2.3 from the text shown; not a fact check.',
    ],
    ['tagging', 'statement'],
  ]);
  expect(targetsOf(statement as WebAnnotation)[0]?.source).toBe(CONTEXT.url);
});

test('every annotation of any analysis can be read back, and its quotation stands at its position', {
  timeout: FUZZ_MS,
}, () => {
  fc.assert(
    fc.property(arbitraryAnalysis, arbitraryContext, (analysis, context) => {
      const { first, total } = JSON.parse(toWebAnnotations(analysis, context));
      expect(first.items.length).toBe(total);
      for (const { selector, source } of (first.items as WebAnnotation[]).flatMap(targetsOf)) {
        const [{ exact, prefix, suffix }, { start, end }] = selector;
        expect(analysis.text.slice(start, end)).toBe(exact);
        expect(analysis.text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
        expect(source).toMatch(/^(https?:\/\/|urn:uuid:)/i);
      }
    }),
    { numRuns: RUNS },
  );
});

test('words, prefix and suffix together stand in a text once, however much of it is repeated', {
  timeout: FUZZ_MS,
}, () => {
  const repeated = fc
    .array(fc.constantFrom('the ferry', 'sank', 'a', 'a a', '.', '\n\n', '😀'), { minLength: 2, maxLength: 60 })
    .map((words) => `x ${words.join(' ')}`);
  const placed = repeated.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1)));
  fc.assert(
    fc.property(placed, ([text, start]) => {
      const span: Span = [start, Math.min(text.length, start + 9)];
      const [{ prefix, exact, suffix }] = selectorsIn(text, emptyAnalysis(text).blocks)(span);
      const whole = prefix + exact + suffix;
      expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
    }),
    { numRuns: RUNS },
  );
});
