import { titleNoun } from '../names/name-kinds.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import { isListedPerson } from '../names/person-nouns.ts';
import { genderOfWord } from '../names/role-nouns.ts';
import type { Sentence } from '../reading.ts';
import { PERSON_NOUNS } from '../words/speaker-words.ts';
import type { Character } from './cast.ts';
import type { Discourse } from './pronouns.ts';
import type { NounPhrase } from './source-phrase.ts';

/** Those whom a text never goes on to name. */
const HIDES = /^(?:source|insider|informant|whistleblower|individual)$/;
const DENIES = /^(?:den|reject|dismiss|disput|refut|disagree)/;

/** "A Hale woman claims …", and the next paragraph begins with a name: who a story is about, if one person alone is new there and fits. */
export function personOfLead(phrase: NounPhrase, sentence: number, discourse: Discourse): Character | null {
  const { reading, mentions, characterAt } = discourse;
  const { tokens, sentences, classes } = reading;
  const block = sentences[sentence]?.block ?? 0;
  const { head } = phrase;
  if (block > 1 || phrase.plural || HIDES.test(head)) return null;
  const opens = phrase.inHeadline || /^an?$/.test(phrase.opening);
  if (phrase.definite ? phrase.inHeadline : !opens) return null;
  const gender = genderOfWord(head);
  const isTold = gender !== null || head === 'resident' || PERSON_NOUNS.has(head);
  if (phrase.role === 'spokesperson' || !(isTold || isListedPerson(head))) return null;
  const isNew = (mention: NameMention, person: Character) => person.mentions[0] === mention;
  let found: NameMention | null = null;
  for (let i = indexBefore(mentions, phrase.last) + 1; i < mentions.length; i++) {
    const mention = mentions[i] as NameMention;
    const away = (sentences[mention.sentence]?.block ?? 0) - block;
    if (away > (phrase.definite || /^an?$/.test(phrase.opening) ? 1 : 2)) break;
    const person = characterAt(mention);
    if (person?.kind !== 'person' || !isNew(mention, person)) continue;
    if (found || away === 0) return null;
    found = mention;
  }
  const person = found && characterAt(found);
  if (!found || !person || found.words.length < 2) return null;
  const before = tokens[found.titleFirst - 1];
  // "The harbour chief said … “It is late,” Ann Roe said.": who is quoted right after, with no word on who that is.
  const quoted = /^(?:["”]|'')$/.test(before?.text ?? '');
  // "A nurse told … ¶ Staff nurse Ann Roe said": what she is, where it is no office.
  const isSame =
    !phrase.inHeadline && titleNoun(head) === null && person.roles.every((role) => role.head === phrase.role);
  if ((person.roles.length > 0 && !isSame) || !(quoted || ((isTold || person.roles.length > 0) && !phrase.definite)))
    return null;
  const { first, last } = sentences[found.sentence] as Sentence;
  const isOther = tokens
    .slice(first, last)
    .some(({ lower }, i) => lower === head && tokens[first + i - 1]?.lower === 'the');
  if (isOther || (gender && person.gender && gender !== person.gender)) return null;
  const opensRole = person.roles[0]?.span[0] === tokens[first]?.start;
  const begins = quoted || opensRole || first === found.titleFirst || before?.text === ',';
  const after = tokens[found.last];
  const acts = (after?.text === ',' && !quoted) || /^(?:past|verb|be|have|subject)$/.test(classes[found.last] ?? '');
  return begins && acts && !DENIES.test(after?.lower ?? '') ? person : null;
}
