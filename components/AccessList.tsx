import { t, tn } from '../lib/i18n.ts';
import type { Site } from '../lib/sites.ts';
import { Toggle } from './Toggle.tsx';

/** What the reader can change of what Caveat may read. It runs inside the click, or the browser would refuse to ask. */
export interface AccessActions {
  onAllow: (sites: readonly Site[]) => void;
  onRemove: (site: Site) => void;
  onRemoveAll: () => void;
  onAllSites: (wanted: boolean) => void;
}

interface AccessListProps extends Pick<AccessActions, 'onRemove' | 'onRemoveAll'> {
  /** What the browser has granted. */
  allSites: boolean;
  sites: readonly Site[];
}

/** Where Caveat may read by itself, each site with its way back. */
export function AccessList({ allSites, sites, onRemove, onRemoveAll }: AccessListProps) {
  return (
    <div class="access">
      <p class="access-now">{accessNow(allSites, sites.length)}</p>
      {sites.length > 0 && (
        <ul class="sites" aria-label={t('access.allowed')}>
          {sites.map((site) => (
            <li key={site.name}>
              <bdi>{site.name}</bdi>
              <button type="button" aria-label={t('access.removeSite', [site.name])} onClick={() => onRemove(site)}>
                {t('access.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {(allSites || sites.length > 1) && (
        <button type="button" onClick={onRemoveAll}>
          {t('access.removeAll')}
        </button>
      )}
    </div>
  );
}

function accessNow(allSites: boolean, count: number): string {
  if (allSites) return t('access.all');
  return count === 0 ? t('access.none') : tn('access.some', count);
}

interface AllSitesToggleProps {
  allSites: boolean;
  onChange: (wanted: boolean) => void;
}

/** The widest step, with what it means. */
export function AllSitesToggle({ allSites, onChange }: AllSitesToggleProps) {
  return <Toggle label={t('access.allSites')} hint={t('access.allSitesHint')} checked={allSites} onChange={onChange} />;
}
