import { t } from '../lib/i18n.ts';

interface ShowButtonProps {
  /** The words it leads to, for the button's name. */
  words: string;
  onClick: () => void;
}

/** Leads to the place on the page. */
export function ShowButton({ words, onClick }: ShowButtonProps) {
  return (
    <button type="button" class="show" aria-label={t('claim.showNamed', [words])} onClick={onClick}>
      {t('claim.show')}{' '}
      <span aria-hidden="true" class="arrow">
        ↗
      </span>
    </button>
  );
}
