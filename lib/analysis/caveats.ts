import type { Caveat, Conflict, Figure, Speaker, Statement } from '../model.ts';
import type { Reading } from './reading.ts';
import type { Refusal } from './responses.ts';

/** What the caveats are tied to. */
export interface Findings {
  speakers: readonly Speaker[];
  statements: readonly Statement[];
  figures: readonly Figure[];
  conflicts: readonly Conflict[];
  refusals: readonly Refusal[];
  /** For each refusal the id of its speaker. */
  refusalSpeakers: readonly (string | null)[];
}

/** The article's own words on what it could not confirm, each with the statements and figures it limits. */
export function findCaveats(_reading: Reading, _findings: Findings): Caveat[] {
  return [];
}
