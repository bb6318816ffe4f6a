import type { Span } from '../../model.ts';
import { isWeekdayName } from '../../text/dates.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { POSSESSIVES } from '../words/closed-words.ts';
import { isFirstName } from '../words/first-names.ts';
import { isNameWord, isPossessive } from '../words/name-words.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import { cueOfWord, verbOf } from '../words/verb-forms.ts';
import { isHonour } from './name-ends.ts';
import { titleNoun } from './name-kinds.ts';
import type { NameMention } from './names.ts';
import { isRole } from './person-nouns.ts';
import { jointOffice } from './phrase-heads.ts';
import { headNoun, wordKey } from './role-nouns.ts';

/** What a text says somebody is: its words, and the noun that heads them. */
export interface Role {
  /** Without a leading article: "deputy head of the harbour office". */
  span: Span;
  /** One noun for all spellings of an office: "Gov." and "governor" are `governor`, "spokeswoman" is `spokesperson`. */
  head: string;
  /** All its words, lower case, possessive endings off. */
  words: Set<string>;
}

/** A role is no longer than this in tokens; more is a sentence that was misread. */
const MAX_ROLE_TOKENS = 24;
/** Tokens of a relative clause between "the firm" and its name. */
const MAX_RELATIVE = 12;
/** Words that end a role before a name or after a comma. */
const ENDS_ROLE = /^(?:who(?:['’]s|se|m)?|which|that|when|where|while|because|but|after)$/;
/** Nouns of kinship: whoever is named with one is not the best-known bearer of the surname. */
const KIN =
  /^(?:wife|husband|son|daughter|brother|sister|father|mother|mum|mom|dad|widow|widower|uncle|aunt|cousin|nephew|niece|grandson|grandmother|grandfather|parent|spouse|twin|partner)$/;
const ARTICLES = /^(?:an?|the|one|another)$/;
/** Titles that say how somebody is addressed, not what they are. */
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr)$/;
/** Prepositions between an office and what it is over. */
const OFFICE_LINKS = /^(?:of|to|in|for|at|with)$/;
/** What the text says a named person is: titles and nouns before the name, or an apposition on either side. In order of weight. */
export function rolesOf(reading: Reading, mention: NameMention): Role[] {
  return [
    titleRole(reading, mention),
    appositionAfter(reading, mention),
    appositionBefore(reading, mention),
    counsel(reading, mention),
  ].filter((role) => role !== null);
}

/** "Ann Roe KC", "Ann Roe MP": the letters say what she is. */
function counsel(reading: Reading, { last }: NameMention): Role | null {
  return /^(?:[KQ]C|M[SE]?P)$/.test(reading.tokens[last]?.text ?? '') ? roleFrom(reading, last, last + 1, last) : null;
}

export const isKinship = (role: Role) => KIN.test(role.head);

/** "the group, Harbour Watch, said", "the farm union Agra", "Agra, a farm union,": the common noun for a body beside its name. */
export function bodyNounBeside({ tokens }: Reading, { titleFirst, last }: NameMention): Role | null {
  const isNoun = (token: Token | undefined) => token !== undefined && BODY_NOUNS.has(token.text);
  const before = tokens[titleFirst - 1];
  if (isNoun(before)) {
    const role = bodyRole(before as Token);
    // "the rebel | group"
    const sort = tokens[titleFirst - 2];
    if (sort?.kind === 'word' && sort.text === sort.lower && !ARTICLES.test(sort.lower)) role.words.add(sort.lower);
    return role;
  }
  const closes = /^[,.]$/.test(tokens[last]?.text ?? '.');
  if (before?.text === ',' && closes) {
    // "the firm that owns the pier, Tall Machine,"
    for (let i = titleFirst - 2; i > titleFirst - MAX_RELATIVE && tokens[i]?.kind !== 'mark'; i--)
      if (isNoun(tokens[i]) && (i === titleFirst - 2 || /^(?:that|which)$/.test(tokens[i + 1]?.lower ?? '')))
        return bodyRole(tokens[i] as Token);
  }
  if (tokens[last]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  for (let i = last + 2; i < last + 6; i++)
    if (isNoun(tokens[i]) && tokens[i + 1]?.kind === 'mark') return bodyRole(tokens[i] as Token);
  return null;
}

const bodyRole = ({ start, end, lower }: Token): Role => ({ span: [start, end], head: lower, words: new Set([lower]) });

/** "White House spokesman John Roe", "President Roe": the words that stand before the name. */
function titleRole(reading: Reading, { titleFirst, first, sentence }: NameMention): Role | null {
  const { tokens, classes } = reading;
  const begin = reading.sentences[sentence]?.first ?? 0;
  const end = addressFirst(tokens, begin, first);
  let head = end - 1;
  if ((tokens[head] as Token | undefined)?.text === '.') head--;
  // "accused Roe" tells what was done to him.
  const named = head >= begin && !/^(?:past|adjective)$/.test(classes[head] as string) && isRole(tokens[head] as Token);
  let start = Math.min(titleFirst, end);
  if (start === end && !named) return null;
  let headed = headOfTitle(tokens, start, end) !== null;
  for (let back = 0; back < MAX_ROLE_TOKENS / 2 && start - 1 >= begin; back++) {
    const token = tokens[start - 1] as Token;
    const wordClass = classes[start - 1];
    const noun =
      /^(?:noun|adjective|name)$/.test(wordClass ?? '') || /^\p{Lu}{2}/u.test(token.text) || token.text === '.';
    // "Last week | Mayor Ann Roe"
    const onDay = isWeekdayName(token.text) && tokens[start - 2]?.lower === 'on';
    if (onDay || /^(?:week|month|year|night)$/.test(token.lower)) break;
    const role = isRole(token);
    const office =
      !headed && OFFICE_LINKS.test(token.lower) && start - 2 >= begin && isRole(tokens[start - 2] as Token);
    headed ||= role;
    // "| Health and | Sports Minister Ann Roe", where no other name can stand before
    const joint = headed && token.lower === 'and' && start - 2 >= begin && jointOffice(reading, [start - 2, first]) > 0;
    const opens = start - 2 === begin || /^(?:["“”,]|said|the)$/.test(tokens[start - 3]?.lower ?? '');
    if (!noun && !role && !office && !(joint && opens)) break;
    if (token.text === '.' && !titleNoun((tokens[start - 2] as Token | undefined)?.lower ?? '')) break;
    start--;
  }
  return roleFrom(reading, start, end, headOfTitle(tokens, start, end));
}

/** "Health Minister | Dr. Sir": where the ways to address somebody begin before a name. */
function addressFirst(tokens: readonly Token[], begin: number, first: number): number {
  const at = tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const { lower = '' } = tokens[at] ?? {};
  const isAddress = ADDRESS.test(lower) || (/^prof/.test(lower) && at > begin && isRole(tokens[at - 1] as Token));
  return at >= begin && isAddress ? addressFirst(tokens, begin, at) : first;
}

/** "John Roe, 41, head of the harbour office, said". */
function appositionAfter(reading: Reading, { titleFirst, last, sentence }: NameMention): Role | null {
  const { tokens, classes } = reading;
  const end = reading.sentences[sentence]?.last ?? last;
  let from = isHonour(tokens[last]) ? last + 1 : last;
  if (tokens[from]?.text === '(') {
    const close = tokens.slice(from, Math.min(from + 8, end)).findIndex((token) => token.text === ')');
    if (close > 0) from += close + 1;
  }
  if (tokens[from]?.text !== ',' || from + 1 >= end) return null;
  from++;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  if (isFirstName(tokens[from]?.text ?? '')) return null;
  let to = from;
  let prepositions = 0;
  let head: number | null = null;
  for (; to < end && to - from < MAX_ROLE_TOKENS; to++) {
    const token = tokens[to] as Token;
    const wordClass = classes[to];
    if (token.kind === 'mark' && !/^[’'&/-]$|^\.$/.test(token.text)) break;
    if (token.text === '.' && to + 1 >= end) break;
    if (ENDS_ROLE.test(token.lower)) break;
    if (wordClass === 'preposition' || wordClass === 'to') {
      if (prepositions > 0 && !OFFICE_LINKS.test(token.lower)) break;
      prepositions++;
    } else if (prepositions === 0 && isRole(token)) head = to;
    else if (isFiniteVerb(reading, to) && !isRole(token) && !(classes[to] === 'verb' && classes[to + 1] === 'noun'))
      // "… in Orm and Dene, the lawmaker | said", "asked by Mr Stone's lawyer, Ann Roe, the girl | said": a subject is no apposition.
      return prepositions > 0 ||
        head === null ||
        tokens[titleFirst - 1]?.text === ',' ||
        /^(?:preposition|to|conjunction)$/.test(classes[titleFirst - 1] ?? '')
        ? null
        : roleFrom(reading, from, to, head);
    // "…, | says mayor"
    if (to === from && (/^(?:preposition|conjunction|ing|past|to)$/.test(wordClass ?? '') || isCueInS(token.lower)))
      return null;
  }
  return head === null ? null : roleFrom(reading, from, to, head);
}

/** "The head of the harbour office, John Roe, said". */
function appositionBefore(reading: Reading, { titleFirst, last, sentence }: NameMention): Role | null {
  const { tokens, classes } = reading;
  const begin = reading.sentences[sentence]?.first ?? 0;
  if (tokens[titleFirst - 1]?.text !== ',' || !/^(?:[,.]|of|from)$/.test(tokens[last]?.text ?? '.')) return null;
  // "The head of the Harbour Office (HO), John Roe,"
  const to = tokens[titleFirst - 4]?.text === '(' ? titleFirst - 4 : titleFirst - 1;
  let near: Role | null = null;
  for (let from = to - 1; from >= begin && to - from < MAX_ROLE_TOKENS; from--) {
    const token = tokens[from] as Token;
    // "Mr Amos' | niece"
    const owns = /^['’]$/.test(token.text) && tokens[from - 1]?.text.endsWith('s');
    if ((token.kind === 'mark' && !owns) || (isFiniteVerb(reading, from) && !isRole(token))) break;
    const opens = owns || ARTICLES.test(token.lower) || isOwner(token.lower) || isPossessive(token.text);
    if (!opens) continue;
    if (owns) from--;
    let head: number | null = null;
    for (let i = from + 1; i < to; i++) {
      if (classes[i] === 'preposition' || classes[i] === 'to') break;
      if (isRole(tokens[i] as Token)) head = i;
    }
    // "Fen Aid's director": all of the possessor.
    while (from > begin && isPossessive(token.text) && isNameWord(token) && isNameWord(tokens[from - 1] as Token))
      from--;
    // "a spokesman for the port's office": an article inside the phrase opens only its last part.
    // "an official event held by Roe": what comes behind the noun.
    const next = head === null || head + 1 === to ? 'to' : (classes[head + 1] ?? '');
    const role = /^(?:preposition|to|conjunction)$/.test(next) ? roleFrom(reading, from, to, head) : null;
    // "an order of the mayor": whose it is.
    if (from > begin && classes[from - 1] === 'preposition') near ??= role;
    else if (head !== null) return role;
  }
  return near;
}

const isCueInS = (lower: string) => verbOf(lower)?.form === 's' && cueOfWord(lower) !== null;
const isOwner = (lower: string) => POSSESSIVES.has(lower) || lower === 'her';
function isFiniteVerb({ classes }: Reading, i: number): boolean {
  const wordClass = classes[i];
  return /^(?:verb|past|be|have|do|modal|subject)$/.test(wordClass ?? '');
}

/** The last title or role noun before the name, or the one before "of". */
function headOfTitle(tokens: readonly Token[], start: number, end: number): number | null {
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i] as Token;
    if (isRole(token)) return i;
  }
  return null;
}

function roleFrom({ text, tokens }: Reading, from: number, to: number, head: number | null): Role | null {
  if (head === null) return null;
  while (from < head && (ARTICLES.test((tokens[from] as Token).lower) || isOwner((tokens[from] as Token).lower)))
    from++;
  const noun = headNoun(tokens, head);
  if (noun.endsWith('year-old')) return null;
  if (ADDRESS.test(noun) && (to - from <= 2 || noun[0] === 'm')) return null;
  while (to > head + 1 && /^(?:of|to|in|for|at|with|on|the|a|an|and|best)$/.test((tokens[to - 1] as Token).lower)) to--;
  const words = new Set<string>();
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') words.add(wordKey(token));
  }
  words.add(noun);
  const last = tokens[to - 1] as Token;
  const span: Span = [(tokens[from] as Token).start, last.end];
  return text.slice(...span).trim() === '' ? null : { span, head: noun, words };
}
