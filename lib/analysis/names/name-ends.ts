import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../words/first-names.ts';
import { bareWord, isNameWord, isPossessive } from '../words/name-words.ts';
import { BODY_NAME_WORDS, LINKING_NAME_WORDS, TITLE_NOUNS } from '../words/speaker-words.ts';
import { verbOf } from '../words/verb-forms.ts';
import { isRoleNoun } from './person-nouns.ts';

const PARTICLES = /^(?:d(?:[aeiu]|el|ella|er|en|os)|v[ao]n|te[nr]|bin|ibn|[ae]l|l[ae]|ole|y)$/;
const LINKS = /^(?:of|for|on|to|the|and|in|against)$/;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv)$/;

/** Tokens of such a list. */
const MAX_LIST = 8;
const HONOUR = /^(?:M[SE]?P|KC|QC|MBE|OBE|CBE|PhD|MD|RN)$/;

/** "Ann Roe | KC": letters behind a full name that are no part of it. */
export const isHonour = (token: Token | undefined): boolean => token !== undefined && HONOUR.test(token.text);

const ADDRESS = /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)$/;

/** One past the last token of the name that begins at `start`, possessors of bodies included ("Wessex's Department of Roads"). */
export function endOfName(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  let linked = false;
  while (end < limit) {
    const token = tokens[end] as Token;
    const before = tokens[end - 1] as Token;
    const next = tokens[end + 1];
    if (isPossessive(before.text)) {
      if (!isNameWord(token) || !namesBody(tokens, end, limit)) break;
      end++;
    } else if (isNameWord(token)) {
      // "Dene College | Dr Ann Roe"
      if (ADDRESS.test(token.text) && next && isNameWord(next) && !TITLE_NOUNS.has(bareWord(before.text).toLowerCase()))
        break;
      end++;
    } else if (token.text === '.' && before.end === token.start && isAbbreviated(before.text)) {
      const suffix = SUFFIXES.test(before.lower);
      if (!suffix && !(next && end + 1 < limit && isNameWord(next))) break;
      end++;
      if (suffix) break;
    } else if (
      token.kind === 'mark' &&
      /^['’]$/u.test(token.text) &&
      before.end === token.start &&
      before.text.endsWith('s')
    ) {
      // "Northern Nurses' Federation": the mark is a token of its own.
      if (!next || !isNameWord(next) || !namesBody(tokens, end + 1, limit)) break;
      end += 2;
      // 'William | "Bill" Roe'
    } else if (
      token.kind === 'mark' &&
      /^["“‘']$/.test(token.text) &&
      /^["”’']$/.test(tokens[end + 2]?.text ?? '') &&
      end + 3 < limit &&
      [end + 1, end + 3].every((at) => isNameWord(tokens[at] as Token))
    )
      end += 4;
    else if (token.text === '&' && next && isNameWord(next)) end += 2;
    else if (token.text === ',' && next && SUFFIXES.test(next.lower)) end += 2;
    else if (token.text === ',' && linked && endOfList(tokens, [start, end], limit))
      end = endOfList(tokens, [start, end], limit);
    else if (PARTICLES.test(token.lower)) {
      const to = PARTICLES.test(next?.lower ?? '') ? end + 2 : end + 1;
      if (to >= limit || !isNameWord(tokens[to] as Token)) break;
      end = to + 1;
    } else {
      const to = linkedWord(tokens, [start, end], limit, linked);
      if (to === null) break;
      linked = true;
      end = to + 1;
    }
  }
  return end;
}

/** One past the "and" of a list of things an office is over: "the Ministry of Roads | , Trade and | Harbours"; 0 where none goes on. */
function endOfList(tokens: readonly Token[], [start, comma]: Span, limit: number): number {
  const office = bareWord((tokens[start] as Token).text).toLowerCase();
  if (!/^(?:ministry|minister|department|secretary|institute|office|bureau|committee|commission|faculty)$/.test(office))
    return 0;
  let end = comma;
  while (tokens[end]?.text === ',' && end - comma < MAX_LIST) {
    end++;
    const item = end;
    while (
      end < item + 2 &&
      end < limit &&
      isNameWord(tokens[end] as Token) &&
      !isFirstName((tokens[end] as Token).text)
    )
      end++;
    if (end === item) return 0;
  }
  const last = tokens[end + 1];
  return tokens[end]?.lower === 'and' && last && end + 1 < limit && isNameWord(last) && !isFirstName(last.text)
    ? end + 1
    : 0;
}

/** The word to which "of", "for the", "and" tie the name before them; null when the name is over. */
function linkedWord(tokens: readonly Token[], [start, at]: Span, limit: number, linked: boolean): number | null {
  const link = (tokens[at] as Token).lower;
  if (!LINKS.test(link)) return null;
  const head = bareWord((tokens[at - 1] as Token).text).toLowerCase();
  const second = tokens[at + 1];
  // "Save | the Children", but "told Cook | the BBC would"
  if (link === 'the') {
    const begins = at - start === 1 && verbOf(head)?.form === 'plain' && !isFirstName((tokens[start] as Token).text);
    return begins && second && isNameWord(second) && !/^told$|ed$/.test(tokens[start - 1]?.lower ?? '') ? at + 1 : null;
  }
  if (link === 'and') {
    if (!second || !isNameWord(second)) return null;
    if (!linked)
      return !BODY_NAME_WORDS.has(head) &&
        // "| Dene and Hale Police", "Dene Fire | and Rescue Service"
        ((at - start === 1 &&
          /^(?:Police|NHS|Council|Fire)$/.test(tokens[at + 2]?.text ?? '') &&
          !isRoleNoun(tokens[at + 3]?.lower ?? '')) ||
          ((head === 'fire' || /^(?:the|an?)$/.test(tokens[start - 1]?.lower ?? '')) &&
            endsAsBody(tokens, at + 1, limit)))
        ? at + 1
        : null;
    return TITLE_NOUNS.has(second.lower) || /^\p{Lu}{2,}$/u.test(second.text) ? null : at + 1;
  }
  // "the Movement for the Liberation | of Tarn", "the Court of Arbitration | for Sport"
  const long = linked && (link === 'of' || (link === 'for' && (tokens[start] as Token).text === 'Court'));
  if (!LINKING_NAME_WORDS.has(head) && !long) return null;
  const to = second?.lower === 'the' ? at + 2 : at + 1;
  const word = tokens[to];
  // "the Weir Centre | in Orlo, Norland"
  if (link === 'in' && tokens[to + 1]?.text === ',') return null;
  return word && to < limit && isNameWord(word) ? to : null;
}

/** "the Forests | and Rivers Commission": two capitals or more from `at`, the last of them a word for a body. */
function endsAsBody(tokens: readonly Token[], at: number, limit: number): boolean {
  let end = at;
  while (end < limit && isNameWord(tokens[end] as Token)) end++;
  return end - at > 1 && BODY_NAME_WORDS.has(bareWord((tokens[end - 1] as Token).text).toLowerCase());
}

/** Whether the capitals from `at` name a body, so that the possessor before them belongs to its name. */
function namesBody(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const token = tokens[i] as Token;
    if (!isNameWord(token)) return false;
    const bare = bareWord(token.text).toLowerCase();
    if (BODY_NAME_WORDS.has(bare)) return true;
    if (TITLE_NOUNS.has(bare)) return false;
  }
  return false;
}

const isAbbreviated = (word: string) =>
  word.length === 1 ||
  (word.length <= 5 &&
    Boolean(
      TITLE_NOUNS.has(word.toLowerCase()) ||
        SUFFIXES.test(word.toLowerCase()) ||
        /^(?:st|mt|ft|inc|co|corp|ltd|no|wis|u\.s)$/i.test(word),
    ));
