/** Any text at all: the analysis never throws, its findings lie inside the text and in order, its ids lead somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { Analysis, type Span } from '../../lib/model.ts';
import { FUZZ_MS, newsText, RUNS } from './runs.ts';

/** What is wrong with an analysis; empty when nothing is. */
function faultsOf(text: string): string[] {
  const analysis = analyze(articleOfText(text));
  const { speakers, statements, figures, caveats, conflicts, claims, blocks } = analysis;
  const faults: string[] = [];
  const inText = (what: string, [start, end]: Span) => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length))
      faults.push(`${what} lies outside: ${start}–${end} of ${text.length}`);
  };
  const inOrder = (what: string, spans: readonly Span[]) => {
    for (const span of spans) inText(what, span);
    for (let i = 1; i < spans.length; i++)
      if ((spans[i] as Span)[0] < (spans[i - 1] as Span)[0]) faults.push(`${what} out of order`);
  };
  const known = (what: string, id: string | null, owners: readonly { id: string }[]) => {
    if (id !== null && !owners.some((one) => one.id === id)) faults.push(`${what} leads to no ${id}`);
  };
  if (analysis.text !== text) faults.push('the text was changed');
  if (!Analysis.safeParse(analysis).success) faults.push('not of the schema');
  inOrder(
    'blocks',
    blocks.map(({ span }) => span),
  );
  for (const { mentions } of speakers) inOrder('mentions', mentions);
  for (const { content, source, cue, speaker, caveats: under } of statements) {
    inOrder('content', content);
    if (content.length === 0) faults.push('a statement without words');
    for (const span of [source, cue]) if (span) inText('source or cue', span);
    known('a statement’s speaker', speaker, speakers);
    for (const id of under) known('a statement’s caveat', id, caveats);
  }
  inOrder(
    'figures',
    figures.map(({ span }) => span),
  );
  for (const { speaker, statement, caveats: under, value } of figures) {
    known('a figure’s speaker', speaker, speakers);
    known('a figure’s statement', statement, statements);
    for (const id of under) known('a figure’s caveat', id, caveats);
    if ([value].flat().some((one) => one !== null && !Number.isFinite(one))) faults.push('a figure that is no number');
  }
  inOrder(
    'caveats',
    caveats.map(({ span }) => span),
  );
  for (const { covers, speaker } of caveats) {
    known('a caveat’s speaker', speaker, speakers);
    for (const id of covers) known('a caveat’s claim', id, [...statements, ...figures]);
  }
  for (const { figures: rivals, span } of conflicts) {
    for (const id of rivals) known('a conflict', id, figures);
    if (span) inText('a conflict', span);
  }
  for (const { target, caveats: under } of claims) {
    known('a claim', target, [...statements, ...figures]);
    for (const id of under) known('a claim’s caveat', id, caveats);
  }
  for (const [what, list] of Object.entries({ speakers, statements, figures, caveats, conflicts, claims }))
    if (new Set(list.map(({ id }) => id)).size !== list.length) faults.push(`two ${what} of one id`);
  return faults;
}

test(
  'any text is analysed without a throw, its findings in order and inside the text',
  () => {
    fc.assert(
      fc.property(newsText(), (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: RUNS, examples: [['hospital said, ']] },
    );
  },
  FUZZ_MS,
);

/** Articles of our own, in words with the space behind them. */
const ARTICLES = ['gold', 'gold-2', 'gold-3', 'gold-4'].flatMap((set) => {
  const folder = `${import.meta.dirname}/../articles/${set}/text/`;
  return readdirSync(folder).map((file) => readFileSync(folder + file, 'utf8').split(/(?<=\s)/));
});

/** A piece of an article, cut off anywhere; its words in their order or in none. */
const pieceOfNews: fc.Arbitrary<string> = fc
  .record({
    words: fc.constantFrom(...ARTICLES),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 120 }),
    shuffled: fc.boolean(),
  })
  .chain(({ words, from, length, shuffled }) => {
    const start = from % words.length;
    const piece = words.slice(start, start + length);
    const order = shuffled ? fc.shuffledSubarray(piece, { minLength: piece.length }) : fc.constant(piece);
    return order.map((all) => all.join(''));
  });

test(
  'so is any piece of an article, cut off anywhere and shuffled',
  () => {
    fc.assert(
      fc.property(pieceOfNews, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      {
        numRuns: RUNS,
        examples: [
          ['and mayor Ann Roe'],
          ['It met the Governor'],
          ['1975, as 40 boats sank, after which 12 were lost'],
          ['given tell I cannot'],
          ['The survey found that fewer than one'],
        ],
      },
    );
  },
  FUZZ_MS,
);

test(
  'the same text gives the same bytes',
  () => {
    fc.assert(
      fc.property(newsText(60), (text) => {
        const once = JSON.stringify(analyze(articleOfText(text)));
        expect(JSON.stringify(analyze(articleOfText(text)))).toBe(once);
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  },
  FUZZ_MS,
);
