import { sentenceOf } from './sentence-of.ts';

/** Runs the start of a page of the extension; what it throws is logged once and stands on the page, in place of what was to be drawn. */
export function startPage(start: () => Promise<void>): void {
  start().catch((error: unknown) => {
    console.error('Caveat:', error);
    document.documentElement.dataset.state = 'failed';
    const notice = document.createElement('p');
    notice.role = 'alert';
    notice.className = 'fault';
    notice.textContent = `Caveat: ${sentenceOf(error)}`;
    document.querySelector('#root')?.replaceChildren(notice);
  });
}
