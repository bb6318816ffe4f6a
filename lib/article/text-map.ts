import type { Span } from '../model.ts';

export { reanchor } from './reanchor.ts';

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

/** Leads from the article's text to the live page and back. Never leaves the content script. */
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
  if (!last || !isLive(first.node) || !isLive(last.node)) return null;
  try {
    const range = documentOf(first.node).createRange();
    range.setStart(first.node, nodeOffsetAt(first, Math.max(0, start - first.start), false));
    range.setEnd(last.node, nodeOffsetAt(last, Math.min(last.length, end - last.start), true));
    return range.collapsed ? null : range;
  } catch {
    return null; // the node has become shorter: the page changed under us, and the next reading will tell
  }
}

/** Offset into the article's text of a place in a text node (a click on a highlight); null when it is not of the article. */
export function spanAt({ pieces }: Pick<TextMap, 'pieces'>, node: Node, offset: number): number | null {
  let best: number | null = null;
  for (const piece of pieces) {
    if (piece.node !== node) continue;
    if (offset >= piece.nodeOffset && offset <= piece.nodeOffset + piece.nodeLength) {
      const inside = Math.min(piece.length, offset - piece.nodeOffset);
      if (offset < piece.nodeOffset + piece.nodeLength) return piece.start + inside;
      best = piece.start + piece.length; // at the very end of a piece: the next one may begin there
    }
  }
  return best;
}

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle] as Piece;
    if (piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nodeOffsetAt(piece: Piece, inside: number, end: boolean): number {
  if (piece.length === piece.nodeLength) return piece.nodeOffset + inside;
  return inside === 0 && !end ? piece.nodeOffset : piece.nodeOffset + piece.nodeLength;
}

const isLive = (node: Text) => node.isConnected;
const documentOf = (node: Text): Document => node.ownerDocument;
