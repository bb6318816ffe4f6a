import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isFirstName } from '../words/first-names.ts';
import { bareWord } from '../words/name-words.ts';
import {
  BODY_NAME_WORDS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  HIDDEN_PLURALS,
  LONG_PLACE_NAMES,
  PLACE_NAMES,
  TITLE_NOUNS,
  TRADES_OF_FIRMS,
} from '../words/speaker-words.ts';
import type { NameMention } from './names.ts';
import { isListedPerson, isRoleNoun } from './person-nouns.ts';

/** The noun a word of a title stands for ("Gov" → "governor"); null when it is no title. */
export function titleNoun(word: string): string | null {
  return TITLE_NOUNS.get(word.toLowerCase()) ?? null;
}

/** Words that end a body's name for sure, even after a first name ("John Lewis Partnership"). */
const COMPANY =
  /^(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|group|university|foundation|institute|school|hospital|campaign|administration|party|association|college|committee|bank|trust|airport|stadium|prize|award|act|partnership|holdings|associates|brothers|sons|street|road|lane|avenue|bridge|center|centre|police|council|county)$/i;

/**
 * One past the titles a run of capitals `[start, end)` begins with, which is where the name begins: "U.S. Defense Secretary | Ann Roe",
 * "Secretary of State | Ann Roe". `start` when there is none, `end` when the run is all title.
 */
export function titleEnd(tokens: readonly Token[], start: number, end: number): number {
  const wordAt = (i: number) => bare(tokens[i] as Token);
  const isBody = (i: number) => BODY_NAME_WORDS.has(wordAt(i).toLowerCase());
  // "Oak County Police Media Officer | Ann Roe": whatever stands before the office.
  const given = end - 2;
  if (given - 1 > start && isFirstName(wordAt(given)) && isListedPerson(wordAt(given - 1).toLowerCase()))
    if (!isBody(end - 1)) return given;
  let after = start;
  for (let i = start; i < end - 1; i++) {
    if (i > start && isFirstName(wordAt(i))) {
      if (after === start && isNoGivenName(wordAt(i - 1))) after = i;
      break;
    }
    // "a passenger, | Dean Roe": the role has been told.
    const told = i === start && tokens[i - 1]?.text === ',' && isRoleNoun(tokens[i - 2]?.lower ?? '');
    if (told && end - i === 2 && isFirstName(wordAt(i))) return start;
    const post = i > start && i < end - 2 && POST_CODE.test(wordAt(i));
    const further = i > start && i === after && i < end - 2 && wordAt(i) === 'Head';
    if ((!titleNoun(wordAt(i)) && !post && !further) || SURNAME_LIKE.test(wordAt(i))) continue;
    after = i + 1;
    if ((tokens[after] as Token).text === '.') after++;
    if (after < end && OFFICE_LINK.test((tokens[after] as Token).text)) after = afterOffice(tokens, after + 1, end);
    i = after - 1;
  }
  const office = end - 2 > start && OFFICES.test(wordAt(start)) && OFFICE_LINK.test(tokens[start + 1]?.text ?? '');
  for (let i = start; i < end - 2; i++) if (!office && isBody(i) && OFFICE_LINK.test(wordAt(i + 1))) return start;
  if (after >= end) return end;
  if (
    end - after > 0 &&
    titleNoun(wordAt(end - 1)) &&
    end - start > 1 &&
    (after > start || !isFirstName(wordAt(start)))
  )
    return after > start && isFirstName(wordAt(after)) ? after : end;
  if (after === start) return start;
  // "Attorney General's Office", "Justice Department": the title is part of a body's name.
  for (let i = after; i < end; i++) if (isBody(i) && !isFirstName(wordAt(after))) return start;
  return after;
}

/** Titles that are more often a name inside one ("St Helens"). */
const SURNAME_LIKE = /^st$/i;
/** "Rovers QB Kyle Roe": a post in capitals between a body and a name. */
const POST_CODE = /^\p{Lu}{2,3}$/u;
const OFFICE_LINK = /^(?:of|for)$/;
const OFFICES = /^(?:Member|Minister|Secretary|Speaker|Chancellor|Governor)$/;
/** Words that stand before a first name without being part of the name: a people, a body, an abbreviated post. */
const isNoGivenName = (word: string) =>
  !isFirstName(word) &&
  (DEMONYM.test(word) ||
    /^\p{Lu}{2,}$/u.test(word) ||
    BODY_NAME_WORDS.has(word.toLowerCase()) ||
    isListedPerson(singularOf(word.toLowerCase())));

/** "American Kevin Roe": a people's name before a first name is no part of it. */
const DEMONYM =
  /(?:\p{Ll}an|ese|ish|aeli|raqi|tani|Dutch|French|Greek|Thai|Swiss|Saudi|Afghan|German|Czech|Democrat|Republican|Labour|Tory)$/u;

const bare = (token: Token) => bareWord(token.text);

/** What an office is over, and no surname: "Commissioner for Human | Rights". */
const MATTER =
  /^(?:Rights|Affairs|Relations|Security|Safety|Health|Education|Justice|Trade|Development|Operations|Refugees|Children)$/;

/** Past the office after "Secretary of": up to the first name if one is known, else all but the last two words. */
function afterOffice(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (i > from && isFirstName((tokens[i] as Token).text)) return i;
  const words = end - from;
  // "Minister of the Coast | (MoC)", "Minister of the Norse Coast"
  if (tokens[end]?.text === '(' || (words < 4 && tokens[from]?.lower === 'the')) return end;
  if (MATTER.test(bare(tokens[end - 1] as Token))) return end;
  // "Member of Parliament for Hale": no name follows.
  if (words > 2 && OFFICE_LINK.test(bare(tokens[end - 2] as Token))) return end;
  return words <= 2 ? (words === 2 ? end - 1 : end) : end - 2;
}

/** Whether a name is only a people's or a party's adjective: "the Norwegian businessman". */
export const isDemonym = (words: readonly string[]) =>
  words.length <= 2 && DEMONYM.test(words.at(-1) as string) && !isFirstName(words[0] as string);

/** One key for a country and its adjective, both in lower case: "israel", "israeli". */
export const nationKey = (word: string) => word.replace(NATION_END, '').replace(NATION_END, '');
const NATION_END = /(?:istan|ian|ese|ish|and|an|ia|i|a|e|y|o)$/;

/** "the newspaper | Hale Today" */
const OUTLET = /^(?:newspaper|daily|weekly|site|website|magazine|broadcaster|channel|station|network)$/;

/** "identified as | Zoltan", "gave his name as | Zoltan": only a human being is. */
export const isNamingBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'as' &&
  NAMES_ONESELF.test(
    tokens
      .slice(Math.max(0, at - 4), at - 1)
      .map(({ lower }) => lower)
      .join(' '),
  );
/** "one of them, | Zoltan Kerr", "one of the young divers, | Zoltan Kerr" */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',') return false;
  const before = tokens.slice(Math.max(0, at - 6), at - 1).map(({ lower }) => lower);
  const noun = before.slice(before.lastIndexOf('one') + 2);
  return (
    before[before.lastIndexOf('one') + 1] === 'of' &&
    (noun[0] === 'them' || (noun.length > 1 && isRoleNoun(singularOf(noun.at(-1) as string))))
  );
}
const NAMES_ONESELF = /\bidentified(?: (?:himself|herself|only|simply|just))*$|\b(?:his|her) name$/;

/** What a name's own words and its nearest neighbours say it is. */
export function judgeName(
  { tokens, classes }: Reading,
  { first, last, titleFirst, words, definite }: Omit<NameMention, 'kind'>,
): Pick<NameMention, 'kind'> {
  const head = words.at(-1) as string;
  const before = tokens[titleFirst - 1];
  const next = tokens[last];
  if ((first > titleFirst && !COMPANY.test(head)) || isNamingBefore(tokens, titleFirst)) return { kind: 'person' };
  if ((words.length > 1 && COMPANY.test(head)) || OUTLET.test(before?.text ?? '')) return { kind: 'body' };
  if (words.length === 1 ? PLACE_NAMES.has(head) : LONG_PLACE_NAMES.has(words.join(' '))) return { kind: 'body' };
  if (words.length > 1 && isFirstName(words[0] as string) && !(definite && next && classes[last] === 'noun'))
    return { kind: 'person' };
  const done = /^(?:past|adjective)$/.test(classes[titleFirst - 1] ?? ''); // "accused Acme", "local Acme"
  const role = !done && before?.kind === 'word' && before.text === before.lower && isRoleNoun(before.lower);
  const trade = role && TRADES_OF_FIRMS.has(before.lower);
  // "harbour engineer | Sadia Mills"
  if (role && !trade && words.length === 2 && !BODY_NAME_WORDS.has(words[0]!.toLowerCase())) return { kind: 'person' };
  if (
    BODY_NAME_WORDS.has(head.toLowerCase()) ||
    words.some((word, i) => i < words.length - 1 && isBodyHead(word, words[i + 1]))
  )
    return { kind: 'body' };
  if (words.length === 1 && isBodySpelling(head)) return { kind: 'body' };
  if (role && !(trade && words.length === 1)) return { kind: 'person' };
  if (definite) return { kind: 'body' };
  const isAge = next?.text === ',' && tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.text === ',';
  const relative = tokens[next?.text === ',' ? last + 1 : last]?.lower ?? '';
  // "Republicans, who", "the UN, who" are several.
  const isWho = relative === 'who' && /\p{Ll}[^s\W]$/u.test(head);
  if (
    isAge ||
    isWho ||
    (words.length > 1 && isOneOf(tokens, titleFirst)) ||
    (words.length > 1 && /^(?:who|whose)$/.test(relative))
  )
    return { kind: 'person' };
  if (words.length > 1 && words.slice(0, -1).some((word) => /^\p{Lu}$/u.test(word))) return { kind: 'person' };
  return { kind: null };
}

/** Nouns for people, bodies and documents as news uses them without an article at the start of a sentence; not names there. */
export function isSourceNoun(lower: string): boolean {
  if (/^(?:others|another|both|everyone|nobody|somebody|someone)$/.test(lower)) return true;
  const singular = singularOf(lower);
  return (
    isListedPerson(lower) ||
    (singular !== lower && isRoleNoun(singular)) ||
    [COLLECTIVE_NOUNS, HIDDEN_PLURALS, DOCUMENT_NOUNS].some((list) => list.has(lower) || list.has(singular))
  );
}

/** The singular of a regular plural; other words come back as they are. */
export function singularOf(lower: string): string {
  if (lower.endsWith('men')) return `${lower.slice(0, -3)}man`;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|us|is|news)$/.test(lower)) return lower;
  if (/(?:ches|shes|sses|xes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** "Ministry of", "Bank for": a body's head before a link. */
const isBodyHead = (word: string, next: string | undefined) =>
  BODY_NAME_WORDS.has(word.toLowerCase()) && next !== undefined && /^(?:of|for|on)$/.test(next);

/** NASA, WeWork, 3M and B&Q, but not McDonald or O'Neill. */
function isBodySpelling(word: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}&-]+s?$/u.test(word)) return true;
  return /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Von)\p{Lu}/u.test(word);
}
