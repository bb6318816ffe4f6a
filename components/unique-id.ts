import { useState } from 'preact/hooks';

let count = 0;

/** An id no other element of the page has. Preact's `useId` gives the same one twice when parts of a page come later. */
export function useUniqueId(): string {
  return useState(() => `id-${++count}`)[0];
}
