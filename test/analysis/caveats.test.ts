import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { findCaveats } from '../../lib/analysis/caveats.ts';
import { prepare } from '../../lib/analysis/reading.ts';
import { findRefusals } from '../../lib/analysis/responses.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import type { CaveatKind } from '../../lib/model.ts';
import { plain, show } from '../helpers/show.ts';
import { CORRECTION, DISPUTED, NO_RESPONSE } from './caveat-sentences/answers.ts';
import { NO_EVIDENCE, UNCLEAR, UNVERIFIED } from './caveat-sentences/certainty.ts';
import { ESTIMATE, PRELIMINARY } from './caveat-sentences/figures.ts';
import { ALLEGED, ANONYMOUS, SECONDHAND } from './caveat-sentences/sourcing.ts';
import { TRAPS } from './caveat-sentences/traps.ts';

/** The caveats of a text by their own words, with no statement to lean on. */
function caveatsIn(text: string) {
  const reading = prepare(articleOfText(text));
  const refusals = findRefusals(reading);
  const none = { speakers: [], statements: [], figures: [], conflicts: [] };
  return findCaveats(reading, { ...none, refusals, refusalSpeakers: refusals.map(() => null) });
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

test.each(TRAPS)('no caveat either in the whole analysis: %s', (sentence) => {
  expect(analyze(articleOfText(sentence)).caveats).toEqual([]);
});
