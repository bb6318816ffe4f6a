import type { Figure } from '../lib/model.ts';
import type { ShownKind } from '../lib/shown-kinds.ts';
import { kindsOf } from './CaveatLabel.tsx';
import type { FindingIndex } from './finding-index.ts';

/** One value of a quantity that somebody gives, in all the places where they give it. */
export interface PlotRow {
  figure: Figure;
  /** The same value by the same speaker, after the first. */
  repeats: readonly Figure[];
}

/** The figures of a conflict, smallest first, as on the axis; vague words, which have no place on it, before all. A repeated value is one row. */
export function plotRows(figures: readonly Figure[]): PlotRow[] {
  const rows = new Map<string, Figure[]>();
  for (const figure of figures.toSorted(byValue)) {
    const { id, speaker, value, bound } = figure;
    const key = value === null ? id : JSON.stringify([speaker, value, bound]);
    const row = rows.get(key);
    if (row) row.push(figure);
    else rows.set(key, [figure]);
  }
  return [...rows.values()].map(([figure, ...repeats]) => ({ figure: figure as Figure, repeats }));
}

function byValue(a: Figure, b: Figure): number {
  const [from, to] = [startOf(a), startOf(b)];
  return from === to ? 0 : from - to;
}

const startOf = ({ value }: Figure) => (Array.isArray(value) ? value[0] : (value ?? Number.NEGATIVE_INFINITY));

/** The kinds of caveat that a value stands under, in any of its places. */
export const kindsOfRow = (index: FindingIndex, { figure, repeats }: PlotRow): Set<ShownKind> =>
  kindsOf(
    index,
    [figure, ...repeats].flatMap(({ caveats }) => caveats),
  );

/** The kinds of caveat that all of the values stand under: said once, they let the others be seen. */
export function commonKinds(index: FindingIndex, rows: readonly PlotRow[]): ReadonlySet<ShownKind> {
  const [first, ...others] = rows.map((row) => kindsOfRow(index, row));
  return new Set([...(first ?? [])].filter((kind) => others.every((kinds) => kinds.has(kind))));
}
