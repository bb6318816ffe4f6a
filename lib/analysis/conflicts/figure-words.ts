/** The words around a figure in its sentence. */
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Counted } from './counted.ts';

/** The tokens between two figures of one sentence, from `end` on where something is set beside the first; null when they stand in different sentences or far apart. */
export function tokensBetween({ tokens }: Reading, a: Counted, b: Counted, end = a.figure.span[1]): Token[] | null {
  if (a.sentence !== b.sentence) return null;
  const [from, to] = [firstFrom(tokens, end), firstFrom(tokens, b.figure.span[0])];
  return to - from > MAX_BETWEEN ? null : tokens.slice(from, to);
}

/** Figures further apart, in tokens, are not put side by side by "from … to". */
const MAX_BETWEEN = 24;
const MAX_AROUND = 12;

/** The last tokens of a figure's sentence before it. */
export function tokensBefore({ tokens, sentences }: Reading, { sentence, figure }: Counted): Token[] {
  const to = firstFrom(tokens, figure.span[0]);
  return tokens.slice(Math.max((sentences[sentence] as Sentence).first, to - MAX_AROUND), to);
}

/** The tokens of a figure's sentence behind it, or behind `end`, at most `length`. */
export function tokensBehind(
  { tokens, sentences }: Reading,
  { sentence, figure }: Counted,
  length: number,
  end = figure.span[1],
): Token[] {
  const from = firstFrom(tokens, end);
  return tokens.slice(from, Math.min(from + length, (sentences[sentence] as Sentence).last));
}

/** The tokens of a figure's sentence beside it: at most `before` of them before it and `behind` behind it. */
export function tokensAround(reading: Reading, one: Counted, before: number, behind: number): Token[] {
  return [...tokensBefore(reading, one).slice(-before), ...tokensBehind(reading, one, behind)];
}
