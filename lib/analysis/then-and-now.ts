/** One quantity before and after: "slashed from $9m to $4m", "30, up from 12". */
import type { Span } from '../model.ts';
import { isMonthName } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import { verbOfChange } from './changes.ts';
import { REFERS } from './discrepancies.ts';
import type { Reading } from './reading.ts';
import {
  type Counted,
  differ,
  haveSameUnit,
  spanOver,
  tokensBefore,
  tokensBehind,
  tokensBetween,
} from './same-quantity.ts';

const FORMER = new Set('previous earlier initial original prior previously earlier initially'.split(' '));
/** How many tokens may lie between the two values. */
const REACH = 9;
/** How far back the value before a change may stand, in figures. */
const BACK = 40;
const PERIOD = /^(?:years?|months?|quarters?|weeks?|decades?|seasons?|annually|(?:19|20)\d\d)$/;

/** Figures that are values of one thing before and after, and the words between them where they stand together. */
export interface ThenAndNow {
  members: Counted[];
  span: Span | null;
}

/** All pairs of then and now in the text; values of two periods ("a year earlier") are none. */
export function findThenAndNow(reading: Reading, counted: readonly Counted[]): ThenAndNow[] {
  const found: ThenAndNow[] = [];
  for (const [i, now] of counted.entries()) {
    const then = counted[i - 1];
    if (!then || then.sentence !== now.sentence) continue;
    if (isOneThing(reading, then, now))
      found.push({ members: [then, now], span: spanOver(then.figure.span, now.figure.span) });
    const before = valueBefore(then, now, counted.slice(Math.max(0, i - BACK), i - 1));
    if (before)
      found.push({
        members: [before, now, ...counted.filter((one) => one !== now && isSameValue(one, now))],
        span: null,
      });
  }
  return found;
}

function isOneThing(reading: Reading, then: Counted, now: Counted): boolean {
  if (!haveSameUnit(then, now) || !differ(then, now) || then.figure.change || now.figure.change) return false;
  const between = tokensBetween(reading, then, now);
  const linking = between?.filter((token) => token.lower !== then.figure.unit.toLowerCase());
  if (!between || !linking || !isThenAndNow(tokensBefore(reading, then), linking)) return false;
  if (then.figure.when !== now.figure.when || hasPeriod(between) || hasPeriod(tokensBehind(reading, now, 6)))
    return false;
  // Shares of two polls or months are the commonest change of all, and hardly ever rivals.
  if (now.figure.unit === '%' || isMarket(then.figure.of) || isMarket(now.figure.of)) return false;
  // Without a word for what changed there is nothing to plot.
  return then.figure.of !== null || now.figure.of !== null;
}

/** "adding 5, it brought the total to 14": an earlier count of 9 was the same thing then. */
function valueBefore(
  { figure: change }: Counted,
  { figure: now }: Counted,
  earlier: readonly Counted[],
): Counted | null {
  if (!isCount(change.rule) || !isCount(now.rule) || change.change === null || now.change !== null) return null;
  if (
    typeof change.value !== 'number' ||
    typeof now.value !== 'number' ||
    !/\b(?:total|number|count)\b/i.test(now.of ?? '')
  )
    return null;
  const value = change.change === 'up' ? now.value - change.value : now.value + change.value;
  return (
    earlier.findLast(({ figure, part }) => figure.value === value && isCount(figure.rule) && !part && !figure.change) ??
    null
  );
}

const isCount = (rule: string) => rule === 'count';
const isSameValue = (a: Counted, b: Counted) =>
  a.figure.value === b.figure.value && a.figure.unit !== '' && a.figure.unit === b.figure.unit;

/** What is quoted anew each day; its change is no contradiction. */
const MARKET =
  /\b(?:dollars?|euros?|yen|pounds?|crude|oil|gold|silver|copper|gas|gasoline|shares?|stocks?|index|futures|yields?|contracts?|bitcoins?|prices?)$/i;
const isMarket = (of: string | null) => of !== null && MARKET.test(of);

/** "a year earlier", "in March": values of two periods are no conflict. */
function hasPeriod(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower, text }) => PERIOD.test(lower) || isMonthName(text));
}

/** Words between two figures of a sentence that make them then and now, as tokens: `before` ends at the first, `between` lies between them. */
function isThenAndNow(before: readonly Token[], between: readonly Token[]): boolean {
  const link = between.at(-1)?.lower ?? '';
  const words = between.map(({ lower }) => lower);
  if (words.length > REACH) return false;
  if (link === 'to' && before.at(-1)?.lower === 'from')
    return !words.some((word) => /^(?:in|on|at|during|last|previous|for)$/.test(word)) && isPastChange(before);
  const prior = words.at(-2) ?? '';
  if (link === 'from')
    return (
      /^(?:up|down|upwards?|downwards?|revised|increased|raised|lowered|reduced|higher|lower)$/.test(prior) ||
      (before.at(-1)?.lower === 'to' && isPastChange(before))
    );
  // "…, not the 40 of its earlier count", "an earlier toll of 12"
  return (
    (link === 'of' || link === 'at') &&
    words.slice(-4).some((word) => FORMER.has(word)) &&
    words.some((word) => REFERS.has(word) && !FORMER.has(word))
  );
}

/** A verb of change in a past form, with no "to", "will" or "would" before it. */
function isPastChange(before: readonly Token[]): boolean {
  for (let i = before.length - 2; i >= 0 && i >= before.length - 8; i--) {
    const { lower } = before[i] as Token;
    if (!verbOfChange(lower) && lower !== 'revised' && lower !== 'gone' && lower !== 'went') continue;
    const held = `${before[i - 1]?.lower ?? ''} ${before[i - 2]?.lower ?? ''}`;
    if (/\b(?:to|will|would|could|may|might|should|can|be)\b/.test(held)) return false;
    return /(?:ed|rose|risen|fell|fallen|grew|grown|cut|shrank|shrunk|sank|sunk|slid|slashed|went|gone|hit)$/.test(
      lower,
    );
  }
  return false;
}
