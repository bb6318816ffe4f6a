import type { Walk } from './line-walk.ts';
import { isFiniteVerb, type Run, TIME_NOUNS } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** "called him a liar", "called it “absurd”": two things are there, the named one and its name. */
export function names(walk: Walk, from: number): boolean {
  const reach = walk.items.slice(from + 1, from + 14);
  const quotation = reach.findIndex(({ kind }) => kind === 'quotation');
  if (quotation >= 0 && !reach.slice(0, quotation).some(({ lower }) => /^[.;:]$/.test(lower))) return true;
  for (let k = from; k < Math.min(walk.items.length, from + 14); k++) {
    const { kind, lower } = walk.items[k]!;
    if (kind === 'quotation') return true;
    if (
      k > from &&
      (kind === 'determiner' || kind === 'possessive') &&
      !/^(?:preposition|conjunction)$/.test(walk.items[k - 1]!.kind)
    )
      return true;
    if (k > from && kind === 'adjective' && /^(?:pronoun|object|name|noun)$/.test(walk.items[k - 1]!.kind)) return true;
    // "call that figure wildly inflated"
    if (
      k > from + 1 &&
      /^(?:adjective|past)$/.test(kind) &&
      walk.items[k - 1]!.kind === 'adverb' &&
      !walk.items.slice(from, k).some((item) => item.kind === 'mark')
    )
      return true;
    if (k === from + 1 && walk.items[from]!.kind === 'that') continue;
    if (k === from + 1 && kind === 'noun' && !TIME_NOUNS.has(lower) && isSomebody(walk.items[from]!)) return true;
    if (lower === '.' || kind === 'wh') return false;
    if (isFiniteVerb(walk.items[k]!) && walk.items[k - 1]!.kind !== 'to') return false;
  }
  return false;
}

const isSomebody = ({ kind, lower }: Item) =>
  kind === 'object' || /^(?:it|(?:him|her|it|my|our|your|them)sel(?:f|ves))$/.test(lower);

/** "what officials called a farce", "a bill that critics call harsh", "a plan he calls “sound”": what gets the name stands before its giver. */
export function namedBefore({ items }: Walk, run: Run): boolean {
  const before = items[run.from - 1];
  const pronoun = run.to - run.from === 1 && items[run.from]!.kind === 'subject';
  return (
    before !== undefined && (/^(?:wh|that)$/.test(before.kind) || (pronoun && /^(?:noun|name)$/.test(before.kind)))
  );
}
