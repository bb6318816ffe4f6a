/** Where a note stands: near its words, never on them. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;

/** Left, top and greatest height of a note of this size beside words in a viewport: below, else above, else the roomier of the two. */
export function placeBeside(words: Box, note: Size, viewport: Size): { left: number; top: number; maxHeight: number } {
  const below = viewport.height - words.bottom - 2 * GAP;
  const above = words.top - 2 * GAP;
  const isBelow = note.height <= below || (note.height > above && below >= above);
  const maxHeight = Math.max(isBelow ? below : above, 0);
  const height = Math.min(note.height, maxHeight);
  const top = isBelow ? words.bottom + GAP : words.top - GAP - height;
  const left = Math.max(GAP, Math.min(words.left, viewport.width - note.width - GAP));
  return { left, top, maxHeight };
}

/** Whether any of the words is in the viewport. */
export function isInView(words: Box, viewport: Size): boolean {
  return words.bottom > 0 && words.top < viewport.height && words.right > 0 && words.left < viewport.width;
}
