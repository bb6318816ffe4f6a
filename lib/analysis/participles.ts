/** Participles that speak, and the nouns they may belong to. */
import type { Walk } from './line-walk.ts';
import { isDay, nounPhraseBefore } from './noun-phrases.ts';

/** What somebody sends or puts out: the sender speaks, not the letter. */
export const DOCUMENTS =
  /^(?:letter|statement|email|e-mail|tweet|post|message|release|memo|note|text|press|motion|petition|resolution|appeal)s?$/;
/** "a petition | calling | on the council to act" */
const URGING = /^(?:calling|urging|demanding|warning|accusing|condemning)$/;

/** "…, with residents saying that …": the noun phrase before a participle is its subject. */
export function isAbsolute({ items, used }: Walk, i: number): boolean {
  const last = items[i - 1]?.kind === 'adverb' ? i - 2 : i - 1;
  const run = last > used ? nounPhraseBefore(items, last, used) : null;
  return run !== null && items[run.from - 1]?.lower === 'with' && items[run.from]!.kind !== 'object';
}

/** Whether an -ing form is a participle that speaks: set apart, after a preposition, or of a noun with its words ("a sign saying …"). */
export function isParticiple(walk: Walk, at: number): boolean {
  const { items } = walk;
  const before = isDay(items[at - 1]) ? items[at - 2] : items[at - 1];
  const next = items[at + 1];
  if (!before) return true;
  if (/^(?:subordinator|quotation|conjunction|adverb)$/.test(before.kind) || /^(?:,|—|by)$/.test(before.lower))
    return true;
  if (before.kind === 'preposition') return at - 1 === walk.used || next?.kind === 'that' || next?.lower === ',';
  if (isAbsolute(walk, at) || walk.found.some(({ content }) => content.at(-1)![1] === before.end)) return true;
  if (before.kind !== 'noun') return false;
  const { lower } = items[at]!;
  return (
    /^(?:that|quotation)$/.test(next?.kind ?? '') ||
    lower === 'saying' ||
    (DOCUMENTS.test(before.lower) && URGING.test(lower))
  );
}
