import type { Mode, Span, Stance, Sureness } from '../model.ts';
import { attributionsOfLine } from './line-attributions.ts';
import { linesOf } from './phrases.ts';
import { joinQuotations } from './quotation-chains.ts';
import type { Reading } from './reading.ts';

/** A statement before it is known who its source is. */
export interface Attribution {
  source: Span | null;
  cue: Span | null;
  /** In reading order; several when the source interrupts. */
  content: Span[];
  mode: Mode;
  stance: Stance;
  rule: string;
  sureness: Sureness;
  /** Index (into the list) of the attribution whose source this one shares: a following quotation without a cue, "and added …". */
  sharesSourceWith: number | null;
}

/** Who says what, in reading order of the content. */
export function findAttributions(reading: Reading): Attribution[] {
  const lines = linesOf(reading);
  const found = lines.map((line) => attributionsOfLine(reading, line));
  return joinQuotations(reading, lines, found);
}
