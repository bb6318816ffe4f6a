import type { Item } from './phrases.ts';

export const DASH = /^[-–—―]$/;

/** "--" and the dashes become one item "—"; a hyphen at a word's end ("above- and below-ground") is none. */
export function mergeDash(items: Item[]) {
  const last = items.at(-1)!;
  if (!DASH.test(last.lower)) return;
  const before = items.at(-2);
  const glued = before?.end === last.start;
  if (before && glued && (before.lower === '—' || before.lower === '-')) {
    before.end = last.end;
    before.lower = '—';
    items.pop();
  } else if (last.lower !== '-' || !glued || before?.kind === 'mark' || before?.kind === 'quotation') last.lower = '—';
}
