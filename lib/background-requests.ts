/** What the background can be asked, with the schema each message is checked by on arrival. Only the background loads these. */
import * as z from 'zod/mini';
import { Article, ArticleMeta } from './model.ts';
import { UnreadableReason } from './page-state.ts';

const Nothing = z.null();
const ReadingId = z.string().check(z.maxLength(64));
const FindingId = z.string().check(z.maxLength(64));
const TabId = z.int();
/** The rules of 40 parts of a page with backgrounds of their own are far shorter. */
const Rules = z.string().check(z.maxLength(500_000));

/** What the background worker answers. */
export const BackgroundRequests = {
  /** From the popup and side panel: read this tab's page now (`force`: even when it does not look like an article). */
  readTab: z.object({ tabId: TabId, force: z.boolean() }),
  /** From the popup and side panel: show this finding on the page. False when that part of the page is gone. */
  revealFinding: z.object({ tabId: TabId, findingId: FindingId }),
  /** From the popup: highlights on or off on this tab's page, until it is read again. */
  showHighlights: z.object({ tabId: TabId, shown: z.boolean() }),
  /** From any page of ours: the permissions were changed here; take them over now. */
  accessChanged: Nothing,
  /** From a page: a reading began. */
  readingStarted: z.object({ readingId: ReadingId, url: z.string(), header: z.nullable(ArticleMeta) }),
  /** From a page: the article on it. The answer is what to mark; null when the reading is out of date or in another language. */
  articleFound: z.object({
    readingId: ReadingId,
    /** The reading this one takes the place of, without a stop at "reading": the page changed under it. */
    replaces: z.nullable(ReadingId),
    url: z.string(),
    article: Article,
    isArticle: z.boolean(),
    signals: z.array(z.string()),
  }),
  /** From a page: it holds no article, and on what grounds. */
  noArticle: z.object({
    readingId: ReadingId,
    url: z.string(),
    header: z.nullable(ArticleMeta),
    signals: z.array(z.string()),
  }),
  /** From a page: there is nothing to read on it. */
  unreadable: z.object({ readingId: ReadingId, reason: UnreadableReason }),
  /** From a page: reading failed; a sentence and details without page text. */
  readingFailed: z.object({ readingId: ReadingId, message: z.string(), details: z.string() }),
  /** From a page: these findings could not be marked; the page changed and was not read again. */
  markingDone: z.object({ readingId: ReadingId, notMarkable: z.array(FindingId), changed: z.boolean() }),
  /** From a page: the reader clicked a highlight. */
  findingPicked: z.object({ readingId: ReadingId, findingId: FindingId }),
  /** From a page: its highlights are drawn by these rules from now on, and by those no more. Empty: none. */
  changeStyles: z.object({ insert: Rules, remove: Rules }),
} as const;
export type BackgroundRequests = typeof BackgroundRequests;
