import type { Token } from '../../text/tokens.ts';

/** "Monday", "today", "May", "Monday’s" */
export const DAY_OR_MONTH =
  /^(?:\w+day|january|february|march|april|may|june|july|august|september|october|november|december)(?:['’]s)?$/;

const PERIODS = /^(?:days?|weeks?|weekend|months?|years?|decades?|hours?|night)$/;

const SAYS = /^(?:said|announced|reported|told)$/;
/** One look tells most words from those that may begin a period. */
const BEGINS_PERIOD = /^(?:since|last|past|this|previous|recent|in|during|between)$/;
export const YEAR = /^(?:19|20)\d\d$/;

/** The words that say over which time the sentence counts; the day of a single event is none. */
export function periodOf(tokens: readonly Token[], first: number, last: number): string {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (!BEGINS_PERIOD.test(lower)) continue;
    const next = tokens[i + 1]?.lower ?? '';
    const after = tokens[i + 2]?.lower ?? '';
    // "since it said on Monday that": when it was said
    if (lower === 'since' && (SAYS.test(after) || SAYS.test(next))) continue;
    if (lower === 'since' && i + 1 < last) return `since ${next} ${after}`;
    // "said last month that": when it was said
    if (after === 'that') continue;
    if (lower === 'in' || lower === 'during' || lower === 'between') {
      if (YEAR.test(next)) return `in ${next}`;
    } else if (PERIODS.test(next)) return `${lower} ${next}`;
    else if (lower !== 'this' && lower !== 'recent' && PERIODS.test(after)) return `${lower} ${next} ${after}`;
  }
  return '';
}

/** "A fire in a barn killed four", "Earlier on Tuesday, a raid killed seven": an event told anew, though another was told before. */
export function beginsEvent(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first;
  while (at < last && at < first + 6 && !/^an?$/.test((tokens[at] as Token).lower)) {
    const { lower, kind } = tokens[at] as Token;
    if (kind !== 'number' && lower !== ',' && !WHEN.test(lower) && !DAY_OR_MONTH.test(lower)) return false;
    at++;
  }
  if (at >= last || !/^an?$/.test((tokens[at] as Token).lower)) return false;
  // Of the "National Disaster Council" it is a name.
  for (let i = at + 1; i < last && i < at + 8; i++) if (EVENTS.test((tokens[i] as Token).text)) return true;
  return false;
}
const WHEN =
  /^(?:earlier|later|also|in|on|at|the|last|this|same|day|days|week|weeks|month|months|year|years|before|ago|then|and|but|one|two|three)$/;

/** Where a clause on something else begins, behind a comma: "…, as a boat reached a hamlet cut off since May"; `last` where none does. */
export function endOfMainClause(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < last - 1; i++)
    if (
      tokens[i]?.text === ',' &&
      /^(?:as|while|when|where|which|who|though|although)$/.test(tokens[i + 1]?.lower ?? '')
    )
      return i;
  return last;
}

const OTHER =
  /^(?:another|separate|separately|previous|earlier|similar|unrelated|first|deadliest|bloodiest|worst|second|third|later|subsequent)$/;
/** "a second bomber struck", "the other bus" */
const ORDINAL = /^(?:first|second|third)$/;
const ONE_OF = /^(?:bomber|attacker|bus|coach|car|train|boat|plane|vehicle|building|house|village|town|mosque|market)$/;
/** Another place than the one the text is about. */
const NEARBY = /^(?:neighbou?ring|nearby|adjacent)$/;
export const PLACES =
  /^(?:quarters?|neighbou?rhoods?|islands?|hamlets?|wards?|streets?|districts?|villages?|towns?|cit(?:y|ies)|provinces?|regions?|states?|count(?:y|ies|ry|ries))$/;
export const EVENTS =
  /^(?:shelling|attacks?|crash(?:es)?|strikes?|incidents?|blasts?|bombings?|shootings?|raids?|quakes?|earthquakes?|storms?|accidents?|clash(?:es)?|protests?|wars?|outbreaks?|explosions?|bombs?|fires?|floods?|case|disasters?|march|rall(?:y|ies)|demonstrations?)$/;

/** Whether a sentence tells of another event, or of several: "a previous attack", "12 and 15 respectively". */
export function isElsewhere(tokens: readonly Token[], first: number, last: number, leads: boolean): boolean {
  const lowerAt = (at: number) => tokens[at]?.lower ?? '';
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    // Half of all words are shorter than any that tells of it.
    if (lower.length < 4) continue;
    // "12 at each place", "12 and 15 respectively": counts of several things.
    if (lower === 'each' || lower === 'respectively') return true;
    if (
      NEARBY.test(lower) &&
      (/^\p{Lu}/u.test(tokens[i + 1]?.text ?? '') || PLACES.test(lowerAt(i + 1)) || PLACES.test(lowerAt(i + 2)))
    )
      return true;
    // "a day after a drone killed nine"
    if (!leads && lower === 'after' && /^an?$/.test(lowerAt(i + 1)) && PERIODS.test(lowerAt(i - 1))) return true;
    if (!OTHER.test(lower)) continue;
    if (ORDINAL.test(lower) && (ONE_OF.test(lowerAt(i + 1)) || ONE_OF.test(lowerAt(i + 2)))) return true;
    for (let at = i + 1; at < last && at < i + 4 && !/^(?:from|by|in|on|at)$/.test((tokens[at] as Token).lower); at++)
      if (EVENTS.test((tokens[at] as Token).lower)) return true;
  }
  return false;
}
