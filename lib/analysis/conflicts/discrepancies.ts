/** The text's own words that two figures differ: "contradicts the estimate", "conflicting tolls". */
import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';

const set = (list: string) => new Set(list.split(' '));

const TOTALS = set(
  'number numbers figure figures toll tolls count counts total totals estimate estimates tally tallies sum amount data claim claims that this it which',
);
const EXCEEDS = set(
  'exceeds exceed exceeded exceeding contradicts contradict contradicted contradicting differs differ differed differing conflicts conflict conflicted contrasts dwarfs dwarfed surpasses surpassed',
);
export const COMPARES = set('higher lower larger smaller greater bigger above below more less fewer');
const MATCHES = set('match tally agree');
const NEGATIONS = set("not don't doesn't didn't never");
export const REFERS = set(
  'figure figures estimate estimates number numbers toll tolls count counts tally tallies total totals previously previous earlier initial initially official officially',
);
export const FORESEEN = /^(?:forecasts?|guidance|projections?|targets?|predictions?|outlook|offer)$/;
const RIVAL = set('conflicting differing contradictory rival varying diverging different competing');
const REJECTS = set(
  'disputed disputes rejected rejects denied denies questioned questions challenged challenges contested contests dismissed dismisses',
);
const PRONOUNS = set('one ones that those what');
const GIVEN = set(
  'given gave provided reported acknowledged admitted announced released claimed put cited issued confirmed',
);
/** What such words begin with; few sentences hold any. */
const BEGINS = new Set([...TOTALS, ...RIVAL, ...REJECTS]);
/** How far the words of one expression may lie apart. */
const REACH = 7;

/** The words of a sentence that say a figure differs from another one, without the full stop; null when it says no such thing. */
export function findDiscrepancy({ tokens }: Reading, { first, last, span }: Sentence): Span | null {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (!BEGINS.has(lower)) continue;
    const says =
      (TOTALS.has(lower) && isExceeding(tokens, i + 1, last)) ||
      (RIVAL.has(lower) && REFERS.has(tokens[i + 1]?.lower ?? '') && i + 1 < last) ||
      (REJECTS.has(lower) && hasWithin(tokens, i + 1, Math.min(last, i + 5), REFERS));
    if (says) return withoutStop(tokens, last, span);
  }
  return null;
}

function isExceeding(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + REACH; i++) {
    const { lower } = tokens[i] as Token;
    if (EXCEEDS.has(lower)) return refersBehind(tokens, i + 1, last);
    // "the two figures do not match"
    if (MATCHES.has(lower) && NEGATIONS.has(tokens[i - 1]?.lower ?? '')) return true;
    if (COMPARES.has(lower) && tokens[i + 1]?.lower === 'than') return refersBehind(tokens, i + 2, last);
  }
  return false;
}

/** "than the figure given in May", "than the one the army has given" */
function refersBehind(tokens: readonly Token[], from: number, last: number): boolean {
  const to = Math.min(last, from + REACH);
  if (hasWithin(tokens, from, to, REFERS)) return true;
  return (
    hasWithin(tokens, from, Math.min(last, from + 2), PRONOUNS) &&
    hasWithin(tokens, from, Math.min(last, to + 1), GIVEN)
  );
}

function hasWithin(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has((tokens[i] as Token).lower)) return true;
  return false;
}

function withoutStop(tokens: readonly Token[], last: number, [start, end]: Span): Span {
  const stop = tokens[last - 1];
  return stop && /^[.!?]$/.test(stop.text) ? [start, (tokens[last - 2] as Token).end] : [start, end];
}
