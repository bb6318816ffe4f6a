import { useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import { StateNotice } from './StateNotice.tsx';
import { Toggle } from './Toggle.tsx';

interface FailedNoticeProps {
  /** One sentence on what went wrong, if there is more to say than that something did. */
  message: string;
  onTryAgain: () => void;
  /** Copies what a maintainer needs; the page's address only when the reader ticked it. */
  onCopyDetails: (withAddress: boolean) => void;
}

/** Something went wrong: try again, or copy the details. */
export function FailedNotice({ message, onTryAgain, onCopyDetails }: FailedNoticeProps) {
  const [withAddress, setWithAddress] = useState(false);
  return (
    <>
      <StateNotice
        role="alert"
        actions={
          <>
            <button type="button" class="primary" onClick={onTryAgain}>
              {t('states.tryAgain')}
            </button>
            <button type="button" onClick={() => onCopyDetails(withAddress)}>
              {t('states.copyDetails')}
            </button>
            <Toggle label={t('states.withAddress')} checked={withAddress} onChange={setWithAddress} />
          </>
        }
      >
        {t('states.failed')}
      </StateNotice>
      {message && <p class="quiet failed-message">{message}</p>}
    </>
  );
}
