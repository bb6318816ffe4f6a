import type { Speaker, Statement } from '../model.ts';
import type { Reading } from './reading.ts';
import type { Refusal } from './responses.ts';
import type { Attribution } from './statements.ts';

/** Who the sources are: one speaker for all the ways the text names them. */
export function resolveSpeakers(
  _reading: Reading,
  _attributions: readonly Attribution[],
  _refusals: readonly Refusal[],
): { speakers: Speaker[]; statements: Statement[]; refusalSpeakers: (string | null)[] } {
  return { speakers: [], statements: [], refusalSpeakers: [] };
}
