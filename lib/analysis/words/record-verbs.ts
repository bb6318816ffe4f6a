import type { Token } from '../../text/tokens.ts';
import { RECORDS } from './closed-words.ts';
import type { WordClass } from './word-classes.ts';

/** In tokens: so far behind a record its verb is looked for. */
const REACH = 8;

/** Whether "show" at `i` has a record for its subject: "Records from the ministry | show that …"; no mark and no verb stands between. */
export function isRecordsVerb(tokens: readonly Token[], classes: readonly WordClass[], i: number): boolean {
  if (!/^shows?$/.test(tokens[i]?.lower ?? '')) return false;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (/^(?:mark|verb|be|have|do|modal|subject|that|wh)$/.test(classes[k] as WordClass)) return false;
    // "compiled by", "published in"; "delayed the evening show" is another verb's
    if (classes[k] === 'past' && classes[k + 1] !== 'preposition') return false;
    if (RECORDS.test(tokens[k]!.lower)) return true;
  }
  return false;
}
