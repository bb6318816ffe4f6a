/** The one element of ours on a page: a small card beside the words, in a closed shadow root, there only while it is shown. */
import type { Dom } from '../article/dom.ts';
import type { Note } from '../highlight-plan.ts';
import { showControls } from '../text/visible-controls.ts';
import { isLive } from './drawn.ts';
import { isInView, placeBeside } from './note-place.ts';
import type { Theme } from './theme.ts';

/** Screen readers announce what is put into a live region, not what comes with it. */
const ANNOUNCE_MS = 120;
const WIDTH = 340;
/** Words that fill the viewport leave no room beside them; the note then stands at the lower edge. */
const LEAST_HEIGHT = 60;
/** Not to be selected: what a selection holds, the page can read, in a closed shadow root, too. */
const HOST =
  'all:initial!important;position:fixed!important;display:block!important;z-index:2147483647!important;user-select:none!important';
const CARD =
  'box-sizing:border-box;overflow:auto;overflow-wrap:anywhere;white-space:pre-line;padding:10px 12px;border:1px solid;border-radius:8px;font:14px/1.45 system-ui,sans-serif;text-align:start;box-shadow:0 4px 16px rgb(0 0 0/.25)';
const COLOURS: Record<Theme, string> = {
  light: 'background:#fff;color:#1a1a1a;border-color:#767676;color-scheme:light',
  dark: 'background:#1e1e1e;color:#f2f2f2;border-color:#8c8c8c;color-scheme:dark',
};
const UNSEEN = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

export interface NoteCard {
  /** `announce`: also to screen readers (the reader asked for it by key or menu). */
  show(note: Note, ranges: readonly Range[], theme: Theme, announce: boolean): void;
  hide(): void;
  isShown(): boolean;
  /** Whether an event came from the card. */
  holds(event: Event): boolean;
}

export function noteCard(dom: Dom, window: Window & typeof globalThis): NoteCard {
  let host: HTMLElement | null = null;
  let card: HTMLElement | null = null;
  let ranges: readonly Range[] = [];
  let frame = 0;
  let timer = 0;
  const options = { capture: true, passive: true };
  return {
    show,
    hide,
    isShown: () => host !== null,
    holds: (event) => host !== null && event.composedPath().includes(host),
  };

  function show(note: Note, beside: readonly Range[], theme: Theme, announce: boolean): void {
    hide();
    host = element('div', HOST);
    host.popover = 'manual';
    const shadow = host.attachShadow({ mode: 'closed' });
    card = element('div', `${CARD};${COLOURS[theme]}`);
    card.setAttribute('role', 'note');
    card.append(...linesOf(note));
    const live = element('div', UNSEEN);
    live.setAttribute('aria-live', 'polite');
    shadow.append(card, live);
    dom.root?.append(host);
    host.showPopover?.(); // above the page's own layers where the browser has them
    ranges = beside;
    place();
    if (announce)
      timer = window.setTimeout(() => {
        live.textContent = [note.label, note.who, note.words, note.why].filter(Boolean).join('. ');
      }, ANNOUNCE_MS);
    window.addEventListener('keydown', onKey, options);
    window.addEventListener('scroll', onMove, options);
    window.addEventListener('resize', onMove, options);
  }

  function hide(): void {
    if (!host) return;
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
    frame = 0;
    window.removeEventListener('keydown', onKey, options);
    window.removeEventListener('scroll', onMove, options);
    window.removeEventListener('resize', onMove, options);
    host.remove();
    host = null;
    card = null;
    ranges = [];
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') hide();
  }

  function onMove(): void {
    if (frame === 0) frame = window.requestAnimationFrame(place);
  }

  function place(): void {
    frame = 0;
    const live = ranges.filter(isLive);
    if (live.length === 0) hide();
    if (!host || !card) return;
    const rects = live.flatMap((range) => [...range.getClientRects()]);
    const viewport = { width: window.innerWidth, height: window.innerHeight };
    const visible = rects.filter((rect) => isInView(rect, viewport));
    host.style.setProperty('visibility', visible.length > 0 ? 'visible' : 'hidden', 'important');
    if (visible.length === 0) return;
    card.style.width = `${Math.min(WIDTH, viewport.width - 16)}px`;
    card.style.maxHeight = 'none';
    const { left, top, maxHeight } = placeBeside(boundsOf(visible), card.getBoundingClientRect(), viewport);
    card.style.maxHeight = `${Math.max(maxHeight, LEAST_HEIGHT)}px`;
    host.style.setProperty('left', `${left}px`, 'important');
    host.style.setProperty('top', `${Math.max(0, Math.min(top, viewport.height - LEAST_HEIGHT))}px`, 'important');
  }

  /** Kind, who, the words, why: as text, whatever it holds. */
  function linesOf({ label, who, words, why }: Note): HTMLElement[] {
    const lines: [text: string | null, style: string][] = [
      [label, 'margin:0;font-weight:600'],
      [who, 'margin:2px 0 0'],
      [words, 'margin:6px 0 0'],
      [why, 'margin:6px 0 0;font-size:13px'],
    ];
    return lines.flatMap(([text, style]) => {
      if (!text) return [];
      const line = element('p', style);
      line.dir = 'auto';
      line.textContent = showControls(text);
      return [line];
    });
  }

  /** Styled through the object model, which no content security policy of the page forbids. */
  function element(name: string, style: string): HTMLElement {
    const made = window.Document.prototype.createElement.call(dom.document, name);
    made.style.cssText = style;
    return made;
  }
}

function boundsOf(rects: readonly DOMRect[]) {
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}
