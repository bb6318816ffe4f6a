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

/** "At least 40 people", "Up to a third": an amount, and no place. */
export function isAmount(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const { lower } = items[at]!;
  if (/^(?:at|up|as)$/.test(lower)) return /^(?:least|most|to|many|much)$/.test(next?.lower ?? '');
  return /^(?:about|around|over|under|between|near)$/.test(lower) && next?.kind === 'number';
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
