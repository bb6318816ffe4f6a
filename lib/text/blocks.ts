import type { Block, BlockKind } from '../model.ts';
import { trimSpan } from './spans.ts';

/** A line of at most this many words that ends without a full stop is a headline or subheading, not a paragraph. */
const MAX_HEADING_WORDS = 20;
const CLOSED = /[.!?:;,…"”’')\]]$/;

/**
 * The blocks of a plain text: every line that is not blank is one. The first is the headline when it is short and does not end
 * like a sentence; later ones like it are subheadings.
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const span = trimSpan(text, [start, end]);
    if (span[0] < span[1]) blocks.push({ kind: kindOf(text.slice(...span), blocks.length === 0), span });
    start = end + 1;
  }
  return blocks;
}

function kindOf(line: string, first: boolean): BlockKind {
  if (CLOSED.test(line) || line.split(/\s+/, MAX_HEADING_WORDS + 1).length > MAX_HEADING_WORDS) return 'paragraph';
  return first ? 'headline' : 'subheading';
}
