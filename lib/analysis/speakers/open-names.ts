/** Which names are people's, where their own words leave it open. */
import type { Token } from '../../text/tokens.ts';
import type { NameMention } from '../names/names.ts';
import { surnameOf } from '../names/person-names.ts';
import type { Role } from '../names/roles.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVES } from '../words/closed-words.ts';
import { isFirstName } from '../words/first-names.ts';
import { BODY_NAME_WORDS, PLACE_NAMES, TRADES_OF_FIRMS } from '../words/speaker-words.ts';
import { cueOfWord, verbOf } from '../words/verb-forms.ts';

/** Whether a token is a verb that hardly ever means anything but saying, and that announces nothing. */
function says(token: Token | undefined): boolean {
  const cue = token && cueOfWord(token.lower);
  return !!cue && cue.that && cue.core && !cue.thing;
}
/** Words inside a body's name, never a person's. */
const LINK = /^(?:of|for|on|the|and|in|to|[Aa]gainst|Without)$/;

/** What stands between a name and its verb, in tokens. */
const MAX_ASIDE = 14;

/** A role that no firm has. */
export const isOfPerson = ({ head }: Role) => !TRADES_OF_FIRMS.has(head);

/** "Guido Anders-Lund said": an open name of words that are no words of the language, right beside a verb of saying. */
export function speaks(
  { tokens }: Reading,
  { words, first, last, definite }: NameMention,
  isSmall: (word: string) => boolean,
): boolean {
  // "Guida Anders, of Mill Road, said"
  const close =
    tokens[last]?.text === ',' ? tokens.slice(last + 1, last + MAX_ASIDE).findIndex(({ text }) => text === ',') : -1;
  const behind = close > 0 ? last + close + 2 : last;
  if (definite || words.length > 3) return false;
  if (!(says(tokens[behind]) || (close > 0 && says(tokens[behind + 1])) || says(tokens[first - 1]))) return false;
  if (!words.every((word) => /^(?:[ae]l-)?\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(word))) return false;
  const ordinary = (word: string) =>
    verbOf(word) !== null || ADJECTIVES.has(word) || BODY_NAME_WORDS.has(word) || isSmall(word);
  return !words.some(
    (word) =>
      LINK.test(word) ||
      word.split('-').some((part) => PLACE_NAMES.has(part)) ||
      word.toLowerCase().split('-').some(ordinary),
  );
}

/** Whether a name of several words that its neighbours leave open is a person's. */
export function isPerson(
  { kind, words, definite }: NameMention,
  roles: readonly Role[],
  alone: ReadonlySet<string>,
): boolean {
  if (kind === 'person' || roles.some(isOfPerson)) return true;
  if (definite || words.length > 4 || words.some((word) => /[^\p{L}\p{M}'’-]/u.test(word) || LINK.test(word)))
    return false;
  if (words.some((word) => PLACE_NAMES.has(word) || BODY_NAME_WORDS.has(word.toLowerCase()))) return false;
  if (words.every((word) => word === word.toUpperCase())) return false;
  // "Khawaja Muhammad Roe"
  if (words.slice(1, -1).some(isFirstName)) return true;
  // A surname that also stands alone makes it a person, even if the first name is a word ("Rich Roe").
  const last = surnameOf(words);
  return alone.has(last) && verbOf(last) === null && !ADJECTIVES.has(last);
}
