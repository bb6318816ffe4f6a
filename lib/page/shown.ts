import { isPreloaded } from './own-properties.ts';

/** Resolves when the page is before the reader: a page that is loaded ahead is not looked at, for its tab still shows another one. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const look = () => {
      if (isPreloaded(document)) return;
      removeEventListener.call(document, 'prerenderingchange', look);
      resolve();
    };
    addEventListener.call(document, 'prerenderingchange', look);
    look();
  });
}
