/** Whether two figures can be values of one quantity: of one unit, both of the whole, of one place, one period and one event. */
import type { Figure } from '../../model.ts';
import { sortOfRule } from '../figures/figures.ts';
import { unitOf } from '../words/units.ts';
import type { Counted } from './counted.ts';
import { FORESEEN, REFERS } from './discrepancies.ts';
import { areApart, ratioOf } from './value-intervals.ts';

/** Each figure with the last one before it, so many figures back at most, that is its rival; those without one are left out. */
export function withLastRival(
  figures: readonly Counted[],
  back: number,
  areRivals: (one: Counted, rival: Counted) => boolean,
): Counted[][] {
  return figures.flatMap((rival, i) => {
    const given = figures.slice(Math.max(0, i - back), i).findLast((one) => areRivals(one, rival));
    return given ? [[given, rival]] : [];
  });
}

/** Whether two sets of names have none in common, and neither is empty. */
export const areDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size > 0 && b.size > 0 && [...a].every((name) => !b.has(name));

/** Whether two figures can be of one thing by what is told around them: each of the whole, of one place, one period and the one event. */
export const haveOneScope = (a: Counted, b: Counted) =>
  [a, b].every(({ part, elsewhere, alone }) => !part && !elsewhere && !alone) &&
  a.period === b.period &&
  !areDisjoint(a.places, b.places);

/** Whether two figures that are values of one thing contradict each other; a whole and its parts do not. */
export const differ = (a: Counted, b: Counted) => areApart(a.interval, b.interval) && !arePartAndWhole(a, b);

/** Whether two values differ when one is put in the other's place: "up to 9,000" and "about 5,200" do, though both may be true. */
export function areStatedApart(a: Counted, b: Counted): boolean {
  if (differ(a, b)) return true;
  // "At least 80" and "over 30" are both so.
  if (a.figure.speaker === b.figure.speaker || a.figure.bound === b.figure.bound) return false;
  const [one, other] = [leastOf(a), leastOf(b)];
  return one !== null && other !== null && Math.max(one, other) > STATED_RATIO * Math.min(one, other);
}

const leastOf = ({ figure: { value } }: Counted) => (Array.isArray(value) ? value[0] : value);
const STATED_RATIO = 1.15;

/** "71 people", and elsewhere "six soldiers and 65 rebels" */
export const arePartAndWhole = (a: Counted, b: Counted) =>
  a.sums.some((sum) => sum === b.figure.value) || b.sums.some((sum) => sum === a.figure.value);

/** Nouns for a value, or for the telling of it, that say nothing of what is counted: "an earlier estimate of 40". */
export const isTold = (noun: string) =>
  REFERS.has(noun) || FORESEEN.test(noun) || /^(?:report|statement|calculations?)$/.test(noun);

/** Whether two figures have the same unit, or one has none. Cents are hundredths of a currency. */
export function haveSameUnit({ figure: a }: Counted, { figure: b }: Counted): boolean {
  if (a.unit === b.unit || [a, b].some(({ unit }) => unit === '' || isTold(unit))) return true;
  if (isCents(a) !== isCents(b)) return [a, b].every((one) => isCents(one) || isSmallMoney(one));
  return nameOfUnit(a) === nameOfUnit(b);
}

/** "bpd" and "barrels" are one, "Schools" and "schools". */
const nameOfUnit = ({ unit }: Figure) => unitOf(unit.toLowerCase())?.name ?? unit.toLowerCase().replace(/s$/, '');

export const isCents = ({ unit }: Figure) => /^cents?$/i.test(unit);
const isSmallMoney = ({ rule, value }: Figure) => rule.startsWith('money') && typeof value === 'number' && value < 100;

/** Whether one value is no more than so many times the other; of a vague one nothing is known. */
export const areOfOneSize = (a: Counted, b: Counted, ratio: number) =>
  a.interval !== null && b.interval !== null && ratioOf(nearestEnd(a, b.interval), nearestEnd(b, a.interval)) <= ratio;

/** Of "7,000 to 15,000" the end that is nearest to another value; of any other value all that it allows. */
function nearestEnd({ figure, interval }: Counted, [low]: [number, number]): [number, number] {
  const [from, to] = interval as [number, number];
  if (!Array.isArray(figure.value) || from === 0) return [from, to];
  return low < from ? [from, from] : [to, to];
}

/**
 * Whether two figures can be what two voices say of one thing: of one sort and unit, with no other change, time, place or event, and different.
 * Tolls have rules of their own.
 */
export function areRivals(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure, b.figure];
  if (a.fate !== null || b.fate !== null || one.unit === '' || other.unit === '') return false;
  if (one.speaker === null || other.speaker === null || one.speaker === other.speaker) return false;
  if (sortOfRule(one.rule) !== sortOfRule(other.rule) || one.change !== other.change || one.when !== other.when)
    return false;
  return haveSameUnit(a, b) && differ(a, b) && haveOneScope(a, b);
}
