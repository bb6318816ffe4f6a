import type { Conflict, Figure, Statement } from '../model.ts';
import type { Reading } from './reading.ts';

/** Figures of one quantity that differ between sources, or then and now. */
export function findConflicts(
  _reading: Reading,
  _figures: readonly Figure[],
  _statements: readonly Statement[],
): Conflict[] {
  return [];
}
