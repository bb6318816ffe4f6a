import { type Key, t } from '../lib/i18n.ts';

/** The commands of the manifest by what they do. */
const COMMAND_LABELS: Record<string, Key> = {
  _execute_action: 'commands.open',
  'toggle-highlights': 'commands.toggleHighlights',
  'next-highlight': 'commands.nextHighlight',
  'previous-highlight': 'commands.previousHighlight',
};

export interface Shortcut {
  command: string;
  /** "Alt+Shift+V", as the browser writes it; empty when none is set. */
  keys: string;
}

interface ShortcutListProps {
  shortcuts: readonly Shortcut[];
  onChangeShortcuts: () => void;
}

/** The keyboard shortcuts as they are now; only the browser can change them. */
export function ShortcutList({ shortcuts, onChangeShortcuts }: ShortcutListProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options.shortcuts')}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => {
          const label = COMMAND_LABELS[command];
          return (
            label && (
              <div key={command}>
                <dt>{t(label)}</dt>
                <dd>{keys === '' ? t('options.shortcutNotSet') : <kbd dir="ltr">{keys}</kbd>}</dd>
              </div>
            )
          );
        })}
      </dl>
      <button type="button" onClick={onChangeShortcuts}>
        {t('options.changeShortcuts')}
      </button>
    </section>
  );
}
