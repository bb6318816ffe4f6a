import type { Dom } from '../article/dom.ts';

/** Pages that animate their root change it all the time: looked at no more often than this. */
const WAIT_MS = 500;

/** Calls back when the page may have turned light or dark, by the system's setting or a switch of its own; returns the way to stop. */
export function watchTheme(dom: Dom, window: Window & typeof globalThis, onChange: () => void): () => void {
  let timer = 0;
  const soon = () => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      onChange();
    }, WAIT_MS);
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
