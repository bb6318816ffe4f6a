/** A value put in another's place in one breath: "the losses are 1,150, not 2,000", "$17bn rather than $15.7bn". */

import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBehind, tokensBetween } from './figure-words.ts';
import { areOfOneSize, differ } from './same-quantity.ts';

/** The unit, and what it is of, between the first value and such words. */
const UNIT = 4;
const MAX_RATIO = 20;
const LINK = /(?:[,—–-] (?:and )?not|rather than|instead of|as opposed to)(?: the| an?)?$/;

/** Pairs of neighbours, the second of which the text says it is not. */
export function findCorrected(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, denied] of counted.entries()) {
    const one = counted[i - 1];
    const between = one && tokensBetween(reading, one, denied);
    const link = between && LINK.exec(between.map(({ lower }) => lower).join(' '));
    if (!one || !between || !link || between.length > UNIT + link[0].split(' ').length) continue;
    // "three doors, not two as earlier carts had"
    const next = tokensBehind(reading, denied, 1)[0];
    if ((next && next.kind !== 'mark') || (one.figure.speaker ?? denied.figure.speaker) === null) continue;
    if (haveOneSort(one, denied) && differ(one, denied) && areOfOneSize(one, denied, MAX_RATIO))
      found.push([one, denied]);
  }
  return found;
}

const haveOneSort = ({ figure: a }: Counted, { figure: b }: Counted) =>
  a.rule === b.rule && a.change === b.change && (a.unit === b.unit || a.unit === '' || b.unit === '');
