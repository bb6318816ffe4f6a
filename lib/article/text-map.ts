import type { Span } from '../model.ts';
import { countWhile } from '../text/spans.ts';

/** A run of article text that is one run of a text node. */
export interface Piece {
  /** Offset into the article's text. */
  start: number;
  /** Length in the article's text. */
  length: number;
  node: Text;
  nodeOffset: number;
  /** Length in the node: differs from `length` only for ligatures, which the text spells out. */
  nodeLength: number;
}

/** Leads from the article's text to the live page. Never leaves the content script. */
export interface TextMap {
  text: string;
  /** Sorted by `start`; they do not overlap. */
  pieces: readonly Piece[];
  /** The element that holds the article. */
  root: Element;
}

/** The live range of a span; null when the page has dropped or changed the nodes since they were read. */
export function rangeOf({ pieces }: Pick<TextMap, 'pieces'>, [start, end]: Span): Range | null {
  const first = pieces[firstPieceEndingAfter(pieces, start)];
  let last = pieces[firstPieceEndingAfter(pieces, end - 1)];
  if (!first || first.start >= end) return null;
  // A span may end in a space that stands between two nodes and has no piece of its own.
  if (!last || last.start >= end) last = pieces[firstPieceEndingAfter(pieces, end - 1) - 1];
  if (!last || !first.node.isConnected || !last.node.isConnected) return null;
  try {
    const range = first.node.ownerDocument.createRange();
    range.setStart(first.node, nodeOffsetAt(first, Math.max(0, start - first.start), false));
    range.setEnd(last.node, nodeOffsetAt(last, Math.min(last.length, end - last.start), true));
    return range.collapsed ? null : range;
  } catch {
    return null; // the node has become shorter: the page changed under us, and the next reading will tell
  }
}

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  return countWhile(pieces, ({ start, length }) => start + length <= offset);
}

function nodeOffsetAt(piece: Piece, inside: number, end: boolean): number {
  if (piece.length === piece.nodeLength) return piece.nodeOffset + inside;
  return inside === 0 && !end ? piece.nodeOffset : piece.nodeOffset + piece.nodeLength;
}
