/** Two sources on one thing, told by how the second value is given: "police put the number at 300". */
import { nounOfChange } from '../figures/changes.ts';
import { sortOfRule } from '../figures/figures.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround, tokensBefore, tokensBehind, tokensBetween } from './figure-words.ts';
import { isGeneral, isToll, isTotal, restatedNoun } from './restated-nouns.ts';
import { areDisjoint, areOfOneSize, areStatedApart } from './same-quantity.ts';
import { isAbove } from './same-toll.ts';
import { SOME } from './tolls.ts';
import { ratioOf } from './value-intervals.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 12;
const REACH = 2;
/** A value of the same unit ("the true figure could be 2bn tonnes") may stand farther off. */
const UNIT_REACH = 12;

/** The values before "the toll" are those of people killed or hurt, so many sentences back. */
const TOLL_REACH = 6;
/** A value of the same sort, given by name, is no rival when it is so many times as great. */
const MAX_RATIO = 20;

/** Pairs of a count and what another source, or a later one, put in its place. */
export function findRestated(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (rival.part) continue;
    const noun = restatedNoun(reading, rival);
    if (!noun || (isToll(noun) && rival.elsewhere)) continue;
    // "The toll is higher: the union puts it at 90."
    const toll = isToll(noun) || (noun === 'it' && tokensBefore(reading, rival).some(({ lower }) => isToll(lower)));
    const near = counted
      .slice(Math.max(0, i - BACK), i)
      .filter(
        (one) =>
          !one.part &&
          (rival.fate === null || isOfNow(one, rival)) &&
          rival.sentence - one.sentence <= (toll ? TOLL_REACH : noun === 'it' ? REACH : reachOf(one, rival)),
      );
    const fates = toll
      ? [rival.fate === 'W' ? 'W' : 'K', 'KW']
      : rival.fate === null || rival.fate === 'C'
        ? null
        : [rival.fate];
    const fitting = near.filter((one) =>
      fates ? one.fate !== null && fates.includes(one.fate) && !areSomeOf(one, rival) : isOfOneSort(one, rival),
    );
    // Of a value somebody else gave and one the article gives beside it, the first is meant.
    // "That has risen to $40m", "10 had died but later corrected the number to eight": of what was given last.
    const last = fitting.at(-1);
    const given =
      last && isMended(reading, last, rival)
        ? last
        : noun === 'same'
          ? fitting.findLast(({ sentence }) => rival.sentence - sentence <= 1)
          : nearestInSize(fitting, fitting.findLast((one) => isOfAnother(one, rival)) ?? last, rival);
    // "put turnout at 67 percent", "put the mud at 40 tonnes" say of what.
    if (
      given &&
      (rival.figure.unit === '%' ? !isGeneral(noun) : !isTotal(noun)) &&
      !tellsOf(reading, given, rival, noun)
    )
      continue;
    if (given && ((!toll && !isOfNamed(reading, given, rival)) || isElsewhere(reading, given, rival))) continue;
    if (given && areOneMeasure(reading, given, rival) && areStatedApart(given, rival)) found.push([given, rival]);
  }
  return found;
}

/** Of several values that one voice gives in one sentence, the one nearest in size is meant. */
function nearestInSize(fitting: readonly Counted[], given: Counted | undefined, rival: Counted): Counted | undefined {
  const beside = fitting.filter(
    (one) =>
      given &&
      one.sentence === given.sentence &&
      one.figure.speaker === given.figure.speaker &&
      areStatedApart(one, rival),
  );
  const ratio = (one: Counted) => (one.interval && rival.interval ? ratioOf(one.interval, rival.interval) : MAX_RATIO);
  return beside.reduce<Counted | undefined>((best, one) => (best && ratio(best) < ratio(one) ? best : one), undefined);
}

/** Whether a voice in one sentence takes back what it gave. */
const isMended = (reading: Reading, one: Counted, rival: Counted) =>
  one.figure.speaker === rival.figure.speaker &&
  tokensBetween(reading, one, rival)?.some(({ lower }) => lower === 'later') === true;

/** "put the savings at": of what "would save" so much; "put the decline at": of what "fell" so much. */
function tellsOf(reading: Reading, one: Counted, rival: Counted, noun: string): boolean {
  // Not "the decline in sales"
  const change =
    tokensBefore(reading, rival)
      .slice(-3)
      .some(({ lower }) => lower === noun) && nounOfChange(noun);
  if (change && change === one.figure.change && rival.sentence - one.sentence <= REACH) return true;
  const stem = noun.replace(/ings$/, '');
  return tokensAround(reading, one, 12, 6).some(
    ({ lower }) => lower === noun || (stem !== noun && (lower === stem || lower === `${stem}e`)),
  );
}

/** "the number of people rescued as 26" is none of ships. */
function isOfNamed(reading: Reading, { figure }: Counted, rival: Counted): boolean {
  if (figure.unit === 'people' && rival.fate === 'C') return true;
  const words = tokensBefore(reading, rival).map(({ lower }) => lower);
  const at = words.findLastIndex(
    (word, i) => word === 'of' && /^(?:number|total|count|tally)$/.test(words[i - 1] ?? ''),
  );
  const noun = at === -1 ? undefined : words[at + 1];
  const told = `${figure.unit} ${figure.of}`.toLowerCase();
  return !noun || told.includes(noun.replace(/s$/, '')) || figure.unit === '';
}

/** "In Orlo …", "marchers in Orlo": a place the sentence before does not know, though it names others. */
const isElsewhere = ({ tokens, sentences }: Reading, { around }: Counted, { places, sentence, fate }: Counted) =>
  (fate === 'C' || /^(?:at|in)$/.test(tokens[sentences[sentence]?.first ?? 0]?.lower ?? '')) &&
  areDisjoint(places, around);

/** "five children died", and another puts the number at "19 people" */
const areSomeOf = ({ victims }: Counted, rival: Counted) =>
  SOME.test(victims) && !SOME.test(rival.victims) && rival.victims !== 'anybody';

/** A march "that drew 500,000 in 2006" is another one, and so is a storm "that killed 15 in 2006". */
const isOfNow = ({ period }: Counted, rival: Counted) => !/^in /.test(period) || period === rival.period;

const isOfAnother = ({ figure: one }: Counted, { figure: rival }: Counted) =>
  one.speaker !== null && one.speaker !== rival.speaker;

function isOfOneSort(one: Counted, rival: Counted): boolean {
  const sort = sortOfRule(rival.figure.rule);
  if (sortOfRule(one.figure.rule) !== sort) return false;
  if (sort === 'count') return isNoToll(one, rival) && areOfOneSize(one, rival, MAX_RATIO);
  return one.figure.unit === rival.figure.unit && areOfOneSize(one, rival, MAX_RATIO);
}

/** Those who came are none of the dead or the arrested, and not those who watched over them. */
const isNoToll = ({ fate, victims }: Counted, rival: Counted) =>
  rival.fate !== 'C' || fate === 'C' || (fate === null && victims !== 'soldiers');

/** How far back, in sentences, a value is looked for in whose place this one may be put. */
function reachOf({ figure: one }: Counted, { figure: rival }: Counted): number {
  const isMeasured = /^(?:money|measure|percent)/.test(rival.rule) && one.unit === rival.unit && one.speaker !== null;
  return isMeasured && one.speaker !== rival.speaker ? UNIT_REACH : REACH;
}

/** Counts of anything, or values of one unit by two sources, or of two times. */
function areOneMeasure(reading: Reading, a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure, b.figure];
  const counts = isCount(a) && isCount(b);
  if (counts && one.change !== other.change) return false;
  const named = one.speaker !== other.speaker && (counts || one.speaker !== null);
  const before = tokensBefore(reading, b).map(({ lower }) => lower);
  if (
    !named &&
    !before.slice(-3).includes('had') &&
    ![...before, ...tokensBehind(reading, b, 3).map(({ lower }) => lower)].some((word) => LATER.test(word))
  )
    return false;
  if (counts) return true;
  // "$2m has already been spent": no bill of $25m contradicts that.
  const spent = one.rule === 'money' && tokensAround(reading, a, 3, 3).some(({ lower }) => lower === 'already');
  if (spent && isAbove(b, a)) return false;
  return sortOfRule(one.rule) === sortOfRule(other.rule) && one.unit === other.unit;
}

/** Of one source, or none, the second count replaces the first only where the text says so. */
const LATER =
  /^(?:last|ago|before|later|now|since|eventually|then|actually|really|actual|real|true|latest|final|rose|risen|climbed|grown|fallen|fell|lowered|raised|updated)$/;

const isCount = ({ figure }: Counted) => /^(?:vague-)?count/.test(figure.rule);
