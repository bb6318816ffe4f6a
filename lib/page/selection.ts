import { spanAt, type TextMap } from '../article/text-map.ts';
import type { Span } from '../model.ts';
import { selectionOn } from './own-properties.ts';

/** The range of the page that the reader has selected; null when nothing is. */
export function selectedRange(document: Document): Range | null {
  const selection = selectionOn(document);
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** The stretch of the article that the reader has selected; null when the selection lies outside it. */
export function selectedSpan(document: Document, map: TextMap): Span | null {
  const range = selectedRange(document);
  if (!range) return null;
  const start = spanAt(map, range.startContainer, range.startOffset);
  const end = spanAt(map, range.endContainer, range.endOffset);
  if (start === null && end === null) return null;
  const from = start ?? Math.max(0, (end as number) - 1);
  const to = end ?? from + 1;
  return from < to ? [from, to] : [from, from + 1];
}
