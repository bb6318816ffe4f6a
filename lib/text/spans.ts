import type { Span } from '../model.ts';

/** Length of the stretch two spans share, in UTF-16 units; 0 when they only touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** The span without white space at its ends; may come out empty. */
export function trimSpan(text: string, [start, end]: Span): Span {
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return [start, end];
}

/**
 * Index of the first item whose `start` is not before `offset` (items sorted by start); `items.length` when there is none. Asked 420 times an
 * article, which is why it does not ask `countWhile` (2,900 calls of a condition).
 */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many items of a list hold what `isBefore` says, where those that do all stand before those that don't. Logarithmic. */
export function countWhile<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tells which items of a list share something with a span, in the order of the list. Fast where few do, however many there are. */
export function spanIndex<T>(items: readonly T[], spanOf: (item: T) => Span): (span: Span) => T[] {
  const sorted = items
    .map((item, place) => ({ item, place, start: spanOf(item)[0], end: spanOf(item)[1] }))
    .sort((a, b) => a.start - b.start);
  let reach = Number.NEGATIVE_INFINITY;
  /** The farthest end of an item and all before it. */
  const reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)));
  return ([start, end]) => {
    const found: typeof sorted = [];
    for (let i = firstFrom(sorted, end) - 1; i >= 0 && (reaches[i] as number) > start; i--) {
      const one = sorted[i] as (typeof sorted)[number];
      if (one.end > start) found.push(one);
    }
    return found.sort((a, b) => a.place - b.place).map(({ item }) => item);
  };
}
