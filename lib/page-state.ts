/** What a tab holds, as popup and side panel show it. Schemas only. */
import * as z from 'zod/mini';
import { Analysis, ArticleMeta } from './model.ts';

const Header = z.nullable(ArticleMeta);

/** Why a page can't be read: the browser forbids it, it is no HTML page, or it shows no text. */
export const UnreadableReason = z.enum(['not-allowed', 'no-access', 'not-html', 'empty']);
export type UnreadableReason = z.infer<typeof UnreadableReason>;

export const PageState = z.discriminatedUnion('kind', [
  /** Nothing was read: nobody asked yet, or (`madeRoom`) the browser's store was full and newer readings needed the room. */
  z.object({ kind: z.literal('not-read'), madeRoom: z.optional(z.boolean()) }),
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

/** Whether the reader clicked for this page (button, shortcut, menu), or turned its highlights on or off there. */
export const Asked = z.enum(['no', 'clicked', 'shown', 'hidden']);
export type Asked = z.infer<typeof Asked>;
