/** From the pointer to the words under it. */
import type { HighlightKind } from '../highlight-plan.ts';
import { type Drawn, drawnAt } from './drawn.ts';

/** The pointer has to rest this long: a note for every word it crosses would be a nuisance, and a hit test for every move work. */
const REST_MS = 150;
/** What the page itself does something with on a click. */
const OWN_CLICKS =
  'a[href],area,button,input,select,textarea,label,summary,option,video,audio,[contenteditable],[onclick],[role="button"],[role="link"]';

export interface PointerTargets {
  drawn(): readonly Drawn[];
  isShown(kind: HighlightKind): boolean;
  /** Resting on a highlight; null: on something else. Not called while the pointer is over `isOurs`. */
  onRest(drawn: Drawn | null): void;
  onPick(drawn: Drawn): void;
  /** An event from our own element. */
  isOurs(event: Event): boolean;
}

/** Listens, without ever holding an event up; returns the way to stop. */
export function watchPointer(
  document: Document,
  window: Window & typeof globalThis,
  targets: PointerTargets,
): () => void {
  let timer = 0;
  let at = { x: 0, y: 0 };
  const under = (x: number, y: number) => drawnUnder(document, window, x, y, targets);
  const onMove = (event: MouseEvent) => {
    if (!event.isTrusted) return; // the page opens no note, and keeps none from opening
    window.clearTimeout(timer);
    if (targets.isOurs(event)) return;
    at = { x: event.clientX, y: event.clientY };
    timer = window.setTimeout(() => targets.onRest(under(at.x, at.y)), REST_MS);
  };
  const onLeave = (event: Event) => {
    if (event.isTrusted) window.clearTimeout(timer);
  };
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    if (targets.isOurs(event) || isOfThePage(event, window) || window.getSelection()?.isCollapsed === false) return;
    const drawn = under(event.clientX, event.clientY);
    if (drawn) targets.onPick(drawn);
  };
  const options = { capture: true, passive: true };
  window.addEventListener('mousemove', onMove, options);
  window.addEventListener('mouseout', onLeave, options);
  window.addEventListener('click', onClick, options);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('mousemove', onMove, options);
    window.removeEventListener('mouseout', onLeave, options);
    window.removeEventListener('click', onClick, options);
  };
}

/** The stretch drawn under a point of the viewport; null where the caret only comes to lie there because nothing else is near. */
function drawnUnder(
  document: Document,
  window: Window & typeof globalThis,
  x: number,
  y: number,
  { drawn, isShown }: Pick<PointerTargets, 'drawn' | 'isShown'>,
): Drawn | null {
  const caret = caretAt(document, window, x, y);
  if (!(caret?.node instanceof window.Text)) return null;
  const found = drawnAt(drawn(), caret.node, caret.offset, isShown);
  return found && rectsHold(found.range, x, y) ? found : null;
}

function caretAt(document: Document, window: Window & typeof globalThis, x: number, y: number) {
  const { caretPositionFromPoint, caretRangeFromPoint } = window.Document.prototype;
  if (typeof caretPositionFromPoint === 'function') {
    const position = caretPositionFromPoint.call(document, x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function rectsHold(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function isOfThePage(event: Event, window: Window & typeof globalThis): boolean {
  const { matches } = window.Element.prototype;
  return event.composedPath().some((target) => target instanceof window.Element && matches.call(target, OWN_CLICKS));
}
