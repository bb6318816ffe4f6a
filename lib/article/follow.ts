/** Keeps a reading true to a page that goes on changing. */
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';
import { moveEvents, withoutHash } from './moves.ts';
import { type Reading, readArticle } from './read-article.ts';
import type { TextMap } from './text-map.ts';

export interface FollowCallbacks {
  /**
   * The page was read again. Where the text is the same its words stand on other nodes: spans hold, and only ranges must be made anew from
   * the fresh map. Else: `reanchor` old spans, or have the new text analysed.
   */
  onReading(reading: Reading): void;
  /** The page's address changed without a load: nothing known holds any more. A reading follows when the new page has settled. */
  onNavigation(address: string): void;
  /** The page was read as often as it may be; nothing more is followed. */
  onLimit(): void;
}

export interface Following {
  /** Observers and listeners are gone afterwards; calling it again does nothing. */
  stop(): void;
}

/** Readings of one address before following gives up, and of all addresses of one document. */
const MAX_READINGS = 20;
const MAX_READINGS_IN_ALL = 200;
/** From a change to the next reading, in milliseconds; longer once a page has shown that it changes often. */
const WAIT = 250;
const LONG_WAIT = 1_000;
const QUICK_READINGS = 5;
/** A new address' page has settled when it has not changed for this long; waited for at most the longer time. */
const SETTLED = 400;
const SETTLING = 5_000;
/** Shorter texts that come or show themselves are captions, counters and labels. */
const MIN_NEWS = 40;
/** Text of an added node that is looked at. */
const MAX_LOOK = 2_000;
/** Characters of nodes that are looked at in all after one change; what holds more may hold news. */
const MAX_LOOKED = 2_000_000;

/** What is known of a document's readings so far; `follow` keeps it up to date, so that another following can go on from it. */
export interface Past {
  /** Where the page was last read: it may have moved on before it is followed. */
  address: string;
  /** Readings at this address, and in all, that followed a change. */
  readings: number;
  readingsInAll: number;
}

export const newPast = (address: string): Past => ({ address, readings: 0, readingsInAll: 0 });

/** Follows the article of `map` through what the page does; `map` null waits for a page whose article has not come yet. */
export function follow(
  document: Document,
  map: TextMap | null,
  callbacks: FollowCallbacks,
  read: (document: Document) => Reading = readArticle,
  past: Past = newPast(document.location.href),
): Following {
  const dom = domOf(document, true);
  const { window } = dom;
  if (!window || !dom.body) return { stop() {} };
  const page = window;
  const body = dom.body;

  let current = map;
  let known = nodesOf(map);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let settlingSince: number | null = null;
  let pending = false;
  let stopped = false;

  const observer = new page.MutationObserver((records) => {
    if (noticeNavigation()) return;
    if (settlingSince !== null) return schedule(SETTLED, true);
    const isNews = newsTeller();
    if (records.some(isNews)) schedule(past.readings < QUICK_READINGS ? WAIT : LONG_WAIT, false);
  });
  const onAddress = () => void noticeNavigation();
  const onShow = () => {
    if (noticeNavigation() || dom.hidden()) return;
    if (pending || isGone()) schedule(0, false);
  };
  const events: [EventTarget, string, () => void][] = [
    ...moveEvents(page).map(([source, type]): [EventTarget, string, () => void] => [source, type, onAddress]),
    [page, 'pageshow', onShow],
    [document, 'visibilitychange', onShow],
  ];
  const listen = page.EventTarget.prototype.addEventListener;
  const unlisten = page.EventTarget.prototype.removeEventListener;
  for (const [source, type, listener] of events) listen.call(source, type, listener);
  observe();
  if (!noticeNavigation() && isGone()) schedule(WAIT, false); // what happened before was not observed
  return { stop };

  function stop(): void {
    stopped = true;
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    for (const [source, type, listener] of events) unlisten.call(source, type, listener);
  }

  /** The article with all beneath it; of what is above only the children, for the article's own element may be replaced. */
  function observe(): void {
    observer.disconnect();
    const root = settlingSince === null && current && dom.isConnected(current.root) ? current.root : body;
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'open'],
    });
    for (let node = dom.parent(root); node && dom.type(node) === ELEMENT; node = dom.parent(node))
      observer.observe(node, { childList: true });
  }

  function noticeNavigation(): boolean {
    const now = page.location.href;
    if (stopped || withoutHash(now) === withoutHash(past.address)) return false;
    past.address = now;
    past.readings = 0;
    current = null;
    known = new Set();
    settlingSince = page.performance.now();
    callbacks.onNavigation(now);
    if (stopped) return true; // the callback may have ended it
    observe();
    schedule(SETTLED, true);
    return true;
  }

  /** `again` puts a waiting reading off; without it a page that never rests would never be read. */
  function schedule(wait: number, again: boolean): void {
    if (stopped) return;
    if (timer !== null) {
      const late = settlingSince !== null && page.performance.now() - settlingSince > SETTLING;
      if (!again || late) return;
      clearTimeout(timer);
    }
    timer = setTimeout(readAgain, wait);
  }

  function readAgain(): void {
    timer = null;
    if (stopped || noticeNavigation()) return;
    if (dom.hidden()) {
      pending = true;
      return;
    }
    pending = false;
    if (past.readings >= MAX_READINGS || past.readingsInAll >= MAX_READINGS_IN_ALL) {
      stop();
      callbacks.onLimit();
      return;
    }
    past.readings++;
    past.readingsInAll++;
    const reading = read(document);
    settlingSince = null;
    current = reading.ok ? reading.map : null;
    known = nodesOf(current);
    observe();
    callbacks.onReading(reading);
  }

  /** Whether any of the article's nodes has left the page. */
  function isGone(): boolean {
    return [...known].some((node) => !dom.isConnected(node));
  }

  /**
   * Tells whether a change can have touched the article's words: adverts, pictures and counters come and go without that. For the changes of
   * one moment: each node is asked once, however often the page changes it.
   */
  function newsTeller(): (record: MutationRecord) => boolean {
    const asked = new Set<Node>();
    let looked = 0;
    let gone: boolean | null = null;
    let holders: Set<Node> | null = null;
    return ({ type, target, addedNodes, removedNodes }) => {
      if (type === 'characterData') return known.has(target) || dom.data(target as Text).length >= MIN_NEWS;
      if (type === 'attributes') return isFirst(target) && isShownOrHidden(target as Element);
      if (removedNodes.length > 0) {
        gone ??= isGone();
        if (gone) return true;
      }
      return [...addedNodes].some((node) => isFirst(node) && dom.isConnected(node) && lengthOf(node) > 0);
    };

    function isFirst(node: Node): boolean {
      return asked.size < asked.add(node).size;
    }

    function lengthOf(node: Node): number {
      if (looked > MAX_LOOKED) return MIN_NEWS;
      const text = textOf(dom, node);
      looked += text.length;
      return text.slice(0, MAX_LOOK).trim().length;
    }

    function isShownOrHidden(element: Element): boolean {
      const check = page.Element.prototype.checkVisibility;
      const shown = check ? check.call(element) : true;
      holders ??= holdersOf(dom, known);
      return holders.has(element) ? !shown : shown && lengthOf(element) >= MIN_NEWS;
    }
  }
}

/** All that stands round these nodes. */
function holdersOf(dom: Dom, nodes: ReadonlySet<Node>): Set<Node> {
  const holders = new Set<Node>();
  for (const node of nodes)
    for (let at = dom.parent(node); at && !holders.has(at); at = dom.parent(at)) holders.add(at);
  return holders;
}

function nodesOf(map: TextMap | null): Set<Node> {
  return new Set(map?.pieces.map(({ node }) => node));
}

/** What a node says that may be news; "" for what shows no text. */
function textOf(dom: Dom, node: Node): string {
  const type = dom.type(node);
  if (type !== ELEMENT && type !== TEXT) return '';
  if (type === ELEMENT && /^(?:script|style|iframe|img|ins|noscript)$/.test(dom.name(node as Element))) return '';
  return dom.content(node);
}
