/** Grants and removals as the options and the welcome page offer them: done, told to the background, and put in a sentence. */
import { type Access, ALL_SITES, requestAccess, revokeAccess } from './access.ts';
import { t, tn } from './i18n.ts';
import { askBackground } from './messages.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Site } from './sites.ts';

/** Each answers with a sentence for the status line. Call inside a click: browsers ask for a gesture only. */
export const allowSites = (sites: readonly Site[]) =>
  carryOut(requestAccess(originsOf(sites)), () => tn('access.granted', sites.length));

export const removeSite = (site: Site) => carryOut(revokeAccess(site.origins), () => t('access.removed', [site.name]));

export const allowAllSites = () => carryOut(requestAccess(ALL_SITES), () => t('access.allGranted'));

export const removeAllSites = () => carryOut(revokeAccess(ALL_SITES), () => t('access.allRemoved'));

export const removeEverything = ({ allSites, sites }: Access) =>
  carryOut(revokeAccess([...(allSites ? ALL_SITES : []), ...sites]), () => t('access.removedAll'));

/** The same as a page's actions. `access` gives what is granted now; `say` is told what came of each. */
export function accessActions(access: () => Access, say: (sentence: string) => void) {
  return {
    onAllow: (sites: readonly Site[]) => void allowSites(sites).then(say),
    onRemove: (site: Site) => void removeSite(site).then(say),
    onRemoveAll: () => void removeEverything(access()).then(say),
    onAllSites: (wanted: boolean) => void (wanted ? allowAllSites() : removeAllSites()).then(say),
  };
}

async function carryOut(asked: Promise<boolean>, done: () => string): Promise<string> {
  try {
    if (!(await asked)) return t('access.refused');
    await askBackground('accessChanged', null);
    return done();
  } catch (error) {
    return t('access.failed', [sentenceOf(error)]);
  }
}

const originsOf = (sites: readonly Site[]) => sites.flatMap(({ origins }) => origins);
