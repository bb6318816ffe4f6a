import { tableOfLists } from '../../text/word-table.ts';
import { FEMALE_NAMES, MALE_NAMES, SHARED_NAMES } from '../words/first-names.ts';

export type Gender = 'male' | 'female' | null;

export const PRONOUN_GENDER = tableOfLists<NonNullable<Gender>>({
  male: 'he his him',
  female: 'she her hers',
});

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;
/** Short first names that are not the beginning of the long one. */
const SHORT_FORMS = new Map(
  'bill:william billy:william bob:robert bobby:robert jim:james jimmy:james mike:michael tony:anthony ted:edward ed:edward jack:john dick:richard rick:richard chuck:charles liz:elizabeth beth:elizabeth betty:elizabeth kate:katherine kathy:katherine peggy:margaret maggie:margaret harry:henry larry:lawrence hank:henry sandy:alexander drew:andrew gerry:gerald jerry:gerald'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Two full names with one surname: the same when the first names are, or one is short for the other. */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [givenNames(a), givenNames(b)];
  if (surnameOf(a) !== surnameOf(b)) return false;
  const [first, second] = [x[0] ?? '', y[0] ?? ''];
  if (first === second || first === '' || second === '') return true;
  // "Mario Roe Stone", "Roe Stone"; "Ann van der Roe", "Van Der Roe".
  const [fewer, more] = x.length <= y.length ? [x, y] : [y, x];
  if (fewer.every((word, i) => word === more[more.length - fewer.length + i])) return true;
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

/** "Maria Garcia", "Maria Garcia Lopez": all of the shorter name begins the longer. */
export function beginsAlike(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  return fewer.length > 1 && fewer.every((word, i) => word === more[i]);
}

/** The name under which somebody is spoken of once introduced, lower case: the last but for "Jr.". */
export function surnameOf(words: readonly string[]): string {
  const last = (words.findLast((word) => !SUFFIX.test(word)) ?? '').toLowerCase();
  return last.startsWith('al-') ? last.slice(3) : last;
}

function givenNames(words: readonly string[]): string[] {
  const plain = words.filter((word) => !SUFFIX.test(word)).map((word) => word.toLowerCase());
  return plain.slice(0, -1);
}

/** The pronoun a first name goes with; null for names of men and women, and unknown ones. */
export function genderOfName(first: string): Gender {
  if (SHARED_NAMES.has(first) || (MALE_NAMES.has(first) && FEMALE_NAMES.has(first))) return null;
  return MALE_NAMES.has(first) ? 'male' : FEMALE_NAMES.has(first) ? 'female' : null;
}
