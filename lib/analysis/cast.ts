import { ADJECTIVES } from './closed-words.ts';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from './first-names.ts';
import { isFirstName, titleNoun } from './name-kinds.ts';
import type { NameMention } from './names.ts';
import type { Reading } from './reading.ts';
import { bodyNounBeside, genderOfWord, isKinship, type Role, rolesOf, wordKey } from './roles.ts';
import { BODY_NAME_WORDS, PLACE_NAMES } from './speaker-words.ts';
import { verbOf } from './word-classes.ts';

export type Gender = 'male' | 'female' | null;

/** Somebody or some body that the article names, whether or not they say anything. */
export interface Character {
  kind: 'person' | 'body';
  /** The fullest name in the text. */
  name: string;
  /** Its words. */
  words: string[];
  mentions: NameMention[];
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

/** Bearers of one surname that are looked at: a text with more is a list of names. */
const MAX_BEARERS = 8;
/** Sentences over which a full name says which bearer of the surname is meant. */
const NEAR_SENTENCES = 2;
const PARTICLE = /^(?:van|von|de|da|di|du|del|della|dos|der|den|le|la|el|al|bin|ibn|ten|ter)$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
const LEGAL_FORM =
  /^(?:inc|corp|corporation|company|co|ltd|limited|plc|llc|llp|ag|sa|nv|se|gmbh|as|asa|ab|oy|oyj|spa|kk|bv|pty)$/i;
const SMALL = new Set(['of', 'for', 'on', 'the', 'and', 'in', 'to', 'against', 'de', 'da', 'del', 'la']);
const SHORT_FORMS = new Map(
  'bill:william billy:william bob:robert bobby:robert jim:james jimmy:james mike:michael tony:anthony ted:edward ed:edward jack:john dick:richard rick:richard chuck:charles liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine peggy:margaret maggie:margaret harry:henry larry:lawrence hank:henry sandy:alexander drew:andrew gerry:gerald jerry:gerald'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Groups the names of a text by whom they mean. Linear in the mentions. */
export function castOf(reading: Reading, mentions: readonly NameMention[]): Cast {
  const characters: Character[] = [];
  const byMention = new Map<NameMention, Character>();
  const people = new Map<string, Character[]>();
  const byFirstName = new Map<string, Character[]>();
  const bodies = new Map<string, Character | null>();
  const roles = new Map<NameMention, Role[]>();
  const alone = new Set(
    mentions.filter(({ words }) => words.length === 1).map(({ words }) => (words[0] as string).toLowerCase()),
  );

  const add = (mention: NameMention, kind: Character['kind']): Character => {
    const character: Character = {
      kind,
      name: reading.text.slice(...mention.span),
      words: mention.words,
      mentions: [],
      roles: [],
      gender: null,
    };
    characters.push(character);
    return character;
  };
  const join = (character: Character, mention: NameMention) => {
    byMention.set(mention, character);
    character.mentions.push(mention);
    if (mention.words.length > character.words.length) {
      character.words = mention.words;
      character.name = reading.text.slice(...mention.span);
    }
    character.roles.push(...(roles.get(mention) ?? []));
    character.gender ??= genderOf(reading, mention, roles.get(mention) ?? []);
  };

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
    const surname = surnameOf(mention.words);
    const bearers = people.get(surname) ?? [];
    const known = bearers.slice(-MAX_BEARERS).find((bearer) => isSameFullName(bearer.words, mention.words));
    const person = known ?? add(mention, 'person');
    if (!known) {
      put(people, surname, person);
      put(byFirstName, (mention.words[0] as string).toLowerCase(), person);
    }
    join(person, mention);
  }

  const acronyms: NameMention[] = [];
  const established = new Map<string, Character>();
  for (const mention of later) {
    if (mention.words.length === 1 && mention.kind !== 'body') {
      const word = (mention.words[0] as string).toLowerCase();
      const bearers = people.get(word) ?? byFirstName.get(word) ?? [];
      if (bearers.length > 0) {
        const own = roles.get(mention) ?? [];
        const bearer = bearerMeant(
          bearers,
          mention,
          { roles: own, gender: genderOf(reading, mention, own) },
          established.get(word) ?? null,
        );
        if (bearer) {
          established.set(word, bearer);
          join(bearer, mention);
        }
        continue;
      }
      if (mention.kind === 'person' || (roles.get(mention)?.length ?? 0) > 0) {
        const person = add(mention, 'person');
        put(people, word, person);
        join(person, mention);
        continue;
      }
    }
    if (mention.words.length === 1 && titleNoun(mention.words[0] as string)) continue;
    if (mention.words.length > 1 && mention.kind === null) {
      // "Facing Roe": a capital that only begins the sentence makes no second Roe.
      const initial = mention.titleFirst === reading.sentences[mention.sentence]?.first;
      if (initial && people.has(surnameOf(mention.words))) {
        const same = people
          .get(surnameOf(mention.words))
          ?.find((bearer) => isSameFullName(bearer.words, mention.words));
        if (same) join(same, mention);
        continue;
      }
      if (isPerson(mention, roles.get(mention) ?? [], alone)) {
        const person = add(mention, 'person');
        put(people, surnameOf(mention.words), person);
        put(byFirstName, (mention.words[0] as string).toLowerCase(), person);
        join(person, mention);
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
      const bearers = people.get(surnameOf(words)) ?? [];
      const same = words.length === 1 ? bearers : bearers.filter((bearer) => isSameFullName(bearer.words, words));
      return same.length === 1 ? (same[0] as Character) : same.length > 1 ? null : (bodies.get(bodyKey(words)) ?? null);
    },
  };
}

/** Whether a name of several words that its neighbours leave open is a person's. */
function isPerson({ kind, words, definite }: NameMention, roles: readonly Role[], alone: ReadonlySet<string>): boolean {
  if (kind === 'person' || roles.length > 0) return true;
  if (definite || words.length > 4 || words.some((word) => /[^\p{L}\p{M}'’-]/u.test(word) || SMALL.has(word)))
    return false;
  if (words.some((word) => PLACE_NAMES.has(word) || BODY_NAME_WORDS.has(word.toLowerCase()))) return false;
  if (words.every((word) => word === word.toUpperCase())) return false;
  const ordinary = words.some((word) => verbOf(word.toLowerCase()) !== null || ADJECTIVES.has(word.toLowerCase()));
  return !ordinary && alone.has((words.at(-1) as string).toLowerCase());
}

/** Which bearer of a surname (or first name) a single word means. */
function bearerMeant(
  bearers: readonly Character[],
  mention: NameMention,
  { roles, gender }: { roles: readonly Role[]; gender: Gender },
  established: Character | null,
): Character | null {
  const recent = bearers.slice(0, MAX_BEARERS);
  if (recent.length === 1) return recent[0] as Character;
  const fit = gender === null ? recent : recent.filter((bearer) => bearer.gender === gender);
  if (fit.length === 1) return fit[0] as Character;
  const heads = new Set(roles.map((role) => role.head));
  const titled = recent.filter((bearer) => bearer.roles.some((role) => heads.has(role.head)));
  if (titled.length === 1) return titled[0] as Character;
  const known = recent.filter((bearer) => (bearer.mentions[0] as NameMention).first < mention.first);
  if (known.length === 1) return known[0] as Character;
  const own = known.filter((bearer) => !bearer.roles.some(isKinship));
  if (own.length === 1) return own[0] as Character;
  const near = known.filter((bearer) =>
    bearer.mentions.some(
      ({ sentence, words, first }) =>
        words.length > 1 && first < mention.first && mention.sentence - sentence <= NEAR_SENTENCES,
    ),
  );
  // Once a bare surname has been somebody's, it stays theirs until another bearer is brought in.
  if (established && known.includes(established) && near.every((bearer) => bearer === established)) return established;
  return near.length === 1 && !established ? (near[0] as Character) : null;
}

/** Two full names with one surname: the same when the first names are, or one is short for the other. */
function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [givenNames(a), givenNames(b)];
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [first, second] = [x[0] ?? '', y[0] ?? ''];
  if (first === second || first === '' || second === '') return true;
  // "Ann van der Roe", "Van Der Roe".
  const [fewer, more] = x.length <= y.length ? [x, y] : [y, x];
  if (PARTICLE.test(fewer[0] as string) && fewer.every((word, i) => word === more[more.length - fewer.length + i]))
    return true;
  if (
    genderOfName(a[0] ?? '') !== null &&
    genderOfName(b[0] ?? '') !== null &&
    genderOfName(a[0] ?? '') !== genderOfName(b[0] ?? '')
  )
    return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 1 || short.length >= 3) if (long.startsWith(short)) return true;
  if (SHORT_FORMS.get(first) === second || SHORT_FORMS.get(second) === first) return true;
  return SHORT_FORMS.has(first) && SHORT_FORMS.get(first) === SHORT_FORMS.get(second);
}

function surnameOf(words: readonly string[]): string {
  const last = words.findLast((word) => !SUFFIX.test(word)) ?? '';
  return last.toLowerCase().replace(/^al-/, '');
}

function givenNames(words: readonly string[]): string[] {
  const plain = words.filter((word) => !SUFFIX.test(word)).map((word) => word.toLowerCase());
  return plain.slice(0, -1);
}

function genderOf({ tokens }: Reading, mention: NameMention, roles: readonly Role[]): Gender {
  for (let i = mention.titleFirst; i < mention.first; i++) {
    const gender = genderOfWord(tokens[i]?.lower ?? '');
    if (gender) return gender;
  }
  for (const role of roles) for (const word of role.words) if (genderOfWord(word)) return genderOfWord(word);
  if (mention.words.length === 1) return null;
  return genderOfName(mention.words[0] ?? '');
}

function genderOfName(first: string): Gender {
  if (!isFirstName(first) || SHARED_NAMES.has(first) || (MALE_NAMES.has(first) && FEMALE_NAMES.has(first))) return null;
  return MALE_NAMES.has(first) ? 'male' : 'female';
}

/** "the International Grain Board (IGB)": the body whose acronym follows in brackets. */
function bodyBefore(
  { tokens }: Reading,
  mention: NameMention,
  bodies: ReadonlyMap<string, Character | null>,
): Character | null {
  if (tokens[mention.first - 1]?.text !== '(' || tokens[mention.last]?.text !== ')') return null;
  const words: string[] = [];
  for (let i = mention.first - 2; i >= 0 && words.length < 8; i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    words.unshift(wordKey(token));
    const body = bodies.get(bodyKey(words));
    if (body && initialsOf(words)[0] === mention.words[0]?.[0]?.toLowerCase()) return body;
  }
  return null;
}

/** One key for the ways a body's name is written: "The We Company", "We Co." */
function bodyKey(words: readonly string[]): string {
  const lower = words.map((word) => word.toLowerCase().replace(/['’]s?$/u, ''));
  if (lower[0] === 'the' && lower.length > 1) lower.shift();
  while (lower.length > 1 && LEGAL_FORM.test(lower.at(-1) as string)) lower.pop();
  return lower.join(' ');
}

/** Shorter names under which a body goes: its initials, its last word ("Northern Watch" does not give "watch"), its first before a common noun. */
function shortKeys(words: readonly string[]): string[] {
  const named = words.filter((word) => !LEGAL_FORM.test(word) && !/^the$/i.test(word));
  if (named.length < 2) return [];
  const keys: string[] = [];
  const initials = initialsOf(named);
  if (initials.length > 1) keys.push(initials);
  const [first, last] = [(named[0] as string).toLowerCase(), (named.at(-1) as string).toLowerCase()];
  if (named.length < words.length && named.length === 2) keys.push(first);
  if (!BODY_NAME_WORDS.has(last) && !PLACE_NAMES.has(named.at(-1) as string) && named.length === 2) keys.push(last);
  const plain =
    !/(?:an|ese|ish|aeli|raqi|tani|arab|french|dutch|greek|swiss|welsh|czech|thai)$/.test(first) &&
    !BODY_NAME_WORDS.has(first) &&
    !ADJECTIVES.has(first) &&
    !PLACE_NAMES.has(named[0] as string);
  if (plain && BODY_NAME_WORDS.has(last)) {
    if (named.length === 2) keys.push(first);
    else keys.push(named.slice(0, -1).join(' ').toLowerCase());
  }
  return keys;
}

const initialsOf = (words: readonly string[]) =>
  words
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => (word[0] ?? '').toLowerCase())
    .join('');

const isAcronym = (words: readonly string[]) =>
  words.length === 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(words[0] as string);

function put(map: Map<string, Character[]>, key: string, character: Character) {
  const list = map.get(key);
  if (list) list.push(character);
  else map.set(key, [character]);
}
