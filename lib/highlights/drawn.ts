import type { HighlightKind, Mark } from '../highlight-plan.ts';
import type { Span } from '../model.ts';
import type { Slices } from './slices.ts';

/** The live range of a span; null when the page has dropped the words. */
export type RangeOf = (span: Span) => Range | null;

/** One stretch of a mark on the page. */
export interface Drawn {
  mark: Mark;
  span: Span;
  range: Range;
}

/** The marks' ranges in reading order, made in slices; null when `isStale` says that nobody waits for them any more. */
export async function drawnOf(
  marks: readonly Mark[],
  rangeOf: RangeOf,
  slices: Slices,
  isStale: () => boolean,
): Promise<Drawn[] | null> {
  const drawn: Drawn[] = [];
  for (const mark of marks) {
    for (const span of mark.spans) {
      const range = rangeOf(span);
      if (range && !range.collapsed) drawn.push({ mark, span, range });
      if (!slices.isOver()) continue;
      await slices.rest();
      if (isStale()) return null;
    }
  }
  return drawn.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The shortest stretch of a shown kind that holds this place; null for plain text. */
export function drawnAt(
  drawn: readonly Drawn[],
  node: Text,
  offset: number,
  isShown: (kind: HighlightKind) => boolean,
): Drawn | null {
  let best: Drawn | null = null;
  for (const one of drawn) {
    if (!isShown(one.mark.kind) || (best && lengthOf(best) <= lengthOf(one))) continue;
    if (isLive(one.range) && holds(one.range, node, offset)) best = one;
  }
  return best;
}

/** Whether a range still has words on the page: ranges go empty when their nodes are taken away. */
export function isLive(range: Range): boolean {
  return !range.collapsed && range.startContainer.isConnected && range.endContainer.isConnected;
}

function holds(range: Range, node: Text, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

const lengthOf = ({ span: [start, end] }: Drawn) => end - start;
