/** Values set beside another one that say the same in other words: "$5m, or 40 cents a share", "£4m ($5m)". */
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBetween } from './figure-words.ts';

/** A figure set beside another one, and where the words about it end. */
export interface Aside {
  figure: Counted;
  end: number;
}

/** Between a value and the one beside it ("cents a share, or"), and behind that ("a share,"), in tokens. */
const REACH = 5;

/** The aside of each figure that has one. */
export function findAsides(reading: Reading, counted: readonly Counted[]): Map<Counted, Aside> {
  const found = new Map<Counted, Aside>();
  for (const [i, figure] of counted.entries()) {
    const main = counted[i - 1];
    const between = main && tokensBetween(reading, main, figure);
    if (!between || between.length > REACH || !isAside(between)) continue;
    found.set(main, { figure, end: endOf(reading, figure, between.at(-1)?.text === '(') });
  }
  return found;
}

function isAside(between: readonly Token[]): boolean {
  const [mark, last] = [between.at(-2)?.text, between.at(-1)];
  return last?.text === '(' || (last?.lower === 'or' && mark === ',');
}

/** Behind the mark that closes the aside; behind its own words where it ends the clause. */
function endOf({ tokens }: Reading, { figure }: Counted, bracket: boolean): number {
  const from = firstFrom(tokens, figure.span[1]);
  const close = tokens.slice(from, from + REACH).find(({ text }) => (bracket ? text === ')' : /^[,.;]$/.test(text)));
  return close?.end ?? figure.span[1];
}
