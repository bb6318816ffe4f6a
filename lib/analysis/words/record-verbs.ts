import type { Token } from '../../text/tokens.ts';
import { RECORDS } from './closed-words.ts';
import type { WordClass } from './word-classes.ts';

/** Nouns that tell something where a record is their subject; before a colon the last three. */
export const TELLING = new Set(['show', 'shows', 'states', 'notes', 'reads']);

/** In tokens: so far behind a record its verb is looked for. */
const REACH = 8;

/**
 * Whether one of these at `i` has a record for its subject: "Polls show the mayor ahead", "Records from the ministry show that …". No mark and no other verb
 * stands between, and what is shown follows (`follows`) where anything does. So does "states" before a colon: "the memo states: …".
 */
export function isRecordsVerb(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  i: number,
  follows: boolean,
): boolean {
  const next = tokens[i + 1]?.text;
  if (next !== ':' && !(tokens[i] as Token).lower.startsWith('show')) return false;
  // "…, figures from the harbour office show."
  const closes = next === '.' && tokens.slice(Math.max(0, i - REACH), i).some(({ text }) => text === ',');
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    // "compiled by", "published in"; "delayed the evening show" is another verb's
    if (/^(?:mark|verb|be|have|do|modal|subject|that|wh)$/.test(classes[k] as WordClass)) return false;
    if (classes[k] === 'past' && classes[k + 1] !== 'preposition') return false;
    if (RECORDS.test((tokens[k] as Token).lower)) return next !== 'of' && (follows || closes || k === i - 1);
  }
  return false;
}
