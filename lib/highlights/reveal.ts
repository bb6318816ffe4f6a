import type { Dom } from '../article/dom.ts';
import { isLive } from './drawn.ts';
import { elementOf } from './places.ts';

const MAX_DEPTH = 1_000;
/** Words inside this part of the viewport need no scrolling. */
const COMFORTABLE = { top: 0.1, bottom: 0.75 };
/** In viewports: farther words are jumped to, for a long glide tells nothing. */
const NEAR = 2;
/** Frames after a jump in which it is looked after. */
const CORRECTIONS = 3;

/**
 * Brings a range into view, through scrolled boxes and closed <details> (opened, as a reader's click would). False when its words are
 * gone from the page or are not displayed.
 */
export function bringIntoView(dom: Dom, range: Range): boolean {
  const { window } = dom;
  const element = elementOf(dom, range);
  if (!window || !element || !isLive(range)) return false;
  const above = ancestorsOf(dom, element);
  for (const one of above)
    if (one instanceof window.HTMLDetailsElement && !one.open && isFolded(dom, one, range)) one.open = true;

  // What `content-visibility` leaves out has no size before it is near.
  if (!hasSize(range)) window.Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
  if (!hasSize(range)) return false;
  for (const one of above) if (isScrolled(dom, one)) centerIn(window, one, range);
  scrollTo(window, range, CORRECTIONS);
  return true;
}

/** Smoothly where it is near. A jump lays out what was left out until then, so words may move once more: looked after in the next frames. */
function scrollTo(window: Window & typeof globalThis, range: Range, corrections: number): void {
  if (!isLive(range)) return;
  const { top, bottom } = range.getBoundingClientRect();
  const { innerHeight } = window;
  const isComfortable = top >= innerHeight * COMFORTABLE.top && bottom <= innerHeight * COMFORTABLE.bottom;
  const by = bottom - top > innerHeight / 2 ? top - innerHeight / 4 : (top + bottom - innerHeight) / 2;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isFar = calm || corrections < CORRECTIONS || Math.abs(by) > innerHeight * NEAR;
  if (!isComfortable) window.scrollBy({ top: by, behavior: isFar ? 'instant' : 'smooth' });
  if (isFar && corrections > 0) window.requestAnimationFrame(() => scrollTo(window, range, corrections - 1));
}

function ancestorsOf(dom: Dom, element: Element): Element[] {
  const found: Element[] = [];
  for (let node: Node | null = element; node && node !== dom.root && found.length < MAX_DEPTH; node = dom.parent(node))
    found.push(node as Element);
  return found;
}

/** The summary shows also while the rest is folded. */
function isFolded(dom: Dom, details: Element, range: Range): boolean {
  for (let node = dom.firstChild(details); node; node = dom.nextSibling(node))
    if (node.nodeName === 'SUMMARY') return !dom.contains(node, range.startContainer);
  return true;
}

function hasSize(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

function isScrolled(dom: Dom, element: Element): boolean {
  const overflow = dom.getComputedStyle(element)?.overflowY ?? '';
  return /auto|scroll|hidden/.test(overflow) && element.scrollHeight > element.clientHeight + 1;
}

/** By the prototype's methods: a form's controls may bear their names. */
function centerIn(window: Window & typeof globalThis, box: Element, range: Range): void {
  const { getBoundingClientRect, scrollBy } = window.Element.prototype as {
    getBoundingClientRect(): DOMRect;
    scrollBy(options: ScrollToOptions): void;
  };
  const outer = getBoundingClientRect.call(box);
  const inner = range.getBoundingClientRect();
  const isInside = inner.top >= outer.top && inner.bottom <= outer.bottom;
  if (isInside) return;
  const by = (inner.top + inner.bottom - outer.top - outer.bottom) / 2;
  scrollBy.call(box, { top: by, behavior: 'instant' });
}
