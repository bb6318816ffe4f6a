import type { Token, TokenKind } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { readCurrencyCode, readDollarLetters } from '../words/currencies.ts';
import { holdsDigit, isNumberWord } from '../words/number-words.ts';
import type { WordClass } from '../words/word-classes.ts';

/** A token, or a part of one where a number is glued or hyphenated to other words ("five-year", "USD90"). */
export interface Part {
  start: number;
  end: number;
  kind: TokenKind;
  text: string;
  lower: string;
  /** No white space before it. */
  glued: boolean;
  /** Index of its token, and the token's class. */
  token: number;
  wordClass: WordClass;
}

/** First halves of compounds whose second half may be a number: "minus-5", "sub-7". */
const BEFORE_NUMBER = new Set(['minus', 'sub', 'to', 'near', 'under', 'over', 'plus', 'mid', 'or', 'and']);
const LETTERS_THEN_DIGITS = /^(\p{L}{1,4})(\p{N}.*)$/u;
const STARTS_WITH_DIGIT = /^\p{N}/u;
const DIGITS = /^\p{N}+/u;
/** White space that groups digits: "10 000" with no-break, thin or narrow space. */
const GROUPING_SPACE = /^[\u00A0\u2009\u202F]$/;

/** The parts of the tokens `[first, last)`, in order. Linear. */
export function partsOf(
  { text, tokens, classes }: Pick<Reading, 'text' | 'tokens' | 'classes'>,
  first: number,
  last: number,
): Part[] {
  const parts: Part[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const wordClass = classes[i] as WordClass;
    const pieces = splitWord(token, tokens[i - 1]);
    if (!pieces) {
      const { start, end, kind, text: word, lower } = token;
      const glued = i > first && tokens[i - 1]?.end === start;
      addPart(parts, text, { start, end, kind, text: word, lower, glued, token: i, wordClass });
      continue;
    }
    let start = token.start;
    for (const piece of pieces) {
      const kind = STARTS_WITH_DIGIT.test(piece) ? 'number' : /^[\p{L}\p{M}_]/u.test(piece) ? 'word' : 'mark';
      const glued = parts.at(-1)?.end === start;
      const end = start + piece.length;
      addPart(parts, text, { start, end, kind, text: piece, lower: lowerOf(piece), glued, token: i, wordClass });
      start = end;
    }
  }
  return parts;
}

function addPart(parts: Part[], text: string, part: Part) {
  const before = parts.at(-1);
  const begun = part.kind === 'number' && before ? numberBegunAt(before, parts.at(-2), text, part) : null;
  if (!begun) {
    parts.push(part);
    return;
  }
  while (parts.length && (parts.at(-1) as Part).start >= begun.start) parts.pop();
  const joined = text.slice(begun.start, part.end);
  parts.push({ ...begun, end: part.end, kind: 'number', text: joined, lower: joined });
}

const lowerOf = (word: string) => word.toLowerCase().replaceAll('’', "'");

/** The part at which a number began that goes on with `word`: ".001", "RM40" + ".75", "10, 000", "10 000"; null when it begins anew. */
function numberBegunAt(before: Part, sign: Part | undefined, text: string, part: Part): Part | null {
  const { start, text: word, glued } = part;
  if (before.kind === 'number') {
    const space = text.slice(before.end, start);
    // "200 000 percent" with a plain space: three noughts begin no number.
    const grouped = (GROUPING_SPACE.test(space) && /^\d{3}$/.test(word)) || (space === ' ' && word === '000');
    return grouped && /^\d{1,3}(?:\D\d{3})*$/.test(before.text.slice(-40)) ? before : null;
  }
  if (before.text === '.' && glued && (!before.glued || sign?.text === '(')) return before;
  if (sign?.kind !== 'number' || !before.glued) return null;
  if (glued && (before.text === '.' || before.text === ',')) return sign;
  // No number begins with two noughts: "10, 000" is one that was set apart.
  return before.text === ',' && /^00\d/.test(word) && word.length === 3 ? sign : null;
}

/** The pieces of a word that numbers are read from; null for most words, which are one. */
function splitWord(token: Token, before: Token | undefined): string[] | null {
  if (token.kind !== 'word') return null;
  if (before?.text === '$' && before.end === token.start) return splitLetters(token.text, readDollarLetters);
  if (!token.text.includes('-')) return holdsDigit(token.text) ? splitLetters(token.text) : null;
  const halves = token.lower.split('-');
  const opening = halves[0] as string;
  const numbers =
    isNumberWord(opening) ||
    opening === 'percent' ||
    (BEFORE_NUMBER.has(opening) && STARTS_WITH_DIGIT.test(halves[1] as string)) ||
    ((opening === 'a' || opening === 'an') && token.lower.length > 3);
  if (!numbers) return null;
  return token.text.split(/(-)/).flatMap((half) => splitLetters(half));
}

function splitLetters(word: string, currencyOf = readCurrencyCode): string[] {
  const match = word.match(LETTERS_THEN_DIGITS);
  const [, letters = '', rest = ''] = match ?? [];
  if (!match || !currencyOf(letters)) return [word];
  const digits = rest.match(DIGITS)?.[0] ?? '';
  return digits.length === rest.length ? [letters, digits] : [letters, digits, rest.slice(digits.length)];
}

/** One past a hyphen that joins the part before `i` to the next one; `i` when there is none. */
export function skipHyphen(parts: readonly Part[], i: number): number {
  return isHyphen(parts, i) ? i + 1 : i;
}

/** Whether part `i` is a hyphen glued to both its neighbours. */
export function isHyphen(parts: readonly Part[], i: number): boolean {
  const mark = parts[i];
  return mark !== undefined && (mark.text === '-' || mark.text === '‑') && mark.glued && parts[i + 1]?.glued === true;
}
