import type { Span } from '../../model.ts';
import { startsWithCapital } from '../../text/capital.ts';
import { isWeekdayName } from '../../text/dates.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { isPossessive } from '../words/name-words.ts';
import type { NameMention } from './names.ts';
import { isRole, isRoleNoun } from './person-nouns.ts';

/** Where the head of a noun phrase has been passed. */
const AFTER_HEAD =
  /^(?:of|in|on|at|by|for|from|with|as|about|against|among|within|across|near|inside|outside|behind|like|including|to|who|whom|whose|which|that|familiar|privy|aware|close|briefed|involved|working|speaking|based|named|called|identified|present|responsible|loyal|opposed)$/;
/** "a number of residents", "a group of residents": the noun that counts is the one after "of". */
const QUANTITIES =
  /^(?:two-thirds|three-quarters|three-fourths|third|quarter|number|group|series|couple|handful|majority|dozens|hundreds|thousands|lot|range|string|host|team|pair|trio|panel|some|many|most|several|few|none|one|two|three|half|members|rest)$/;

/** Index of the token that heads the phrase: the last before a preposition, a relative or a comma; past "of" after a quantity. */
export function headOf({ tokens, classes }: Reading, [first, last]: Span, names: readonly NameMention[]): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const name = names.find((each) => each.first <= i && i < each.last);
    if (name) {
      head = Math.min(name.last, last) - 1;
      // "the mayor, Ann Roe": the office comes first and the name says whose it is.
      i = head;
      continue;
    }
    if (token.kind === 'mark') {
      const close = token.text === '(' ? closeOfLetters(tokens, i, last) : 0;
      if (close) {
        i = close;
        continue;
      }
      if (token.text === ',' || token.text === '(' || token.text === '—' || token.text === '–') break;
      continue;
    }
    const next = tokens[i + 1];
    const follows = i + 1 < last && (classes[i + 1] === 'preposition' || classes[i + 1] === 'to');
    // "sources privy to the talks": an adjective behind its noun.
    if (classes[i] === 'adjective' && follows && i > first && classes[i - 1] === 'noun') break;
    // "Tools in Hand’s | director": one name and its possessor.
    const inside = next && i + 2 < last && startsWithCapital(next.text) && isPossessive(next.text);
    // "Ann Roe of | Norland's Pilots": a person, and whose.
    const person = names.some((each) => each.last === i && each.words.length > 1 && each.kind !== 'body');
    if (inside && !person && i > first && startsWithCapital((tokens[i - 1] as Token).text)) continue;
    if (i > first && AFTER_HEAD.test(token.lower)) {
      const counts =
        token.lower === 'of' &&
        (QUANTITIES.test((tokens[i - 1] as Token).lower) ||
          (tokens[i - 1] as Token).kind === 'number' ||
          /^(?:%|percent|cent|thirds|half|total)$/.test((tokens[i - 1] as Token).lower));
      if (!counts) break;
      continue;
    }
    if (
      i > first &&
      (classes[i] === 'past' || classes[i] === 'ing') &&
      i > head &&
      (!isRole(token) || /^(?:of|with)$/.test(next?.lower ?? '')) &&
      classes[i - 1] !== 'determiner'
    ) {
      if (
        !next ||
        i + 1 >= last ||
        // "posts shared | widely", "a study published | last month"
        !/^(?:noun|name|number|past|ing|verb)$/.test(classes[i + 1]!) ||
        // "a lawyer representing Ms Roe"
        (classes[i] === 'ing' && classes[i + 1] === 'name' && !(next.text.length > 3 && isRoleNoun(next.lower))) ||
        // "a poll published Friday by …"
        isWeekdayName(next.text)
      )
        break;
    }
    if (/^(?:and|or)$/.test(token.lower)) {
      if (i > first && classes[i - 1] !== 'adjective') break;
      continue;
    }
    if (classes[i] === 'adverb' && i > first) continue;
    head = i;
  }
  return head;
}

/** "Grain Board (GB) | spokesman Carl Roe": the bracket that closes letters behind which the phrase goes on; 0 when there is none. */
function closeOfLetters(tokens: readonly Token[], open: number, last: number): number {
  const letters = tokens[open + 1]?.text ?? '';
  const next = tokens[open + 3];
  const goesOn = open + 3 < last && next?.kind === 'word' && !AFTER_HEAD.test(next.lower);
  return goesOn && tokens[open + 2]?.text === ')' && /^\p{Lu}[\p{L}&]*$/u.test(letters) ? open + 2 : 0;
}

/** "master of ceremonies | Ann Roe": a person's name at the end, right behind a common noun or what the rest of a body's name leads to. */
function nameAtEnd(
  { classes }: Pick<Reading, 'classes'>,
  head: number,
  last: number,
  names: readonly NameMention[],
): NameMention | null {
  const final = names.find(
    (name) =>
      name.last >= last &&
      name.first > head &&
      (name.words.length > 1 || name.titleFirst < name.first) &&
      name.kind !== 'body',
  );
  if (!final) return null;
  const before = classes[final.titleFirst - 1];
  return before === 'noun' || (before === 'name' && final.titleFirst < final.first) ? final : null;
}

/** "Sons of Orla singer | Ann Roe": whose name follows that of a body. */
export function ownerAtEnd(
  { tokens, classes }: Reading,
  head: number,
  last: number,
  names: readonly NameMention[],
): NameMention | null {
  const final = /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') ? nameAtEnd({ classes }, head, last, names) : null;
  if (!final) return null;
  // "Ann Roe of brokers | Tolland Hart" is Ann Roe.
  const noun = final.titleFirst < final.first ? final.titleFirst : final.titleFirst - 1;
  return classes[noun - 1] === 'name' ? final : null;
}

/** "| Health and Sports | Minister", "| Dene and Hale | coroner Ann Roe": the token of an office that is over two things, which look like two names; 0 elsewhere. */
export function jointOffice({ tokens }: Reading, [first, last]: Span): number {
  const isCapital = (at: number) => at < last && startsWithCapital((tokens[at] as Token).text);
  let i = /^the$/i.test((tokens[first] as Token).text) ? first + 1 : first;
  while (isCapital(i) && tokens[i + 1]?.text === ',') i += 2;
  if (!isCapital(i) || tokens[i + 1]?.lower !== 'and' || !isCapital(i + 2)) return 0;
  for (let office = i + 3; office < last; office++) {
    if (isRole(tokens[office] as Token)) return office;
    if (tokens[office]?.kind === 'mark' && !/^[()]$/.test(tokens[office]?.text ?? '')) return 0;
  }
  return 0;
}

/** "the mayor of Ardport, Ann Roe", "chief of staff Ann Roe": the person's name at the end of a phrase headed by an office. */
export function namedByRole(
  { tokens, classes }: Reading,
  head: number,
  last: number,
  names: readonly NameMention[],
): NameMention | null {
  const final = nameAtEnd({ classes }, head, last, names);
  if (final) return final;
  if (!isRole(tokens[head] as Token)) return null;
  const person = names.find(
    (name) =>
      name.first > head &&
      name.kind !== 'body' &&
      name.words.length > 1 &&
      (tokens[name.titleFirst - 1]?.text === ',' ||
        // "brother of Ann Roe" is not she.
        (name.last >= last &&
          (name.kind === 'person' || tokens[name.titleFirst - 1]?.text === ')') &&
          classes[name.titleFirst - 1] !== 'preposition')),
  );
  return person ?? null;
}
