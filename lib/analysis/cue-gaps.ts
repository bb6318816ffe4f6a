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

/**
 * "The crane, she said | in her letter |, is old", "The crane, says Voss|, who built it|, is old": over when and where it was said and who the
 * speaker is, to the comma; `from` where the sentence has no rest behind it.
 */
export function overOccasion(items: readonly Item[], from: number, subject: number): number {
  const first = items[from];
  const aside = first?.lower === ',' && !isFiniteVerb(items[from + 1] ?? first);
  if (!first || !(aside || (items[subject - 1]?.lower === ',' && (first.kind === 'preposition' || isDay(first)))))
    return from;
  const relative = aside && items[from + 1]!.kind === 'wh';
  for (let k = from + 1; k < Math.min(items.length - 1, from + MAX_INSERTION); k++) {
    const { kind, lower } = items[k]!;
    if (lower === ',') return isFiniteVerb(items[k + 1]!) ? k : from;
    if (!relative && !/^(?:preposition|determiner|possessive|adjective|noun|name|number|adverb)$/.test(kind))
      return from;
  }
  return from;
}
