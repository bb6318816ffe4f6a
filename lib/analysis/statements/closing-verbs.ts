import { cueOfWord, verbOf } from '../words/verb-forms.ts';
import type { Item } from './phrases.ts';

/** Between a quotation and its verb stand a name and an office, no more items. */
const MAX_SUBJECT = 14;
/** What ends such a clause, or goes on with where and when it was said. */
const AFTER = /^(?:mark|preposition|adverb|quotation|to|subordinator)$/;

/** "“…,” reads a sign on the gate." */
function markInvertedVerb(item: Item | undefined, next: Item | undefined) {
  if (
    item?.kind === 'noun' &&
    verbOf(item.lower)?.form === 's' &&
    cueOfWord(item.lower)?.quote &&
    /^(?:determiner|possessive|name)$/.test(next?.kind ?? '')
  )
    item.kind = 'verb';
}

/**
 * Marks as verbs the words that look like nouns but close a quotation: "“…,” Ms Okafor notes.", "“…,” a voice in the film states." Works on the
 * items in place; each quotation looks ahead a bounded way.
 */
export function markClosingVerbs(items: readonly Item[]) {
  for (let q = 0; q < items.length; q++) {
    if (!items[q]!.spoken) continue;
    markInvertedVerb(items[q + 1], items[q + 2]);
    for (let k = q + 2; k < Math.min(items.length, q + MAX_SUBJECT); k++) {
      const item = items[k]!;
      if (/^(?:quotation|verb|past|be|have|do|modal|wh|that)$/.test(item.kind)) break;
      if (item.kind !== 'noun' || !/^(?:name|noun|pronoun)$/.test(items[k - 1]!.kind)) continue;
      const next = items[k + 1];
      if (verbOf(item.lower)?.form !== 's' || !cueOfWord(item.lower)?.quote || (next && !AFTER.test(next.kind)))
        continue;
      if (/[^s]s$/.test(items[k - 1]!.lower) && items[k - 1]!.kind === 'noun') continue;
      item.kind = 'verb';
      break;
    }
  }
}
