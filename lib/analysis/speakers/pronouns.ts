import type { Span } from '../../model.ts';
import { isWeekdayName } from '../../text/dates.ts';
import { isDemonym } from '../names/name-kinds.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import { type Gender, PRONOUN_GENDER } from '../names/person-names.ts';
import type { Reading } from '../reading.ts';
import type { Character } from './cast.ts';
import { lastOf, MAX_BACK_REFERENCES, type Reference } from './references.ts';
import { wordsName } from './relatives.ts';
import { isIndividual, isOfAnyGender, isThing, type Voice } from './voices.ts';

/** What a pronoun is resolved in: everything named or quoted before it. */
export interface Discourse {
  reading: Reading;
  mentions: readonly NameMention[];
  /** Sources resolved so far, in reading order. */
  references: readonly Reference[];
  /** The named ones among them. */
  heard: ReadonlySet<Character>;
  characterAt(mention: NameMention): Character | null;
  voiceOf(character: Character): Voice;
  /** Whom a noun phrase in the text means. */
  voiceOfWords(span: Span, sentence: number): Voice | null;
  /** Whether a token lies in the words whose speaker is being told: "Stone won, he said" is not Stone's. */
  isSaid(token: number): boolean;
  /** Whether a token lies in quotation marks: whoever is named there is not spoken of by the article. */
  isQuoted(token: number): boolean;
}

/** How far back a pronoun looks, in names and in blocks: the paragraph before last is the last a reader has in mind. */
const MAX_BACK_NAMES = 24;
const MAX_BACK_BLOCKS = 2;
/** Words of a subject up to its noun. */
const MAX_SUBJECT = 8;
const SUBJECT_CLASSES = /^(?:determiner|possessive|adjective|noun|name|number|preposition)$/;
/** Names that "and" joins. */
const MAX_JOINED = 4;
/** What a new subject gains, and who spoke last loses by it. */
const NEW_SUBJECT = 2;
/** By how much the likeliest must lead; below, the pronoun stays unresolved. */
const LEAD = 1;

/** Whom a personal pronoun at `token` means; null when the text leaves it open, or for "I", "we", "you". */
export function resolvePronoun(word: string, token: number, sentence: number, discourse: Discourse): Voice | null {
  const gender = PRONOUN_GENDER.get(word);
  if (gender) return resolvePerson(gender, token, sentence, discourse);
  const { classes, sentences, text, tokens } = discourse.reading;
  // "The mill named 40 people | it | said had died": whom the sentence is about, where a clause runs on.
  const runsOn =
    /^(?:noun|wh)$/.test(classes[token - 1] ?? '') &&
    !text.slice(sentences[sentence]?.span[0], tokens[token]?.start).includes(',');
  const own = runsOn && subjectBefore(sentence + 1, discourse);
  if (own && (word === 'it' ? isThing(own) : word === 'they' && own.plural)) return own;
  if (word === 'it' || word === 'its') return resolveThing(token, sentence, discourse);
  if (/^the(?:y|ir|m)$/.test(word)) return resolvePlural(token, sentence, discourse);
  return null;
}

/** The most plausible person for "he" or "she": who spoke last, whom the sentences are about; null on a tie. */
export function resolvePerson(
  gender: Gender,
  token: number,
  sentence: number,
  discourse: Discourse,
  able: (person: Character) => boolean = () => true,
): Voice | null {
  const { reading, references } = discourse;
  const block = reading.sentences[sentence]?.block ?? 0;
  const scores = new Map<Voice, number>();
  const isNamedIn = wordsName(token, sentence, discourse);
  const offer = (voice: Voice, score: number) => {
    if (!fits(voice, gender) || (voice.character && (isNamedIn(voice.character) || !able(voice.character)))) return;
    const fitting = gender !== null && voice.gender === gender ? 0.5 : 0;
    scores.set(voice, Math.max(scores.get(voice) ?? Number.NEGATIVE_INFINITY, score + fitting));
  };
  const last = lastOf(references);
  let overtaken = false;
  for (const { mention, character, score, subject } of namesBefore(token, sentence, discourse)) {
    if (character.kind !== 'person' || mention.last > token) continue;
    const voice = discourse.voiceOf(character);
    // "Roe said so. Stone disagreed. “It is wrong,” he said.": a new subject takes over from who spoke last.
    const takesOver =
      subject && !mention.possessive && last !== undefined && mention.first > last.token && voice !== last.voice;
    if (takesOver && fits(voice, gender)) overtaken = true;
    offer(voice, score + (takesOver ? NEW_SUBJECT : 0));
  }
  for (const reference of references.slice(-MAX_BACK_REFERENCES)) {
    const { voice, token: at, block: from } = reference;
    const away = block - from;
    if (at >= token || away > MAX_BACK_BLOCKS || !isIndividual(voice)) continue;
    const latest = reference === last;
    offer(voice, (latest ? 5 : 3) - away - (latest && overtaken ? NEW_SUBJECT : 0));
  }

  // "Roe, 9, is hurt. | His mum | was there. She said": she weighs as much as who spoke last.
  const opening = reading.tokens[reading.sentences[sentence - 1]?.first ?? token]?.lower ?? '';
  const kin = /^h(?:is|er)$/.test(opening) && subjectBefore(sentence, discourse);
  if (kin && isIndividual(kin) && kin.gender) offer(kin, 5);

  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 0 || (second && best[1] - second[1] < LEAD)) return null;
  // From now on the text has said so.
  best[0].gender ??= gender;
  return best[0];
}

/** "it": the body or document that spoke last, or that the sentence is about. */
function resolveThing(token: number, sentence: number, discourse: Discourse): Voice | null {
  const { reading, references } = discourse;
  const block = reading.sentences[sentence]?.block ?? 0;
  const last = lastOf(references);
  let best: { mention: NameMention; character: Character; score: number } | null = null;
  for (const candidate of namesBefore(token, sentence, discourse)) {
    const { titleFirst, definite, possessive, last: end } = candidate.mention;
    const at = titleFirst - (definite ? 2 : 1);
    const begin = reading.sentences[candidate.mention.sentence]?.first ?? 0;
    // "The army denied the report that | the Courier | …": who is named further on, behind no comma, is not what the sentence is about.
    const opens = at < begin + MAX_JOINED || reading.tokens[at]?.text === ',';
    const beside = reading.classes[at] === 'preposition' || reading.classes[end] === 'noun';
    const isSubject = opens && !beside && !possessive && isFirstInSentence(candidate.mention, discourse);
    if (
      candidate.character.kind !== 'body' ||
      isDemonym(candidate.mention.words) ||
      !isSubject ||
      sentence - candidate.mention.sentence > 1
    )
      continue;
    if (!best || candidate.mention.first > best.mention.first) best = candidate;
  }
  if (
    last &&
    last.token < token &&
    block - last.block <= MAX_BACK_BLOCKS &&
    isThing(last.voice) &&
    !last.voice.plural
  ) {
    if (!best || best.mention.first <= last.token) return last.voice;
  }
  if (best && best.score > 0) return discourse.voiceOf(best.character);
  const subject = subjectBefore(sentence, discourse);
  return subject && isThing(subject) ? subject : null;
}

/** "The study followed nurses. It found": what the sentence before began with. */
function subjectBefore(sentence: number, { reading, voiceOfWords }: Discourse): Voice | null {
  const before = reading.sentences[sentence - 1];
  if (!before || before.block < (reading.sentences[sentence]?.block ?? 0) - 1) return null;
  // "In a statement, the company said": what it begins with is no subject.
  if (reading.classes[before.first] === 'preposition') return null;
  let end = before.first;
  while (
    end < Math.min(before.first + MAX_SUBJECT, before.last) &&
    SUBJECT_CLASSES.test(reading.classes[end] as string) &&
    !isWeekdayName(reading.tokens[end]?.text ?? '')
  )
    end++;
  if (reading.classes[end - 1] === 'preposition') end--;
  if (end === before.first) return null;
  return voiceOfWords([reading.tokens[before.first]?.start ?? 0, reading.tokens[end - 1]?.end ?? 0], sentence - 1);
}

/** "they": the group or the several speakers that spoke last, or that the sentence before is about. */
function resolvePlural(token: number, sentence: number, discourse: Discourse): Voice | null {
  const block = discourse.reading.sentences[sentence]?.block ?? 0;
  const isSeveral = ({ plural, kind }: Voice) => plural || kind === 'organization' || kind === 'group';
  const last = discourse.references.at(-1);
  const pair = pairBefore(sentence, discourse);
  if (pair && (!last || last.sentence < sentence - 1 || !isSeveral(last.voice))) return pair;
  if (last && last.sentence >= sentence - 1 && isOfAnyGender(last.voice, discourse.reading)) return last.voice;
  if (last && last.token < token && block - last.block <= 1 && isSeveral(last.voice)) return last.voice;
  const subject = subjectBefore(sentence, discourse);
  return subject?.plural ? subject : null;
}

/** "Ann Roe and Carl Stone left. They said": the first of two persons who are the subject of the sentence before. */
function pairBefore(sentence: number, { reading, characterAt, voiceOf, mentions }: Discourse): Voice | null {
  const before = reading.sentences[sentence - 1];
  if (!before || before.block !== reading.sentences[sentence]?.block) return null;
  const people: NameMention[] = [];
  const at = indexBefore(mentions, before.last);
  for (let i = at; i >= Math.max(0, at - MAX_BACK_NAMES) && (mentions[i] as NameMention).first >= before.first; i--)
    people.unshift(mentions[i] as NameMention);
  const [one, two] = people;
  const [first, second] = [one && characterAt(one), two && characterAt(two)];
  if (!one || !two || first?.kind !== 'person' || second?.kind !== 'person') return null;
  if (one.titleFirst !== before.first || two.titleFirst - one.last > MAX_JOINED) return null;
  const between = reading.classes.slice(one.last + 1, two.titleFirst);
  const isPair = reading.tokens[one.last]?.lower === 'and' && between.every((kind) => SUBJECT_CLASSES.test(kind));
  return isPair ? voiceOf(first) : null;
}

/** Names before a token in the article's own voice, nearest first, each with how much the sentences are about it. */
function* namesBefore(token: number, sentence: number, discourse: Discourse) {
  const { reading, mentions, isQuoted } = discourse;
  const block = reading.sentences[sentence]?.block ?? 0;
  let i = indexBefore(mentions, token);
  for (let steps = 0; i >= 0 && steps < MAX_BACK_NAMES; i--, steps++) {
    const mention = mentions[i] as NameMention;
    const away = block - (reading.sentences[mention.sentence]?.block ?? 0);
    if (away > MAX_BACK_BLOCKS) return;
    const character = discourse.characterAt(mention);
    if (!character || isQuoted(mention.first) || discourse.isSaid(mention.first)) continue;
    const subject = isFirstInSentence(mention, discourse);
    const before = reading.classes[leadOf(mention, discourse).titleFirst - 1];
    const object = /^(?:preposition|to|past|verb)$/.test(before ?? '');
    const score =
      1 +
      (subject ? 2 : 0) -
      (mention.possessive ? 2 : 0) -
      (object ? 1 : 0) -
      away -
      (sentence - mention.sentence) / 2;
    yield { mention, character, score, subject: subject && !object };
  }
}

function isFirstInSentence(mention: NameMention, discourse: Discourse): boolean {
  const { mentions, reading, characterAt } = discourse;
  const begin = reading.sentences[mention.sentence]?.first ?? 0;
  const at = indexBefore(mentions, leadOf(mention, discourse).first);
  for (let i = at; i >= Math.max(0, at - MAX_BACK_NAMES); i--) {
    const other = mentions[i] as NameMention;
    if (other.first < begin) return true;
    if (isInRole(other, mention, reading)) continue;
    if (characterAt(other)?.kind === 'person' || !other.possessive) return false;
  }
  return true;
}

/** "| Beach hut owner Ann Roe", "| Mr Stone's widow, Ann,": a name in what somebody is. */
const isInRole = ({ last, possessive }: NameMention, { titleFirst }: NameMention, { classes, tokens }: Reading) =>
  tokens
    .slice(last, titleFirst)
    .every(({ text }, i) => /^(?:noun|name|adjective)$/.test(classes[last + i] ?? '') || (possessive && text === ','));

/** "Ann Roe and Carl Stone left": the first of names that "and" joins, since the sentence is about all of them. */
function leadOf(mention: NameMention, { mentions, reading }: Discourse): NameMention {
  let lead = mention;
  const at = indexBefore(mentions, mention.first);
  for (let i = at; i >= Math.max(0, at - MAX_JOINED); i--) {
    const other = mentions[i] as NameMention;
    if (other.last !== lead.titleFirst - 1 || reading.tokens[other.last]?.lower !== 'and') break;
    lead = other;
  }
  return lead;
}

const fits = (voice: Voice, gender: Gender) => gender === null || voice.gender === null || voice.gender === gender;
