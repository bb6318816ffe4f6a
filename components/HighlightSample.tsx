import { t } from '../lib/i18n.ts';
import type { Settings } from '../lib/settings.ts';

/** A sentence of an article with one highlight of each kind, as the options would draw them. In English, as the articles are. */
export function HighlightSample({ settings }: { settings: Settings }) {
  const kindClass = (kind: string, shown: boolean) =>
    shown && settings.highlights !== 'off' ? `sample-${kind} sample-${settings.strength}` : undefined;
  return (
    <figure class="sample">
      <figcaption>{t(settings.highlights === 'off' ? 'options.sampleOff' : 'options.sample')}</figcaption>
      <p lang="en" dir="ltr">
        <span class={kindClass('speaker', settings.highlightSpeakers)}>Mayor Ilse Brandt</span> said{' '}
        <span class={kindClass('figure', settings.highlightFigures)}>about 40</span> homes had no power.{' '}
        <span class={kindClass('caveat', settings.highlightCaveats)}>
          The number could not be checked with the grid operator.
        </span>
      </p>
    </figure>
  );
}
