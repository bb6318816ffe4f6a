/** Numbers that count people though no noun says so: "five die in fire", "killing 12", "63 more who are missing". */

import { isRoleNoun } from '../names/person-nouns.ts';
import { isPlural, MAY_DO, type Phrase } from './counted-nouns.ts';
import type { Part } from './number-parts.ts';
import type { Quantity } from './quantities.ts';

export const HARMED =
  /^(?:killed|died|dead|wounded|injured|hurt|missing|drowned|arrested|detained|sickened|infected|hospitali[sz]ed|displaced|homeless|kidnapped|abducted|executed|evacuated|rescued)$/;
export const HARMS =
  /^(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing))$/;
const AUXILIARY = /^(?:went|are|is|was|were|be|been|have|has|had|feared|confirmed|reported|now|still|also|left)$/;
/** What only people do. */
const DO = /^(?:join|die|flee|gather|attend|mourn|drown|walk|demand|marching|protesting|rallying|fleeing|gathering)$/;
/** Where people are. */
const ABOARD = /^(?:aboard|onboard)$/;
const PEOPLE =
  /^(?:people|persons?|(?:wo)?men|children|others|lives|souls|youths|teens|adults|minors|infants|babies|pilgrims|locals|nationals|crew|staff|individuals|troops?|forces|police|\p{Lu}.*)$/u;
/** Nouns for those to whom something more may happen. */
const FALLEN = /^(?:wounded|injured|victims|casualties|survivors|missing|families|households)$/;
const CROWD = /^(?:turnout|crowd|attendance)$/;

/** Whether a quantity counts people by what is said of it; `phrase`: the noun phrase behind it, as read. */
export function countsPeople(parts: readonly Part[], quantity: Quantity, phrase: Phrase | null): boolean {
  const { after, first, value } = quantity;
  // "thousands | more | took to the streets"
  const at = parts[after]?.lower === 'more' ? after + 1 : after;
  const [next, second] = [parts[at], parts[at + 1]];
  const word = next?.lower ?? '';
  if (phrase && phrase.first > after) return false;
  if (word === 'took' && /^(?:to|part)$/.test(second?.lower ?? '')) return true;
  if (value !== 1 && (DO.test(word) || (MAY_DO.test(word) && !(phrase && second && isPlural(second))))) return true;
  if (isWho(parts, after)) return true;
  // "39 of those killed were women"
  if (word === 'of' && second?.lower === 'those' && HARMED.test(parts[after + 2]?.lower ?? '')) return true;
  const head = phrase && parts[phrase.head]?.lower;
  if (head === 'others')
    return HARMED.test(pastAuxiliaries(parts, phrase!.last)) || HARMS.test(parts[first - 1]?.lower ?? '');
  // "Two dead as boat sinks", "Hundreds feared dead"
  if (phrase) return first === 0 && HARMED.test(pastAuxiliaries(parts, phrase.first)) && HARMED.test(head ?? '');
  const told = pastAuxiliaries(parts, after);
  return (
    HARMED.test(told) ||
    ABOARD.test(told) ||
    (word === 'on' && second?.lower === 'board') ||
    HARMS.test(parts[first - 1]?.lower ?? '')
  );
}

/** Whether a noun counted stands for people, by a list or by its shape. */
export const isHuman = (noun: string) => PEOPLE.test(noun) || isRoleNoun(noun.toLowerCase().replace(/s$/, ''));
/** The same, and nouns for the wounded, for families. */
export const countsHumans = (noun: string) => isHuman(noun) || FALLEN.test(noun.toLowerCase());
/** "another 30 wounded": a noun that says what happened, and not to whom. */
export const isHurt = (noun: string) => /^(?:wounded|injured|hurt)$/.test(noun);

/** "63 more who are missing" */
export const isWho = (parts: readonly Part[], after: number) =>
  /^(?:more|others)$/.test(parts[after]?.lower ?? '') && parts[after + 1]?.lower === 'who';

/** Whether a noun stands for the people who came. */
export const isCrowd = (noun: string) => CROWD.test(noun);

function pastAuxiliaries(parts: readonly Part[], from: number): string {
  let at = from;
  while (at < from + 4 && AUXILIARY.test(parts[at]?.lower ?? '')) at++;
  return parts[at]?.lower ?? '';
}
