import { startsWithCapital } from '../../text/capital.ts';
import type { Token } from '../../text/tokens.ts';

/** No headline has more tokens. */
const MAX_TITLE_TOKENS = 40;

/** Whether a block is a headline In Title Case, where capitals tell nothing of names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length > MAX_TITLE_TOKENS) return false;
  let capitals = 0;
  let long = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return long >= 4 && capitals / long > 0.85;
}

export const isAllCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
