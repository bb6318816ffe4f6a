/**
 * What a content script asks of the document itself. Images and forms with a name (`<img name=contentType>`) become properties of the
 * document. Today's browsers keep these, other than those of forms, from a content script; the getters and methods of the prototype are
 * out of the page's reach everywhere.
 */

/** What a browser shows as a page of text; PDF viewers, pictures and XML are none. */
const HTML = ['text/html', 'application/xhtml+xml'];
export const isHtml = (document: Document): boolean => HTML.includes(own<string>(document, 'contentType'));

/** Whether the page is in the background. */
export const isHidden = (document: Document): boolean => own<boolean>(document, 'hidden');

/** The page's address. `location` can't be shadowed: the standard forbids it. */
export const addressOf = (document: Document): string => document.location.href;

/** What the reader has selected on the page. */
export const selectionOn = (document: Document): Selection | null => Document.prototype.getSelection.call(document);

/** Whether the browser loads the page ahead, for a reader who may never come to it. */
export const isPreloaded = (document: Document): boolean => own<boolean | undefined>(document, 'prerendering') === true;

function own<V>(document: Document, name: 'contentType' | 'hidden' | 'prerendering'): V {
  return Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document) as V;
}
