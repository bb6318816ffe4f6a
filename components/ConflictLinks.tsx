import { t, tn } from '../lib/i18n.ts';
import type { Speaker } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { FindingIndex } from './finding-index.ts';
import { wordsOf } from './finding-words.ts';
import { type PlotRow, plotRows } from './plot-rows.ts';
import { UnnamedSign } from './WhoLine.tsx';

/** Conflicts that have a line of their own; the rest is counted. */
const MAX_LINES = 2;

/** Figures that differ, one line for each quantity: what is counted, the words of each value and who gives it. Leads to their plot. */
export function ConflictLinks({ index }: { index: FindingIndex }) {
  const { conflicts } = index.analysis;
  if (conflicts.length === 0) return null;
  return (
    <ul class="differing" aria-label={t('figures.differ')}>
      {conflicts.slice(0, MAX_LINES).map((conflict) => (
        <li key={conflict.id}>
          <a href={`#plots-${conflict.id}`} dir="auto" lang="en">
            <span class="sign" aria-hidden="true">
              ≠
            </span>
            <span class="about">{showControls(conflict.about)}</span>
            {': '}
            {plotRows(conflict.figures.flatMap((id) => index.figures.get(id) ?? [])).map((row, place) => (
              <>
                {place > 0 && ' · '}
                <ValueWords index={index} row={row} />
              </>
            ))}
          </a>
        </li>
      ))}
      {conflicts.length > MAX_LINES && (
        <li>
          <a href="#figures">{tn('popup.moreDiffer', conflicts.length - MAX_LINES)}</a>
        </li>
      )}
    </ul>
  );
}

/** The words of a value, later ones where it is given twice, and in brackets who gives it and the article's words for its time. */
function ValueWords({ index, row: { figure, repeats } }: { index: FindingIndex; row: PlotRow }) {
  const { text } = index.analysis;
  const speaker = index.speakers.get(figure.speaker ?? '');
  const dated = figure.dated && `“${wordsOf(text, [figure.dated])}”`;
  return (
    <>
      <span class="value">{wordsOf(text, [(repeats.at(-1) ?? figure).span])}</span>
      {(speaker || dated) && ' ('}
      {speaker && shortName(index, speaker)}
      {speaker?.kind === 'unnamed' && <UnnamedSign />}
      {speaker && dated && ', '}
      {dated}
      {(speaker || dated) && ')'}
    </>
  );
}

/** "Kirby" for John Kirby, where the article calls him so and nobody else has a name with that end. */
function shortName({ analysis }: FindingIndex, { name, aliases, kind }: Speaker): string {
  const end = aliases.find((alias) => kind === 'person' && name.endsWith(` ${alias}`));
  const isHis = analysis.speakers.every((one) => one.name === name || !one.name.endsWith(` ${end}`));
  return showControls(end !== undefined && isHis ? end : name);
}
