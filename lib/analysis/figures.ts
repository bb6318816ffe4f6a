import type { Figure, Speaker, Statement } from '../model.ts';
import type { Reading } from './reading.ts';

/** Every checkable quantity of the article, in reading order, with its origin when a statement gives it. */
export function findFigures(
  _reading: Reading,
  _statements: readonly Statement[],
  _speakers: readonly Speaker[],
): Figure[] {
  return [];
}
