import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';

const COPIES = ['copy-markdown', 'copy-citation'] as const;
const FILES = ['markdown', 'json', 'csv-figures', 'csv-speakers', 'csv-statements', 'web-annotation'] as const;

/** A way to take the whole analysis elsewhere: on the clipboard, as a file of this format, or on paper. */
export type ExportFile = (typeof FILES)[number];
export type ExportKind = (typeof COPIES)[number] | ExportFile | 'print';

const LABELS = {
  'copy-markdown': 'exports.copyMarkdown',
  'copy-citation': 'exports.copyCitation',
  markdown: 'exports.markdown',
  json: 'exports.json',
  'csv-figures': 'exports.csvFigures',
  'csv-speakers': 'exports.csvSpeakers',
  'csv-statements': 'exports.csvStatements',
  'web-annotation': 'exports.webAnnotation',
  print: 'exports.print',
} as const satisfies Record<ExportKind, string>;

interface ExportMenuProps {
  /** Whether the printable view may be opened: not from a private window, for it would stand in another and in its history. */
  canPrint: boolean;
  onExport: (kind: ExportKind) => void;
}

/** A menu button: arrow keys, Home and End go round, Escape and Tab close. */
export function ExportMenu({ canPrint, onExport }: ExportMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const focusAt = useRef<'first' | 'last'>('first');
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    items()
      .at(focusAt.current === 'first' ? 0 : -1)
      ?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  const open = (at: 'first' | 'last') => {
    focusAt.current = at;
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const all = items();
    const here = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next !== undefined) all.at(next % all.length)?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else return;
    event.preventDefault();
  };

  const item = (kind: ExportKind) => (
    <button
      key={kind}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        close();
        onExport(kind);
      }}
    >
      {t(LABELS[kind])}
    </button>
  );
  return (
    <div class="menu-root" ref={root}>
      <button
        type="button"
        ref={button}
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open('first'))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          open(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {t('bar.exportShort')} <span class="menu-arrow" aria-hidden="true" />
      </button>
      {isOpen && (
        // The keys are those of the items inside it, on which the focus is.
        <div class="menu" role="menu" tabIndex={-1} aria-label={t('bar.exportMenu')} onKeyDown={onMenuKey}>
          <fieldset>
            <legend>{t('exports.copyGroup')}</legend>
            {COPIES.map(item)}
          </fieldset>
          <fieldset>
            <legend>{t('exports.saveGroup')}</legend>
            {FILES.map(item)}
          </fieldset>
          {canPrint && item('print')}
        </div>
      )}
    </div>
  );
}
