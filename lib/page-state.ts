/** What a tab holds, as popup and side panel show it; and what its page is told to mark. Schemas only. */
import * as z from 'zod/mini';
import { Analysis, ArticleMeta, HighlightKind, Span } from './model.ts';

const Header = z.nullable(ArticleMeta);

/** Why a page can't be read: the browser forbids it, it is no HTML page, or it shows no text. */
export const UnreadableReason = z.enum(['not-allowed', 'no-access', 'not-html', 'empty']);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

export const PageState = z.discriminatedUnion('kind', [
  /** Nothing was read: nobody asked yet. */
  z.object({ kind: z.literal('not-read') }),
  z.object({
    kind: z.literal('reading'),
    /** One per reading of a page; an answer that carries another is too late and dropped. */
    readingId: z.string(),
    url: z.string(),
    header: Header,
    /** Milliseconds since the epoch. */
    since: z.number(),
  }),
  z.object({
    kind: z.literal('ready'),
    readingId: z.string(),
    url: z.string(),
    /** ISO 8601 time of the reading. */
    readAt: z.string(),
    /** False when the reader asked for it on a page that does not look like an article. */
    isArticle: z.boolean(),
    signals: z.array(z.string()),
    analysis: Analysis,
    /** Findings whose words could not be found on the page any more, or could not be highlighted. */
    notMarkable: z.array(z.string()),
    /** The page changed since it was read, and was not read again by itself. */
    changed: z.boolean(),
  }),
  z.object({
    kind: z.literal('not-article'),
    readingId: z.string(),
    url: z.string(),
    header: Header,
    signals: z.array(z.string()),
  }),
  z.object({ kind: z.literal('unreadable'), reason: UnreadableReason }),
  z.object({
    kind: z.literal('other-language'),
    readingId: z.string(),
    url: z.string(),
    header: Header,
    /** BCP 47. */
    language: z.string(),
  }),
  z.object({
    kind: z.literal('failed'),
    /** One sentence for the reader. */
    message: z.string(),
    /** For "Copy details": holds no page text. */
    details: z.string(),
  }),
  /** The extension was updated under the page: only a reload helps. */
  z.object({ kind: z.literal('updated') }),
]);
export type PageState = z.infer<typeof PageState>;
export type ReadyState = Extract<PageState, { kind: 'ready' }>;

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

/** Whether the reader clicked for this page (button, shortcut, menu), or turned its highlights on or off there. */
export const Asked = z.enum(['no', 'clicked', 'shown', 'hidden']);
export type Asked = z.infer<typeof Asked>;

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
