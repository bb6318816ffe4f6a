import { isDemonym, isNamingBefore, nationKey, titleNoun } from '../names/name-kinds.ts';
import { indexBefore } from '../names/names.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { genderOfWord } from '../names/role-nouns.ts';
import type { Reading } from '../reading.ts';
import { BODY_NOUNS, HIDDEN_PLURALS, PERSON_NOUNS, SOLE_BODIES, TRADES_OF_FIRMS } from '../words/speaker-words.ts';
import type { Character } from './cast.ts';
import { accusedPerson, IN_THE_DOCK } from './defendants.ts';
import { issuerOf } from './issuers.ts';
import { personOfLead } from './lead-person.ts';
import {
  ANY_PLACE,
  firstToken,
  holderOf,
  holdersNear,
  namedBeside,
  namedInApposition,
  type Offices,
} from './office-holders.ts';
import { type Discourse, resolvePerson } from './pronouns.ts';
import type { NounPhrase } from './source-phrase.ts';
import { kindOfNoun } from './speaker-kinds.ts';
import { bodyNamedAfter, bodySpokenOf, soleNamesake } from './spoken-bodies.ts';
import type { Voice, Voices } from './voices.ts';

/** Words from "the farmer who" to the name. */
const MAX_TO_NAME = 9;
/** Words between "a" and its noun. */
const MAX_BEFORE_NOUN = 4;

/** What descriptions are resolved in. */
export interface Scene {
  discourse: Discourse;
  voices: Voices;
  offices: Offices;
  /** Where "a man", "one passenger" first stands (token index; infinite where none does): after that, "the man" is that man. */
  introduced: (noun: string) => number;
  characters: readonly Character[];
  /** The one police force that is named. */
  police: Character | null;
}

/** The police force of a text that names one and no other; "a former Dene Police officer" names none. */
export function soleForce({ classes }: Reading, characters: readonly Character[]): Character | null {
  const forces = characters.filter(
    ({ kind, words, mentions }) =>
      kind === 'body' && FORCE.test(words.join(' ')) && mentions.some(({ last }) => classes[last] !== 'noun'),
  );
  return forces.length === 1 ? (forces[0] as Character) : null;
}
const FORCE = /. Police(?: Department| Service| Force)?$/;

/** Read when the first is asked for: few texts have an epithet that it decides. */
export function introducedNouns(reading: Reading): (noun: string) => number {
  let found: ReadonlyMap<string, number> | null = null;
  return (noun) => {
    found ??= readIntroduced(reading);
    return found.get(noun) ?? Number.POSITIVE_INFINITY;
  };
}

function readIntroduced({ tokens }: Reading): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  tokens.forEach(({ lower }, i) => {
    if (!PERSON_NOUNS.has(lower) || found.has(lower)) return;
    for (let back = i - 1; back >= Math.max(0, i - MAX_BEFORE_NOUN); back--) {
      const before = tokens[back]?.lower ?? '';
      if (tokens[back]?.kind === 'mark' || before === 'the') return;
      if (before !== 'a' && before !== 'an' && before !== 'one') continue;
      found.set(lower, i);
      return;
    }
  });
  return found;
}

/** Whom a noun phrase means: somebody named elsewhere by that office, somebody spoken of before, or somebody new. Null when it can't be told. */
export function resolveDescription(phrase: NounPhrase, sentence: number, scene: Scene): Voice | null {
  const { discourse, voices, offices } = scene;
  if (/^(?:no|neither|none)$/.test(phrase.opening)) return null;
  const called = personCalled(phrase, discourse);
  if (called) return called;
  const named = namedBeside(phrase, offices, discourse.reading) ?? bodyNamedAfter(phrase, offices, discourse);
  if (named) return discourse.voiceOf(named);
  const apposed = phrase.plural ? null : namedInApposition(phrase, discourse.mentions, discourse.reading);
  const meant = apposed && discourse.characterAt(apposed);
  // "a spokesperson for the operator, Orlen,": only "the auditor, Orlen," is the body.
  const isOwn = meant?.kind === 'person' || !isRoleNoun(phrase.head) || TRADES_OF_FIRMS.has(phrase.head);
  if (meant && (isOwn || discourse.reading.tokens[phrase.headAt + 1]?.text === ',')) return discourse.voiceOf(meant);
  const kind = kindOfNoun(phrase);
  // "the Dene Telegraph … the paper"
  const paper = phrase.head === 'paper' && bodySpokenOf(phrase, sentence, discourse, offices);
  if (paper) return paper;
  if (kind === 'document')
    return issuerOf(phrase, sentence, discourse, voices) ?? spokenBefore(phrase, voices) ?? voices.ofPhrase(phrase);
  if (BODY_NOUNS.has(phrase.head) && !phrase.plural && !isRoleNoun(phrase.head))
    return resolveBody(phrase, sentence, scene) ?? voices.ofPhrase(phrase);
  const force = phrase.head === 'police' ? scene.police : null;
  const own = force?.words.map((word) => word.toLowerCase()) ?? [];
  if (force && [...phrase.modifiers].every((word) => own.includes(word) || ANY_PLACE.test(word)))
    return discourse.voiceOf(force);
  if (kind === 'unnamed' && !phrase.plural) return resolveIndividual(phrase, sentence, scene);
  return spokenBefore(phrase, voices) ?? hiddenBefore(phrase, discourse) ?? voices.ofPhrase(phrase);
}

function resolveBody(
  phrase: NounPhrase,
  sentence: number,
  { discourse, voices, offices, characters }: Scene,
): Voice | null {
  const known = spokenBefore(phrase, voices);
  // "Charity warns … Orlen Aid warned … The charity said": a headline only announces.
  const isOurs = known?.phrases.some((each) => each !== phrase && !each.inHeadline);
  if (isOurs) return known;
  return bodySpokenOf(phrase, sentence, discourse, offices) ?? soleNamesake(phrase, discourse, characters) ?? known;
}

/** "Two people familiar with the talks said … The sources said": they who spoke last and are not named. */
function hiddenBefore({ head, definite, modifiers }: NounPhrase, { references }: Discourse): Voice | null {
  const last = references.at(-1)?.voice;
  const refersBack = definite && modifiers.size === 0 && /^(?:sources|people|officials)$/.test(head);
  return refersBack && last?.plural && last.kind === 'unnamed' ? last : null;
}

/** "the farmer who asked to be identified as Zoltan", "a man, who gave his name as Zoltan," */
function personCalled({ headAt }: NounPhrase, { reading, mentions, characterAt, voiceOf }: Discourse): Voice | null {
  const { tokens } = reading;
  if (tokens[tokens[headAt + 1]?.text === ',' ? headAt + 2 : headAt + 1]?.lower !== 'who') return null;
  const name = mentions[indexBefore(mentions, headAt + MAX_TO_NAME)];
  if (!name || name.first < headAt || !isNamingBefore(tokens, name.titleFirst)) return null;
  const person = characterAt(name);
  return person ? voiceOf(person) : null;
}

function resolveIndividual(
  phrase: NounPhrase,
  sentence: number,
  { discourse, voices, offices, introduced, characters }: Scene,
): Voice | null {
  const holders = holdersNear(phrase.role, phrase.first, offices);
  // "the mother-of-two" is nobody's mother that the text tells of.
  const ofSo = discourse.reading.tokens[phrase.headAt]?.lower.includes('-of-');
  const holder = phrase.owner || ofSo ? 'none' : holderOf(phrase, sentence, holders, discourse.reading);
  if (holder === 'unclear') return null;
  if (holder !== 'none') return discourse.voiceOf(holder);
  const known = spokenBefore(phrase, voices);
  if (known) return known;
  const subject = personOfLead(phrase, sentence, discourse);
  if (subject) return voices.alsoCalled(discourse.voiceOf(subject), phrase);
  const accused = accusedPerson(phrase, discourse);
  if (accused) return discourse.voiceOf(accused);
  const refersBack =
    phrase.definite && !phrase.complement && !phrase.owner && phrase.names.every((name) => isDemonym(name.words));
  const aged = [phrase.head, ...phrase.modifiers].includes('year-old');
  // "Ann Roe said so … the former harbour chief": the one person, and no other, who has spoken so far.
  const [sole, second] = discourse.heard;
  const isSole = phrase.modifiers.has('former') && phrase.definite && sole?.kind === 'person' && !second;
  const gender = genderOfWord(phrase.head);
  if (isSole && (!gender || (sole.gender ?? gender) === gender)) return discourse.voiceOf(sole);
  const epithet = aged || ofSo || POLITICAL.test(phrase.head) || PERSON_NOUNS.has(phrase.head);
  const isNew = () => introduced(phrase.head) < phrase.first;
  if (!refersBack || !epithet || IN_THE_DOCK.test(phrase.head) || isNew()) return voices.ofPhrase(phrase);
  const { tokens } = discourse.reading;
  const people = characters
    .slice(0, MAX_PEOPLE)
    .filter((each) => each.kind === 'person' && firstToken(each) < phrase.first);
  // "Carl Roe, 41, … the 41-year-old"
  const ageOf = ({ fullMentions }: Character) =>
    fullMentions
      .slice(0, MAX_PLACES)
      .map(({ last }) => (tokens[last]?.text === ',' ? tokens[last + 1] : null))
      .find((token) => token?.kind === 'number')?.text;
  const [ofAge, other] = people.filter((each) => aged && phrase.modifiers.has(ageOf(each) ?? ''));
  if (ofAge && !other) return discourse.voiceOf(ofAge);
  // "The manager, Carl Roe, said … The star said", "Asked by Carl Roe, the boy said": he is another.
  const able = (each: Character) =>
    !(aged && ageOf(each)) &&
    each.mentions[indexBefore(each.mentions, phrase.first)]?.sentence !== sentence &&
    (people.length < 2 || POLITICAL.test(phrase.head) || each.roles.every(({ head }) => titleNoun(head) === null));
  const person = resolvePerson(gender, phrase.first, sentence, discourse, able);
  return person ?? voices.ofPhrase(phrase);
}

/** Those whom an epithet may mean, and places where one is named. */
const MAX_PEOPLE = 60;
const MAX_PLACES = 8;

/** "Sen. Ann Roe … the Norland Republican": what an office may be called. */
const POLITICAL = /^(?:republican|democrat|socialist|royal|lawmaker|businessman)$/;

/** Nouns of which an article speaks as of one: "police" and "the city's police" are the same unless two cities are named. */
const ONE_OF_A_KIND = /^(?:police|gardaí|prosecut(?:ion|or)|defen[cs]e|jury|family|management|authority)$/;
const NEW_ONE = /^(?:another|other|second|third|separate|different)$/;

/** A voice that the same words, or a definite phrase under the same noun, brought in before. */
function spokenBefore(phrase: NounPhrase, voices: Voices): Voice | null {
  if ([phrase.opening, ...phrase.modifiers].some((word) => NEW_ONE.test(word))) return null;
  const known = voices.underNoun(phrase.role);
  const shorter = known.filter(({ phrases }) => phrases.every((each) => areOfficials(each, phrase)));
  const voice = known.find((each) => isSame(each, phrase)) ?? (shorter.length === 1 ? shorter[0] : null) ?? null;
  if (voice) voices.addPhrase(voice, phrase);
  return voice;
}

/** "army officials … officials", "officials … army officials": the one phrase has all words of the other. */
function areOfficials(a: NounPhrase, b: NounPhrase): boolean {
  const [fewer, more] = a.modifiers.size <= b.modifiers.size ? [a, b] : [b, a];
  const isOfBody = fewer.modifiers.size === 0 && b === more && more.names.length > 0;
  if (!HIDDEN_PLURALS.has(b.head) || a.plural !== b.plural || a.indefinite || b.indefinite || isOfBody) return false;
  if (a.owner !== b.owner) return false;
  return !more.complement && !more.modifiers.has('former') && isWithin(fewer.modifiers, more.modifiers);
}

function isSame({ phrases }: Voice, phrase: NounPhrase): boolean {
  const [known] = phrases;
  if (!known) return false;
  if (known.plural !== phrase.plural || known.owner !== phrase.owner || phrase.owner === 'whose') return false;
  // "Residents flee, officials say … local officials said": a headline shortens.
  if (
    phrases.every(({ inHeadline }) => inHeadline) &&
    !phrase.inHeadline &&
    isWithin(known.modifiers, phrase.modifiers)
  )
    return true;
  if ([phrase.role, phrase.head].some((noun) => ONE_OF_A_KIND.test(noun) || SOLE_BODIES.has(noun)))
    return !isRival(known, phrase);
  const equal = isWithin(known.modifiers, phrase.modifiers) && isWithin(phrase.modifiers, known.modifiers);
  // "a resident said … a resident said" may be two; a body has one spokesperson, and "officials" are officials.
  if (equal && (phrase.plural || !phrase.indefinite || phrase.role === 'spokesperson')) return true;
  return phrase.definite && isWithin(phrase.modifiers, known.modifiers);
}

/** "Israel's military" is the Israeli one. */
const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) =>
  [...few].every((word) => many.has(word) || [...many].some((other) => nationKey(other) === nationKey(word)));

/** Whether each says which one, and they say different things. */
function isRival(a: NounPhrase, b: NounPhrase): boolean {
  const [x, y] = [a, b].map(({ modifiers }) => new Set([...modifiers].filter((word) => !ANY_PLACE.test(word)))) as [
    Set<string>,
    Set<string>,
  ];
  return !isWithin(x, y) && !isWithin(y, x);
}
