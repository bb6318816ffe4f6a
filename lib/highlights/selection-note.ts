/** A note beside what the reader has selected, on a page where nothing is drawn: there until the reader goes on. */
import { domOf } from '../article/dom.ts';
import type { Note } from '../highlight-plan.ts';
import { noteCard } from './note.ts';
import { elementOf } from './places.ts';
import { groundTeller } from './theme.ts';

/** Shows the note and returns the way to take it away; null when the page has no window to show it in. */
export function showSelectionNote(document: Document, range: Range, note: Note): (() => void) | null {
  const dom = domOf(document, true);
  const { window } = dom;
  if (!window) return null;
  const card = noteCard(dom, window);
  const hide = () => {
    window.removeEventListener('pointerdown', onPointer, true);
    card.hide();
  };
  const onPointer = (event: Event) => {
    if (!card.holds(event)) hide();
  };
  window.addEventListener('pointerdown', onPointer, true);
  card.show(note, [range], groundTeller(dom)(elementOf(dom, range)).theme, true);
  return hide;
}
