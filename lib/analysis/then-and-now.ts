/** One quantity before and after: "slashed from $9m to $4m", "30, up from 12". */
import type { Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import { type Aside, findAsides } from './asides.ts';
import { nounOfChange, verbOfChange } from './changes.ts';
import { REFERS } from './discrepancies.ts';
import { tokensBefore, tokensBehind, tokensBetween } from './figure-words.ts';
import { valueMultiplied } from './multiples.ts';
import type { Reading } from './reading.ts';
import { type Counted, differ, haveSameUnit } from './same-quantity.ts';

const FORMER = new Set('previous earlier initial original prior previously earlier initially'.split(' '));
/** How many tokens may lie between the two values. */
const REACH = 9;
/** "…, the mayor said on Monday, up from 12" */
const ASIDE_REACH = 18;
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
    // "1.4 percent of 30,000 samples failed, up from 0.9 percent": what stands between is of another unit.
    const further = main[at - 2];
    const over = further?.sentence === now.sentence && areOfOneUnit(further, now) && !haveSameUnit(last, now);
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
  if (!haveSameUnit(then, now) || !areUnequal(then, now) || now.figure.change) return false;
  const between = tokensBetween(reading, then, now, aside?.end);
  const linking = between?.filter((token) => token.lower !== then.figure.unit.toLowerCase());
  if (!between || !linking) return false;
  // "to grow by 1% to 3%, compared with an earlier forecast of 4% to 6%"
  const foreseen = linking.some(({ lower }) => FORESEEN.test(lower));
  if (then.figure.change && !foreseen) return false;
  const [before, behind] = [tokensBefore(reading, then), tokensBehind(reading, now, 5, beside?.end)];
  const earlier = THEN.test(behind.map(({ lower }) => lower).join(' '));
  if (!isThenAndNow(before, linking, earlier) && !isOnce(linking, behind) && !isCorrected(linking))
    return isRevised(before, linking);
  if (isMarket(then.figure.of) || isMarket(now.figure.of)) return false;
  // Without a word for what changed there is nothing to plot, unless the text says "up from".
  return (
    foreseen ||
    earlier ||
    linking.some(({ lower }) => /^(?:up|down)$/.test(lower)) ||
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

/** "340 people that had 1,200 before the mine came" */
function isOnce(between: readonly Token[], behind: readonly Token[]): boolean {
  const words = between.map(({ lower }) => lower);
  if (
    !/^(?:had|were|was|numbered)$/.test(words.at(-1) ?? '') ||
    !/^(?:before|when|until|in|a)$/.test(behind[0]?.lower ?? '')
  )
    return false;
  return words.length <= REACH && words.some((word) => /^(?:that|which|where|once)$/.test(word));
}

/** "Two knives were found, police said, correcting an earlier statement that there had been one." */
function isCorrected(between: readonly Token[]): boolean {
  const words = between.map(({ lower }) => lower);
  const at = words.findIndex((word) => /^(?:correcting|corrected|revising|revised|not|instead)$/.test(word));
  if (at === -1 || words.length - at > REACH + 2) return false;
  return words.slice(at).some((word) => FORMER.has(word)) && words.slice(at).some((word) => GIVEN_BEFORE.test(word));
}
const GIVEN_BEFORE = /^(?:statement|report|figure|number|count|toll|total|tally|estimate|announcement|account)$/;

/** "a year ago", "in all of last year", "on Thursday" */
const THEN =
  /^(?:(?:an?|one|the) (?:year|quarter|month|week|day|decade) (?:ago|earlier|before)|(?:in |during |for |over )?(?:all of )?(?:the )?(?:last|previous|prior|preceding|corresponding|same|year-earlier) |in (?:19|20)\d\d|in an? (?:similar|earlier|previous) |on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last )/;

/** "first given as 71 percent, was corrected to 64" */
function isRevised(before: readonly Token[], between: readonly Token[]): boolean {
  // "was originally to cost 40 crowns but ended up costing 90"
  const turned = between.findIndex(({ lower }) => lower === 'but' || lower === 'and');
  if (
    turned !== -1 &&
    between.length <= REACH &&
    between.slice(turned).some(({ lower }) => /^(?:now|later|ended|eventually|finally)$/.test(lower)) &&
    before.some(({ lower }) => /^(?:originally|initially|first)$/.test(lower))
  )
    return true;
  return (
    between.length <= REACH &&
    between.at(-1)?.lower === 'to' &&
    between.some(({ lower }) =>
      /^(?:corrected|revised|updated|lowered|raised|amended|cut|reduced|rose|risen|grew|climbed|fell)$/.test(lower),
    ) &&
    before.some(({ lower }) => FORMER.has(lower) || lower === 'first')
  );
}

/**
 * Words between two figures of a sentence that make them then and now, as tokens: `before` ends at the first, `between` lies between them.
 * `earlier`: a time of before follows the second.
 */
function isThenAndNow(before: readonly Token[], between: readonly Token[], earlier: boolean): boolean {
  const words = between.map(({ lower }) => lower);
  // "down steeply from the roughly 900"
  while (/^(?:the|an?|plus|minus)$/.test(words.at(-1) ?? '')) words.pop();
  // "to a new record high of 42%"
  if (
    words.at(-1) === 'of' &&
    /^(?:high|low|peak|record|total)$/.test(words.at(-2) ?? '') &&
    words.lastIndexOf('to') > 0
  )
    words.splice(words.lastIndexOf('to') + 1);
  // "against last year's 40"
  const dated =
    /^(?:last|previous)$/.test(words.at(-2) ?? '') &&
    /^(?:year|month|week|quarter|season)['’]s$/.test(words.at(-1) ?? '');
  if (dated) words.splice(-2);
  // "to $4m from a profit of $3m"
  if (words.at(-1) === 'of' && words.at(-3) === 'a' && words.at(-4) === 'from') words.splice(-3);
  const link = words.at(-1) ?? '';
  if (words.at(-2)?.endsWith('ly')) words.splice(-2, 1);
  const prior = words.at(-2) ?? '';
  const compared = link === 'against' || (/^(?:with|to)$/.test(link) && prior === 'compared') || link === 'versus';
  const changed = nounOfChange(prior) !== null && /^an?$/.test(words.at(-3) ?? '');
  const told = words.findLastIndex((word) => /^(?:up|down|compared)$/.test(word));
  const aside =
    (words[told - 1] === ',' && words.length - told <= REACH) || (changed && words.at(-4) === ',') || earlier;
  if (words.length > (aside ? ASIDE_REACH : REACH)) return false;
  if (compared) return earlier || dated;
  if (link === 'to' && before.at(-1)?.lower === 'from') return !isPlaced(words) && isPastChange(before);
  if (link === 'from')
    return (
      before.at(-1)?.lower !== 'from' &&
      (/^(?:up|down|upwards?|downwards?|revised|increased|raised|lowered|reduced|higher|lower)$/.test(prior) ||
        changed ||
        (before.at(-1)?.lower === 'to' && isPastChange(before)))
    );
  // "…, not the 40 of its earlier count", "an earlier toll of 12"
  return (
    (link === 'of' || link === 'at') &&
    words.slice(-4).some((word) => FORMER.has(word)) &&
    words.some((word) => (REFERS.has(word) && !FORMER.has(word)) || FORESEEN.test(word))
  );
}

/** "from 9 | in Tarn | to 12": values of two places, if no time stands behind the preposition. */
const isPlaced = (words: readonly string[]) =>
  words.some(
    (word, i) =>
      /^(?:in|on|at|during|for)$/.test(word) &&
      !IN_TIME.test(words[i + 1] === 'the' ? (words[i + 2] ?? '') : (words[i + 1] ?? '')),
  );
const IN_TIME =
  /^(?:(?:19|20)\d\d|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|last|previous|spring|summer|autumn|winter|first|second|third|fourth)$/;
const FORESEEN = /^(?:forecasts?|guidance|projections?|targets?|predictions?|outlook|offer)$/;

/** A verb of change in a past form or in -ing, with no "to", "will" or "would" before it. */
function isPastChange(before: readonly Token[]): boolean {
  for (let i = before.length - 2; i >= 0 && i >= before.length - 8; i--) {
    const { lower } = before[i] as Token;
    if (!verbOfChange(lower) && lower !== 'revised' && lower !== 'gone' && lower !== 'went' && lower !== 'brought')
      continue;
    const [held, clause] = [before[i - 1], before[i - 2]];
    const words = held?.kind === 'mark' ? '' : `${clause?.lower ?? ''} ${held?.lower ?? ''}`;
    if (/\b(?:to|will|would|could|may|might|should|can|be)\b/.test(words)) return false;
    if (lower.endsWith('ing')) return !/\b(?:for|of|by|about|on|at|that)\b/.test(words);
    return /(?:ed|rose|risen|fell|fallen|grew|grown|cut|shrank|shrunk|sank|sunk|slid|slashed|went|gone|hit|brought)$/.test(
      lower,
    );
  }
  return false;
}
