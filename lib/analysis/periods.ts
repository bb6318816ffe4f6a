import type { Token } from '../text/tokens.ts';

const PERIODS = /^(?:days?|weeks?|weekend|months?|years?|decades?|hours?|night)$/;

/** The words that say over which time the sentence counts; the day of a single event is none. */
export function periodOf(tokens: readonly Token[], first: number, last: number): string {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    const [next, after] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower ?? ''];
    if (lower === 'since' && i + 1 < last) return `since ${next} ${after}`;
    // "said last month that": when it was said
    if (after === 'that') continue;
    if (/^(?:last|past|this|previous)$/.test(lower) && PERIODS.test(next)) return `${lower} ${next}`;
    if (/^(?:last|past|previous)$/.test(lower) && PERIODS.test(after)) return `${lower} ${next} ${after}`;
    if (/^(?:in|during|between)$/.test(lower) && /^(?:19|20)\d\d$/.test(next)) return `in ${next}`;
  }
  return '';
}
