import type { Outline } from '../lib/export/outline.ts';
import { t } from '../lib/i18n.ts';

interface PrintViewProps {
  outline: Outline;
  onPrint: () => void;
}

/** The whole reading as a plain document for paper. Its button is not printed. */
export function PrintView({ outline, onPrint }: PrintViewProps) {
  const { opening, notes, sections } = outline;
  const meta = [opening.outlet, opening.published, opening.updated, opening.byline].filter(Boolean).join(' · ');
  return (
    <main class="print-view">
      <button type="button" class="primary print-button" onClick={onPrint}>
        {t('exports.printNow')}
      </button>
      <h1 dir="auto">{opening.headline}</h1>
      <p>
        <bdi>{meta}</bdi>
      </p>
      <p class="quiet">
        <bdi>{opening.address}</bdi>
        <br />
        {opening.accessed}
        <br />
        {opening.note}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {sections.map(({ kind, title, entries }) => (
        <section key={kind}>
          <h2>{title}</h2>
          <ul>
            {entries.map(({ words, details, caveats }) => (
              <li>
                <bdi lang="en">{words}</bdi>
                {details.length > 0 && (
                  <>
                    {' — '}
                    <bdi lang="en">{details.join(', ')}</bdi>
                  </>
                )}
                {caveats.map((caveat) => (
                  <p key={caveat.words} class="quiet">
                    {caveat.label}: <bdi lang="en">{caveat.words}</bdi>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
