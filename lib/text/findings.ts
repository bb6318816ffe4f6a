import type { Analysis, Span } from '../model.ts';

/** The spans of a finding, speaker or conflict by its id, in reading order; empty when there is none of that id, or the text has no words for it. */
export function spansOf({ statements, figures, caveats, speakers, conflicts }: Analysis, id: string): Span[] {
  const byId = <T extends { id: string }>(things: readonly T[]) => things.find((one) => one.id === id);
  const span = (byId(figures) ?? byId(caveats) ?? byId(conflicts))?.span;
  return byId(statements)?.content ?? byId(speakers)?.mentions.slice(0, 1) ?? (span ? [span] : []);
}
