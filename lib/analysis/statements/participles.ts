/** Participles that speak, and the nouns they may belong to. */

import { cueOfWord, verbOf } from '../words/verb-forms.ts';
import type { Walk } from './line-walk.ts';
import { isDay, isFiniteVerb, nounPhraseBefore } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** What somebody sends or puts out: the sender speaks, not the letter. */
export const DOCUMENTS =
  /^(?:letter|statement|email|e-mail|tweet|post|message|release|memo|note|text|press|motion|petition|resolution|appeal)s?$/;
/** Verbs with which words are sent. */
const SENDS = new Set('email message text write send tweet issue release circulate post'.split(' '));
/** How far the participle stands behind them, in items: "posted on her own page | accusing". */
const SENT = 12;
/** "a petition | calling | on the council to act" */
const URGING = /^(?:calling|urging|demanding|warning|accusing|condemning)$/;
/** Whether an item is the verb of a clause in which words are sent. */
export const sends = (item: Item): boolean => isFiniteVerb(item) && SENDS.has(verbOf(item.lower)?.lemma ?? '');

/** "…, with residents saying that …": the noun phrase before a participle is its subject. */
export function isAbsolute({ items, used }: Walk, i: number): boolean {
  const last = items[i - 1]?.kind === 'adverb' ? i - 2 : i - 1;
  const run = last > used ? nounPhraseBefore(items, last, used) : null;
  return (
    run !== null && /^(?:with|despite)$/.test(items[run.from - 1]?.lower ?? '') && items[run.from]!.kind !== 'object'
  );
}

/** Whether an -ing form is a participle that speaks: set apart, after a preposition, or of a noun with its words ("a sign saying …"). */
export function isParticiple(walk: Walk, at: number): boolean {
  const { items } = walk;
  // "in a statement | Friday | saying", "a memo | in May | explaining"
  const dated = isDay(items[at - 1])
    ? items[at - 2]?.kind === 'preposition'
      ? 3
      : 2
    : items[at - 1]?.kind === 'adverb' && items[at - 2]?.kind === 'noun'
      ? 2
      : 1;
  const before = items[at - dated];
  const next = items[at + 1];
  if (!before) return true;
  if (/^(?:subordinator|quotation|conjunction|adverb)$/.test(before.kind) || /^(?:,|—|by)$/.test(before.lower))
    return true;
  if (before.kind === 'preposition') return at - 1 === walk.used || next?.kind === 'that' || next?.lower === ',';
  if (isAbsolute(walk, at) || walk.found.some(({ content }) => content.at(-1)![1] === before.end)) return true;
  const { lower } = items[at]!;
  // "filed suit in 2013 | alleging that"
  if (before.kind === 'number') return next?.kind === 'that';
  // "issued a statement | describing | the talks as a farce"
  const sent = /^(?:name|noun)$/.test(before.kind) && items.slice(Math.max(walk.used, at - SENT), at).some(sends);
  const cue = sent ? cueOfWord(lower) : null;
  if (cue && !cue.attitude && (cue.that || cue.thing)) return true;
  if (before.kind !== 'noun') return false;
  return (
    /^(?:that|quotation)$/.test(next?.kind ?? '') ||
    lower === 'saying' ||
    (DOCUMENTS.test(before.lower) && URGING.test(lower))
  );
}
