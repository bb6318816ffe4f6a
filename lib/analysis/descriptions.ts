import type { Character } from './cast.ts';
import { singularOf } from './name-kinds.ts';
import type { NameMention } from './names.ts';
import { type Discourse, indexBefore, resolvePerson } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { genderOfWord, isRoleNoun, type Role } from './roles.ts';
import type { NounPhrase } from './source-phrase.ts';
import { kindOfNoun } from './speaker-kinds.ts';
import { BODY_NOUNS, ISSUED_DOCUMENTS, PERSON_NOUNS, SOLE_BODIES } from './speaker-words.ts';
import type { Voice, Voices } from './voices.ts';

/** Sentences within which "the mayor" is a mayor named before, when there are two. */
const NEAR_SENTENCES = 3;
/** Names before "the ministry" that are looked at. */
const MAX_BACK_NAMES = 64;
/** Tokens between a body's common noun and its name: two sentences. */
const MAX_TOKENS_AFTER = 60;
/** Words between "a" and its noun. */
const MAX_BEFORE_NOUN = 4;
/** People of one office that are compared. */
const MAX_HOLDERS = 8;
/** Words that make another office of the same noun. */
const RANKS = ['former', 'deputy', 'vice', 'assistant', 'acting', 'interim', 'shadow'];
const ISSUES = new Set(['released', 'published', 'issued', 'releases', 'publishes', 'issues', 'produced', 'wrote']);
/** Heads that say nothing of what body it is: "the company" is the one spoken of. */
const PLAIN_BODIES = new Set(
  'company firm group agency brokerage bookmaker nonprofit non-profit fund automaker carmaker drugmaker chipmaker insurer lender giant conglomerate developer supplier provider studio brewery organisation organization party bank team club union airline newspaper outlet body paper network retailer carrier manufacturer maker charity startup start-up business operator publisher regulator watchdog institute institution university school hospital station chain giant association coalition movement site website platform service campaign'.split(
    ' ',
  ),
);

/** Who holds which office, for "the mayor". */
export type Offices = ReadonlyMap<string, readonly Character[]>;

/** Where "a man", "one passenger" first stands, by noun (token index): after that, "the man" is that man. */
export function introducedNouns({ tokens }: Reading): ReadonlyMap<string, number> {
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

/** What descriptions are resolved in. */
export interface Scene {
  discourse: Discourse;
  voices: Voices;
  offices: Offices;
  introduced: ReadonlyMap<string, number>;
}

export function officesOf(characters: readonly Character[]): Offices {
  const offices = new Map<string, Character[]>();
  for (const character of characters)
    for (const head of new Set(character.roles.map((role) => role.head))) {
      const holders = offices.get(head);
      if (holders) holders.push(character);
      else offices.set(head, [character]);
    }
  return offices;
}

/** Whom a noun phrase means: somebody named elsewhere by that office, somebody spoken of before, or somebody new. Null when it can't be told. */
export function resolveDescription(phrase: NounPhrase, sentence: number, scene: Scene): Voice | null {
  const { discourse, voices, offices } = scene;
  const named = namedRightAfter(phrase, offices);
  if (named) return discourse.voiceOf(named);
  const kind = kindOfNoun(phrase);
  if (kind === 'document')
    return issuerOf(phrase, sentence, discourse) ?? sameWords(phrase, voices) ?? voices.ofPhrase(phrase);
  if (BODY_NOUNS.has(phrase.head) && !phrase.plural && !isRoleNoun(phrase.head))
    return resolveBody(phrase, sentence, discourse, voices) ?? voices.ofPhrase(phrase);
  if (kind === 'unnamed' && !phrase.plural) return resolveIndividual(phrase, sentence, scene);
  return sameWords(phrase, voices) ?? voices.ofPhrase(phrase);
}

/** "a group of tenants … The group, Tenants Together, …": the body that comes with its common noun and its name soon after. */
function namedRightAfter(phrase: NounPhrase, offices: Offices): Character | null {
  for (const noun of [phrase.head, ...(phrase.indefinite ? phrase.modifiers : [])]) {
    if (!BODY_NOUNS.has(noun)) continue;
    const bodies = (offices.get(noun) ?? []).filter(({ kind, mentions }) => {
      const away = (mentions[0] as NameMention).first - phrase.last;
      return kind === 'body' && away >= 0 && away < MAX_TOKENS_AFTER;
    });
    if (bodies.length === 1) return bodies[0] as Character;
  }
  return null;
}

function resolveIndividual(phrase: NounPhrase, sentence: number, scene: Scene): Voice | null {
  const { discourse, voices, offices, introduced } = scene;
  const holders = (offices.get(phrase.role) ?? []).slice(-4 * MAX_HOLDERS);
  const holder = phrase.owner ? 'none' : holderOf(phrase, sentence, holders, discourse.reading);
  if (holder === 'unclear') return null;
  if (holder !== 'none') return discourse.voiceOf(holder);
  const known = sameWords(phrase, voices);
  if (known) return known;
  if (
    phrase.definite &&
    !phrase.complement &&
    !phrase.owner &&
    phrase.names.length === 0 &&
    PERSON_NOUNS.has(phrase.head) &&
    (introduced.get(phrase.head) ?? Number.POSITIVE_INFINITY) > phrase.first
  )
    return resolvePerson(genderOfWord(phrase.head), phrase.first, sentence, discourse) ?? voices.ofPhrase(phrase);
  if (phrase.definite && /year-old$/.test(phrase.head)) return resolvePerson(null, phrase.first, sentence, discourse);
  return voices.ofPhrase(phrase);
}

/** The person whose office the phrase names; `unclear` when two could be meant. */
function holderOf(
  phrase: NounPhrase,
  sentence: number,
  holders: readonly Character[],
  reading: Reading,
): Character | 'none' | 'unclear' {
  const able = holders.filter((holder) => holder.roles.some((role) => fits(phrase, role)));
  const current = able.filter((holder) => holder.roles.some((role) => fits(phrase, role) && !role.words.has('former')));
  const fitting = current.length > 0 ? current : able;
  if (fitting.length === 0) return 'none';
  // "China's envoy to Norway … China's envoy to Norway, Ann Roe": the whole office, wherever the name comes.
  const exact =
    phrase.nouns.size > 0 || phrase.names.length > 0
      ? fitting.filter((holder) => holder.roles.some((role) => isWhole(phrase, role)))
      : [];
  if (phrase.indefinite) {
    const later = fitting.filter((holder) => isIntroducedAfter(holder, phrase, reading));
    return later.length === 1 ? (later[0] as Character) : 'none';
  }
  if (exact.length === 1) return exact[0] as Character;
  const before = fitting.filter((holder) => (holder.mentions[0] as NameMention).first < phrase.first);
  // "The judge said … Judge Roe": the only one there is, called by nothing but the office.
  if (before.length === 0)
    return phrase.definite &&
      fitting.length === 1 &&
      phrase.modifiers.size === 0 &&
      isTitleOnly(fitting[0] as Character)
      ? (fitting[0] as Character)
      : 'none';
  if (before.length === 1) return before[0] as Character;
  const near = before.filter((holder) =>
    holder.mentions.some((mention) => mention.first < phrase.first && sentence - mention.sentence <= NEAR_SENTENCES),
  );
  return near.length === 1 ? (near[0] as Character) : 'unclear';
}

/** Whether nothing in the phrase speaks against the role: other nouns beside the same head, or another rank. */
function fits(phrase: NounPhrase, role: Role): boolean {
  if (role.head !== phrase.role) return false;
  if (
    RANKS.some(
      (rank) =>
        phrase.modifiers.has(rank) !== role.words.has(rank) && (rank !== 'former' || phrase.modifiers.has(rank)),
    )
  )
    return false;
  if (role.words.size <= 1) return phrase.names.length === 0 || !phrase.complement;
  return (
    [...phrase.nouns].every((word) => role.words.has(word)) &&
    phrase.names.every((name) => name.words.some((word) => role.words.has(word.toLowerCase())))
  );
}

const isWhole = (phrase: NounPhrase, role: Role) => [...phrase.modifiers].every((word) => role.words.has(word));

/** "A harbour pilot said … The pilot, Ann Roe, …": a name that comes later, with the same noun and "the". */
function isIntroducedAfter({ mentions, roles }: Character, phrase: NounPhrase, { text }: Reading): boolean {
  const first = mentions[0] as NameMention;
  if (first.first < phrase.last) return false;
  return roles.some(
    (role) =>
      fits(phrase, role) &&
      /(?:^|\W)the $/i.test(text.slice(Math.max(0, role.span[0] - 5), role.span[0])) &&
      isShort(role),
  );
}

const isTitleOnly = ({ roles }: Character) => roles.every((role) => role.words.size <= 1);

const isShort = (role: Role) => role.words.size <= 3;

/** "the company", "the ministry": a body spoken of before. */
function resolveBody(phrase: NounPhrase, sentence: number, discourse: Discourse, voices: Voices): Voice | null {
  const same = sameWords(phrase, voices);
  if (same) return same;
  if (phrase.indefinite || !phrase.definite || phrase.names.length > 0 || phrase.owner) return null;
  const { references, reading, mentions } = discourse;
  for (const { voice } of references.slice(-MAX_HOLDERS).toReversed()) {
    if (voice.kind !== 'organization' && !(voice.kind === 'group' && !voice.plural)) {
      if (voice.phrase?.modifiers.has(phrase.head)) return voice;
      continue;
    }
    if (isNamedFor(voice, phrase)) return voice;
    if (PLAIN_BODIES.has(phrase.head) && phrase.nouns.size === 0 && !isPlace(voice)) return voice;
  }
  const block = reading.sentences[sentence]?.block ?? 0;
  const near: Character[] = [];
  for (let i = indexBefore(mentions, phrase.first), steps = 0; i >= 0 && steps < MAX_BACK_NAMES; i--, steps++) {
    const mention = mentions[i] as NameMention;
    if (block - (reading.sentences[mention.sentence]?.block ?? 0) > NEAR_SENTENCES) break;
    const character = discourse.characterAt(mention);
    if (
      character?.kind === 'body' &&
      !near.includes(character) &&
      character.words.some((word) => word.toLowerCase() === phrase.head)
    )
      near.push(character);
  }
  return near.length === 1 ? discourse.voiceOf(near[0] as Character) : null;
}

const isNamedFor = ({ character, phrase }: Voice, { head }: NounPhrase) =>
  character ? character.words.some((word) => word.toLowerCase() === head) : phrase?.head === head;

const isPlace = ({ character }: Voice) =>
  character !== null && character.words.length === 1 && /^\p{Lu}{2}$/u.test(character.words[0] as string);

/** A report folds into the body that issued it: "the board's report", "a report by the board", "the statement" after its statement. */
function issuerOf(phrase: NounPhrase, sentence: number, discourse: Discourse): Voice | null {
  const { reading, references, mentions } = discourse;
  const { tokens } = reading;
  for (const name of phrase.names) {
    const character = discourse.characterAt(name);
    if (character?.kind !== 'body') continue;
    const before = tokens[name.titleFirst - (name.definite ? 2 : 1)];
    if (name.possessive || before?.lower === 'by' || before?.lower === 'from') return discourse.voiceOf(character);
  }
  if (ISSUES.has(tokens[phrase.first - 1]?.lower ?? '')) {
    const subject = mentions[indexBefore(mentions, phrase.first)];
    const character = subject && subject.sentence === sentence ? discourse.characterAt(subject) : null;
    if (character?.kind === 'body') return discourse.voiceOf(character);
  }
  const last = references.at(-1);
  if (!phrase.definite || phrase.names.length > 0 || !last) return null;
  const issued =
    ISSUED_DOCUMENTS.has(singularOf(phrase.head)) ||
    [...phrase.nouns].some((word) => last.voice.character?.words.some((own) => own.toLowerCase() === word));
  const close = (reading.sentences[sentence]?.block ?? 0) - last.block <= 2;
  return issued && close && last.voice.kind !== 'document' && last.voice.kind !== 'unnamed' ? last.voice : null;
}

/** Nouns of which an article speaks as of one: "police" and "the city's police" are the same unless two cities are named. */
const ONE_OF_A_KIND = new Set([
  'police',
  'prosecution',
  'prosecutor',
  'defense',
  'defence',
  'jury',
  'family',
  'management',
  'authority',
  'company',
  ...SOLE_BODIES,
]);

/** A voice that the same words, or a definite phrase under the same noun, brought in before. */
function sameWords(phrase: NounPhrase, voices: Voices): Voice | null {
  if (
    phrase.modifiers.has('another') ||
    phrase.modifiers.has('other') ||
    phrase.modifiers.has('second') ||
    phrase.modifiers.has('third')
  )
    return null;
  for (const voice of voices.underNoun(phrase.role)) {
    const known = voice.phrase;
    if (!known || known.plural !== phrase.plural || (known.owner ?? null) !== (phrase.owner ?? null)) continue;
    const equal = isSameSet(known.modifiers, phrase.modifiers);
    if (ONE_OF_A_KIND.has(phrase.role) || ONE_OF_A_KIND.has(phrase.head)) {
      if (equal || !isRival(known, phrase)) return voice;
      continue;
    }
    // "a resident said … a resident said" may be two; a body has one spokesperson, and "officials" are officials.
    if (
      equal &&
      (phrase.definite || phrase.plural
        ? !phrase.indefinite || phrase.plural
        : phrase.role === 'spokesperson' || !phrase.indefinite)
    )
      return voice;
    if (equal && phrase.role === 'spokesperson') return voice;
    if (phrase.definite && [...phrase.modifiers].every((word) => known.modifiers.has(word))) return voice;
  }
  return null;
}

const isRival = (a: NounPhrase, b: NounPhrase) =>
  a.names.length > 0 &&
  b.names.length > 0 &&
  !a.names.some((x) => b.names.some((y) => x.words.join(' ') === y.words.join(' ')));

const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && [...a].every((word) => b.has(word));
