/** What a page is told of its analysis: what to mark, and how. Schemas only; apart from model.ts because every content script loads them. */
import * as shape from './shapes.ts';
import { Span } from './span.ts';

/** The kinds of highlight on the page. */
export const HighlightKind = shape.oneOf('caveat', 'speaker', 'figure');
export type HighlightKind = shape.Of<typeof HighlightKind>;

/** What the note beside a highlight says, in the reader's language. */
export const Note = shape.object({
  /** The kind, in words: "Not independently verified", "Speaker". */
  label: shape.string,
  /** Who; null when the article names nobody or it does not apply. */
  who: shape.nullable(shape.string),
  /** The article's words in quotation marks, a line for each claim; "" where the note is about none. */
  words: shape.string,
  /** Why it is there, and what else the article gives: a line each; may be empty. */
  why: shape.string,
});
export type Note = shape.Of<typeof Note>;

/** One finding to mark on the page. */
export const Mark = shape.object({ id: shape.string, kind: HighlightKind, spans: shape.array(Span), note: Note });
export type Mark = shape.Of<typeof Mark>;

export const HighlightStyle = shape.object({
  /** Which kinds are shown; all false = no highlights. */
  caveat: shape.boolean,
  speaker: shape.boolean,
  figure: shape.boolean,
  strength: shape.oneOf('normal', 'strong', 'underline'),
  print: shape.boolean,
});
export type HighlightStyle = shape.Of<typeof HighlightStyle>;

/** All that a page needs to know of its analysis. Marks are in reading order. */
export const HighlightPlan = shape.object({ readingId: shape.string, marks: shape.array(Mark), style: HighlightStyle });
export type HighlightPlan = shape.Of<typeof HighlightPlan>;
