import type { Analysis, Span } from '../model.ts';

/** The spans of a finding or speaker by its id, in reading order; empty when there is none of that id. */
export function spansOf(analysis: Analysis, id: string): Span[] {
  const statement = analysis.statements.find((one) => one.id === id);
  if (statement) return statement.content;
  const single = analysis.figures.find((one) => one.id === id) ?? analysis.caveats.find((one) => one.id === id);
  if (single) return [single.span];
  const speaker = analysis.speakers.find((one) => one.id === id);
  if (speaker) return speaker.mentions.slice(0, 1);
  const conflict = analysis.conflicts.find((one) => one.id === id);
  return conflict?.span ? [conflict.span] : [];
}
