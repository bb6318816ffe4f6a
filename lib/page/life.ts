/** How long a content script lives: until its extension is updated, disabled or removed, or access is taken back. */
import { browser } from 'wxt/browser';
import { isHidden } from './own-properties.ts';

export interface Life {
  /** False once the extension is gone or `end` was called; to be asked after every wait. */
  lasts(): boolean;
  /** Calls back once, at the end. */
  onEnd(callback: () => void): void;
  end(): void;
}

/** The extension's end is no event: it is looked for this often, while the page is in front. */
const CHECK_MS = 2_000;
const KEY = Symbol.for('caveat.life');

/** Whether a content script of this extension lives on the page. */
export function isAlive(scope: Window & { [KEY]?: Life }): boolean {
  return scope[KEY]?.lasts() ?? false;
}

/** A new life for this page, or null when a content script of this extension lives here already. */
export function beginLife(scope: Window & { [KEY]?: Life }): Life | null {
  if (isAlive(scope)) return null;
  const callbacks: (() => void)[] = [];
  let ended = false;
  const isGone = () => browser.runtime?.id === undefined;
  const timer = setInterval(() => {
    if (!isHidden(document) && isGone()) life.end();
  }, CHECK_MS);
  const life: Life = {
    lasts() {
      if (!ended && isGone()) life.end();
      return !ended;
    },
    onEnd: (callback) => void callbacks.push(callback),
    end() {
      if (ended) return;
      ended = true;
      clearInterval(timer);
      for (const callback of callbacks) callback();
    },
  };
  scope[KEY] = life;
  return life;
}
