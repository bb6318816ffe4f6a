import type { Voice } from './voices.ts';

/** A place where a speaker was referred to by a source, in reading order. */
export interface Reference {
  voice: Voice;
  token: number;
  sentence: number;
  block: number;
  /** Named by "who" or "which", or within another's words: an aside, and not what the sentence is about. */
  aside: boolean;
}

/** Speakers before a pronoun that it may mean. */
export const MAX_BACK_REFERENCES = 4;

/** Who spoke last; of those who speak in one sentence the one whom it is about. */
export function lastOf(references: readonly Reference[]): Reference | undefined {
  const recent = references.slice(-MAX_BACK_REFERENCES);
  const last = recent.at(-1);
  return (last?.aside && recent.findLast(({ aside, sentence }) => !aside && sentence === last.sentence)) || last;
}
