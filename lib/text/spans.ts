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
 * Index of the first item whose `start` is not before `offset` (items sorted by start); `items.length` when there is none.
 */
export function firstFrom(items: readonly { start: number }[], offset: number): number {
  return countWhile(items, ({ start }) => start < offset);
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
