/** What a page is told of its analysis: what to mark, and how. Schemas only; apart from model.ts because every content script loads them. */
import * as z from 'zod/mini';
import { Span } from './span.ts';

/** The kinds of highlight on the page. */
export const HighlightKind = z.enum(['caveat', 'speaker', 'figure']);
export type HighlightKind = z.infer<typeof HighlightKind>;

/** What the note beside a highlight says, in the reader's language. */
export const Note = z.object({
  /** The kind, in words: "Not independently verified", "Speaker". */
  label: z.string(),
  /** Who; null when the article names nobody or it does not apply. */
  who: z.nullable(z.string()),
  /** The article's words. */
  words: z.string(),
  /** Why it is there, one sentence. */
  why: z.string(),
});
export type Note = z.infer<typeof Note>;

/** One finding to mark on the page. */
export const Mark = z.object({ id: z.string(), kind: HighlightKind, spans: z.array(Span), note: Note });
export type Mark = z.infer<typeof Mark>;

export const HighlightStyle = z.object({
  /** Which kinds are shown; all false = no highlights. */
  caveat: z.boolean(),
  speaker: z.boolean(),
  figure: z.boolean(),
  strength: z.enum(['normal', 'strong', 'underline']),
  print: z.boolean(),
});
export type HighlightStyle = z.infer<typeof HighlightStyle>;

/** All that a page needs to know of its analysis. Marks are in reading order. */
export const HighlightPlan = z.object({ readingId: z.string(), marks: z.array(Mark), style: HighlightStyle });
export type HighlightPlan = z.infer<typeof HighlightPlan>;
