import type { Span } from '../../model.ts';
import { startsWithCapital } from '../../text/capital.ts';
import { beginsDate } from '../../text/dates.ts';
import { countWhile } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../words/closed-words.ts';
import { isFirstName } from '../words/first-names.ts';
import { bareWord, isNameWord, isPossessive, namesInS } from '../words/name-words.ts';
import { BODY_NOUNS, COLLECTIVE_NOUNS, DOCUMENT_NOUNS, PLACE_NAMES, TITLE_NOUNS } from '../words/speaker-words.ts';
import { verbOf } from '../words/verb-forms.ts';
import { endOfName, isHonour } from './name-ends.ts';
import { isSourceNoun, judgeName, titleEnd } from './name-kinds.ts';
import { isRole, isRoleNoun } from './person-nouns.ts';

/** One place where the text names somebody or something. */
export interface NameMention {
  /** The name without titles, possessive ending or article. */
  span: Span;
  /** Tokens of the name `[first, last)`. */
  first: number;
  last: number;
  /** First token of the titles before the name; `first` when there are none. */
  titleFirst: number;
  /** Its words without possessive endings and full stops. */
  words: string[];
  /** What the name's own words and its neighbours say it is; null when they leave it open. */
  kind: 'person' | 'body' | null;
  /** "the" stands before it. */
  definite: boolean;
  possessive: boolean;
  /** Index into the reading's sentences. */
  sentence: number;
}

/** "Ardport-based Harbour Watch": where somebody sits is no part of the name. */
const PLACED = /-(?:based|born|led|owned|backed|run|area|era|educated|trained)$/;
/** Words of such a place. */
const MAX_PLACE = 3;
/** No name is longer, in tokens: "the Parliamentary Under-Secretary of State for Transport and the Regions" has ten. */
const MAX_NAME_TOKENS = 14;
const MAX_HEADING_TOKENS = 60;
/** Share of longer words with a capital from which a line is a headline in title case, where capitals tell nothing. */
const TITLE_CASE = 0.7;

const SUNDAY_PAPER = /^(?:Times|Tribune|Mail|Mirror|Express|Telegraph|Post|Herald|Star|World|People|Independent|Punch)/;

/** All names of a text, in order. One pass over its tokens. */
export function findNames(reading: Reading): NameMention[] {
  const { tokens } = reading;
  const seen = wordsInside(reading);
  const own = namesInS(tokens);
  const found: NameMention[] = [];
  reading.sentences.forEach((sentence, index) => {
    if (isTitleCase(reading, sentence)) return;
    for (let i = sentence.first; i < sentence.last; ) {
      const paper = (tokens[i] as Token).text === 'Sunday' && SUNDAY_PAPER.test(tokens[i + 1]?.text ?? '');
      if (
        (!paper && (!isNameWord(tokens[i] as Token) || beginsDate(tokens, i))) ||
        isShouted(tokens, i) ||
        (!paper && beginsSentence(tokens, i, sentence) && !isNameAtStart(reading, [i, sentence.last], seen))
      ) {
        i++;
        continue;
      }
      const end = endOfName(tokens, i, Math.min(sentence.last, i + MAX_NAME_TOKENS));
      const mention = mentionOf(reading, [i, end], index, own);
      if (mention) found.push(mention);
      i = end;
    }
  });
  return found;
}

/** Whether most words of a heading (or of the first line, whatever it is) have a capital: a headline, whose names are read in the light of the body's. */
export function isTitleCase({ tokens, blocks }: Reading, { first, last, block }: Sentence): boolean {
  const kind = blocks[block]?.kind;
  // The signature of a post: "— Ann Roe (@annroe)".
  if (/^[\u2014\u2013-]$/.test(tokens[first]?.text ?? '')) return false;
  const heading = /^(?:headline|subheading|standfirst)$/.test(kind ?? '');
  if ((!heading && block > 0) || last - first > MAX_HEADING_TOKENS) return false;
  let long = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { text, kind } = tokens[i] as Token;
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (startsWithCapital(text)) capitals++;
  }
  return heading ? long > 2 && capitals >= long * TITLE_CASE : long > 4 && capitals === long;
}

/** Words written small, and words written with a capital inside a sentence: what a capital at its start is worth. */
function wordsInside({ tokens, sentences }: Reading): { small: Set<string>; capital: Set<string> } {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const sentence of sentences)
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word') continue;
      if (!startsWithCapital(token.text)) small.add(token.lower);
      else if (!beginsSentence(tokens, i, sentence)) capital.add(bareWord(token.text));
    }
  return { small, capital };
}

function beginsSentence(tokens: readonly Token[], i: number, { first }: Sentence): boolean {
  if (i === first) return true;
  const before = tokens[i - 1] as Token;
  // "ORLO (Tide) - | Rebels said"
  if (before.text === '-' && tokens[i - 2]?.text === ')') return true;
  return before.kind === 'mark' && /^(?:[“"«(‘'’\u2014\u2013:•*]|''|``)$/u.test(before.text);
}

function isNameAtStart(
  { tokens, classes }: Reading,
  [i, last]: Span,
  seen: { small: Set<string>; capital: Set<string> },
): boolean {
  const token = tokens[i] as Token;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  const wordClass = classes[i];
  if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return false;
  if (next && isNameWord(next) && (isFirstName(token.text) || token.text === 'United')) return true;
  // "Audit Norland's report", "Police Norland"
  if ((DOCUMENT_NOUNS.has(token.lower) || token.lower === 'police') && PLACE_NAMES.has(bareWord(next?.text ?? '')))
    return true;
  // "Doctors Without Borders": a small word with a capital stands inside a name.
  if (next && isNameWord(next) && PREPOSITIONS.has(next.lower)) return true;
  // "Save the Children said"
  if (
    next?.lower === 'the' &&
    verbOf(token.lower)?.form === 'plain' &&
    isNameWord(tokens[i + 2] ?? token) &&
    classes[i + 3] === 'past'
  )
    return true;
  if (!/^(?:name|noun|adjective|verb)$/.test(wordClass ?? '')) return false;
  const bare = bareWord(token.text);
  if (COLLECTIVE_NOUNS.has(token.lower) && !(next && isNameWord(next))) return false;
  // "PARENTS opposed to it": a story that begins in capitals.
  if (bare.length > 4 && bare === bare.toUpperCase() && isSourceNoun(token.lower)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(bare)) return true;
  // "Backers of the plan", "Workers said": a plural that only the sentence gives its capital, whatever union has it in its name.
  if (isPluralOfPeople(token.lower) && !(next && isNameWord(next))) return false;
  if (seen.capital.has(bare)) return true;
  if (TITLE_NOUNS.has(bare.toLowerCase()) && next && (isNameWord(next) || next.text === '.' || isOffice(tokens, i)))
    return true;
  if (isSpeltOut(tokens, i)) return true;
  if (seen.small.has(token.lower) || isSourceNoun(token.lower) || token.lower.endsWith('ly')) return false;
  return wordClass === 'name' || (next !== undefined && isNameWord(next));
}

/** "A WIDOW has said": a story that begins in capitals. */
const isShouted = (tokens: readonly Token[], i: number) =>
  /^(?:an?|the)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^\p{Lu}{3,}$/u.test((tokens[i] as Token).text) &&
  isRoleNoun((tokens[i] as Token).lower);

/** "Minister for | Roads" */
const isOffice = (tokens: readonly Token[], i: number) =>
  /^(?:of|for)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2] !== undefined && isNameWord(tokens[i + 2] as Token);

/** "Friends of the Fen (FoF)": letters in brackets show that the words from `i` on are a name. */
function isSpeltOut(tokens: readonly Token[], i: number): boolean {
  let end = i + 1;
  while (end < i + 7 && tokens[end]?.kind === 'word') end++;
  const letters = tokens[end + 1]?.text ?? '';
  return (
    tokens[end]?.text === '(' &&
    tokens[end + 2]?.text === ')' &&
    /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(letters) &&
    letters[0] === tokens[i]?.text[0]
  );
}

/** "envoy to Norway | Ann Roe", "head of Acme | John Roe": where the name begins when a role and its place stand directly before it. */
function afterOffice(tokens: readonly Token[], start: number, end: number): number | null {
  const of = start - (tokens[start - 1]?.lower === 'the' ? 2 : 1);
  const noun = tokens[of - 1];
  if (end - start < 3 || !noun || !isRole(noun) || !/^(?:of|to|in|for|at)$/.test((tokens[of] as Token).text))
    return null;
  const place = PLACE_NAMES.has((tokens[start] as Token).text);
  // "publisher of | Ann M. Roe"
  if (isFirstName((tokens[start] as Token).text) && !place) return null;
  for (let i = start + 1; i < end - 1; i++)
    if (isFirstName((tokens[i] as Token).text) || /^\p{Lu}$/u.test((tokens[i] as Token).text)) return i;
  return place ? start + 1 : null;
}

function mentionOf(reading: Reading, [from, to]: Span, sentence: number, own: ReadonlySet<string>): NameMention | null {
  const { tokens } = reading;
  let start = from;
  for (let i = from; i < Math.min(from + MAX_PLACE, to - 1); i++)
    if (PLACED.test((tokens[i] as Token).text)) start = i + 1;
  const first = afterOffice(tokens, start, to) ?? titleEnd(tokens, start, to);
  const end = to - first > (first > start ? 1 : 2) && isHonour(tokens[to - 1]) ? to - 1 : to;
  if (first === end) return null;
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word' || token.kind === 'number')
      words.push(i === end - 1 ? bareWord(token.text) : token.text.replaceAll('.', ''));
  }
  if (words.length === 0 || (words.length === 1 && words[0]?.length === 1)) return null;
  const tail = tokens[end - 1] as Token;
  const owned = words.length === 1 && own.has(words[0] as string);
  const possessive = !owned && isPossessive(tail.text);
  const ending = possessive && !/s['’]$/u.test(tail.text) ? 2 : possessive ? 1 : 0;
  const before = tokens[start - 1];
  // "the Council" is a common noun, whoever it is; "the Journal" is the Dene Journal.
  const [word = '', more] = words;
  if (before?.lower === 'the' && !more && BODY_NOUNS.has(word.toLowerCase()) && word !== 'Journal') return null;
  const mention: NameMention = {
    span: [(tokens[first] as Token).start, tail.end - ending],
    first,
    last: end,
    titleFirst: start,
    words,
    definite: before?.lower === 'the',
    possessive,
    sentence,
    kind: owned ? 'body' : null,
  };
  if (!owned) mention.kind = judgeName(reading, mention).kind;
  return mention;
}

/** Index of the last mention that begins before `token`; -1 when there is none. */
export function indexBefore(mentions: readonly NameMention[], token: number): number {
  return countWhile(mentions, ({ first }) => first < token) - 1;
}

/** "backers", "activists": made from a verb, or with an ending for people. "Reuters" is neither. */
function isPluralOfPeople(lower: string): boolean {
  const stem = lower.match(/^([a-z]{3,})ers$/)?.[1];
  if (stem) return verbOf(stem) !== null || verbOf(`${stem}e`) !== null;
  return /[a-z]{3}(?:ists|ians)$/.test(lower);
}
