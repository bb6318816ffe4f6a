import type { SpeakerKind } from '../../model.ts';
import { singularOf } from '../names/name-kinds.ts';
import { hasPersonShape, isRoleNoun } from '../names/person-nouns.ts';
import { NUMBER_WORDS } from '../words/closed-words.ts';
import { BODY_NOUNS, COLLECTIVE_NOUNS, DOCUMENT_NOUNS, HIDDEN_PLURALS, SOLE_BODIES } from '../words/speaker-words.ts';
import type { Character } from './cast.ts';
import type { NounPhrase } from './source-phrase.ts';

/** Words that make "people" a source which somebody hides. */
const KNOWS = /^(?:familiar|briefed|knowledge|close|direct|aware|privy|anonymity)$/;
/** Words for several people that stand alone: "some", "both". */
const QUANTIFIERS = /^(?:some|many|most|several|both|few|others|all|two|three|four|five|side|sides|those)$/;
/** Party members and peoples: names in the plural. */
const PEOPLE_NAME = /(?:\p{Ll}ans|crats|licans|atives|ories|beralls|liberals|\p{Ll}ese|\p{Ll}ists|aelis|raqis|tanis)$/u;

/** What a noun phrase stands for; null for a noun that nobody would take for a speaker by itself ("the move"). */
export function kindOfNoun(phrase: NounPhrase): SpeakerKind | null {
  const { head, plural, modifiers, opening } = phrase;
  const singular = singularOf(head);
  // "two drivers": so and so many human beings whom the text does not name.
  const counted = plural && (NUMBER_WORDS.has(opening) || /^\d{1,2}$/.test(opening));
  if (counted && (head === 'people' || isRoleNoun(singular))) return 'unnamed';
  if (/^(?:people|person|persons|individual|individuals)$/.test(head))
    return !plural || head === 'person' || [...modifiers].some((word) => KNOWS.test(word)) ? 'unnamed' : 'group';
  if (HIDDEN_PLURALS.has(head)) return 'unnamed';
  if (COLLECTIVE_NOUNS.has(head) || COLLECTIVE_NOUNS.has(singular)) return 'group';
  if (!plural && isRoleNoun(head)) return 'unnamed';
  if (plural && isRoleNoun(singular)) return 'group';
  if (QUANTIFIERS.test(head)) return 'group';
  if (/^(?:one|another|other|second|third|fourth)$/.test(head)) return 'unnamed';
  if (DOCUMENT_NOUNS.has(head) || DOCUMENT_NOUNS.has(singular))
    return isBodyPhrase(phrase) ? 'organization' : 'document';
  // "the government and the rebels"
  if (BODY_NOUNS.has(head) && plural) return 'group';
  if (BODY_NOUNS.has(head)) return isBodyPhrase(phrase) || phrase.definite ? 'organization' : 'group';
  if (plural && BODY_NOUNS.has(singular)) return 'group';
  if (hasPersonShape(singular)) return plural ? 'group' : 'unnamed';
  return null;
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
  // "Opposition MPs"
  if (/^\p{Lu}{2,}s$/u.test(last)) return 'group';
  if (/^Police$/.test(last)) return words.length > 1 ? 'organization' : 'group';
  return DOCUMENT_NOUNS.has(last.toLowerCase()) &&
    words.length > 1 &&
    /(?:poll|survey|report|study|act|census|bill|treaty|agreement|memo|dossier|review)$/i.test(last)
    ? 'document'
    : 'organization';
}
