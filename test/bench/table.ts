/** One line of the benchmark: a figure as a ratio to a peer or to doing nothing, taken in the same run, with its spread and its limit. */
export interface BenchRow {
  /** Its part, one of those in bench.ts. */
  part: string;
  what: string;
  figure: number;
  /** "× peer", "ms", "kB gzip". */
  unit: string;
  /** Lower and upper quartile of the single ratios; null for counts. */
  spread: [number, number] | null;
  /** The figure must not be above this; null when there is nothing to hold. */
  limit: number | null;
  note?: string;
}

/** Makes the rows of one part. */
export const rowsOf =
  (part: string) =>
  (
    what: string,
    figure: number,
    unit: string,
    spread: [number, number] | null,
    limit: number | null,
    note = '',
  ): BenchRow => ({ part, what, figure, unit, spread, limit, note });

/** Middle value of some numbers; NaN for none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of the numbers lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at - Math.floor(at));
}

export function spreadOf(values: readonly number[]): [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}

/** The rows as a table for a terminal and for the README. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map(({ part, what, figure, unit, spread, limit, note }) => {
    const range = spread ? `${short(spread[0])}–${short(spread[1])}` : '';
    const met = limit === null ? '' : figure <= limit ? `≤ ${limit}` : `over ${limit}`;
    return `| ${part} | ${what} | ${short(figure)} ${unit} | ${range} | ${met} | ${note ?? ''} |`;
  });
  return ['| part | what | figure | quartiles | limit | note |', '|---|---|---|---|---|---|', ...lines].join('\n');
}

function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, '');
}
