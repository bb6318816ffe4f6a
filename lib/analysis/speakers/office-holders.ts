import { countWhile } from '../../text/spans.ts';
import { initialsOf } from '../names/body-names.ts';
import { isHonour } from '../names/name-ends.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import { genderOfWord, roleHead } from '../names/role-nouns.ts';
import type { Role } from '../names/roles.ts';
import type { Reading } from '../reading.ts';
import type { Character } from './cast.ts';
import type { NounPhrase } from './source-phrase.ts';

/** Sentences within which "the mayor" is a mayor named before, when there are two. */
const NEAR_SENTENCES = 3;
/** Holders of one office that are compared, before the phrase and after it. */
const MAX_BEFORE = 16;
const MAX_AFTER = 8;
/** Words that make another office of the same noun. */
const RANKS = ['former', 'deputy', 'vice', 'assistant', 'acting', 'interim', 'shadow'];

/** Who holds which office, for "the mayor". */
export interface Offices {
  /** By the noun that heads the role, in the order of their first mention. */
  byHead: ReadonlyMap<string, readonly Character[]>;
  /** By the place in the text where a role is written: "her spokesman" in "her spokesman, Carl Roe". */
  byPlace: ReadonlyMap<number, Character>;
}

export function officesOf(characters: readonly Character[]): Offices {
  const byHead = new Map<string, Character[]>();
  const byPlace = new Map<number, Character>();
  const holding = characters.filter(({ roles }) => roles.length > 0);
  const inOrder = holding.sort((a, b) => firstToken(a) - firstToken(b));
  for (const character of inOrder) {
    for (const head of new Set(character.roles.flatMap(headsOf))) {
      const holders = byHead.get(head);
      if (holders) holders.push(character);
      else byHead.set(head, [character]);
    }
    for (const role of character.roles) byPlace.set(role.span[0], character);
  }
  return { byHead, byPlace };
}

/** Whose role the very words of the phrase are, as its name stands beside them; null when none does. */
export function namedBeside(phrase: NounPhrase, { byPlace }: Offices, { tokens }: Reading): Character | null {
  for (let i = phrase.first; i <= phrase.headAt; i++) {
    const character = byPlace.get(tokens[i]?.start ?? -1);
    // "Mayor Ann Roe's | spokesman" is not she.
    if (character && !phrase.names.some((name) => name.possessive && character.mentions.includes(name)))
      return character;
  }
  return null;
}

/** How far behind its noun the name of somebody may follow: "the maker of the supplement, Ferrolux,". */
const MAX_TO_NAME = 14;

const DESCRIBES = /^(?:determiner|adjective|noun)$/;
/** Nouns for places, which name none: "the city's police". */
export const ANY_PLACE =
  /^(?:capital|city|town|village|region|province|district|state|suburb|port|county|country|nation|local|area)$/;

/** Whose name stands between commas right behind the phrase: "the main sponsor, Aurora Oil, said". Null when none does. */
export function namedInApposition(
  phrase: NounPhrase,
  mentions: readonly NameMention[],
  { tokens, classes }: Reading,
): NameMention | null {
  // "one | of them, Ann Roe, said"
  const ofThem =
    tokens[phrase.last]?.lower === 'of' && /^(?:them|those|these)$/.test(tokens[phrase.last + 1]?.lower ?? '');
  const last = phrase.last + (ofThem ? 3 : 1);
  const end = Math.min(tokens.length, phrase.headAt + MAX_TO_NAME, last);
  for (let i = phrase.headAt + 1; i < end; i++) {
    if (tokens[i]?.text !== ',') continue;
    // "a court in the capital, Portvale,": the capital's name.
    if (i > phrase.headAt + 1 && ANY_PLACE.test(tokens[i - 1]?.lower ?? '')) return null;
    // "the judge, His Honour Judge | Carl Roe KC,"
    const titles = /^honou?r$/.test(tokens[i + 2]?.lower ?? '') ? 3 : 0;
    const mention = mentions[indexBefore(mentions, i + 4 + titles)];
    if (!mention || mention.first <= i) return null;
    // "its chair, | former skier | Ann Roe,"
    const isPerson = mention.words.length > 1 && mention.kind !== 'body';
    if (
      mention.titleFirst > i + 1 &&
      !(isPerson && classes.slice(i + 1, mention.titleFirst).every((each) => DESCRIBES.test(each)))
    )
      return null;
    const close = tokens[isHonour(tokens[mention.last]) ? mention.last + 1 : mention.last];
    return /^(?:[,.]|of|from)$/.test(close?.text ?? '.') ? mention : null;
  }
  return null;
}

/** Holders of an office around a place of the text, those named before it first. */
export function holdersNear(head: string, token: number, { byHead }: Offices): readonly Character[] {
  const holders = byHead.get(head) ?? [];
  if (holders.length <= MAX_BEFORE) return holders;
  const at = countWhile(holders, (holder) => firstToken(holder) < token);
  return holders.slice(Math.max(0, at - MAX_BEFORE), at + MAX_AFTER);
}

/** The person whose office the phrase names; `none` when nobody holds it, `unclear` when two could be meant. */
export function holderOf(
  phrase: NounPhrase,
  sentence: number,
  holders: readonly Character[],
  reading: Reading,
): Character | 'none' | 'unclear' {
  const gender = genderOfWord(phrase.head);
  // "the spokesman" is no spokeswoman.
  const able = holders.filter(
    (holder) =>
      !(gender && holder.gender && gender !== holder.gender) && holder.roles.some((role) => fits(phrase, role)),
  );
  const current = able.filter((holder) => holder.roles.some((role) => fits(phrase, role) && !role.words.has('former')));
  const fitting = current.length > 0 ? current : able;
  if (phrase.indefinite)
    return only(holders.filter((holder) => isNamedAfter(holder, phrase, sentence, reading))) ?? 'none';

  // "Norway's envoy to Denmark … Norway's envoy to Denmark, Nils Roe": the whole office, wherever the name comes.
  const tellsWhich = phrase.names.length > 0 || [...phrase.nouns].some((word) => !ANY_PLACE.test(word));
  const exact = tellsWhich ? fitting.filter((holder) => holder.roles.some((role) => isWhole(phrase, role))) : [];
  if (exact.length === 1) return exact[0] as Character;
  const before = fitting.filter((holder) => firstToken(holder) < phrase.first);
  if (before.length === 0) {
    // "The judge said … Judge Roe": the only one there is, called by nothing but the office.
    const sole = phrase.definite && phrase.modifiers.size === 0 ? only(fitting) : null;
    if (sole && isTitleOnly(sole)) return sole;
    // "Mayor says …": a headline shortens.
    const isShort = phrase.inHeadline || phrase.first === phrase.headAt;
    const shortened = isShort && !phrase.definite && !phrase.plural ? only(fitting) : null;
    if (shortened) return shortened;
    return 'none';
  }
  const near = before.filter(({ mentions }) => {
    const last = mentions[indexBefore(mentions, phrase.first)];
    return last !== undefined && sentence - last.sentence <= NEAR_SENTENCES;
  });
  return only(before) ?? only(near) ?? 'unclear';
}

/** Whether nothing in the phrase speaks against the role: other nouns beside the same head, or another rank. */
function fits(phrase: NounPhrase, role: Role): boolean {
  if (!headsOf(role).includes(phrase.role)) return false;
  const isOtherRank = (rank: string) => phrase.modifiers.has(rank) !== role.words.has(rank);
  // "the governor" may be a former one if there is no other.
  if (RANKS.some((rank) => isOtherRank(rank) && (rank !== 'former' || phrase.modifiers.has(rank)))) return false;
  if (isBare(role)) return phrase.names.length === 0 || (role.words.size <= 1 && !phrase.complement);
  const isNamed = (name: NameMention) => name.words.some((word) => isTold(role, word.toLowerCase()));
  return [...phrase.nouns].every((word) => isTold(role, word)) && phrase.names.every(isNamed);
}

/** "Det Insp Roe" is a detective too. */
const headsOf = ({ head, words }: Role) => (words.has('det') || words.has('detective') ? [head, 'detective'] : [head]);

/** "lawyer" and "attorney" say nothing but the office. */
const isBare = ({ words, head }: Role) => [...words].every((word) => roleHead(word) === head);

/** Whether a role has a word, or words with those initials: "the NSW premier" of New South Wales. */
const isTold = ({ words }: Role, word: string) =>
  words.has(word) || (word.length > 2 && initialsOf([...words]).includes(word));

const isWhole = (phrase: NounPhrase, role: Role) => [...phrase.modifiers].every((word) => isTold(role, word));

/** Whose name comes later with the same words: "a harbour spokesman … harbour spokesman Carl Roe". */
function isNamedAfter(holder: Character, phrase: NounPhrase, sentence: number, reading: Reading): boolean {
  const { sentences } = reading;
  const gender = genderOfWord(phrase.head);
  if (phrase.plural || firstToken(holder) < phrase.last || (gender && holder.gender && gender !== holder.gender))
    return false;
  if (isTakenUp(holder, phrase, sentence, reading)) return true;
  const own = (role: Role) => [...role.words].filter((word) => roleHead(word) !== role.head && !LINKS.test(word));
  // "a Norse spokesman said" in the lead, and soon "Norse government spokesman Carl Roe"
  const away = (sentences[holder.mentions[0]?.sentence ?? 0]?.block ?? 0) - (sentences[sentence]?.block ?? 0);
  const lead = (sentences[sentence]?.block ?? 0) <= 1 && away > 0 && away <= LEAD_REACH;
  if (lead && phrase.modifiers.size > 0 && holder.roles.some((role) => fits(phrase, role) && isWhole(phrase, role)))
    return true;
  return (
    phrase.role === 'spokesperson' &&
    phrase.modifiers.size > 0 &&
    holder.roles.some(
      (role) => fits(phrase, role) && isWhole(phrase, role) && own(role).every((word) => phrase.modifiers.has(word)),
    )
  );
}

/** "An official said … the official, Carl Roe, said", with no other official between. */
function isTakenUp(
  { mentions, roles }: Character,
  { role, head, last }: NounPhrase,
  sentence: number,
  { text, tokens }: Reading,
): boolean {
  const [name] = mentions;
  if (!name || name.sentence - sentence > NEAR_SENTENCES) return false;
  const bare = roles.some(
    (each) => each.head === role && each.words.size === 1 && text.slice(each.span[0] - 4, each.span[0]) === 'the ',
  );
  return bare && tokens.slice(last, name.titleFirst).filter(({ lower }) => lower === head).length === 1;
}

/** Paragraphs in which a person of the lead is named. */
const LEAD_REACH = 3;
const LINKS = /^(?:of|for|the|at|with|in|to|an?)$/;

const isTitleOnly = ({ roles }: Character) => roles.every((role) => role.words.size <= 1);
export const firstToken = ({ mentions }: Character) => mentions[0]?.first ?? 0;
const only = <T>(list: readonly T[]): T | null => (list.length === 1 ? (list[0] as T) : null);
