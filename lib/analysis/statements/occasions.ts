import { isDay } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** Nouns of the occasion on which something is said: "in a statement", "at a news conference". */
export const OCCASIONS =
  /^(?:statement|interview|speech|tweet|post|conference|briefing|email|e-mail|letter|memo|call|twitter|facebook|video|blog|press|release|hearing|rally|debate|text|message|report|article|column|essay|op-ed|testimony|remarks|appearance|show|radio|telephone|phone|television|tv|event|filing|reporters|lawmakers|meeting|note|instagram|podcast|address|affidavit|lawsuit|complaint|court|reddit|response)$/;
/** Prepositions and adverbs that open a place, a time or an occasion between a cue and its words. */
export const PLACE = new Set(
  'in on at during after before to through from with via of about by as later earlier without for under'.split(' '),
);

/** An occasion is no longer, in items. */
const REACH = 5;

/** "in a recent interview", "on Twitter": when and where it was said, not what. */
export function isOccasion(items: readonly Item[], preposition: number, bare: boolean): boolean {
  for (let k = preposition + 1; k < Math.min(items.length, preposition + REACH); k++) {
    const item = items[k]!;
    if (OCCASIONS.test(item.lower)) return true;
    if (bare && isDay(item)) return !items[k + 1] || /^(?:mark|conjunction)$/.test(items[k + 1]!.kind);
    if (!/^(?:determiner|adjective|possessive|name|noun)$/.test(item.kind)) return false;
  }
  return false;
}

/** Index of the "in" of an occasion that ends at `j`: "Voss | in a signed statement | said"; else null. */
export function occasionBefore(items: readonly Item[], j: number, floor: number): number | null {
  if (!OCCASIONS.test(items[j]!.lower)) return null;
  for (let k = j - 2; k > Math.max(floor, j - REACH); k--)
    if (items[k]!.lower === 'in') return /^(?:an?|h(?:is|er)|its|their)$/.test(items[k + 1]!.lower) ? k : null;
  return null;
}
