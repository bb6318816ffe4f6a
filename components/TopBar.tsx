import { t } from '../lib/i18n.ts';
import { type ExportKind, ExportMenu } from './ExportMenu.tsx';

interface TopBarProps {
  /** Null when there is nothing to highlight. */
  highlightsShown: boolean | null;
  /** Whether there is an analysis to copy or save. */
  canExport: boolean;
  canPrint: boolean;
  onHighlights: (shown: boolean) => void;
  onExport: (kind: ExportKind) => void;
  onOptions: () => void;
}

/** The name, and what can be done with the whole reading. */
export function TopBar({ highlightsShown, canExport, canPrint, onHighlights, onExport, onOptions }: TopBarProps) {
  return (
    <header class="top-bar">
      <p class="brand">
        <span class="brand-sign" aria-hidden="true" />
        Caveat
      </p>
      {highlightsShown !== null && (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={highlightsShown}
          title={t('bar.highlightsHint')}
          onClick={() => onHighlights(!highlightsShown)}
        >
          {t('bar.highlights')}
          <span class="switch-box" aria-hidden="true" />
        </button>
      )}
      {canExport && <ExportMenu canPrint={canPrint} onExport={onExport} />}
      <button
        type="button"
        class="icon-button"
        aria-label={t('bar.options')}
        title={t('bar.options')}
        onClick={onOptions}
      >
        <Gear />
      </button>
    </header>
  );
}

function Gear() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.6">
        <circle cx="10" cy="10" r="2.6" />
        <circle cx="10" cy="10" r="6" />
        <path
          stroke-width="2.4"
          d="M10 1.6v2.6M10 15.8v2.6M1.6 10h2.6M15.8 10h2.6M4.06 4.06 5.9 5.9M14.1 14.1l1.84 1.84M4.06 15.94 5.9 14.1M14.1 5.9l1.84-1.84"
        />
      </g>
    </svg>
  );
}
