import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-table.ts';
import { isClosed } from '../words/closed-classes.ts';
import { ADJECTIVES } from '../words/closed-words.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, ROLE_NOUNS, TITLE_NOUNS } from '../words/speaker-words.ts';
import { verbOf } from '../words/verb-forms.ts';

/** Words with a person's ending that are no person, verbs apart: things, months, and more of something. */
const THINGS =
  wordSet(`accelerator barrier behavior bigger bitter border broader calculator caliber cancer candor career carrier center chamber chapter character
  charger charter cheaper checklist clever closer cluster computer container controller conveyor corner corridor cracker cylinder danger december
  decor deeper detector diameter dinner disaster disorder eager easier elevator error exterior factor faster feather fever fiber filler filter
  finger flavor folder forever freezer gender generator greater hammer harbor harder helicopter higher honor horror humor hunger
  indicator inner interior labor ladder larger laser latter layer leather letter lever liquor liver longer manner marker median
  meter minor mirror monster motor newer newsletter november number october older outer paper poorer poster prayer printer prior proper
  quarter reactor remainder reminder reuter richer rigor river router rubber rudder rumor safer scanner scooter sector september server shelter
  shorter shortlist shoulder shower silver skyscraper slaughter slider slower smaller sneaker soccer spider sticker stronger summer
  super superior temper tender terror theater thriller tiger timber toner tougher tower tractor trailer transformer tumor upper
  vapor vigor waiver water weaker weather wider winter younger`);

/** Most nouns for human beings end so: "hairdresser", "councillor", "geologist". */
const ROLE_SHAPE = /[a-z]{3}(?:er|or|ist|eer|ician|sman|woman|person|smith|wright)$|year-old$/;
const PERSON_SHAPE = /[a-z]{3}(?:er|or|ist|eer|ian|ican|crat|ese)$/;

/** Whether a noun that is in no list has the shape of one for a human being. */
export const hasPersonShape = (singular: string) => PERSON_SHAPE.test(singular) && !isThing(singular);

const isThing = (lower: string) => THINGS.has(lower) || isClosed(lower) || verbOf(lower)?.form === 'plain';

/** Whether a noun for a human being is in a list: written with a capital, "Parker" and "Mister" have the same shape. */
export const isListedPerson = (lower: string) => {
  const word = lower.replace(/^(?:vice|co|ex)-/, '');
  return ROLE_NOUNS.has(word) || PERSON_NOUNS.has(word) || TITLE_NOUNS.has(word);
};

/** Whether a noun names a human being in an office, a trade or a relation; most do so by their shape. */
export const isRoleNoun = (lower: string) =>
  isListedPerson(lower) ||
  (ROLE_SHAPE.test(lower) &&
    !ADJECTIVES.has(lower) &&
    !DOCUMENT_NOUNS.has(lower) &&
    !BODY_NOUNS.has(lower) &&
    !isThing(lower));

/** The same for a word in a text. */
export const isRole = ({ kind, lower, text }: Token) =>
  kind === 'word' && (text === lower ? isRoleNoun(lower) : isListedPerson(lower));
