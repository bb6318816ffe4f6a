import { firstFrom } from '../../text/spans.ts';
import type { Reading } from '../reading.ts';

/**
 * Tells which offsets lie in somebody's quoted words: in quotation marks, or in a block that is a quotation as a whole. Whatever limits a
 * claim in there is the speaker's and belongs to the statement.
 */
export function quotedVoice({ quotations, blocks }: Reading): (offset: number) => boolean {
  const quoted = [
    ...quotations.map((quotation) => quotation.span),
    ...blocks.filter((block) => block.kind === 'quote').map((block) => block.span),
  ]
    .map(([start, end]) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
  // `reach[i]` is the farthest end of the first i quotations: they may lie in a quoted block.
  const reach: number[] = [0];
  for (const { end } of quoted) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return (offset) => offset < (reach[firstFrom(quoted, offset + 1)] ?? 0);
}
