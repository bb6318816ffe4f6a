/** Verbs of saying in another of their senses: "adds to the damage", "denied bail", "recalls kettles". */
import type { Beginning } from './content-begin.ts';
import type { Item } from './phrases.ts';

/** What is claimed in words; lives, a title or a seat are claimed otherwise. */
const CLAIMABLE = /^(?:responsibility|credit|innocence|ignorance|immunity)$/;
/** What is claimed by a number. */
const COUNTED = /^(?:turnout|attendance|crowd|toll|total|count|majority|haul|tally)$/;
/** What is granted or denied by whoever decides on it. */
const GRANTED =
  /^(?:requests?|motions?|bids?|appeals?|petitions?|applications?|bail|parole|permission|entry|access|asylum|visas?)$/;
/** How a source wants to be called. */
const CALLED = /^(?:identified|named|quoted|called)$/;
/** A thing's noun stands within so many items. */
const REACH = 4;

/** Whether what stands behind the verb at `at` shows another sense: "asked to be identified as Bram", "adds to claims that …". */
export function meansOtherwise(items: readonly Item[], at: number, lemma: string): boolean {
  if (items[at + 1]?.kind !== 'to') return false;
  const be = items[at + 2]?.kind === 'not' ? at + 3 : at + 2;
  return lemma === 'add' || (lemma === 'ask' && CALLED.test(items[be + 1]?.lower ?? ''));
}

/** Whether the words at `beginning` are what is taken, granted or brought back by the verb, and not what is said. */
export function takesOtherwise(items: readonly Item[], { at, sort }: Beginning, lemma: string): boolean {
  const first = items[at]!;
  if (/^(?:anonymity|nothing|little)$/.test(first.lower)) return true;
  // "claimed a turnout of 9,000"
  const counted = items.slice(at + 1, at + REACH).some(({ lower }) => COUNTED.test(lower));
  if (lemma === 'claim') return sort === 'thing' && !CLAIMABLE.test(first.lower) && !counted;
  // "Firm recalls 4,000 kettles" brings them back and remembers none.
  if (lemma === 'recall') return first.kind === 'number';
  return lemma === 'deny' && items.slice(at, at + REACH).some(({ lower }) => GRANTED.test(lower));
}
