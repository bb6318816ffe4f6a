/** Grants and removals as the options and the welcome page offer them: done, told to the background, and put in a sentence. */
import { type Access, ALL_SITES, requestAccess, revokeAccess } from './access.ts';
import { t, tn } from './i18n.ts';
import { askBackground } from './messages.ts';
import { sentenceOf } from './sentence-of.ts';
import { groupSites, type Site } from './sites.ts';

/** What came of a change. */
export interface Outcome {
  done: boolean;
  /** For the status line. */
  sentence: string;
}

/** Call inside a click, as all that follow: browsers ask for a gesture only. */
export const allowSites = (sites: readonly Site[]) =>
  carryOut(requestAccess(originsOf(sites)), () => tn('access.granted', sites.length));

export const removeSite = (site: Site) => carryOut(revokeAccess(site.origins), () => t('access.removed', [site.name]));

export const allowAllSites = () => carryOut(requestAccess(ALL_SITES), () => t('access.allGranted'));

export const removeAllSites = () => carryOut(revokeAccess(ALL_SITES), () => t('access.allRemoved'));

export const removeEverything = (access: Access) =>
  carryOut(revokeAccess(patternsOf(access)), () => t('access.removedAll'));

/** Asks again for what was taken back. */
const giveBack = (access: Access) =>
  carryOut(requestAccess(patternsOf(access)), () =>
    access.allSites ? t('access.allGranted') : tn('access.granted', groupSites(access.sites).length),
  );

/**
 * The same as a page's actions. `access` gives what is granted now; `say` is told what came of each, and how a removal is undone, inside a click too.
 */
export function accessActions(access: () => Access, say: (sentence: string, undo: (() => void) | null) => void) {
  const tell = async (change: Promise<Outcome>, removed: Access | null = null) => {
    const { done, sentence } = await change;
    say(sentence, done && removed ? () => void tell(giveBack(removed)) : null);
  };
  return {
    onAllow: (sites: readonly Site[]) => void tell(allowSites(sites)),
    onRemove: (site: Site) => void tell(removeSite(site), { allSites: false, sites: site.origins }),
    onRemoveAll: () => void tell(removeEverything(access()), access()),
    onAllSites: (wanted: boolean) => void tell(wanted ? allowAllSites() : removeAllSites()),
  };
}

async function carryOut(asked: Promise<boolean>, done: () => string): Promise<Outcome> {
  try {
    if (!(await asked)) return { done: false, sentence: t('access.refused') };
    await askBackground('accessChanged', null);
    return { done: true, sentence: done() };
  } catch (error) {
    return { done: false, sentence: t('access.failed', [sentenceOf(error)]) };
  }
}

const patternsOf = ({ allSites, sites }: Access) => [...(allSites ? ALL_SITES : []), ...sites];
const originsOf = (sites: readonly Site[]) => sites.flatMap(({ origins }) => origins);
