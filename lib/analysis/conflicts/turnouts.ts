/** Two sources on one vote, whatever words they put it in: "turnout was 74 percent", "only 38 percent of the electorate had voted". */
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { areDisjoint, differ, withLastRival } from './same-quantity.ts';
import { isOfOtherPlace } from './same-toll.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 8;
const REACH = 6;
/** The words of a share's clause stand so near behind it, in tokens. */
const BEHIND = 8;
/** "turnout in the vote was only" */
const TURNOUT =
  /\b(?:turnout|participation in (?:the )?\S* ?(?:vote|polls?|election|elections|referendum))(?: (?:in|at|for|of|the|vote|polls?|election|elections|referendum|\w+day['’]s|was|is|stood|had|been|reached|put|only|just|about|between)){0,9}$/;
/** "38 percent of the electorate had voted", and nothing more of them */
const TURNED_OUT =
  /^of (?:the |all |eligible |registered ){0,3}(?:electorate|voters|electors) (?:had |have ){0,2}(?:voted|turned out|taken part|participated)(?: in (?:the |\w+day['’]s )?(?:vote|polls?|election|elections|referendum))?$/;
/** Foreseen, needed, of another vote or of some voters. */
const OTHER =
  /^(?:predict\w*|expect\w*|forecast|hop(?:e[ds]?|ing)|require[sd]?|needs?|needed|below|under|threshold|least|last|previous|earlier|ago|noon|midday|among|own|19\d\d|20\d\d)$/;

/** Pairs of shares that two sources give of those who voted. */
export function findTurnouts(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const turnouts = counted.filter((one) => isTurnout(reading, one));
  return withLastRival(turnouts, BACK, areRivalTurnouts);
}

function isTurnout(reading: Reading, one: Counted): boolean {
  if (one.figure.unit !== '%' || one.figure.change !== null || one.figure.speaker === null) return false;
  // "turnout below 50 percent would void the vote"
  if (one.figure.bound === 'less') return false;
  const before = tokensBefore(reading, one).map(({ lower }) => lower);
  const behind = tokensBehind(reading, one, BEHIND);
  const close = behind.findIndex(({ kind }) => kind === 'mark');
  const clause = behind.slice(0, close === -1 ? undefined : close).map(({ lower }) => lower);
  if ([...before, ...clause].some((word) => OTHER.test(word))) return false;
  return TURNOUT.test(before.join(' ')) || TURNED_OUT.test(clause.join(' '));
}

const areRivalTurnouts = (a: Counted, b: Counted) =>
  a.figure.speaker !== b.figure.speaker &&
  b.sentence - a.sentence <= REACH &&
  a.figure.when === b.figure.when &&
  a.period === b.period &&
  !a.elsewhere &&
  !b.elsewhere &&
  !areDisjoint(a.places, b.places) &&
  !isOfOtherPlace(a, b) &&
  differ(a, b);
