import type { Block, Span } from '../model.ts';
import { sentencesOf } from './sentences.ts';
import { countWhile, firstFrom } from './spans.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Spans of all sentences of an article, in order. One pass over its text. */
export function sentenceSpansOf(text: string, blocks: readonly Block[]): Span[] {
  const tokens = tokensOf(text);
  return blocks.flatMap(({ span: [start, end] }) =>
    sentencesOf(tokens, [firstFrom(tokens, start), firstFrom(tokens, end)]).map(
      ([first, last]): Span => [(tokens[first] as Token).start, (tokens[last - 1] as Token).end],
    ),
  );
}

/** The span (of spans sorted and apart) that holds this offset; null when it lies between two. */
export function spanHolding(spans: readonly Span[], offset: number): Span | null {
  const found = spans[countWhile(spans, (span) => span[1] <= offset)];
  return found && found[0] <= offset ? found : null;
}

/** So much of a sentence is given with a finding, in UTF-16 units: an endless one, written with each figure in it, would make a file without end. */
const MAX_SENTENCE = 1_000;

/** A sentence, or of a longer one what stands about this offset. */
export function nearIn([start, end]: Span, offset: number): Span {
  if (end - start <= MAX_SENTENCE) return [start, end];
  const from = Math.max(start, Math.min(offset - MAX_SENTENCE / 2, end - MAX_SENTENCE));
  return [from, from + MAX_SENTENCE];
}
