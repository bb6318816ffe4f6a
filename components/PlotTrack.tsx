import type { Bound, Figure } from '../lib/model.ts';
import type { PlotAxis } from './plot-axis.ts';

interface PlotTrackProps {
  figure: Figure;
  /** Null while its scale is loading. */
  axis: PlotAxis | null;
  /** The vague word itself, drawn into the band. */
  words: string;
}

/** One value's place on the shared axis. A picture only: the same stands in words above it and in the table. */
export function PlotTrack({ figure, axis, words }: PlotTrackProps) {
  return (
    <div class="plot-track" dir="ltr" aria-hidden="true">
      {axis?.ticks.map(({ value, at }) => (
        <span key={value} class="plot-grid" style={{ left: percent(at) }} />
      ))}
      {axis && <PlotValue figure={figure} axis={axis} words={words} />}
    </div>
  );
}

function PlotValue({ figure: { value, bound }, axis, words }: PlotTrackProps & { axis: PlotAxis }) {
  // No number is made of a vague word: its band runs along the whole axis.
  if (value === null || bound === 'vague')
    return (
      <span class="plot-vague">
        <bdi lang="en">{words}</bdi>
      </span>
    );
  if (Array.isArray(value)) {
    const [from, to] = [axis.place(value[0]), axis.place(value[1])];
    return <span class="plot-range" style={{ left: percent(from), width: percent(Math.max(0, to - from)) }} />;
  }
  const at = axis.place(value);
  return (
    <>
      {bound === 'more' && <span class="plot-open" style={{ left: percent(at), width: percent(1 - at) }} />}
      {bound === 'less' && <span class="plot-open" style={{ left: '0%', width: percent(at) }} />}
      <span class="plot-sign" style={{ left: percent(at) }}>
        <BoundSign bound={bound} />
      </span>
    </>
  );
}

/** The sign of a bound: ● exact, ○ about, ▶ at least, ◀ up to, ├─┤ range, ░ vague. */
export function BoundSign({ bound }: { bound: Bound }) {
  return (
    <svg class={`bound bound-${bound}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
      <BoundShape bound={bound} />
    </svg>
  );
}

function BoundShape({ bound }: { bound: Bound }) {
  switch (bound) {
    case 'exact':
      return <circle cx="7" cy="7" r="5" fill="currentColor" />;
    case 'about':
      return <circle cx="7" cy="7" r="4.25" class="bound-hollow" stroke="currentColor" stroke-width="1.75" />;
    case 'more':
      return <path d="M3 1.5 12 7 3 12.5z" fill="currentColor" />;
    case 'less':
      return <path d="M11 1.5 2 7l9 5.5z" fill="currentColor" />;
    case 'range':
      return <path d="M1.5 2v10M12.5 2v10M1.5 7h11" fill="none" stroke="currentColor" stroke-width="1.75" />;
    case 'vague':
      return <path d="M1 13 5 1M5 13 9 1M9 13 13 1" fill="none" stroke="currentColor" stroke-width="1.25" />;
    default:
      return bound satisfies never;
  }
}

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
