import { t } from '../lib/i18n.ts';

interface FooterProps {
  /** The page's site, and whether it may be read without a click; null when it can't be granted. */
  site: { name: string; allowed: boolean } | null;
  onAllow: () => void;
  onLeave: () => void;
}

/** The offer to read this site always, or to do so no longer, and the promise. */
export function Footer({ site, onAllow, onLeave }: FooterProps) {
  return (
    <footer class="footer">
      {site &&
        (site.allowed ? (
          <p class="quiet">
            {t('popup.alwaysReadOn', [site.name])}{' '}
            <button
              type="button"
              class="plain-button"
              aria-label={t('access.removeSite', [site.name])}
              onClick={onLeave}
            >
              {t('access.remove')}
            </button>
          </p>
        ) : (
          <button type="button" class="allow" onClick={onAllow}>
            {t('popup.alwaysRead', [site.name])}
          </button>
        ))}
      <p class="quiet">{t('popup.onDevice')}</p>
    </footer>
  );
}
