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
 * one mark. `''` and `` are one mark each. No alternative can match what another began, so matching is linear. Sticky: it matches where it is put.
 */
const TOKEN =
  /\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}_]+(?:['’\u00AD-][\p{L}\p{M}\p{N}_]+)*|''|``|\.{3}|[^\s]/uy;

const NUMBER = /^\p{N}/u;
const WORD = /^[\p{L}\p{M}_]/u;
const SPACE = /\s/;
/** Marks that are a token wherever they stand (a full stop may be one of three), by their unit: no string is made for each. */
const LONE_MARKS = new Map(Array.from(',;:!?()[]"“”„«»‘’–—…', (mark) => [mark.charCodeAt(0), mark]));
const FULL_STOP = 46;
const SPACE_UNIT = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const LOW_LINE = 95;
const SMALL_A = 97;

/** All tokens of `text` in order, or those of one stretch of it. Possessive endings ('s, ’) stay with their word. */
export function tokensOf(text: string, [from, to]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (let i = 0; i < part.length; ) {
    const code = part.charCodeAt(i);
    if (code === SPACE_UNIT) {
      i++;
      continue;
    }
    const plain = endOfPlainWord(part, i);
    if (plain > i) {
      const word = part.slice(i, plain);
      const lower = code < SMALL_A ? word.toLowerCase() : word;
      tokens.push({ start: from + i, end: from + plain, kind: 'word', text: word, lower });
      i = plain;
      continue;
    }
    const mark = code === FULL_STOP && part.charCodeAt(i + 1) !== FULL_STOP ? '.' : LONE_MARKS.get(code);
    if (mark) {
      tokens.push({ start: from + i, end: from + i + 1, kind: 'mark', text: mark, lower: mark === '’' ? "'" : mark });
      i++;
    } else if (isSpace(code)) i++;
    else {
      TOKEN.lastIndex = i;
      const word = TOKEN.exec(part)?.[0] ?? (part[i] as string);
      const lower = word.toLowerCase();
      tokens.push({
        start: from + i,
        end: from + i + word.length,
        kind: kindOf(word, code),
        text: word,
        lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      });
      i += word.length;
    }
  }
  return tokens;
}

/**
 * One past a word of small ASCII letters, or with a capital before them, which nine words in ten are (pattern matches an article 760 → 75); `i` for
 * any other word. What may go on behind such letters (an apostrophe, a hyphen, a digit, a second capital, a letter with an accent, the stop of
 * "U.S.") is the regular expression's to read.
 */
function endOfPlainWord(text: string, i: number): number {
  let end = i;
  let code = text.charCodeAt(end);
  if (code >= 65 && code <= 90) code = text.charCodeAt(++end);
  while (code >= SMALL_A && code <= 122) code = text.charCodeAt(++end);
  if (code === SPACE_UNIT) return end;
  const goesOn =
    code > 127 ||
    code === APOSTROPHE ||
    code === HYPHEN ||
    code === LOW_LINE ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90);
  return goesOn || (code === FULL_STOP && end === i + 1) ? i : end;
}

/** As `\s` has it; the regular expression is asked only outside ASCII. */
function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return SPACE.test(String.fromCharCode(code));
}

function kindOf(word: string, code: number): TokenKind {
  if (code < 128) {
    if (code >= 48 && code <= 57) return 'number';
    const letter = code | 32;
    return (letter >= 97 && letter <= 122) || code === 95 ? 'word' : 'mark';
  }
  return NUMBER.test(word) ? 'number' : WORD.test(word) ? 'word' : 'mark';
}
