import { isNamedDay } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';

/** A capital, or the sign of an account. */
export const CAPITAL = /^(?:\p{Lu}|[@#]\p{L})/u;
/** "al-Assad", "d'Estaing", "iPhone": a capital inside. */
const INNER_CAPITAL = /^\p{Ll}{1,3}['’-]?\p{Lu}/u;
const POSSESSIVE = /(?:['’]s|s['’])$/u;

/** A word without its possessive ending and without full stops: "U.S." and "US" are one. */
export function bareWord(text: string): string {
  const bare = text.replace(/['’]s?$/u, '');
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}

export const isPossessive = (text: string) => POSSESSIVE.test(text);

/** Whether a word looks like part of a name wherever it stands. */
export function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return (
    (CAPITAL.test(token.text) || INNER_CAPITAL.test(token.text)) &&
    !isNamedDay(bareWord(token.text)) &&
    token.text !== 'I'
  );
}
