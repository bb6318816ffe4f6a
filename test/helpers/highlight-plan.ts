import type { HighlightKind, HighlightPlan, HighlightStyle, Mark } from '../../lib/highlight-plan.ts';
import type { RangeOf } from '../../lib/highlights/drawn.ts';
import type { Span } from '../../lib/model.ts';

export const ALL_KINDS: HighlightStyle = {
  caveat: true,
  speaker: true,
  figure: true,
  strength: 'normal',
  print: false,
};

/** The text nodes of an element joined, as a text with a way back to the page. */
export function textOf(root: Node): { text: string; rangeOf: RangeOf } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: { node: Text; start: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const at = (offset: number, isEnd: boolean) =>
    nodes.findLast(({ node, start }) => (isEnd ? start < offset : start <= offset) && offset <= start + node.length);
  return {
    text,
    rangeOf([start, end]) {
      const first = at(start, false);
      const last = at(end, true);
      if (!first?.node.isConnected || !last?.node.isConnected) return null;
      const range = document.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      return range;
    },
  };
}

/** A mark for each occurrence of these words. */
export function markOf(text: string, id: string, kind: HighlightKind, words: string): Mark {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  const note = { label: `Label of ${id}`, who: 'Ines Varga', words, why: 'The article says so.' };
  return { id, kind, spans, note };
}

export function planOf(marks: Mark[], style: Partial<HighlightStyle> = {}): HighlightPlan {
  return { readingId: 'r1', marks, style: { ...ALL_KINDS, ...style } };
}
