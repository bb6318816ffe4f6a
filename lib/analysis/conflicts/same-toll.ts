/** Whether two tolls count the same people: same fate, no other place, period or event, and none a part of the other. */
import { BODY, type Counted } from './counted.ts';
import { areDisjoint, areOfOneSize, arePartAndWhole, areStatedApart, differ } from './same-quantity.ts';
import { areSameVictims } from './tolls.ts';

/** Two tolls further apart than this factor are of different things, unless the text compares them; or farther apart in the text than the next sentence. */
const MAX_RATIO = 20;
const MAX_FAR_RATIO = 5;

/** Whether two tolls count the same people. `compared`: the text itself compares them, so their periods may differ. */
export function areSameToll(a: Counted, b: Counted, compared: boolean): boolean {
  if (!areOfOneFate(a, b)) return false;
  const same = areSameVictims(a.victims, b.victims, shareName(a, b));
  const aboard = a.fate === 'O' && [a, b].every(({ victims }) => /^(?:people|passengers)$/.test(victims));
  if (!same && !aboard && !isLessThanItsPart(a, b) && !isLessThanItsPart(b, a)) return false;
  if (a.part || b.part || a.figure.change || b.figure.change) return false;
  if (!haveSameNames(a, b) || areDisjoint(a.places, b.places) || arePartAndWhole(a, b)) return false;
  // A crowd "in Orlo" is none of a sentence that names other places.
  if (a.fate === 'C' && (areDisjoint(a.places, b.around) || areDisjoint(b.places, a.around))) return false;
  if (compared) return true;
  if (a.elsewhere || b.elsewhere || !areOfOnePeriod(a, b)) return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  // "will lay off 900": another mill's
  if (
    a.fate === 'J' &&
    [a, b].some(({ victims }) => victims === 'workers') &&
    a.sentence !== b.sentence &&
    !shareName(a, b)
  )
    return false;
  const bodies = BODY.test(a.figure.unit) && BODY.test(b.figure.unit);
  if (!bodies && ((a.alone && (b.alone || !isAbove(a, b))) || (b.alone && !isAbove(b, a)))) return false;
  if ((a.sum && isAbove(a, b)) || (b.sum && isAbove(b, a))) return false;
  const apart = Math.abs(a.sentence - b.sentence);
  if ((a.fate === 'J' && apart > 2) || isOfOtherPlace(a, b)) return false;
  const ratio = apart <= 1 || a.against || b.against || a.names.size + b.names.size > 0 ? MAX_RATIO : MAX_FAR_RATIO;
  return areOfOneSize(a, b, ratio);
}

/** "500 killed", and set against it "casualties are many times higher, up to 9,000": then the dead are meant. */
const areOfOneFate = (a: Counted, b: Counted) =>
  a.fate !== null &&
  (a.fate === b.fate ||
    ([a, b].every(({ fate }) => fate === 'K' || fate === 'KW') &&
      (a.fate === 'KW' ? a : b).compares &&
      shareName(a, b)));

/** "13 civilians were killed in Orlo", "ten people were killed in Orlo": both can't be so. */
const isLessThanItsPart = (all: Counted, some: Counted) =>
  all.victims === 'people' &&
  some.victims === 'civilians' &&
  !all.inHeadline &&
  !some.inHeadline &&
  shareName(all, some) &&
  !areDisjoint(all.days, some.days) &&
  all.interval !== null &&
  some.interval !== null &&
  all.interval[1] < some.interval[0];

/** "498 since the invasion", "9,000 since 24 February": the greater can be no part of the other. */
function areOfOnePeriod(a: Counted, b: Counted): boolean {
  if (a.period === b.period) return true;
  const dated = [a, b].find(({ period }) => SINCE_DATE.test(period));
  const other = dated === a ? b : a;
  return dated !== undefined && SINCE_EVENT.test(other.period) && isAbove(dated, other);
}
const SINCE_EVENT =
  /^since (?:the|its|their|it|this) (?:start|beginning|outbreak|war|invasion|attack|offensive|fighting|siege|conflict|began|started)$/;
const SINCE_DATE =
  /^since (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** "30 people were killed in Moss": of a place that the toll told first does not know. */
export function isOfOtherPlace(a: Counted, b: Counted): boolean {
  if (isOneOfSeveral(a, b) || isOneOfSeveral(b, a)) return true;
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return second.own.size > 0 && !second.leads && [...second.own].every((name) => !first.around.has(name));
}

const isOneOfSeveral = (a: Counted, b: Counted) => a.listed && ![...a.own].some((name) => b.around.has(name));

export const shareName = (a: Counted, b: Counted) =>
  [...a.names, ...a.around].some((name) => b.names.has(name) || b.around.has(name));
export const isAbove = (a: Counted, b: Counted) =>
  a.interval !== null && b.interval !== null && a.interval[0] > b.interval[0];

/** The names of one noun phrase are in the other's, or around it; without any, the sentences share a name or stand close together. */
function haveSameNames(a: Counted, b: Counted): boolean {
  if (a.names.size === 0 && b.names.size === 0)
    return (
      a.leads ||
      b.leads ||
      a.inHeadline ||
      b.inHeadline ||
      Math.abs(a.sentence - b.sentence) <= (a.around.size && b.around.size ? 2 : 4) ||
      shareName(a, b)
    );
  if ((a.inHeadline && b.names.size === 0) || (b.inHeadline && a.names.size === 0)) return true;
  return isAmong(a.names, b) && isAmong(b.names, a);
}

const isAmong = (names: ReadonlySet<string>, other: Counted) =>
  [...names].every((name) => other.names.has(name) || (other.names.size === 0 && other.around.has(name)));

/** Tolls are compared each with each; an article with more of them is a list of victims. */
export const MAX_TOLLS = 60;
/** A count of the same people or things above this is given twice by no chance. */
export const CHANCE = 20;
/** A toll of the article's own voice and one of a source are rivals only when they are of one size. */
const MAX_OWN_RATIO = 3;

/** Pairs of tolls of the same people, by different sources; and of those and a toll that is the same as both. */
export function findRivalTolls(counted: readonly Counted[]): Counted[][] {
  const found = new Map<string, Counted[]>();
  const tolls = counted.filter(({ fate }) => fate !== null).slice(0, MAX_TOLLS);
  for (const [i, a] of tolls.entries())
    for (const b of tolls.slice(i + 1)) {
      if (!areSameToll(a, b, false) || !areOfTwoSources(a, b) || !areStatedApart(a, b)) continue;
      found.set(`${a.index} ${b.index}`, [a, b]);
      for (const one of tolls) {
        const third =
          one !== a && one !== b && isTelling(one) && (one.figure.value !== null || differ(a, one) || differ(b, one));
        if (third && areSameToll(a, one, false) && areSameToll(b, one, false))
          found.set(`${one.index} ${b.index}`, one.index < b.index ? [one, b] : [b, one]);
      }
    }
  return [...found.values()];
}

/** A small count that nobody gives, far down, may be of another event. */
const isTelling = ({ figure: { speaker, value }, leads }: Counted) =>
  speaker !== null || leads || typeof value !== 'number' || value > CHANCE;

function areOfTwoSources(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure.speaker, b.figure.speaker];
  if (one !== null && other !== null) return one !== other;
  if (one === null && other === null) return false;
  const shared = (a.leads || b.against || a.fate === 'C') && shareName(a, b);
  if (/^official /.test(`${(one === null ? a : b).figure.of}`)) return true;
  const named = a.names.size > 0 || b.names.size > 0 || a.inHeadline || shared;
  return named && areOfOneSize(a, b, MAX_OWN_RATIO);
}
