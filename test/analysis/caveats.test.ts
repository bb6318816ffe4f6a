import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findCaveats } from '../../lib/analysis/caveats/caveats.ts';
import { findRefusals } from '../../lib/analysis/caveats/responses.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { CaveatKind, Span } from '../../lib/model.ts';
import { plain, show } from '../helpers/show.ts';
import { CORRECTION, DISPUTED, NO_RESPONSE } from './caveat-sentences/answers.ts';
import { NO_EVIDENCE, UNCLEAR, UNVERIFIED } from './caveat-sentences/certainty.ts';
import { ESTIMATE, PRELIMINARY } from './caveat-sentences/figures.ts';
import { FURTHER_TRAPS, FURTHER_WORDINGS } from './caveat-sentences/further-wordings.ts';
import { MORE_TRAPS } from './caveat-sentences/more-traps.ts';
import { NEWS_TRAPS, NEWS_WORDINGS } from './caveat-sentences/news-wordings.ts';
import { PLAIN_ARTICLES } from './caveat-sentences/plain-articles.ts';
import { PRESS_TRAPS, PRESS_WORDINGS } from './caveat-sentences/press-wordings.ts';
import { ALLEGED, ANONYMOUS, SECONDHAND } from './caveat-sentences/sourcing.ts';
import { TRAPS } from './caveat-sentences/traps.ts';
import { WORDINGS } from './caveat-sentences/wordings.ts';

/** The caveats of a text by their own words, with no statement to lean on. */
function caveatsIn(text: string) {
  const reading = prepare(articleOfText(text));
  const refusals = findRefusals(reading);
  const none = { speakers: [], statements: [], figures: [], conflicts: [] };
  return findCaveats(reading, { ...none, refusals, refusalSpeakers: refusals.map(() => null) });
}

/** A sentence as a paragraph of an article, however short it is. */
function paragraph(sentence: string) {
  return { ...articleOfText(sentence), blocks: [{ kind: 'paragraph' as const, span: [0, sentence.length] as Span }] };
}

const SENTENCES: Record<CaveatKind, readonly string[]> = {
  unverified: UNVERIFIED,
  unclear: UNCLEAR,
  preliminary: PRELIMINARY,
  estimate: ESTIMATE,
  anonymous: ANONYMOUS,
  'no-response': NO_RESPONSE,
  alleged: ALLEGED,
  disputed: DISPUTED,
  'no-evidence': NO_EVIDENCE,
  secondhand: SECONDHAND,
  correction: CORRECTION,
};

const table = Object.entries(SENTENCES).flatMap(([kind, sentences]) => sentences.map((marked) => ({ kind, marked })));

test.each(table)('$kind: $marked', ({ kind, marked }) => {
  const text = plain(marked);
  const caveats = caveatsIn(text);
  expect(
    show(
      text,
      caveats.map(({ span }) => span),
    ),
  ).toBe(marked);
  expect(caveats.map((caveat) => caveat.kind)).toEqual([kind]);
});

test.each(TRAPS)('no caveat: %s', (sentence) => {
  expect(
    show(
      sentence,
      caveatsIn(sentence).map(({ span }) => span),
    ),
  ).toBe(sentence);
});

const wordings = [WORDINGS, FURTHER_WORDINGS, NEWS_WORDINGS, PRESS_WORDINGS]
  .flatMap((each) => Object.entries(each))
  .flatMap(([kind, sentences]) => sentences.map((sentence) => ({ kind, sentence })));

test.each(wordings)('$kind is found in: $sentence', ({ kind, sentence }) => {
  expect(analyze(paragraph(sentence)).caveats.map((caveat) => caveat.kind)).toContain(kind);
});

test('whoever denies having said something falsely is not said to have', () => {
  const { caveats } = analyze(paragraph('Two clerks denied falsely raising hopes of a fair.'));
  expect(caveats.map(({ kind }) => kind)).toEqual(['disputed']);
});

test.each([...TRAPS, ...MORE_TRAPS, ...FURTHER_TRAPS, ...NEWS_TRAPS, ...PRESS_TRAPS])(
  'no caveat either in the whole analysis: %s',
  (sentence) => {
    expect(analyze(paragraph(sentence)).caveats).toEqual([]);
  },
);

test.each(Object.entries(PLAIN_ARTICLES))('no caveat in an article that is sure of itself: %s', (_name, text) => {
  const { caveats } = analyze(articleOfText(text));
  expect(
    show(
      text,
      caveats.map(({ span }) => span),
    ),
  ).toBe(text);
});
