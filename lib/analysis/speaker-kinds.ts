import type { SpeakerKind } from '../model.ts';
import type { Character } from './cast.ts';
import { NUMBER_WORDS } from './closed-words.ts';
import { singularOf } from './name-kinds.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { NounPhrase } from './source-phrase.ts';
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  HIDDEN_PLURALS,
  PERSON_NOUNS,
  SOLE_BODIES,
} from './speaker-words.ts';

/** Words that make "people" a source which somebody hides. */
const KNOWS = new Set(['familiar', 'briefed', 'knowledge', 'close', 'direct', 'aware', 'privy', 'anonymity']);
/** Words for several people that stand alone: "some", "both". */
const QUANTIFIERS = new Set('some many most several both few others all two three four five side sides'.split(' '));
/** Nouns with a person's ending that are none. */
const THINGS = new Set(
  `number matter offer order danger power weather winter summer water river corner paper letter gender honor factor sector terror labor labour tower center theater december september october november
  member disorder border computer server printer engine career tractor motor error horror mirror favor flavor humor rumor tumor vapor vigor harbor harbour color colour behavior behaviour error barrier chapter character
  charter cluster counter cover cancer disaster feather fever filter fiber finger fire folder gather hammer hunger layer leather lever laser liver manner marker meter monster murder ladder layer
  quarter register remainder reminder rubber rudder scooter shelter shoulder shower silver slaughter soccer sister spider sticker surrender temper thunder timber toner trailer transfer trigger tender tiger 
  whisper wonder answer prayer dinner newsletter thriller chamber caliber container controller helicopter freezer charger cylinder router scanner speaker poster sneaker slider filler container cracker skyscraper
  elevator reactor generator calculator indicator accelerator detector conveyor corridor decor liquor candor rigor
   median mist twist list wrist fist gist exist`
    .trim()
    .split(/\s+/),
);
/** Party members and peoples: names in the plural. */
const PEOPLE_NAME = /(?:\p{Ll}ans|crats|licans|atives|ories|beralls|liberals|\p{Ll}ese|\p{Ll}ists|aelis|raqis|tanis)$/u;

/** What a noun phrase stands for; null for a noun that nobody would take for a speaker by itself ("the move"). */
export function kindOfNoun(phrase: NounPhrase): SpeakerKind | null {
  const { head, plural, modifiers, opening } = phrase;
  const singular = singularOf(head);
  // "two drivers": so and so many human beings whom the text does not name.
  const counted = plural && (NUMBER_WORDS.has(opening) || /^\d{1,2}$/.test(opening));
  if (counted && (head === 'people' || isRoleNoun(singular) || PERSON_NOUNS.has(singular))) return 'unnamed';
  if (/^(?:people|person|persons|individual|individuals)$/.test(head))
    return !plural || head === 'person' || [...modifiers].some((word) => KNOWS.has(word)) ? 'unnamed' : 'group';
  if (HIDDEN_PLURALS.has(head)) return 'unnamed';
  if (COLLECTIVE_NOUNS.has(head)) return 'group';
  if (!plural && (isRoleNoun(head) || PERSON_NOUNS.has(head))) return 'unnamed';
  if (plural && (isRoleNoun(singular) || PERSON_NOUNS.has(singular))) return 'group';
  if (QUANTIFIERS.has(head)) return 'group';
  if (head === 'one' || head === 'another') return 'unnamed';
  if (DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(singular))
    return isBodyPhrase(phrase) ? 'organization' : 'document';
  if (BODY_NOUNS.has(head)) return isBodyPhrase(phrase) || phrase.definite ? 'organization' : 'group';
  if (plural && BODY_NOUNS.has(singular)) return 'group';
  if (isPersonShape(singular)) return plural ? 'group' : 'unnamed';
  return null;
}

/** "a hairdresser", "a locksmith's widow": nouns for people that are in no list, by their endings. */
function isPersonShape(singular: string): boolean {
  return /[a-z]{3}(?:er|or|ist|ian|ican|crat|eer|ese)$/.test(singular) && !THINGS.has(singular);
}

/** A body known by a name or noun beside it ("the Danish coastguard", "the defence ministry"), or one of its kind. */
function isBodyPhrase({ head, names, nouns, indefinite }: NounPhrase): boolean {
  if (!BODY_NOUNS.has(head)) return false;
  if (SOLE_BODIES.has(head)) return !indefinite || names.length > 0;
  return names.length > 0 || (nouns.size > 0 && !indefinite);
}

/** What a named speaker is. */
export function kindOfName({ kind, words, name }: Character): SpeakerKind {
  if (kind === 'person') return 'person';
  const last = words.at(-1) as string;
  if (words.length <= 2 && PEOPLE_NAME.test(last) && !/^[\p{Lu}\p{N}&]+$/u.test(name)) return 'group';
  if (/^Police$/.test(last)) return words.length > 1 ? 'organization' : 'group';
  return DOCUMENT_NOUNS.has(last.toLowerCase()) &&
    words.length > 1 &&
    /(?:poll|survey|report|study|act|census|bill|treaty|agreement|memo|dossier|review)$/i.test(last)
    ? 'document'
    : 'organization';
}
