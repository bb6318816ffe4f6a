import { t } from '../lib/i18n.ts';

interface FooterProps {
  /** The page's site, and whether it may be read without a click; null when it can't be granted. */
  site: { name: string; allowed: boolean } | null;
  onAllowSite: () => void;
}

/** The offer to read this site always, and the promise. */
export function Footer({ site, onAllowSite }: FooterProps) {
  return (
    <footer class="footer">
      {site &&
        (site.allowed ? (
          <p class="quiet">{t('popup.alwaysReadOn', [site.name])}</p>
        ) : (
          <button type="button" class="allow" onClick={onAllowSite}>
            {t('popup.alwaysRead', [site.name])}
          </button>
        ))}
      <p class="quiet">{t('popup.onDevice')}</p>
    </footer>
  );
}
