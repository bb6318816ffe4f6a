import { bodyBefore, bodyKey, firstWords, isAcronym, shortKeys } from '../names/body-names.ts';
import { titleNoun } from '../names/name-kinds.ts';
import type { NameMention } from '../names/names.ts';
import { beginsAlike, type Gender, genderOfName, isSameFullName, surnameOf } from '../names/person-names.ts';
import { genderOfWord } from '../names/role-nouns.ts';
import { bodyNounBeside, type Role, rolesOf } from '../names/roles.ts';
import type { Reading } from '../reading.ts';
import { ADJECTIVES } from '../words/closed-words.ts';
import { isFirstName } from '../words/first-names.ts';
import { isPossessive, smallWords } from '../words/name-words.ts';
import { PLACE_NAMES } from '../words/speaker-words.ts';
import { verbOf } from '../words/verb-forms.ts';
import { bearerMeant, MAX_BEARERS } from './bearers.ts';
import { isOfPerson, isPerson, speaks } from './open-names.ts';

/** Somebody or some body that the article names, whether or not they say anything. */
export interface Character {
  kind: 'person' | 'body';
  /** The fullest name in the text. */
  name: string;
  /** Its words. */
  words: string[];
  mentions: NameMention[];
  /** Those of several words. */
  fullMentions: NameMention[];
  /** In the order of the text. */
  roles: Role[];
  gender: Gender;
}

/** All who are named, and who each mention means. */
export interface Cast {
  characters: Character[];
  /** Null for a bare surname that two people bear and nothing tells apart. */
  characterAt(mention: NameMention): Character | null;
  /** Whom a name means that is written elsewhere (a headline in capitals); null when nobody or several are called so. */
  characterNamed(words: readonly string[]): Character | null;
}

/** Roles of one that are looked at: a text that gives more repeats them. */
const MAX_ROLES = 60;

/** Groups the names of a text by whom they mean. Linear in the mentions. */
export function castOf(reading: Reading, mentions: readonly NameMention[]): Cast {
  const characters: Character[] = [];
  const byMention = new Map<NameMention, Character>();
  const people = new Map<string, Character[]>();
  const byFirstName = new Map<string, Character[]>();
  const bodies = new Map<string, Character | null>();
  const roles = new Map<NameMention, Role[]>();
  const alone = new Set(mentions.filter(({ words }) => words.length === 1).map(({ words }) => surnameOf(words)));

  const add = (mention: NameMention, kind: Character['kind']): Character => {
    const character: Character = {
      kind,
      name: reading.text.slice(...mention.span),
      words: mention.words,
      mentions: [],
      fullMentions: [],
      roles: [],
      gender: null,
    };
    characters.push(character);
    return character;
  };
  const join = (character: Character, mention: NameMention) => {
    byMention.set(mention, character);
    character.mentions.push(mention);
    if (mention.words.length > 1) character.fullMentions.push(mention);
    if (mention.words.length > character.words.length) {
      character.words = mention.words;
      character.name = reading.text.slice(...mention.span);
    }
    if (character.roles.length < MAX_ROLES) character.roles.push(...(roles.get(mention) ?? []));
    character.gender ??= genderOf(reading, mention, roles.get(mention) ?? []);
  };

  function addPerson(mention: NameMention) {
    const surname = surnameOf(mention.words);
    const bearers = people.get(surname) ?? [];
    const named = byFirstName.get((mention.words[0] as string).toLowerCase()) ?? [];
    const known =
      bearers.slice(-MAX_BEARERS).find((bearer) => isSameFullName(bearer.words, mention.words)) ??
      named.slice(-MAX_BEARERS).find((bearer) => beginsAlike(bearer.words, mention.words));
    const person = known ?? add(mention, 'person');
    if (!known || bearers.lastIndexOf(known) === -1) put(people, surname, person);
    if (!known) put(byFirstName, (mention.words.find((word) => word.length > 1) ?? surname).toLowerCase(), person);
    join(person, mention);
  }

  // Full names first, wherever they stand, so that a surname in the headline finds its bearer.
  const later: NameMention[] = [];
  for (const mention of mentions) {
    if (mention.kind === 'body') {
      later.push(mention);
      continue;
    }
    roles.set(mention, rolesOf(reading, mention));
    const doubtful = mention.kind === null && mention.titleFirst === reading.sentences[mention.sentence]?.first;
    if (mention.words.length === 1 || doubtful || !isPerson(mention, roles.get(mention) ?? [], alone)) {
      later.push(mention);
      continue;
    }
    addPerson(mention);
  }

  const isSmall = smallWords(reading);
  // "the aid group Orlen Sans Bord": in another place the name alone speaks.
  const called = new Set(later.filter((each) => bodyNounBeside(reading, each)).map(({ words }) => words.join(' ')));
  // "Voss left … Voss, who": the place that shows a person counts for all.
  for (const mention of later) {
    if (mention.words.length > 1 || mention.kind !== 'person') continue;
    const word = surnameOf(mention.words);
    if (!people.has(word) && !byFirstName.has(word)) put(people, word, add(mention, 'person'));
  }
  const acronyms: NameMention[] = [];
  const firsts = firstWords(later);
  const established = new Map<string, Character>();
  for (const mention of later) {
    if (mention.words.length === 1 && mention.kind !== 'body') {
      const word = surnameOf(mention.words);
      const bearers = people.get(word) ?? byFirstName.get(word) ?? [];
      if (bearers.length > 0) {
        const own = roles.get(mention) ?? [];
        const gender = genderOf(reading, mention, own);
        // "Sir Carl Roe … Lady Roe": the title is another's.
        const recent = bearers.slice(-MAX_BEARERS);
        const isOther = gender !== null && recent.every((each) => each.gender !== null && each.gender !== gender);
        const bearer = isOther
          ? add(mention, 'person')
          : bearerMeant(bearers, mention, { roles: own, gender }, established.get(word) ?? null);
        if (isOther && bearer) put(people, word, bearer);
        if (bearer) {
          established.set(word, bearer);
          join(bearer, mention);
        }
        continue;
      }
      const isPeople = /(?:ans|ats|ists|ers|ves)$/.test(word);
      const isGiven =
        isFirstName(mention.words[0] as string) && !mention.definite && !PLACE_NAMES.has(mention.words[0] as string);
      const isPlaced = /^(?:in|at|from|near|of)$/.test(reading.tokens[mention.titleFirst - 1]?.lower ?? '');
      if (
        mention.kind === 'person' ||
        (isGiven && !isPlaced) ||
        (!isPeople && (roles.get(mention) ?? []).some(isOfPerson))
      ) {
        const person = add(mention, 'person');
        put(people, word, person);
        join(person, mention);
        continue;
      }
    }
    // "the Roe emails" are no body called Roe.
    const [first = ''] = mention.words;
    if (mention.words.length === 1 && (titleNoun(first) || (mention.definite && people.has(first.toLowerCase()))))
      continue;
    if (mention.words.length > 1 && mention.kind === null) {
      const bearers = people.get(surnameOf(mention.words)) ?? [];
      const same = bearers.slice(-MAX_BEARERS).find((bearer) => isSameFullName(bearer.words, mention.words));
      if (same) join(same, mention);
      // "Facing Roe": a capital that only begins the sentence makes no second Roe; "Val Roe, a cook," is one.
      const known = (roles.get(mention) ?? []).length > 0 && verbOf(first.toLowerCase()) === null;
      const initial = mention.titleFirst === reading.sentences[mention.sentence]?.first && !known;
      if (same || (initial && bearers.length > 0)) continue;
      // "Recent Samsung sets"
      if (initial && ADJECTIVES.has(first.toLowerCase()) && alone.has(surnameOf(mention.words))) continue;
      if (
        isPerson(mention, roles.get(mention) ?? [], alone) ||
        (speaks(reading, mention, isSmall) && !called.has(mention.words.join(' ')))
      ) {
        addPerson(mention);
        continue;
      }
    }
    const noun = bodyNounBeside(reading, mention);
    if (noun) roles.set(mention, [noun]);
    if (isAcronym(mention.words)) acronyms.push(mention);
    else joinBody(mention);
  }
  // After the full names of bodies, so that an acronym in the headline finds its own.
  for (const mention of acronyms) joinBody(mention);

  function joinBody(mention: NameMention) {
    const key = bodyKey(mention.words);
    const owner = bodies.get(key);
    if (owner === null) return;
    const body = owner ?? bodyBefore(reading, mention, bodies) ?? add(mention, 'body');
    if (!owner) {
      bodies.set(key, body);
      for (const short of shortKeys(mention.words))
        bodies.set(short, bodies.has(short) && bodies.get(short) !== body ? null : body);
      const first = mention.words[0] as string;
      if (firsts.get(first) === key && !bodies.has(first.toLowerCase())) bodies.set(first.toLowerCase(), body);
    }
    join(body, mention);
  }

  for (const character of characters) {
    character.mentions.sort((a, b) => a.first - b.first);
    character.roles.sort((a, b) => a.span[0] - b.span[0]);
  }
  return {
    characters,
    characterAt: (mention) => byMention.get(mention) ?? null,
    characterNamed: (words) => {
      if (words.length === 0) return null;
      const bearers = (people.get(surnameOf(words)) ?? []).slice(0, MAX_BEARERS);
      const same = words.length === 1 ? bearers : bearers.filter((bearer) => isSameFullName(bearer.words, words));
      return same.length === 1 ? (same[0] as Character) : same.length > 1 ? null : (bodies.get(bodyKey(words)) ?? null);
    },
  };
}

function genderOf({ text, tokens }: Reading, mention: NameMention, roles: readonly Role[]): Gender {
  for (let i = mention.titleFirst; i < mention.first; i++) {
    const gender = genderOfWord(tokens[i]?.lower ?? '');
    if (gender) return gender;
  }
  for (const { span } of roles) {
    // "child of the queen", "the queen’s envoy": whose, or of whom, tells nothing.
    const words = text
      .slice(...span)
      .toLowerCase()
      .split(' ');
    // "Mr Roe's widow" is a woman.
    for (const word of words.slice(words.findLastIndex(isPossessive) + 1)) {
      if (/^(?:of|to|for|at|in|with)$/.test(word)) break;
      if (genderOfWord(word)) return genderOfWord(word);
    }
  }
  if (mention.words.length === 1) return null;
  return genderOfName(mention.words[0] ?? '');
}

function put(map: Map<string, Character[]>, key: string, character: Character) {
  const list = map.get(key);
  if (list) list.push(character);
  else map.set(key, [character]);
}
