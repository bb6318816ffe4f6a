/** One quantity before and after: "slashed from $9m to $4m", "30, up from 12". */
import type { Span } from '../../model.ts';
import { nounOfChange } from '../figures/changes.ts';
import type { Reading } from '../reading.ts';
import { type Aside, findAsides } from './asides.ts';
import type { Counted } from './counted.ts';
import { FORESEEN } from './discrepancies.ts';
import { tokensBefore, tokensBehind, tokensBetween } from './figure-words.ts';
import { nameTime } from './marked-times.ts';
import { valueMultiplied } from './multiples.ts';
import { differ, haveSameUnit } from './same-quantity.ts';
import { isOnce, isThenAndNow, THEN } from './then-words.ts';

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
    // "1.4 percent of 30,000 samples failed, up from 0.9 percent", "$5m, up $1m from $4m", "86 seats in the 230-seat chamber, down from 120": what stands between is of another thing.
    const further = main[at - 2];
    const between =
      last.figure.change !== null || !haveSameUnit(last, now) || reading.text[last.figure.span[1]] === '-';
    const over = further?.sentence === now.sentence && areOfOneUnit(further, now) && between;
    const then = over ? further : last;
    // "from 3% to 2% in May | and from 6% to 5% in June"
    const again = further !== undefined && found.at(-1)?.members[1] === further;
    if (isOneThing(reading, [then, asides.get(then)], [now, asides.get(now)], again)) {
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

function isOneThing(reading: Reading, [then, aside]: WithAside, [now, beside]: WithAside, again: boolean): boolean {
  if ((then.part && then.figure.rule === 'count') || !haveSameUnit(then, now) || !areUnequal(then, now)) return false;
  const between = tokensBetween(reading, then, now, aside?.end);
  const linking = between?.filter((token) => token.lower !== then.figure.unit.toLowerCase());
  if (!between || !linking) return false;
  // "to grow by 1% to 3%, compared with an earlier forecast of 4% to 6%"
  const foreseen = linking.some(({ lower }) => FORESEEN.test(lower));
  const than = linking.some(({ lower }) => lower === 'than') && then.figure.change === now.figure.change;
  // "rose 2%, down from 5%"
  const rates = then.figure.unit === '%' && /^(?:up|down)$/.test(linking.at(-2)?.lower ?? '');
  if (!than && (now.figure.change || (then.figure.change && !foreseen && !rates))) return false;
  const [before, behind] = [tokensBefore(reading, then), tokensBehind(reading, now, 6, beside?.end)];
  const times = behind.slice(nounOfChange(behind[0]?.lower ?? '') ? 1 : 0).map(({ lower }) => lower);
  const month =
    times[0] === 'in' && nameTime(times.slice(1, 2)) && !linking.some(({ lower }) => /^(?:year|quarter)$/.test(lower));
  const earlier = month || THEN.test(times.join(' '));
  // "from 4% to 3% in May, | from 6% | to 5%": each has its own.
  const own = linking.at(-1)?.lower === 'from' && behind[0]?.lower === 'to' && behind[1]?.kind === 'number';
  if (own) return false;
  if (!isThenAndNow(before, linking, earlier, again) && !isOnce(linking, behind)) return false;
  return than || ![then, now].some(({ figure: { of } }) => MARKET.test(of ?? before.at(-NOUN)?.lower ?? ''));
}
/** "the pound | rose to" */
const NOUN = 3;

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
