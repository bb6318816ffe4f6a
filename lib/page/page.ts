/** The page's side of a reading: read, ask, paint; again when the page changes. Nothing here decides what is said in the text. */
import { domOf } from '../article/dom.ts';
import { type FollowCallbacks, type Following, follow, newPast } from '../article/follow.ts';
import { type PageFacts, readFacts } from '../article/metadata.ts';
import { type Reading, readArticle } from '../article/read-article.ts';
import { reanchor } from '../article/reanchor.ts';
import { rangeOf, type TextMap } from '../article/text-map.ts';
import type { HighlightPlan, Note } from '../highlight-plan.ts';
import { insertedStyles } from '../highlights/page-styles.ts';
import { type Painting, paint } from '../highlights/paint.ts';
import { showSelectionNote } from '../highlights/selection-note.ts';
import { askBackground, type PageHandlers } from '../messages.ts';
import type { Span } from '../model.ts';
import { ignoreEnd, reportFailure } from './faults.ts';
import type { Life } from './life.ts';
import { addressOf } from './own-properties.ts';
import { newReadingId } from './reading-id.ts';
import { selectedRange, selectedSpan } from './selection.ts';

interface Read {
  id: string;
  /** The text that was analysed; the plan's spans point into it. */
  text: string;
  /** The page as it is now; its text may have changed since. */
  map: TextMap;
  painting: Painting;
}

/** A page that was not read, because it does not look like an article. */
interface NoArticle {
  ok: null;
  signals: string[];
}
const noArticle = (signals: string[]): NoArticle => ({ ok: null, signals });

export interface PageReader {
  /** Reads the page and reports it. `force`: also when it does not look like an article; without it, as the page was read before. */
  read(force?: boolean): Promise<void>;
  handlers: PageHandlers;
}

/** The reader of one page, for as long as its content script lives. */
export function readerOf(document: Document, life: Life): PageReader {
  let latest: string | null = null;
  let current: Read | null = null;
  let following: Following | null = null;
  let forced = false;
  /** The reader has asked for this page, which holds until it moves on. */
  let asked = false;
  let past = newPast(addressOf(document));
  let hideAnswer: (() => void) | null = null;
  /** The page has changed too often to be read again. */
  let givenUp = false;
  let isReporting = false;
  let waiting: Reading | null = null;

  life.onEnd(forget);
  return { read, handlers: handlers() };

  async function read(force = forced): Promise<void> {
    forced = force;
    past = newPast(addressOf(document));
    givenUp = false;
    waiting = null;
    forget();
    await report(null, (facts) => {
      if (force) return readArticle(document, { facts });
      const reading = readArticle(document, { facts, wanted: asked ? 'readable' : 'article' });
      return !reading.ok && reading.reason === 'unwanted' ? noArticle(reading.detection.signals) : reading;
    });
  }

  /** One reading: announced (unless it replaces another), made, reported; what is marked comes back. */
  async function report(replaces: string | null, make: (facts: PageFacts) => Reading | NoArticle): Promise<void> {
    const readingId = newReadingId();
    latest = readingId;
    const url = addressOf(document);
    past.address = url;
    try {
      const facts = readFacts(domOf(document));
      const header = facts.meta;
      if (replaces === null && (await askBackground('readingStarted', { readingId, url, header }))) asked = true;
      if (!life.lasts() || latest !== readingId) return;
      const reading = make(facts);
      if (!reading.ok) {
        if (reading.ok === null) await askBackground('noArticle', { readingId, url, header, signals: reading.signals });
        else await askBackground('unreadable', { readingId, reason: 'empty' });
        return followPage(null);
      }
      const { article, map, detection } = reading;
      const { isArticle, signals } = detection;
      const plan = await askBackground('articleFound', { readingId, replaces, url, article, isArticle, signals });
      if (!life.lasts() || latest !== readingId) return;
      if (plan) await show(plan, map);
      followPage(map);
    } catch (error) {
      if (life.lasts()) await reportFailure(readingId, error);
    }
  }

  async function show(plan: HighlightPlan, map: TextMap): Promise<void> {
    forget();
    const painting = await paint(document, plan, (span) => rangeOf(map, span), {
      styles: insertedStyles(document, (change) => askBackground('changeStyles', change)),
      onPick: (findingId) =>
        void askBackground('findingPicked', { readingId: plan.readingId, findingId }).catch(ignoreEnd),
    });
    if (!life.lasts() || latest !== plan.readingId) return painting.clear();
    current = { id: plan.readingId, text: map.text, map, painting };
    await reportMarking(current, false);
  }

  function followPage(map: TextMap | null): void {
    following?.stop();
    const callbacks: FollowCallbacks = {
      onReading: (reading) => void inOrder(reading).catch(noticeFault),
      onNavigation() {
        latest = null;
        asked = false;
        waiting = null;
        givenUp = false;
        current?.painting.clear();
        current = null;
        const readingId = newReadingId();
        void askBackground('readingStarted', { readingId, url: addressOf(document), header: null }).catch(ignoreEnd);
      },
      onLimit() {
        givenUp = true;
        if (current) void reportMarking(current, true);
      },
    };
    following = follow(document, map, callbacks, readArticle, past);
  }

  /**
   * One changed page after the other, of those that wait the last: a report that overtook another would take the place of a reading that
   * the background no longer holds, and from then on neither would know what the other speaks of.
   */
  async function inOrder(reading: Reading): Promise<void> {
    waiting = reading;
    if (isReporting) return;
    isReporting = true;
    try {
      for (let next: Reading | null = waiting; next; next = waiting) {
        waiting = null;
        await onReading(next);
      }
    } finally {
      isReporting = false;
    }
  }

  async function onReading(reading: Reading): Promise<void> {
    if (!life.lasts()) return;
    if (!current) {
      const { isArticle, isReadable, signals } = reading.detection;
      await report(null, () => (isArticle || forced || (asked && isReadable) ? reading : noArticle(signals)));
      return;
    }
    if (!reading.ok) return reportMarking(current, true);
    current.map = reading.map;
    await current.painting.repaint((span) => currentRange(span));
    if (reading.map.text !== current.text) await report(current.id, () => reading);
    else await reportMarking(current, false);
  }

  /** What stands on the page may then be out of date: the summary says so and offers to read again. */
  function noticeFault(error: unknown): void {
    console.error('Caveat: the changed page could not be marked.', error);
    if (current && life.lasts()) void reportMarking(current, true);
  }

  /** The live range of a span of the analysed text, wherever its words stand by now. */
  function currentRange(span: Span): Range | null {
    if (!current) return null;
    const now = reanchor(current.text, current.map.text, span);
    return now && rangeOf(current.map, now);
  }

  async function reportMarking(read: Read, changed: boolean): Promise<void> {
    const notMarkable = read.painting.notMarkable();
    await askBackground('markingDone', { readingId: read.id, notMarkable, changed: changed || givenUp }).catch(
      ignoreEnd,
    );
  }

  function forget(): void {
    hideAnswer?.();
    hideAnswer = null;
    following?.stop();
    following = null;
    current?.painting.clear();
    current = null;
  }

  function answerSelection(note: Note): boolean {
    hideAnswer?.();
    const range = selectedRange(document);
    hideAnswer = range && showSelectionNote(document, range, note);
    return hideAnswer !== null;
  }

  function rangesOf(spans: readonly Span[]): Range[] {
    return spans.flatMap((span) => currentRange(span) ?? []);
  }

  function handlers(): PageHandlers {
    return {
      read: ({ force }) => {
        void read(force);
        return null;
      },
      currentReading: () => current?.id ?? null,
      reveal: ({ readingId, spans }) => current?.id === readingId && current.painting.reveal(rangesOf(spans)),
      restyle: (style) => {
        current?.painting.restyle(style);
        return null;
      },
      rename: ({ readingId, marks, style }) => {
        if (current?.id === readingId) current.painting.rename(marks);
        current?.painting.restyle(style);
        return null;
      },
      step: ({ direction }) => {
        current?.painting.step(direction);
        return null;
      },
      selectedSpan: () => (current ? selectedSpan(document, current.map) : null),
      explain: ({ readingId, spans, note }) =>
        current?.id === readingId && current.painting.explain(rangesOf(spans), note),
      answerSelection,
      leave: () => {
        life.end();
        return null;
      },
    };
  }
}
