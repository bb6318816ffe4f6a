import { t } from '../lib/i18n.ts';

interface AboutSectionsProps {
  version: string;
  onWelcome: () => void;
}

/** What this is, what it keeps, and whose work it contains. */
export function AboutSections({ version, onWelcome }: AboutSectionsProps) {
  return (
    <>
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options.privacy')}</h2>
        <PrivacyList />
      </section>
      <section aria-labelledby="about">
        <h2 id="about">{t('options.about')}</h2>
        <p>
          <strong>{t('options.version', [version])}</strong>
        </p>
        <p>{t('options.aboutText')}</p>
        <button type="button" onClick={onWelcome}>
          {t('options.welcome')}
        </button>
        <h3>{t('options.licences')}</h3>
        <p>
          {t('options.licencesText')}{' '}
          <a href="/licences.txt" target="_blank" rel="noreferrer">
            {t('options.licencesAll')}
          </a>
        </p>
      </section>
    </>
  );
}

/** The promises on privacy, one sentence each. */
export function PrivacyList() {
  return (
    <ul class="promises">
      <li>{t('privacy.nothingLeaves')}</li>
      <li>{t('privacy.nothingRead')}</li>
      <li>{t('privacy.kept')}</li>
      <li>{t('privacy.visible')}</li>
      <li>{t('privacy.unchanged')}</li>
    </ul>
  );
}
