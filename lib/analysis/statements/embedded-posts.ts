import type { Span } from '../../model.ts';
import type { Reading } from '../reading.ts';
import type { Found } from './line-walk.ts';
import type { Item, Line } from './phrases.ts';

/** A name and its handle follow the dash at once. */
const MAX_NAME_ITEMS = 6;

/**
 * Embedded posts: "…text — Name (@handle) date" in one paragraph, or the signature in a paragraph of its own after the text. Each takes
 * the place of whatever was found in its words. Linear.
 */
export function withPosts(reading: Reading, lines: readonly Line[], found: readonly Found[][]): Found[][] {
  const kept = found.map((list) => [...list]);
  const firstLine = firstLines(lines);
  lines.forEach((line, n) => {
    const dash = signatureAt(reading.text, line.items);
    if (dash === null) return;
    const own = dash > 0 || firstLine.get(line.block) !== n;
    const block = own ? line.block : line.block - 1;
    const start = firstLine.get(block);
    if (start === undefined) return;
    const content: Span = [lines[start]!.start, own ? endBefore(lines, n, dash) : lines[n - 1]!.end];
    if (content[1] <= content[0]) return;
    for (let k = start; k <= n; k++) kept[k] = [];
    const name = nameAfter(line.items, dash);
    kept[n] = [
      {
        source: name,
        cue: null,
        content: [content],
        stance: 'says',
        rule: 'embedded-post',
        sureness: 'sure',
        shares: null,
      },
    ];
  });
  return kept;
}

/** Index of the first line of each block. */
function firstLines(lines: readonly Line[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  lines.forEach(({ block }, n) => {
    if (!first.has(block)) first.set(block, n);
  });
  return first;
}

/** Index of the dash before "Name (@handle)" in a line; null when there is none. */
function signatureAt(text: string, items: readonly Item[]): number | null {
  for (let k = 0; k < items.length - 2; k++) {
    if (items[k]!.lower !== '—') continue;
    for (let j = k + 2; j < Math.min(items.length, k + 1 + MAX_NAME_ITEMS); j++) {
      const item = items[j]!;
      if (item.kind === 'aside') return text.slice(item.start, item.end).startsWith('(@') ? k : null;
    }
  }
  return null;
}

function nameAfter(items: readonly Item[], dash: number): Span {
  let last = dash + 1;
  while (items[last + 1]!.kind !== 'aside') last++;
  return [items[dash + 1]!.start, items[last]!.end];
}

function endBefore(lines: readonly Line[], n: number, dash: number): number {
  return dash > 0 ? lines[n]!.items[dash - 1]!.end : lines[n - 1]!.end;
}
