import { t } from '../lib/i18n.ts';

/** What was last done, said once. */
export interface Status {
  /** Grows with each sentence, so that the same sentence twice is read out twice. */
  turn: number;
  sentence: string;
  /** Takes the last change back; null when there is nothing to take back. */
  undo: (() => void) | null;
}

/** Says politely what a change did. Always in the page: a live region that comes with its sentence is not read out. */
export function StatusLine({ turn, sentence, undo }: Status) {
  return (
    <div class="status-line" data-empty={sentence === ''}>
      <div role="status">{sentence !== '' && <p key={turn}>{sentence}</p>}</div>
      {undo && (
        <button type="button" onClick={undo}>
          {t('options.undo')}
        </button>
      )}
    </div>
  );
}
