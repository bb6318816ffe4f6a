import type { Span } from '../model.ts';

/**
 * Words, numbers and marks of a text, each with its place. One pass, linear; nothing is normalised away: a token's `text`
 * is `text.slice(start, end)`.
 */

export type TokenKind = 'word' | 'number' | 'mark';

export interface Token {
  /** UTF-16 offsets into the text, half-open. */
  start: number;
  end: number;
  kind: TokenKind;
  text: string;
  /** Lower case, with curly apostrophes straightened: what rules and word lists compare with. */
  lower: string;
}

/**
 * A number with its inner separators (1,200.5), a word with inner apostrophes, hyphens and dots of abbreviations (U.S., O'Neill's, mid-2019), or
 * one mark. `''` and `` are one mark each. No alternative can match what another began, so matching is linear.
 */
const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:['’\u00AD-][\p{L}\p{M}\p{N}_]+)*|''|``|\.{3}|[^\s]/gu;

const NUMBER = /^\p{N}/u;
const WORD = /^[\p{L}\p{M}_]/u;

/** All tokens of `text` in order, or those of one stretch of it. Possessive endings ('s, ’) stay with their word. */
export function tokensOf(text: string, [from, to]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const word = match[0];
    const kind = NUMBER.test(word) ? 'number' : WORD.test(word) ? 'word' : 'mark';
    tokens.push({
      start: from + match.index,
      end: from + match.index + word.length,
      kind,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
    });
  }
  return tokens;
}
