import type { Span } from '../../lib/model.ts';

/** Draws spans into their text, so that a failing test shows words and not offsets. Spans may not overlap. */
export function show(text: string, spans: readonly Span[]): string {
  return spans
    .toSorted(([a], [b]) => b - a)
    .reduce((out, [start, end]) => `${out.slice(0, start)}⟦${out.slice(start, end)}⟧${out.slice(end)}`, text);
}

/** The text without the drawn marks. */
export function plain(marked: string): string {
  return marked.replace(/[⟦⟧]/g, '');
}
