/** How many came, by two sources, in a text on a march: whatever words each puts its count in. */
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround } from './figure-words.ts';
import { areDisjoint, areOfOneSize, differ } from './same-quantity.ts';
import { isOfOtherPlace } from './same-toll.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 12;
const REACH = 10;
const MAX_RATIO = 30;
/** Fewer came to no march that two sources count. */
const LEAST = 100;
/** Paragraphs that tell what a text is on. */
const OPENING = 2;
const MARCH =
  /^(?:protest(?:s|ers?)?|march(?:es|ers?|ed)?|rall(?:y|ies|ied)|demonstrat(?:ion|ions|ors?|ed)|vigil|parade)$/;
const CAME =
  /^(?:people|persons?|protesters?|demonstrators?|marchers?|participants?|supporters?|attendees|citizens|crowd|turnout|figure|)$/i;

/** Pairs of counts of those who came that two sources give. */
export function findRivalCrowds(reading: Reading, counted: readonly Counted[]): Counted[][] {
  if (!isOnMarch(reading)) return [];
  const crowds = counted.filter((one) => isCrowd(one) && !isForeseen(reading, one));
  if (areOfSeveralTowns(crowds)) return [];
  return crowds.flatMap((rival, i) =>
    crowds
      .slice(Math.max(0, i - BACK), i)
      .filter((one) => areRivals(one, rival))
      .slice(-1)
      .map((one) => [one, rival]),
  );
}

/** Marches in several towns: which count is of which is not told by their size. */
const areOfSeveralTowns = (crowds: readonly Counted[]) =>
  crowds.some((one, i) =>
    crowds.slice(Math.max(0, i - BACK), i).some((other) => areDisjoint(one.places, other.places)),
  );

function isOnMarch({ tokens, sentences }: Reading): boolean {
  const end = sentences.findLast(({ block }) => block <= OPENING)?.last ?? 0;
  return tokens.slice(0, end).some(({ lower }: Token) => MARCH.test(lower));
}

/** "had predicted a turnout of 50,000" */
const isForeseen = (reading: Reading, one: Counted) =>
  tokensAround(reading, one, 10, 8).some(({ lower }) => FORESEES.test(lower));
const FORESEES = /^(?:predict|expect|anticipat|hope|hoping|plan|permit|capacity|invit|register|promis)/;

const isCrowd = ({ figure, part, fate, elsewhere }: Counted) =>
  figure.rule === 'count' &&
  figure.speaker !== null &&
  figure.change === null &&
  !part &&
  !elsewhere &&
  (fate === null || fate === 'C') &&
  CAME.test(figure.unit) &&
  (Array.isArray(figure.value) ? figure.value[0] : (figure.value ?? 0)) >= LEAST;

/** "150,000 rallied in Orlo", in a text that tells of other towns as well. */
const isElsewhere = (a: Counted, b: Counted) =>
  areDisjoint(a.places, b.places) ||
  areDisjoint(a.places, b.around) ||
  areDisjoint(b.places, a.around) ||
  isOfOtherPlace(a, b);

const areRivals = (a: Counted, b: Counted) =>
  a.figure.speaker !== b.figure.speaker &&
  b.sentence - a.sentence <= REACH &&
  a.period === b.period &&
  !isElsewhere(a, b) &&
  differ(a, b) &&
  areOfOneSize(a, b, MAX_RATIO);
