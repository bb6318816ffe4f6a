/** How many came to a march, by two sources, whatever words each puts its count in. */
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround } from './figure-words.ts';
import { areDisjoint, areOfOneSize, areStatedApart, withLastRival } from './same-quantity.ts';
import { isOfOtherPlace } from './same-toll.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 12;
const REACH = 6;
const MAX_RATIO = 30;
/** Fewer came to no march that two sources count. */
const LEAST = 100;
/** Blocks that tell what a text is on: headline, lead and the paragraph below. */
const OPENING = 2;
/** In small letters: March is a month. */
const MARCH = /^(?:protests?|march(?:es|ers|ed)?|rally|demonstrations?|[Pp]rotesters|[Dd]emonstrators)$/;
const PEOPLE = /^(?:people|persons?|participants?|supporters?|attendees|citizens|figure|)$/i;
const MARCHERS = /^(?:protesters?|demonstrators?|marchers?|crowd|turnout)$/i;
/** "20,000 people | came" */
const CAME =
  /^(?:came|come|attend(?:ed|ing)?|turn(?:ed|ing)|took|taken|taking|join(?:ed|ing)?|gather(?:ed|ing)?|participat(?:ed|ing)|march(?:ed|ing)|rall(?:y|ied)|demonstrat(?:ed|ing|ion)|protest(?:ed|ing)?|count(?:ed)?|estimat\w+|crowd|turnout|streets|marchers|protesters|way)$/;
/** Foreseen, of another day or event, or told of some of them. */
const OTHER =
  /^(?:predict\w*|expect\w*|anticipat\w*|hop(?:e[ds]?|ing)|plan\w*|permit|capacity|invited|register\w*|promis\w*|another|separate|separately|second|counter\S*|main|vigil|online|previous|earlier|last|ago|signed|voted|treated|arrested|injured|lived?|serves|held|homes?)$/;

/** Pairs of counts of those who came that two sources give. */
export function findRivalCrowds(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const crowds = counted.filter((one) => isCrowd(reading, one));
  if (crowds.length < 2 || !isOnMarch(reading) || areOfSeveralTowns(crowds)) return [];
  return withLastRival(crowds, BACK, areRivalCrowds);
}

/** Marches in several towns: which count is of which is not told by their size. */
const areOfSeveralTowns = (crowds: readonly Counted[]) =>
  crowds.some((one, i) =>
    crowds.slice(Math.max(0, i - BACK), i).some((other) => areDisjoint(one.places, other.places)),
  );

function isOnMarch({ tokens, sentences }: Reading): boolean {
  const end = sentences.findLast(({ block }) => block <= OPENING)?.last ?? 0;
  return tokens.slice(0, end).some(({ text }: Token) => MARCH.test(text));
}

function isCrowd(reading: Reading, one: Counted): boolean {
  const { figure, part, fate, elsewhere } = one;
  const least = Array.isArray(figure.value) ? figure.value[0] : (figure.value ?? 0);
  if (
    figure.rule !== 'count' ||
    figure.speaker === null ||
    figure.change !== null ||
    part ||
    elsewhere ||
    least < LEAST
  )
    return false;
  if (fate !== null && fate !== 'C') return false;
  const around = tokensAround(reading, one, 10, 8).map(({ lower }) => lower);
  if (around.some((word) => OTHER.test(word))) return false;
  return (
    MARCHERS.test(figure.unit) || (PEOPLE.test(figure.unit) && (fate === 'C' || around.some((word) => CAME.test(word))))
  );
}

/** "150,000 rallied in Orlo", in a text that tells of other towns as well. */
const isOfOtherTown = (a: Counted, b: Counted) =>
  areDisjoint(a.places, b.places) ||
  areDisjoint(a.places, b.around) ||
  areDisjoint(b.places, a.around) ||
  isOfOtherPlace(a, b);

const areRivalCrowds = (a: Counted, b: Counted) =>
  a.figure.speaker !== b.figure.speaker &&
  b.sentence - a.sentence <= REACH &&
  a.period === b.period &&
  !areDisjoint(a.days, b.days) &&
  !isOfOtherTown(a, b) &&
  areStatedApart(a, b) &&
  areOfOneSize(a, b, MAX_RATIO);
