import { useEffect, useState } from 'preact/hooks';
import { formatNumber, t, tn } from '../lib/i18n.ts';
import type { Conflict, Figure } from '../lib/model.ts';
import { KindLabels } from './CaveatLabel.tsx';
import { FigureItem } from './FigureItem.tsx';
import { BOUND_WORDS, FigureTable } from './FigureTable.tsx';
import type { FindingEvents, FindingIndex } from './finding-index.ts';
import { quoted, wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { BoundSign, PlotTrack } from './PlotTrack.tsx';
import type { PlotAxis } from './plot-axis.ts';
import { commonKinds, plotRows } from './plot-rows.ts';

interface FigurePlotProps {
  index: FindingIndex;
  conflict: Conflict;
  selected: string | null;
  events: FindingEvents;
}

/**
 * The differing values of one quantity on one axis, each on a line of its own under the words of who gave it, so that no label can meet
 * another; and the same as a table.
 */
export function FigurePlot({ index, conflict, selected, events }: FigurePlotProps) {
  const [asTable, setAsTable] = useState(false);
  const rows = plotRows(conflict.figures.flatMap((id) => index.figures.get(id) ?? []));
  const figures = rows.map(({ figure }) => figure);
  const axis = useAxis(figures);
  const hasNumbers = figures.some(({ value }) => value !== null);
  const { text } = index.analysis;
  const common = commonKinds(index, rows);
  return (
    <article class="plot" data-finding={conflict.id}>
      <div class="card-title">
        <h3>
          <PageText>{conflict.about}</PageText>
        </h3>
        <span class="quiet">{tn('figures.values', figures.length)}</span>
      </div>
      {conflict.span && (
        <p class="caveat-words">
          <PageText>{quoted(wordsOf(text, [conflict.span]))}</PageText>
        </p>
      )}
      <KindLabels kinds={[...common]} />
      <ul class="plot-rows">
        {rows.map(({ figure, repeats }) => (
          <li key={figure.id}>
            <FigureItem
              index={index}
              figure={figure}
              rival={{ repeats, withoutKinds: common }}
              selected={[figure, ...repeats].some(({ id }) => id === selected)}
              events={events}
            />
            {hasNumbers && <PlotTrack figure={figure} axis={axis} words={wordsOf(text, [figure.span])} />}
          </li>
        ))}
      </ul>
      {hasNumbers && <PlotNumbers axis={axis} unit={figures[0]?.unit ?? ''} />}
      <p class="plot-key quiet">
        {[...new Set(figures.map(({ bound }) => bound))].map((bound) => (
          <span key={bound} class="plot-key-item">
            <BoundSign bound={bound} /> {t(BOUND_WORDS[bound])}
          </span>
        ))}
        <button type="button" class="plain-button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('figures.table')}
        </button>
      </p>
      {axis?.logarithmic && <p class="quiet">{t('figures.logarithmic')}</p>}
      <div class={asTable ? 'table-room' : 'visually-hidden'}>
        <FigureTable index={index} figures={figures} caption={conflict.about} />
      </div>
    </article>
  );
}

/** The axis, a moment later: its scales weigh a fifth of the popup and are loaded only where figures differ. */
function useAxis(figures: readonly Figure[]): PlotAxis | null {
  const [axis, setAxis] = useState<PlotAxis | null>(null);
  useEffect(() => {
    void import('./plot-axis.ts').then(({ axisOf }) => setAxis(axisOf(figures)));
    // The figures of a conflict do not change while it is shown.
  }, []);
  return axis;
}

/** The numbers under the axis: the first and the last stay inside it. */
function PlotNumbers({ axis, unit }: { axis: PlotAxis | null; unit: string }) {
  const write = (value: number) =>
    formatNumber(value, Math.abs(value) >= 10_000 ? { notation: 'compact' } : { maximumFractionDigits: 6 });
  return (
    <div class="plot-numbers quiet" dir="ltr" aria-hidden="true">
      {axis?.ticks.map(({ value, at }, place) => (
        <span
          key={value}
          class={place === 0 ? 'at-start' : at > 0.97 ? 'at-end' : ''}
          style={{ left: `${(at * 100).toFixed(2)}%` }}
        >
          {write(value)}
          {unit === '%' && place === axis.ticks.length - 1 ? ' %' : ''}
        </span>
      ))}
    </div>
  );
}
