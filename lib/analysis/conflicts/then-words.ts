/** Words before, between and behind two figures of a sentence that make them values of before and after. */
import type { Token } from '../../text/tokens.ts';
import { nounOfChange, verbOfChange } from '../figures/changes.ts';
import { COMPARES, FORESEEN } from './discrepancies.ts';
import { FORMER, isMoment, nameTime } from './marked-times.ts';

/** How many tokens may lie between the two values. */
const REACH = 9;
/** "…, the mayor said on Monday, up from 12" */
const ASIDE_REACH = 18;

/** "340 people that had 1,200 before the mine came" */
export function isOnce(between: readonly Token[], behind: readonly Token[]): boolean {
  const words = between.map(({ lower }) => lower);
  if (
    !/^(?:had|were|was|numbered)$/.test(words.at(-1) ?? '') ||
    !/^(?:before|when|until|in|a)$/.test(behind[0]?.lower ?? '')
  )
    return false;
  return words.length <= REACH && words.some((word) => /^(?:that|which|where|once)$/.test(word));
}

/** "a year ago", "in all of last year", "on Thursday" */
export const THEN =
  /^(?:(?:an?|one|the) (?:year|quarter|month|week|day|decade) (?:ago|earlier|before)|(?:in |during |for |over )?(?:all of )?(?:the )?(?:last|previous|prior|preceding|corresponding|same|year-earlier) |in (?:early |late |mid-?)?(?:19|20)\d\d|in an? (?:similar|earlier|previous) |for the (?:\w+ )?(?:months?|quarter|year)\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|last |(?:approved|budgeted|planned|promised) (?:for|in|by)\b|(?:it|they) (?:had )?(?:announced|reported|gave|recorded|counted) (?:in|on|last|earlier|an?) |(?:recorded|reported|counted|given|claimed) (?:by|in|on|last|earlier) |(?:currently|now|at present)\b)/;

/**
 * Words between two figures of a sentence that make them then and now, as tokens: `before` ends at the first, `between` lies between them.
 * `earlier`: a time of before follows the second; `again`: they stand behind two more of the sort.
 */
export function isThenAndNow(
  before: readonly Token[],
  between: readonly Token[],
  earlier: boolean,
  again: boolean,
): boolean {
  const words = between.map(({ lower }) => lower);
  // "down steeply from the roughly 900", "up from an upwardly revised 31,000"
  while (/^(?:the|an?|plus|minus|revised|upwardly|downwardly)$/.test(words.at(-1) ?? '')) words.pop();
  // "to | a new record high of | 42%", "from a profit of $3m", "compared with an earlier projection of 90"
  const of =
    words.at(-1) === 'of'
      ? words.findLastIndex((word) => /^(?:from|to|with|against|versus|than|above|below)$/.test(word))
      : -1;
  const phrase = of === -1 || words.length - of > PHRASE ? [] : words.splice(of + 1);
  // "against last year's 40"
  const dated =
    /^(?:last|previous)$/.test(words.at(-2) ?? '') &&
    /^(?:year|month|week|quarter|season)['’]s$/.test(words.at(-1) ?? '');
  if (dated) words.splice(-2);
  const link = words.at(-1) ?? '';
  const prior = words.at(-2) ?? '';
  const compared = link === 'against' || (/^(?:with|to)$/.test(link) && prior === 'compared') || link === 'versus';
  const changed = nounOfChange(prior) !== null && /^(?:an?|little|no|slight|sharp)$/.test(words.at(-3) ?? '');
  const told = words.findLastIndex((word) => /^(?:up|down|compared)$/.test(word));
  const aside =
    (words[told - 1] === ',' && words.length - told <= REACH) ||
    (changed && words.at(-4) === ',') ||
    (link === 'from' && prior === ',') ||
    earlier;
  if (words.length > (aside ? ASIDE_REACH : REACH)) return false;
  if (compared || /^(?:above|below)$/.test(link))
    return (
      earlier ||
      dated ||
      phrase.some((word) => FORMER.test(word) || (compared && FORESEEN.test(word)) || GIVEN.test(word))
    );
  // "40 rather than the 30 they report", "a larger increase than the 4% in May"
  if (link === 'than')
    return (
      (prior === 'rather' && between.at(-1)?.lower === 'the') ||
      (earlier && words.slice(-4).some((word) => COMPARES.has(word)))
    );
  if (link === 'to' && before.at(-1)?.lower === 'from')
    return !isPlaced(words) && (again || isPastChange(before) || isChange(before) || nameTime(words));
  if (link === 'from')
    return (
      before.at(-1)?.lower !== 'from' &&
      (/^(?:upwards?|downwards?|revised|increased|raised|lowered|reduced|higher|lower)$/.test(prior) ||
        // "up 8 percent from"
        words.slice(-UP).some((word) => /^(?:up|down)$/.test(word)) ||
        changed ||
        earlier ||
        (before.at(-1)?.lower === 'to' && isPastChange(before)))
    );
  return false;
}

/** "against the police figure of 40" */
const GIVEN = /^(?:figure|estimate|claim)$/;
/** Between "up" and "from", in words. */
const UP = 6;
/** Between "from" and "of", in words. */
const PHRASE = 7;

/** "an increase in rent from", where nobody only plans it */
const isChange = (before: readonly Token[]) =>
  before.some(({ lower }) => nounOfChange(lower) !== null) &&
  !before.some(({ lower }) => /^(?:to|will|would|could|may|might|should|propos\w+|plan\w*|wants?|seeks?)$/.test(lower));

/** "from 9 | in Tarn | to 12": values of two places, if no time stands behind the preposition. */
const isPlaced = (words: readonly string[]) =>
  words.some(
    (word, i) =>
      /^(?:in|on|at|during|for)$/.test(word) && !isTime(words[i + 1] === 'the' ? words[i + 2] : words[i + 1]),
  );
const isTime = (word = '') => isMoment(word) || IN_TIME.test(word);
const IN_TIME =
  /^(?:day|week|month|year|early|late|mid|last|previous|spring|summer|autumn|winter|first|second|third|fourth)$/;

/** A verb of change in a past form or in -ing, with no "to", "will" or "would" before it. */
function isPastChange(before: readonly Token[]): boolean {
  for (let i = before.length - 2; i >= 0 && i >= before.length - 12; i--) {
    const { lower } = before[i] as Token;
    if (!verbOfChange(lower) && !/^(?:revised|gone|went|blown|br(?:ought|ing(?:s|ing)?))$/.test(lower)) continue;
    const [held, clause] = [before[i - 1], before[i - 2]];
    const words = held?.kind === 'mark' ? '' : `${clause?.lower ?? ''} ${held?.lower ?? ''}`;
    if (/\b(?:to|will|would|could|may|might|should|can|be)\b/.test(words)) return false;
    if (lower.endsWith('ing')) return !/\b(?:for|of|by|about|on|at|that)\b/.test(words);
    // "saw its fees rise"
    if (before.slice(0, i).some((word) => /^(?:saw|sees?|seen)$/.test(word.lower))) return true;
    return /(?:ed|rose|risen|fell|fallen|grew|grown|cut|shrank|shrunk|sank|sunk|slid|slashed|went|gone|blown|hit|brought|brings)$/.test(
      lower,
    );
  }
  return false;
}
