import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';

/** Readings done sooner than this show no sign of waiting, which would only flicker. */
const QUIET_MS = 300;
const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** "Reading the article…" with lines in the place of what is to come, when it takes longer than a moment. */
export function ReadingNotice() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section class="reading">
      {/* In the page before its sentence, or it would not be read out. */}
      <p role="status" class="quiet">
        {long && t('states.readingArticle')}
      </p>
      {long && (
        <div class="skeleton" aria-hidden="true">
          {LINES.map((line) => (
            <span key={line} />
          ))}
        </div>
      )}
    </section>
  );
}
