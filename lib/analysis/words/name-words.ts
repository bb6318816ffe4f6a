import { startsWithCapital } from '../../text/capital.ts';
import { isNamedDay } from '../../text/dates.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-table.ts';

/** "al-Assad", "d'Estaing", "iPhone": a capital inside. */
const INNER_CAPITAL = /^\p{Ll}{1,3}['’-]?\p{Lu}/u;
const POSSESSIVE = /(?:['’]s|s['’])$/u;

/** A word without its possessive ending and without full stops: "U.S." and "US" are one. */
export function bareWord(text: string): string {
  const last = text.at(-1);
  const bare = last === 's' || last === "'" || last === '’' ? text.replace(/['’]s?$/u, '') : text;
  return bare.includes('.') ? bare.replaceAll('.', '') : bare;
}

export const isPossessive = (text: string) => POSSESSIVE.test(text);

/** Words that "Bellamy’s" has behind it only as a name that ends so. */
const BEHIND_SUBJECT = /^(?:was|is|has|had|will|would|said|says|told|did|does|denied|declined)$/;

/** Names that end in an apostrophe and an s ("Bellamy’s said …"), without them: the text never writes the bare word. */
export function namesInS(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    if (!token.text.endsWith('s') || !/['’]s$/.test(token.text) || !isNameWord(token)) return;
    const before = tokens[i - 1];
    if (before && isNameWord(before)) return;
    if (BEHIND_SUBJECT.test(tokens[i + 1]?.lower ?? '')) found.add(bareWord(token.text));
  });
  if (found.size > 0) for (const { text } of tokens) if (found.has(text)) found.delete(text);
  return found;
}

const NO_NAMES = wordSet('I OK OKs EPS EBITDA GDP CPI IPO IPOs VAT');

/** Whether a word looks like part of a name wherever it stands. */
export function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  return (
    (startsWithCapital(token.text) || (token.text !== token.lower && INNER_CAPITAL.test(token.text))) &&
    !NO_NAMES.has(token.text) &&
    !isNamedDay(bareWord(token.text))
  );
}

/** Tells the words that the text writes small; they are collected when the first is asked for, which few texts do. */
export function smallWords({ tokens }: { tokens: readonly Token[] }): (word: string) => boolean {
  let small: Set<string> | null = null;
  return (word) => {
    small ??= new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
    return small.has(word);
  };
}
