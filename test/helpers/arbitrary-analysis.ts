import fc from 'fast-check';
import type { Analysis, Span } from '../../lib/model.ts';
import { CaveatKind, Response, SpeakerKind } from '../../lib/model.ts';
import { caveatOf, emptyAnalysis, figureOf, speakerOf, statementOf } from './sample-analysis.ts';

/** What pages put into names and sentences to be taken for code, formulas, markup or another direction of reading. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '![a](http://x/y.png)',
  '<http://x.example>',
  'http://x.example www.x.example a@x.example',
  '[^1]: note',
  '[x]: http://x.example',
  '# head',
  '- list',
  '1. list',
  '> quote',
  '| a | b |',
  '---',
  '```',
  '`code`',
  '~~~',
  '&lt;b&gt;',
  '**bold** _it_ ~~no~~',
  '\u2028',
  '\u2029',
  '\r\n',
  '\u202Egnorw',
  '\uD800',
  '"',
  '"",""',
  'a;b',
  '\\',
  'x:~:text=y',
  'שלום',
];

const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 }), fc.constant(' ')), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);

/** Analyses of any text, with any words in names, roles, rules and metadata, and ids that may lead nowhere. */
export const arbitraryAnalysis: fc.Arbitrary<Analysis> = hostileText.chain((text) => {
  const span = spanIn(text);
  const id = fc.constantFrom('a', 'b', 'c', 'd', '__proto__');
  const ids = fc.array(id, { maxLength: 3 });
  const words = hostileText;
  const maybe = fc.option(words);
  const meta = {
    headline: maybe,
    publisher: maybe,
    published: fc.option(
      fc.oneof(words, fc.constantFrom('2026-11-22', '2026-13-45T99:99Z', '2026-11-22T10:00:00+03:00')),
    ),
    modified: maybe,
    bylines: fc.array(words, { maxLength: 2 }),
  };
  return fc
    .record({
      meta: fc.record(meta),
      speakers: fc.array(
        fc.record({
          ...{ id, name: words, role: maybe, aliases: fc.array(words, { maxLength: 2 }), mentions: fc.array(span) },
          ...{
            kind: fc.constantFrom(...SpeakerKind.options),
            response: fc.option(fc.constantFrom(...Response.options)),
          },
        }),
        { maxLength: 3 },
      ),
      statements: fc.array(
        fc.tuple(
          id,
          fc.array(span, { maxLength: 3 }),
          fc.record({ speaker: fc.option(id), caveats: ids, rule: words, when: maybe, cue: fc.option(span) }),
        ),
        { maxLength: 3 },
      ),
      figures: fc.array(
        fc.tuple(
          id,
          span,
          fc.record({
            speaker: fc.option(id),
            caveats: ids,
            unit: words,
            of: maybe,
            dated: fc.option(span),
            value: fc.option(fc.integer()),
          }),
        ),
        { maxLength: 3 },
      ),
      caveats: fc.array(
        fc.tuple(
          id,
          span,
          fc.record({ covers: ids, kind: fc.constantFrom(...CaveatKind.options), speaker: fc.option(id) }),
        ),
        { maxLength: 3 },
      ),
      conflicts: fc.array(fc.record({ id, figures: ids, about: words, span: fc.option(span) }), { maxLength: 2 }),
      claims: fc.array(fc.record({ id, target: id, caveats: ids }), { maxLength: 2 }),
      limits: fc.array(words, { maxLength: 2 }),
    })
    .map((parts) => ({
      ...emptyAnalysis(text, parts.meta),
      ...{ conflicts: parts.conflicts, claims: parts.claims, limits: parts.limits },
      speakers: parts.speakers.map((speaker) => speakerOf(speaker.id, speaker)),
      statements: parts.statements.map(([one, content, change]) => statementOf(one, content, change)),
      figures: parts.figures.map(([one, at, change]) => figureOf(one, at, change)),
      caveats: parts.caveats.map(([one, at, change]) => caveatOf(one, at, change)),
    }));
});

export const arbitraryContext = fc.record({
  url: fc.oneof(
    hostileText,
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    hostileText.map((words) => `https://example.com/${words}`),
    fc.constantFrom('javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'),
  ),
  accessedAt: fc.oneof(fc.constant('2026-11-22T14:10:00.000Z'), hostileText),
  version: fc.constant('1.2.3'),
});
