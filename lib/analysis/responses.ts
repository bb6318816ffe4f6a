import type { Span } from '../model.ts';
import type { Reading } from './reading.ts';

/** A refusal to comment, or no answer: whose, and the clause that says so. */
export interface Refusal {
  span: Span;
  /** The words naming who refused; null in "could not be reached" without a subject. */
  source: Span | null;
  kind: 'declined' | 'no-response';
  rule: string;
}

/** Refusals to comment in the article's own voice, in reading order. */
export function findRefusals(_reading: Reading): Refusal[] {
  return [];
}
