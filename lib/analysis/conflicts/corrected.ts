/** A value put in another's place in one breath: "the losses are 1,150, not 2,000", "the hole is $17bn rather than $15.7bn". */
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore, tokensBehind, tokensBetween } from './figure-words.ts';
import { areOfOneSize, differ } from './same-quantity.ts';

/** The unit, and what it is of, between the first value and such words. */
const UNIT = 4;
const MAX_RATIO = 20;
const LINK = /(?:[,—–-] (?:and )?not|rather than|instead of)(?: the| an?)?$/;
/** "there were | 70": so near before the first value, in tokens. */
const NEAR = 6;
const IS = /^(?:is|are|was|were|been)$/;
/** What shall be is no correction of what is: "would pay $4 rather than $2". */
const WISH =
  /^(?:would|will|should|could|may|might|must|shall|want\w*|ask\w*|vot\w+|propos\w*|plan\w*|offer\w*|rais\w+|\w+ing)$/;

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
    const before = tokensBefore(reading, one).slice(-NEAR);
    if (!before.some(({ lower }) => IS.test(lower)) || before.some(({ lower }) => WISH.test(lower))) continue;
    if (haveOneSort(one, denied) && differ(one, denied) && areOfOneSize(one, denied, MAX_RATIO))
      found.push([one, denied]);
  }
  return found;
}

const haveOneSort = ({ figure: a }: Counted, { figure: b }: Counted) =>
  a.rule === b.rule && a.change === b.change && (a.unit === b.unit || a.unit === '' || b.unit === '');
