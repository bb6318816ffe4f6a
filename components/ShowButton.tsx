import { t } from '../lib/i18n.ts';

interface ShowButtonProps {
  /** The words it leads to, for the button's name. */
  words: string;
  /** False when the words could not be highlighted: the place is then looked for all the same. */
  markable?: boolean;
  onClick: () => void;
}

/** Leads to the place on the page. */
export function ShowButton({ words, markable = true, onClick }: ShowButtonProps) {
  return (
    <button type="button" class="show" aria-label={t('claim.showNamed', [words])} onClick={onClick}>
      {!markable && (
        <span class="show-note" title={t('claim.notMarkable')}>
          *
        </span>
      )}
      {t('claim.show')}{' '}
      <span aria-hidden="true" class="arrow">
        ↗
      </span>
    </button>
  );
}
