import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { mayRead, readAccess, requestAccess, revokeAccess, watchAccess } from '../../lib/access.ts';
import { askBackground } from '../../lib/messages.ts';
import { groupSites, siteName, siteOf } from '../../lib/sites.ts';

export interface PageSite {
  name: string;
  allowed: boolean;
}

/** The site of a page and whether it may be read without a click; null where it can't be granted. And the ways to ask for it, and to give it back. */
export function useSite(url: string | null): { site: PageSite | null; allow: () => void; leave: () => void } {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const pattern = url === null ? null : siteOf(url);

  useEffect(() => {
    setAllowed(null);
    if (url === null) return;
    const look = () => void mayRead(url).then(setAllowed);
    look();
    return watchAccess(look);
  }, [url]);

  const allow = useCallback(() => {
    if (pattern === null) return;
    // Firefox shows its question under the popup, where nobody sees it: the options are a full tab, and offer this site.
    if (import.meta.env.FIREFOX) {
      void browser.runtime.openOptionsPage();
      return;
    }
    tell(requestAccess([pattern]));
  }, [pattern]);

  const leave = useCallback(() => {
    readAccess()
      .then(({ allSites, sites }) => {
        const site = groupSites(sites).find(({ origins }) => origins.includes(pattern ?? ''));
        // Where all sites are allowed no single one can be taken back: the options have that switch.
        if (site && !allSites) tell(revokeAccess(site.origins));
        else void browser.runtime.openOptionsPage();
      })
      .catch((error: unknown) => console.warn('Caveat:', error));
  }, [pattern]);

  return { site: pattern === null || allowed === null ? null : { name: siteName(pattern), allowed }, allow, leave };
}

/** The background registers what the browser has changed. */
function tell(change: Promise<boolean>): void {
  change
    .then((done) => done && askBackground('accessChanged', null))
    .catch((error: unknown) => console.warn('Caveat:', error));
}
