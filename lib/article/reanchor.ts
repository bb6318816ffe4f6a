import type { Span } from '../model.ts';

/** Characters of the surroundings that are compared on either side. */
const CONTEXT = 48;
/** Places of the same words that are looked at. */
const MAX_PLACES = 200;

/**
 * The same words in a fresh reading of the page: by position, then by the words with their surroundings. Null where it can't be told:
 * the words are gone, or stand in several places none of which has the old surroundings.
 */
export function reanchor(before: string, now: string, [start, end]: Span): Span | null {
  const words = before.slice(start, end);
  if (words === '') return null;
  if (before === now) return [start, end];
  const left = before.slice(Math.max(0, start - CONTEXT), start);
  const right = before.slice(end, end + CONTEXT);
  let best: { at: number; agreement: number; distance: number } | null = null;
  let places = 0;
  for (let at = now.indexOf(words); at !== -1 && places < MAX_PLACES; at = now.indexOf(words, at + 1)) {
    places++;
    const agreement =
      commonEnd(left, now.slice(Math.max(0, at - CONTEXT), at)) +
      commonStart(right, now.slice(at + words.length, at + words.length + CONTEXT));
    const distance = Math.abs(at - start);
    if (!best || agreement > best.agreement || (agreement === best.agreement && distance < best.distance))
      best = { at, agreement, distance };
  }
  if (!best) return null;
  // A single place needs no proof if the words are many; a short one, or one of several, needs some of its old neighbours.
  const enough = places > 1 ? CONTEXT / 4 : words.length >= CONTEXT / 2 ? 0 : CONTEXT / 6;
  return best.agreement >= Math.min(enough, left.length + right.length) ? [best.at, best.at + words.length] : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
