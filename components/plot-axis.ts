import { nice, ticks } from 'd3-array';
import type { Figure } from '../lib/model.ts';

/** Values further apart than this share no axis in which the small one can be seen. */
const LOGARITHMIC_ABOVE = 100;
/** As many numbers as stand side by side in 280 pixels. */
const MAX_TICKS = 5;

export interface PlotAxis {
  logarithmic: boolean;
  /** Numbers under the axis, with their place on it. */
  ticks: readonly { value: number; at: number }[];
  /** Where a value stands, 0 (start) to 1 (end). */
  place: (value: number) => number;
}

/**
 * The axis that figures of one quantity share: from 0; logarithmic only when they differ by more than a factor of 100. Null when no figure
 * has a number.
 */
export function axisOf(figures: readonly Figure[]): PlotAxis | null {
  const values = figures.flatMap(({ value }) => value ?? []).filter(Number.isFinite);
  if (values.length === 0) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  return low > 0 && high / low > LOGARITHMIC_ABOVE ? logarithmicAxis(low, high) : linearAxis(low, high);
}

function linearAxis(low: number, high: number): PlotAxis {
  const end = low >= 0 && high <= 0 ? 1 : Math.max(0, high);
  const [first, last] = nice(Math.min(0, low), end, MAX_TICKS - 1);
  const place = (value: number) => clamp((value - first) / (last - first));
  // d3 takes the number of ticks for a hint.
  const values = [MAX_TICKS - 1, 2, 1]
    .map((count) => ticks(first, last, count))
    .find(({ length }) => length <= MAX_TICKS) ?? [0];
  return { logarithmic: false, place, ticks: values.map((value) => ({ value, at: place(value) })) };
}

function logarithmicAxis(low: number, high: number): PlotAxis {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  const place = (value: number) => clamp((Math.log10(value) - first) / (last - first));
  const step = Math.ceil((last - first) / (MAX_TICKS - 1));
  const powers = [];
  for (let power = first; power <= last; power += step) powers.push({ value: 10 ** power, at: place(10 ** power) });
  return { logarithmic: true, place, ticks: powers };
}

const clamp = (at: number) => Math.min(1, Math.max(0, at));
