import { sentenceOf } from './sentence-of.ts';

/** Runs the start of a page of the extension; what it throws is logged once and stands on the page, alone. */
export function startPage(start: () => Promise<void>): void {
  start().catch((error: unknown) => {
    console.error('Caveat:', error);
    document.documentElement.dataset.state = 'failed';
    document.body.replaceChildren(`Caveat: ${sentenceOf(error)}`);
  });
}
