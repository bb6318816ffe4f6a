import type { TextMap } from '../../lib/article/text-map.ts';

/** The way back from a page: the offset into the article's text of a place in a text node; null when it is not of the article. */
export function offsetAt({ pieces }: Pick<TextMap, 'pieces'>, node: Node, offset: number): number | null {
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
