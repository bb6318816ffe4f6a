import type { TextMap } from '../article/text-map.ts';
import type { Span } from '../model.ts';
import { selectionOn } from './own-properties.ts';

/** The range of the page that the reader has selected; null when nothing is. */
export function selectedRange(document: Document): Range | null {
  const selection = selectionOn(document);
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** The stretch of the article that the reader has selected, as far as it lies in it; null when it lies outside. */
export function selectedSpan(document: Document, { pieces }: Pick<TextMap, 'pieces'>): Span | null {
  const range = selectedRange(document);
  if (!range) return null;
  let from: number | null = null;
  let to = 0;
  // Piece by piece: three clicks on a paragraph select from one element to another, and neither is a place in the text.
  for (const { node, nodeOffset, nodeLength, start, length } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? range.startOffset - nodeOffset : 0;
    const last = node === range.endContainer ? range.endOffset - nodeOffset : nodeLength;
    if (first >= nodeLength || last <= 0) continue;
    from ??= start + Math.min(length, Math.max(0, first));
    to = start + Math.min(length, last);
  }
  return from !== null && from < to ? [from, to] : null;
}
