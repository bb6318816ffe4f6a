import { useRef } from 'preact/hooks';
import { t } from '../lib/i18n.ts';

interface SettingsFileToolsProps {
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
}

/** Options to a file, from a file, and back to the defaults. */
export function SettingsFileTools({ onExport, onImport, onReset }: SettingsFileToolsProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-labelledby="file">
      <h2 id="file">{t('options.file')}</h2>
      <p class="hint">{t('options.fileHint')}</p>
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {t('options.export')}
        </button>
        <button type="button" onClick={() => field.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('options.import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = ''; // or the same file, mended, could not be chosen again
            if (file) onImport(file);
          }}
        />
        <button type="button" aria-describedby="reset-hint" onClick={onReset}>
          {t('options.reset')}
        </button>
      </div>
      <p class="hint" id="reset-hint">
        {t('options.resetHint')}
      </p>
    </section>
  );
}
