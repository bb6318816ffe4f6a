/** Two sources on one vote, whatever words they put it in: "turnout was 74 percent", "only 38 percent of the electorate had voted". */
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { areDisjoint, differ } from './same-quantity.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 8;
const REACH = 6;
/** The noun stands so near behind its value, in tokens. */
const BEHIND = 6;
const TURNOUT = /^(?:turnout|participation)$/;
/** "38 percent of the electorate had voted" */
const TURNED_OUT =
  /^of (?:the |all |eligible |registered ){0,3}(?:electorate|voters|electors) (?:had |have ){0,2}(?:voted|turned out|taken part|participated|cast)/;

/** Pairs of shares that two sources give of those who voted. */
export function findTurnouts(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const turnouts = counted.filter((one) => isTurnout(reading, one));
  return turnouts.flatMap((rival, i) => {
    const given = turnouts.slice(Math.max(0, i - BACK), i).findLast((one) => areRivals(one, rival));
    return given ? [[given, rival]] : [];
  });
}

function isTurnout(reading: Reading, one: Counted): boolean {
  if (one.figure.unit !== '%' || one.figure.change !== null || one.figure.speaker === null) return false;
  const before = tokensBefore(reading, one);
  const clause = before.slice(before.findLastIndex(({ kind, text }) => kind === 'number' || text === ';') + 1);
  const behind = tokensBehind(reading, one, BEHIND + 2);
  const close = behind.findIndex(({ kind }) => kind === 'mark');
  const words = behind.slice(0, close === -1 ? undefined : close).map(({ lower }) => lower);
  return (
    clause.some(({ lower }) => TURNOUT.test(lower)) ||
    words.slice(0, 2).some((word) => TURNOUT.test(word)) ||
    TURNED_OUT.test(words.join(' '))
  );
}

const areRivals = (a: Counted, b: Counted) =>
  a.figure.speaker !== b.figure.speaker &&
  b.sentence - a.sentence <= REACH &&
  a.figure.when === b.figure.when &&
  a.period === b.period &&
  !a.elsewhere &&
  !b.elsewhere &&
  !areDisjoint(a.places, b.places) &&
  differ(a, b);
