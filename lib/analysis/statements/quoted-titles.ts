import { startsWithCapital } from '../../text/capital.ts';
import type { Token } from '../../text/tokens.ts';
import type { Item } from './phrases.ts';

/** A title is no longer, in tokens. */
const MAX_TITLE_TOKENS = 9;

/** Whether a quotation behind this word stands where the name of a programme or paper does: "on Radio Two’s “Morning Tide,”", "host of “Harbour,”". */
export function isNamedBy(before: Item | undefined): boolean {
  return before !== undefined && (/['’]s$|s['’]$/.test(before.lower) || /^(?:on|in|of|for|at)$/.test(before.lower));
}

/**
 * Whether all long words of a short quotation have capitals, and there are two of them: "The Long Way Home". `named`: it stands where a name
 * does, and one is enough.
 */
export function isTitle(tokens: readonly Token[], first: number, last: number, named: boolean): boolean {
  if (last - first > MAX_TITLE_TOKENS) return false;
  if (named && /^[.!?…]$/.test(tokens[last - 1]?.text ?? '')) return false;
  let capitals = 0;
  for (let i = first; i <= last; i++) {
    const { text, kind } = tokens[i]!;
    if (kind !== 'word') continue;
    if (startsWithCapital(text)) capitals++;
    else if (text.length > 3) return false;
  }
  return capitals > (named ? 0 : 1);
}

/** A mark inside a quotation as an item of the sentence around it. */
export const markItem = (tokens: readonly Token[], token: number): Item => ({
  kind: 'mark',
  start: tokens[token]!.start,
  end: tokens[token]!.end,
  lower: tokens[token]!.lower,
  capital: false,
  token,
  quotation: null,
  spoken: false,
  titled: false,
});
