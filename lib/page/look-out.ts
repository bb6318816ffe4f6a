/** On sites that may be read without a click: sees whether a page may be an article, and only then has the reader put there. */
import { mayBeArticle } from '../article/first-look.ts';
import { moveEvents, withoutHash } from '../article/moves.ts';
import { isAlive } from './life.ts';
import { addressOf } from './own-properties.ts';

/** A page that builds itself is looked at once more, after this; so is one whose address has changed without a load. */
const SETTLING_MS = 1_500;
/** Looks at one document: then it is none whose pages are articles. */
const MAX_LOOKS = 100;

/** Looks at the page, and again where it moves on without a load; calls back once, when it may be an article. */
export function lookOut(page: Window & typeof globalThis, onArticle: () => void): void {
  const { document } = page;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const moves = moveEvents(page);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = withoutHash(addressOf(document));
  let looks = 0;

  if (look()) return;
  for (const [target, type] of moves) addEventListener.call(target, type, onMove);
  lookLater();

  function onMove(): void {
    const now = withoutHash(addressOf(document));
    if (now === address) return;
    address = now;
    lookLater();
  }

  function lookLater(): void {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLING_MS);
  }

  /** True when there is nothing more to look out for. */
  function look(): boolean {
    // A reader that was put there by a click follows the page by itself.
    const isOver = ++looks > MAX_LOOKS || isAlive(page);
    if (!isOver && !mayBeArticle(document, addressOf(document))) return false;
    clearTimeout(timer);
    for (const [target, type] of moves) removeEventListener.call(target, type, onMove);
    if (!isOver) onArticle();
    return true;
  }
}
