/** What a page can be asked, with the schema each message is checked by on arrival. Only content scripts load these. */

import { HighlightPlan, HighlightStyle, Note } from './highlight-plan.ts';
import * as shape from './shapes.ts';
import { Span } from './span.ts';

const Nothing = shape.nothing;

/** What a content script answers; only the background asks. */
export const PageRequests = {
  /** Read the page (again); what comes of it is reported. */
  read: shape.object({ force: shape.boolean }),
  /** Which reading the page holds; null before the first is done. */
  currentReading: Nothing,
  /** Scroll to these words of a reading and mark them. False when they are gone from the page, or it holds another reading. */
  reveal: shape.object({ readingId: shape.string, spans: shape.array(Span) }),
  /** Draw highlights this way from now on. */
  restyle: HighlightStyle,
  /** The same marks with notes in another language, drawn in the plan's way. */
  rename: HighlightPlan,
  /** Go to the next or previous highlight. */
  step: shape.object({ direction: shape.oneOf('next', 'previous') }),
  /** The selected stretch of the article's text; null when nothing of it is selected. */
  selectedSpan: Nothing,
  /** Show a note beside these words of a reading. False when they are gone from the page, or it holds another reading. */
  explain: shape.object({ readingId: shape.string, spans: shape.array(Span), note: Note }),
  /** Show a note beside the reader's selection. False when nothing is selected on the page. */
  answerSelection: Note,
  /** Access was taken back: remove every trace and stop. */
  leave: Nothing,
} as const;
export type PageRequests = typeof PageRequests;
