import { isFiniteVerb } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** "at least 12", "about 90", "more than 40" and no clause behind. */
export function isQuantity(items: readonly Item[], k: number): boolean {
  const [first, next] = [items[k]?.lower ?? '', items[k + 1]?.lower ?? ''];
  const at = /^(?:at|up|more|fewer|less)$/.test(first) && /^(?:least|most|to|than)$/.test(next) ? k + 2 : k + 1;
  if (at === k + 1 && !/^(?:about|around|over|under|nearly|almost|between)$/.test(first)) return false;
  if (items[at]?.kind !== 'number') return false;
  return !items.slice(at + 1, at + MAX_COUNTED).some(isFiniteVerb);
}
/** Behind a number, so far a verb would make a clause of it, in items. */
const MAX_COUNTED = 6;

/** "At least 40 people", "Up to a third": an amount, and no place. */
export function isAmount(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const { lower } = items[at]!;
  if (/^(?:at|up|as)$/.test(lower)) return /^(?:least|most|to|many|much)$/.test(next?.lower ?? '');
  return /^(?:about|around|over|under|between|near)$/.test(lower) && next?.kind === 'number';
}
