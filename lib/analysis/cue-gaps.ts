import { isDay, isFiniteVerb } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** Between dashes stand no more items. */
const MAX_INSERTION = 10;

/** Over what stands between dashes: "said | — on the radio — | that". */
export function overInsertion(items: readonly Item[], k: number): number {
  if (items[k]?.lower !== '—') return k;
  for (let j = k + 2; j < Math.min(items.length - 1, k + MAX_INSERTION); j++) if (items[j]!.lower === '—') return j + 1;
  return k;
}

/** "The crane, she said | in her letter |, is old": over when and where it was said, to the comma; `from` where the sentence has no rest behind it. */
export function overOccasion(items: readonly Item[], from: number, subject: number): number {
  const first = items[from];
  if (!first || items[subject - 1]?.lower !== ',' || !(first.kind === 'preposition' || isDay(first))) return from;
  for (let k = from + 1; k < Math.min(items.length - 1, from + MAX_INSERTION); k++) {
    const { kind, lower } = items[k]!;
    if (lower === ',') return isFiniteVerb(items[k + 1]!) ? k : from;
    if (!/^(?:preposition|determiner|possessive|adjective|noun|name|number|adverb)$/.test(kind)) return from;
  }
  return from;
}
