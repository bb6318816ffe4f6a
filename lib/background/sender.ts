import type { Sender } from '../messages.ts';

/** Pages of extensions; content scripts are never run there. */
const OWN_PAGE = /^(?:chrome|moz)-extension:/;

/** The tab whose top frame sent a message. Throws for any other sender: our own pages and frames do not report readings. */
export function tabOf(sender: Sender): number {
  if (sender.tab?.id === undefined || sender.frameId !== 0 || OWN_PAGE.test(sender.url ?? ''))
    throw new Error('Only the page of a tab may report a reading.');
  return sender.tab.id;
}

/** Throws when a page reports an address of another site than the browser knows it by: grants and removals go by that address. */
export function requireOwnAddress(sender: Sender, url: string): void {
  const [known, reported] = [URL.parse(sender.url ?? ''), URL.parse(url)];
  if (!known || !reported || known.origin !== reported.origin)
    throw new Error('A page may report only its own address.');
}

/** Throws unless the sender is one of our own pages (popup, side panel, options), also when it is open in a tab. */
export function requireOwnPage(sender: Sender, ownOrigin: string): void {
  if (!sender.url?.startsWith(ownOrigin)) throw new Error('Only the extension’s own pages may ask for this.');
}
