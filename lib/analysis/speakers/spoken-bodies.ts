import { WIRES } from '../caveats/outlets.ts';
import { isPlaceName } from '../names/body-names.ts';
import { isDemonym } from '../names/name-kinds.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import { BODY_NOUNS } from '../words/speaker-words.ts';
import { canBe, isOfOneSort, sortsOfNoun } from './body-sorts.ts';
import type { Character } from './cast.ts';
import { firstToken, holdersNear, type Offices } from './office-holders.ts';
import type { Discourse } from './pronouns.ts';
import type { NounPhrase } from './source-phrase.ts';
import type { Voice } from './voices.ts';

/** Names before "the ministry" that are looked at, and paragraphs. */
const MAX_BACK_NAMES = 48;
const MAX_BACK_BLOCKS = 3;
const MAX_BACK_REFERENCES = 6;
/** Tokens between a body's common noun and its name: two sentences. */
const MAX_TOKENS_AFTER = 60;

/** The body that "the company", "the ministry" or "the group" means: one named with that noun, or the one last spoken of that can be it. */
export function bodySpokenOf(
  phrase: NounPhrase,
  sentence: number,
  discourse: Discourse,
  offices: Offices,
): Voice | null {
  const named = phrase.names.some(({ words }) => !isDemonym(words) && !isSeat(words.at(-1) as string));
  if (phrase.indefinite || !phrase.definite || phrase.owner || named) return null;
  // "the pilots' union" is theirs, whoever spoke before.
  const ofSeveral = discourse.reading.tokens
    .slice(phrase.first, phrase.headAt)
    .some(({ text }) => /^(?:\S*s)?['’]$/.test(text));
  const nouns = [...phrase.nouns].filter((word) => !isSeat(word));
  const holders = holdersNear(phrase.head, phrase.first, offices).filter(
    ({ kind, mentions, roles }) =>
      kind === 'body' &&
      (mentions[0]?.first ?? 0) < phrase.first &&
      // "the rights group" is no "rebel group Red Dawn".
      (nouns.length === 0 || roles.some(({ words }) => words.size < 2 || nouns.some((word) => words.has(word)))),
  );
  const candidates = bodiesBefore(phrase, sentence, discourse);
  const near = candidates.find(({ voice }) => holders.some((each) => each === voice.character));
  const holder = near?.voice.character ?? holders.at(-1);
  if (holder) return discourse.voiceOf(holder);
  const namesake = candidates.find(({ voice: { character, phrase: known } }) =>
    character ? isNamedFor(character, phrase) : known?.head === phrase.head && phrase.modifiers.size === 0,
  );
  if (namesake) return namesake.voice;
  const sorts = sortsOfNoun(phrase.head);
  if (!sorts) return null;
  // "Reuters … the news agency"
  const isNews = nouns.length === 1 && nouns[0] === 'news';
  // "Norland Rights Watch … the rights group", "Orlen Trucks … the truck maker"
  const told = candidates.find(
    ({ voice }) => (bears(voice, nouns) || (isNews && isWire(voice))) && canBe(voice, phrase, sorts, []),
  );
  if (told) return told.voice;
  const fitting = candidates.filter(({ voice }) => canBe(voice, phrase, sorts, nouns));
  // Of those named in one sentence the one that acts: "Orlo has used more Fellskin. The carmaker …".
  const [last] = fitting;
  const nearest = fitting.find((each) => each.leads && each.sentence === last?.sentence) ?? last;
  // "the hedge fund": only who spoke before, and only where nobody else can be meant.
  const sole = fitting.every(({ voice }) => voice === nearest?.voice) && nearest?.voice.sources.length;
  return nouns.length === 0 || (sole && !ofSeveral) ? (nearest?.voice ?? null) : null;
}

/** "Geneva-based": where a body sits tells nothing of its sort. */
const isSeat = (word: string) => /-based$/i.test(word);

/** "a group of tenants … The group, Tenants Together, …": the body that comes with its common noun and its name soon after. */
export function bodyNamedAfter(
  phrase: NounPhrase,
  offices: Offices,
  { mentions, characterAt }: Discourse,
): Character | null {
  // "the health ministry … the Ministry of Health"
  const at = indexBefore(mentions, phrase.last) + 1;
  for (const mention of BODY_NOUNS.has(phrase.head) && phrase.nouns.size > 0
    ? mentions.slice(at, at + MAX_BACK_NAMES)
    : []) {
    const own = mention.words.map((word) => word.toLowerCase());
    if (
      own.length === phrase.nouns.size + 2 &&
      own.includes('of') &&
      [phrase.head, ...phrase.nouns].every((word) => own.includes(word))
    )
      return characterAt(mention);
  }
  for (const noun of [phrase.head, ...(phrase.indefinite && !isRoleNoun(phrase.head) ? phrase.modifiers : [])]) {
    if (!BODY_NOUNS.has(noun)) continue;
    const bodies = holdersNear(noun, phrase.last, offices).filter(({ kind, mentions }) => {
      const away = (mentions[0] as NameMention).first - phrase.last;
      // "The group Orlen Aid said … The group said … the group Dene Watch said": one that is known already.
      return kind === 'body' && (away >= 0 || phrase.definite) && away < MAX_TOKENS_AFTER;
    });
    if (bodies.length === 1 && (bodies[0]?.mentions[0]?.first ?? 0) >= phrase.last) return bodies[0] as Character;
  }
  return null;
}

interface Candidate {
  voice: Voice;
  token: number;
  sentence: number;
  /** The sentence begins with it. */
  leads: boolean;
}

/** Bodies that spoke or were named before the phrase, nearest first. */
function bodiesBefore(phrase: NounPhrase, sentence: number, discourse: Discourse): Candidate[] {
  const { reading, mentions, references } = discourse;
  const block = reading.sentences[sentence]?.block ?? 0;
  const found = references
    .slice(-MAX_BACK_REFERENCES)
    .filter(
      ({ voice: { kind, plural, phrase } }) =>
        !phrase?.inHeadline && (kind === 'organization' || (kind === 'group' && !plural)),
    )
    .map(({ voice, token, sentence: at }): Candidate => ({ voice, token, sentence: at, leads: false }));
  for (let i = indexBefore(mentions, phrase.first), steps = 0; i >= 0 && steps < MAX_BACK_NAMES; i--, steps++) {
    const mention = mentions[i] as NameMention;
    if (block - (reading.sentences[mention.sentence]?.block ?? 0) > MAX_BACK_BLOCKS) break;
    const character = discourse.characterAt(mention);
    if (character?.kind !== 'body' || discourse.isQuoted(mention.first) || isBackground(mention, discourse)) continue;
    if (onlyOpens(character, discourse) || isDateline(mention, discourse) || isPlaced(character, discourse)) continue;
    // "the Wend Cup union" is no company, and "Flight OR442" no airline.
    const noun = reading.tokens[mention.last]?.lower ?? '';
    if (mention.definite && BODY_NOUNS.has(noun) && !isOfOneSort(noun, phrase.head)) continue;
    if (mention.words.length > 1 && /\d/.test(mention.words.at(-1) as string)) continue;
    const before = reading.tokens[mention.titleFirst - (mention.definite ? 2 : 1)]?.lower;
    // "The mill was warned by the Grain Board", "an order for AI chips": less than what the sentence is about.
    const begin = reading.sentences[mention.sentence]?.first ?? 0;
    const beside = before === 'for' && reading.classes[mention.last] === 'noun';
    const token = before === 'by' || beside ? begin - 1 : mention.first;
    const leads = mention.titleFirst - (mention.definite ? 1 : 0) === begin;
    found.push({ voice: discourse.voiceOf(character), token, sentence: mention.sentence, leads });
  }
  return found.sort((a, b) => b.token - a.token);
}

/** "at Portvale … from Portvale": one word behind prepositions alone is a place, and no company. */
const isPlaced = ({ mentions, words }: Character, { reading }: Discourse): boolean =>
  words.length === 1 &&
  mentions.length > 1 &&
  mentions
    .slice(0, MAX_BACK_REFERENCES)
    .every(({ titleFirst }) => /^(?:at|in|from|near|to|and)$/.test(reading.tokens[titleFirst - 1]?.lower ?? ''));

/** "Turnover rose 4%": a word that has its capital from the sentence alone need not be a name; nor "Emissions", however often. */
const onlyOpens = ({ mentions, words }: Character, { reading }: Discourse): boolean =>
  words.length === 1 &&
  (mentions.length > 1 ? COMMON_END : /^\p{Lu}[\p{Ll}-]+$/u).test(words[0] as string) &&
  mentions.slice(0, MAX_BACK_REFERENCES).every(({ kind, titleFirst, sentence }) => {
    const before = reading.tokens[titleFirst - 1]?.text ?? '';
    return !kind && (reading.sentences[sentence]?.first === titleFirst || /^[—–:-]$/.test(before));
  });
const COMMON_END = /^[A-Z][a-z-]+(?:ment|ion|ness|ity|ism|out|over|s)$/;

/** "PORTVALE (Kestrel) - Cooks", "DUNMORE: Cooks": where the report comes from, and what follows with a capital of the sentence. */
const isDateline = ({ titleFirst, last, sentence }: NameMention, { reading }: Discourse) =>
  reading.sentences[sentence]?.first === titleFirst &&
  /^\p{Lu}{2,}/u.test(reading.tokens[titleFirst]?.text ?? '') &&
  /^[(:,—–-]$/.test(reading.tokens[last]?.text ?? '');

const WATCHES = /^(?:analyst|economist|strategist|researcher)s?$/;

/** Places, peoples and possessors are named beside what a sentence is about. */
function isBackground({ words, titleFirst, last, definite, possessive }: NameMention, { reading }: Discourse): boolean {
  if (possessive || isDemonym(words) || isPlaceName(words)) return true;
  const at = titleFirst - (definite ? 2 : 1);
  const before = reading.tokens[at]?.lower ?? '';
  const noun = reading.tokens[at - 1]?.lower ?? '';
  // "Corvid Research | analyst", "an analyst with | Corvid Research": whoever watches a company works for another.
  if (WATCHES.test(reading.tokens[last]?.lower ?? '')) return true;
  if (/^(?:with|for|of)$/.test(before) && WATCHES.test(noun)) return true;
  if (/^(?:told|at|from|near|\()$/.test(before)) return true;
  // "Flight OR442 to | Portvale"
  return (before === 'to' && /\d/.test(noun)) || (before === 'in' && words.length === 1 && noun !== 'shares');
}

/** "the health ministry" of the Health Ministry, but not of the Defence Ministry. */
function isNamedFor({ words }: Character, { head, modifiers }: NounPhrase): boolean {
  const own = words.map((word) => word.toLowerCase().replace(/['’]s?$/, ''));
  // "the airline" is no Airline Pilots Association, and "the Observatory" of an "Observatory chief" is called otherwise.
  const isHead =
    own.length > 1 && own.some((word, i) => word === head && /^(?:of|for|on|and|)$/.test(own[i + 1] ?? ''));
  return isHead && [...modifiers].every((word) => own.includes(word));
}

const isWire = ({ character }: Voice) => character?.words.some((word) => WIRES.has(word.toLowerCase()));

/** Whether a body's name has all of these nouns. */
const bears = ({ character }: Voice, nouns: readonly string[]) =>
  nouns.length > 0 &&
  nouns.every((noun) =>
    character?.words.some((word) => word.toLowerCase().replace(/s$/, '') === noun.replace(/s$/, '')),
  );

/** Bodies that are looked through, and nouns of which a text names one by chance ("senior Navy officials"). */
const MAX_BODIES = 60;
const BY_CHANCE = /^(?:navy|army|military|government|administration)$/;

/** "the council" of the one council that was named, however far back; null where none was, or several were. */
export function soleNamesake(
  phrase: NounPhrase,
  { voiceOf }: Discourse,
  characters: readonly Character[],
): Voice | null {
  if (!phrase.definite || phrase.owner || phrase.names.length > 0 || BY_CHANCE.test(phrase.head)) return null;
  const named = characters
    .slice(0, MAX_BODIES)
    .filter((each) => each.kind === 'body' && firstToken(each) < phrase.first && isNamedFor(each, phrase));
  return named.length === 1 ? voiceOf(named[0] as Character) : null;
}
