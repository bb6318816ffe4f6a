/** One quantity before and after: "slashed from $9m to $4m", "30, up from 12". */
import type { Span } from '../model.ts';
import { type Aside, findAsides } from './asides.ts';
import { nounOfChange } from './changes.ts';
import type { Counted } from './counted.ts';
import { FORESEEN } from './discrepancies.ts';
import { tokensBefore, tokensBehind, tokensBetween } from './figure-words.ts';
import { nameTime } from './marked-times.ts';
import { valueMultiplied } from './multiples.ts';
import type { Reading } from './reading.ts';
import { differ, haveSameUnit } from './same-quantity.ts';
import { isChange, isCorrected, isOnce, isThenAndNow, THEN } from './then-words.ts';

/** How far back the value before a change may stand, in figures. */
const BACK = 40;
/** Figures that are values of one thing before and after, and the words between them where they stand together. */
export interface ThenAndNow {
  members: Counted[];
  span: Span | null;
}

/** All pairs of then and now in the text. */
export function findThenAndNow(reading: Reading, counted: readonly Counted[]): ThenAndNow[] {
  const found: ThenAndNow[] = [];
  const asides = findAsides(reading, counted);
  const aside = new Set([...asides.values()].map(({ figure }) => figure));
  const main = counted.filter((one) => !aside.has(one));
  for (const [at, now] of main.entries()) {
    const last = main[at - 1];
    if (!last || last.sentence !== now.sentence) continue;
    const i = now.index;
    const multiplied = valueMultiplied(reading, counted.slice(Math.max(0, i - BACK), i), now);
    if (multiplied) found.push({ members: [multiplied, now], span: null });
    // "1.4 percent of 30,000 samples failed, up from 0.9 percent", "$5m, up $1m from $4m": what stands between is of another thing.
    const further = main[at - 2];
    const between = last.figure.change !== null || !haveSameUnit(last, now);
    const over = further?.sentence === now.sentence && areOfOneUnit(further, now) && between;
    const then = over ? further : last;
    // "Profit fell 3% to $2m from $4m": the change before says of what.
    const change = over ? undefined : further;
    const about = change?.sentence === now.sentence && change.figure.change !== null ? change.figure.of : null;
    if (isOneThing(reading, [then, asides.get(then)], [now, asides.get(now)], about)) {
      found.push({ members: [then, now], span: [then.figure.span[0], now.figure.span[1]] });
      // "$2m, or 48 cents a share, from $3m, or 67 cents": the values of one thing stand crosswise.
      const [one, other] = [asides.get(then)?.figure, asides.get(now)?.figure];
      if (one && other && haveSameUnit(one, other) && areUnequal(one, other))
        found.push({ members: [one, other], span: null });
    }
    const before = valueBefore(last, now, counted.slice(Math.max(0, i - BACK), i - 1));
    if (before)
      found.push({
        members: [before, now, ...counted.filter((one) => one !== now && isSameValue(one, now))],
        span: null,
      });
  }
  return found;
}

type WithAside = readonly [Counted, Aside | undefined];

function isOneThing(
  reading: Reading,
  [then, aside]: WithAside,
  [now, beside]: WithAside,
  about: string | null,
): boolean {
  if ((then.part && then.figure.rule === 'count') || !haveSameUnit(then, now) || !areUnequal(then, now)) return false;
  const between = tokensBetween(reading, then, now, aside?.end);
  const linking = between?.filter((token) => token.lower !== then.figure.unit.toLowerCase());
  if (!between || !linking) return false;
  // "to grow by 1% to 3%, compared with an earlier forecast of 4% to 6%"
  const foreseen = linking.some(({ lower }) => FORESEEN.test(lower));
  const than = linking.some(({ lower }) => lower === 'than') && then.figure.change === now.figure.change;
  if (!than && (now.figure.change || (then.figure.change && !foreseen))) return false;
  const [before, behind] = [tokensBefore(reading, then), tokensBehind(reading, now, 6, beside?.end)];
  const times = behind.slice(nounOfChange(behind[0]?.lower ?? '') ? 1 : 0).map(({ lower }) => lower);
  const month =
    times[0] === 'in' && nameTime(times.slice(1, 2)) && !linking.some(({ lower }) => /^(?:year|quarter)$/.test(lower));
  const earlier = month || THEN.test(times.join(' '));
  if (!isThenAndNow(before, linking, earlier) && !isOnce(linking, behind) && !isCorrected(linking, behind))
    return false;
  if (!than && (isMarket(then.figure.of) || isMarket(now.figure.of))) return false;
  // Without a word for what changed there is nothing to plot, unless the text says "up from".
  return (
    foreseen ||
    earlier ||
    linking.some(({ lower }) => /^(?:up|down)$/.test(lower)) ||
    nameTime(linking.map(({ lower }) => lower)) ||
    isChange(before) ||
    (then.figure.of ?? now.figure.of ?? about) !== null
  );
}

/** "up from about 61" says itself that the values differ. */
const areUnequal = (a: Counted, b: Counted) =>
  a.figure.unit === b.figure.unit && typeof a.figure.value === 'number' && typeof b.figure.value === 'number'
    ? a.figure.value !== b.figure.value
    : differ(a, b);

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
const areOfOneUnit = (a: Counted, b: Counted) => a.figure.unit !== '' && a.figure.unit === b.figure.unit;
const isSameValue = (a: Counted, b: Counted) => a.figure.value === b.figure.value && areOfOneUnit(a, b);

/** What is quoted anew each day; its change is no contradiction. */
const MARKET =
  /\b(?:dollars?|euros?|yen|pounds?|crude|oil|gold|silver|copper|gas|gasoline|shares?|stocks?|index|futures|yields?|contracts?|bitcoins?|prices?|notes?|bonds?)$/i;
const isMarket = (of: string | null) => of !== null && MARKET.test(of);
