import type { Item } from './phrases.ts';

/** A doubt of the article's own is no longer, in items. */
const DOUBT = 12;
/** Between "but" and what somebody did not say stand no more items. */
const SILENCE = 6;

const UNKNOWN = /^(?:unclear|unknown|uncertain)$/;

/** "…, but that could not be confirmed": the article's own doubt, and no longer the speaker's words. */
export function isDoubt(items: readonly Item[], from: number): boolean {
  let negated = false;
  for (let k = from; k < Math.min(items.length, from + DOUBT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark') return false;
    if (kind === 'not' || /^(?:cannot|no|unable|impossible|neither|nor)$/.test(lower) || lower.endsWith("n't"))
      negated = true;
    if (negated && /^(?:verif|confirm|corroborat|authenticat)/.test(lower)) return true;
    // "but it was not immediately clear how many"
    if (UNKNOWN.test(lower) || (negated && /^(?:clear|known)$/.test(lower))) return items[from]!.lower === 'it';
  }
  return false;
}

/** What somebody did not say is no part of what they said: "… but did not say when". */
export function isSilence(items: readonly Item[], from: number): boolean {
  let negated = false;
  for (let k = from; k < Math.min(items.length, from + SILENCE); k++) {
    const { kind, lower } = items[k]!;
    // "but the staff did not give him one": somebody else, in the speaker's words.
    if (/^(?:mark|determiner|noun|possessive)$/.test(kind)) return false;
    if (kind === 'not' || lower.endsWith("n't")) negated = true;
    if (/^(?:verb|past)$/.test(kind))
      return negated
        ? /^(?:say|respond|drawn|elaborate|specify|give|name|provide|offer|explain|identify|address|comment|discuss|disclose|mention|suggest|recommend)$/.test(
            lower,
          )
        : /^(?:gave|offered|provided|produced|presented|cited)$/.test(lower) &&
            /^no(?:thing)?$/.test(items[k + 1]?.lower ?? '');
  }
  return false;
}

/** Nouns with which the article sums up what was said: ", a figure that …", ", a claim she denies". */
const SUMMING = new Set(
  'account version sign development toll move breakthrough blow setback boost milestone claim figure number swipe jab dig reference nod message position accusation charge allegation statement sign comment remark view argument assertion stance step reversal departure shift contrast prediction warning suggestion sentiment idea notion'.split(
    ' ',
  ),
);

/** Whether the noun behind "a" sums up, with at most two words before it. */
export function sumsUp(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + 3); k++) {
    if (SUMMING.has(items[k]!.lower)) return true;
    if (!/^(?:adjective|adverb|noun|past|ing)$/.test(items[k]!.kind)) return false;
  }
  return false;
}

/** Whether a noun sums up what is said in the clause behind it: "the notion | that …". */
export const namesWords = (noun: Item): boolean => SUMMING.has(noun.lower.replace(/s$/, ''));
