/** What the background can be asked, with the schema each message is checked by on arrival. Only the background loads these. */

import { Article, ArticleMeta } from './model.ts';
import { UnreadableReason } from './page-state.ts';
import * as shape from './shapes.ts';

const Nothing = shape.nothing;
const ReadingId = shape.text(64);
const FindingId = shape.text(64);
const TabId = shape.integer;
/** Browsers let no address grow longer. */
const Address = shape.text(2_100_000);
const Signal = shape.text(1_000_000);
const Details = shape.text(100_000);
/** The rules of 40 parts of a page with backgrounds of their own are far shorter. */
const Rules = shape.text(500_000);

/** What the background worker answers. */
export const BackgroundRequests = {
  /** From the popup and side panel: read this tab's page now (`force`: even when it does not look like an article). */
  readTab: shape.object({ tabId: TabId, force: shape.boolean }),
  /** From the popup and side panel: show this finding of a reading on the page. False when that part of the page, or the reading, is gone. */
  revealFinding: shape.object({ tabId: TabId, readingId: ReadingId, findingId: FindingId }),
  /** From the popup: highlights on or off on this tab's page, until it is read again. */
  showHighlights: shape.object({ tabId: TabId, shown: shape.boolean }),
  /** From any page of ours: the permissions were changed here; take them over now. */
  accessChanged: Nothing,
  /** From the first look at a page of a site that may be read: it may be an article. */
  articleLikely: Nothing,
  /** From a page: a reading began. */
  readingStarted: shape.object({ readingId: ReadingId, url: Address, header: shape.nullable(ArticleMeta) }),
  /** From a page: the article on it. The answer is what to mark; null when the reading is out of date or in another language. */
  articleFound: shape.object({
    readingId: ReadingId,
    /** The reading this one takes the place of, without a stop at "reading": the page changed under it. */
    replaces: shape.nullable(ReadingId),
    url: Address,
    article: Article,
    isArticle: shape.boolean,
    signals: shape.array(Signal),
  }),
  /** From a page: it holds no article, and on what grounds. */
  noArticle: shape.object({
    readingId: ReadingId,
    url: Address,
    header: shape.nullable(ArticleMeta),
    signals: shape.array(Signal),
  }),
  /** From a page: there is nothing to read on it. */
  unreadable: shape.object({ readingId: ReadingId, reason: UnreadableReason }),
  /** From a page: reading failed; a sentence and details without page text. */
  readingFailed: shape.object({ readingId: ReadingId, message: Details, details: Details }),
  /** From a page: these findings could not be marked; the page changed and was not read again. */
  markingDone: shape.object({ readingId: ReadingId, notMarkable: shape.array(FindingId), changed: shape.boolean }),
  /** From a page: the reader clicked a highlight. */
  findingPicked: shape.object({ readingId: ReadingId, findingId: FindingId }),
  /** From a page: its highlights are drawn by these rules from now on, and by those no more. Empty: none. */
  changeStyles: shape.object({ insert: Rules, remove: Rules }),
} as const;
export type BackgroundRequests = typeof BackgroundRequests;
