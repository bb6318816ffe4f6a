import type { Dom } from '../article/dom.ts';

/** From a change of the root to a look at the colours; twice as long after each look in vain, since some pages animate their root. */
const WAIT_MS = 500;
const LONGEST_WAIT_MS = 16_000;

/**
 * Calls back when the page may have turned light or dark, by the system's setting or a switch of its own; returns the way to stop.
 * `look` tells whether it had.
 */
export function watchTheme(dom: Dom, window: Window & typeof globalThis, look: () => Promise<boolean>): () => void {
  let timer = 0;
  let wait = WAIT_MS;
  const soon = () => {
    timer ||= window.setTimeout(async () => {
      const turned = await look();
      timer = 0;
      wait = turned ? WAIT_MS : Math.min(wait * 2, LONGEST_WAIT_MS);
    }, wait);
  };
  const preference = window.matchMedia('(prefers-color-scheme: dark)');
  const observer = new window.MutationObserver(soon);
  for (const element of [dom.root, dom.body]) if (element) observer.observe(element, { attributes: true });
  preference.addEventListener('change', soon);
  return () => {
    window.clearTimeout(timer);
    observer.disconnect();
    preference.removeEventListener('change', soon);
  };
}
