/** What a tab holds, as popup and side panel show it. Schemas only. */
import { Analysis, ArticleMeta } from './model.ts';
import * as shape from './shapes.ts';

const Header = shape.nullable(ArticleMeta);

/** Why a page can't be read: the browser forbids it, it is no HTML page, or it shows no text. */
export const UnreadableReason = shape.oneOf('not-allowed', 'no-access', 'not-html', 'empty');
export type UnreadableReason = shape.Of<typeof UnreadableReason>;

export const PageState = shape.either(
  /** Nothing was read: nobody asked yet, or (`madeRoom`) the browser's store was full and newer readings needed the room. */
  shape.object({ kind: shape.literal('not-read'), madeRoom: shape.optional(shape.boolean) }),
  shape.object({
    kind: shape.literal('reading'),
    /** One per reading of a page; an answer that carries another is too late and dropped. */
    readingId: shape.string,
    url: shape.string,
    header: Header,
    /** Milliseconds since the epoch. */
    since: shape.number,
  }),
  shape.object({
    kind: shape.literal('ready'),
    readingId: shape.string,
    url: shape.string,
    /** ISO 8601 time of the reading. */
    readAt: shape.string,
    /** False when the reader asked for it on a page that does not look like an article. */
    isArticle: shape.boolean,
    signals: shape.array(shape.string),
    analysis: Analysis,
    /** Findings whose words could not be found on the page any more, or could not be highlighted. */
    notMarkable: shape.array(shape.string),
    /** The page changed since it was read, and was not read again by itself. */
    changed: shape.boolean,
  }),
  shape.object({
    kind: shape.literal('not-article'),
    readingId: shape.string,
    url: shape.string,
    header: Header,
    signals: shape.array(shape.string),
  }),
  shape.object({ kind: shape.literal('unreadable'), reason: UnreadableReason }),
  shape.object({
    kind: shape.literal('other-language'),
    readingId: shape.string,
    url: shape.string,
    header: Header,
    /** BCP 47. */
    language: shape.string,
  }),
  shape.object({
    kind: shape.literal('failed'),
    /** One sentence for the reader. */
    message: shape.string,
    /** For "Copy details": holds no page text. */
    details: shape.string,
  }),
  /** The extension was updated under the page: only a reload helps. */
  shape.object({ kind: shape.literal('updated') }),
);
export type PageState = shape.Of<typeof PageState>;
export type ReadyState = Extract<PageState, { kind: 'ready' }>;

/** Whether the reader clicked for this page (button, shortcut, menu), or turned its highlights on or off there. */
export const Asked = shape.oneOf('no', 'clicked', 'shown', 'hidden');
export type Asked = shape.Of<typeof Asked>;
