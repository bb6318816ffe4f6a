import type { Bound } from '../../model.ts';
import type { Part } from './number-parts.ts';

/** Words before a number that say how exact it is; longer ones count before shorter. */
const BEFORE: Record<'about' | 'more' | 'less' | 'exact', string> = {
  about: `about|around|approximately|approx|approx.|roughly|some|nearly|almost|close to|circa|ca.|c.|~|≈|an estimated|estimated|the estimated|in the region of|
in the neighborhood of|in the neighbourhood of|on the order of|in the order of|give or take|barely|virtually|practically|
a reported|maybe|perhaps|something like|more like|nearer|nearer to|closer to|near|more or less`,
  more: `more than|over|at least|at the least|a minimum of|minimum of|above|upwards of|upward of|in excess of|exceeding|
north of|topping|>|≥|>=|just over|just above|just more than|slightly more than|slightly over|well over|well above|far more than|a little more than|a little over|much more than|
greater than|bigger than|larger than|longer than|higher than|as few as|as little as|as low as|beyond|
at the very least|a bit more than|surpassing`,
  less: `up to|as many as|as much as|at most|at the most|a maximum of|maximum of|under|below|fewer than|less than|lower than|<|≤|<=|just under|just below|
just shy of|shy of|short of|just short of|slightly less than|well under|well below|a little less than|a little under|far fewer than|far less than|
much less than|smaller than|shorter than|sub|sub -|as high as|as long as|as large as|as big as|younger than|not exceeding|as far as|as fast as|as old as`,
  exact:
    'exactly|precisely|just|only|a total of|a combined|a record|fully|merely|a mere|a whopping|even|a full|a staggering|an average of|a median of|a maximum',
};
/** Words after a number that do. */
const AFTER: Record<'about' | 'more' | 'less', string> = {
  about: 'or so|odd|- odd|-odd|or thereabouts|-ish|, give or take',
  more: 'or more|plus|+|- plus|or higher|or above|and above|and up|and over|and more|or greater|or longer|or over|-plus|at least|upwards|upward',
  less: 'or less|or fewer|or under|or below|at most|tops|or lower|and under|and below|or younger|maximum',
};

interface Phrase {
  words: string[];
  bound: Bound;
}

/** Phrases by the word nearest to the number. */
function byNearest(lists: Partial<Record<Bound, string>>, nearest: (words: string[]) => string): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [bound, list] of Object.entries(lists)) {
    for (const phrase of list.replaceAll('\n', '').split('|')) {
      const words = phrase.split(' ');
      const key = nearest(words);
      phrases.set(key, [...(phrases.get(key) ?? []), { words, bound: bound as Bound }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

const PHRASES_BEFORE = byNearest(BEFORE, (words) => words.at(-1) as string);
const PHRASES_AFTER = byNearest(AFTER, (words) => words[0] as string);
/** Words that may stand before a modifier and belong to it: "only about", "still more than". */
const MAX_MODIFIERS = 3;
/** "all over", "anger over" */
const ABOUT = /^(?:all|anger|answers|fire|fury|row)$/;
/** Nouns after which "over" means during: "over three years". */
const PERIODS = /^(?:nights?|days?|weeks?|months?|years?|decades?|quarters?|seasons?|games?)$/;

/** A number's modifiers: where they begin and end, and what they make of it. */
export interface Modified {
  first: number;
  last: number;
  bound: Bound;
}

/**
 * What the words around a number (parts `[first, last)`) make of it. `unit` is the word after it. The modifiers' parts come back as part of
 * `[first, last)`; "just" and "only" are left outside, unless another modifier follows.
 */
export function readModifiers(parts: readonly Part[], first: number, last: number, unit: string): Modified {
  let bound: Bound = 'exact';
  let start = first;
  let at = first;
  for (let n = 0; n < MAX_MODIFIERS; n++) {
    const phrase = phraseBefore(parts, at, unit);
    if (!phrase) break;
    at -= phrase.words.length;
    if (phrase.bound === 'exact') continue;
    start = at;
    // "at least about 300": the outer one counts, as it bounds the inner.
    bound = phrase.bound;
    // "talks with staff over | a maximum of 10 posts"
    if (phrase.words[0] === 'a') break;
  }
  const after = phraseAfter(parts, last);
  if (!after) return { first: start, last, bound };
  return { first: start, last: last + after.words.length, bound: bound === 'exact' ? after.bound : bound };
}

/** How many parts before `i` modify the number there; 0 when none. */
export function modifierLength(parts: readonly Part[], i: number): number {
  let at = i;
  for (let n = 0; n < MAX_MODIFIERS; n++) {
    const phrase = phraseBefore(parts, at, '');
    if (!phrase) break;
    at -= phrase.words.length;
  }
  return i - at;
}

/** How many parts from `i` on are a modifier of the number after them ("to as many as 40"); 0 when none. */
export function modifierLengthFrom(parts: readonly Part[], i: number): number {
  for (let end = Math.min(i + 4, parts.length - 1); end > i; end--) {
    const phrase = phraseBefore(parts, end, '');
    if (phrase && phrase.words.length === end - i) return end - i;
  }
  return 0;
}

function phraseBefore(parts: readonly Part[], i: number, unit: string): Phrase | null {
  const nearest = parts[i - 1]?.lower;
  const phrases = nearest === undefined ? undefined : PHRASES_BEFORE.get(nearest);
  if (!phrases) return null;
  const phrase = phrases.find(({ words }) => words.every((word, k) => parts[i - words.length + k]?.lower === word));
  if (!phrase) return null;
  // "has been short of six nurses": so many are lacking.
  if (phrase.words[0] === 'short' && /^(?:be|been|being|is|are|was|were|ran?|running)$/.test(parts[i - 3]?.lower ?? ''))
    return null;
  // "will go up to 12 crowns": it rises.
  if (
    phrase.words[0] === 'up' &&
    /^(?:go|goes|going|went|gone|moved?|crept|shot|driven|pushed)$/.test(parts[i - 3]?.lower ?? '')
  )
    return null;
  // "no more than", "no fewer than"
  const no = parts[i - phrase.words.length - 1]?.lower ?? '';
  if (nearest === 'than' && /^not?$/.test(no))
    return { words: [no, ...phrase.words], bound: phrase.bound === 'more' ? 'less' : 'more' };
  if (phrase.words.length > 1) return phrase;
  const before = parts[i - 2]?.lower ?? '';
  if (nearest === 'over' && (PERIODS.test(unit) || ABOUT.test(before))) return null;
  // "at about", but not "what it is all about 300", nor "said about".
  if ((nearest === 'above' || nearest === 'below') && parts[i - 2]?.wordClass === 'number') return null;
  // "police estimated 300" is what they did
  if (nearest === 'estimated' && /^(?:noun|name|subject|pronoun|wh|adjective)$/.test(parts[i - 2]?.wordClass ?? ''))
    return null;
  if (nearest === 'near' && parts[i]?.wordClass === 'name') return null;
  return phrase;
}

function phraseAfter(parts: readonly Part[], i: number): Phrase | null {
  const nearest = parts[i];
  const phrases = nearest && PHRASES_AFTER.get(nearest.lower);
  if (!phrases) return null;
  if ((nearest.text === '+' || nearest.text === '-') && !nearest.glued) return null;
  if (nearest.lower === 'and' && parts[i + 2]?.kind === 'number') return null;
  if (nearest.lower === 'plus' && parts[i + 1]?.kind !== 'word' && parts[i + 1]?.kind !== 'mark') return null;
  return phrases.find(({ words }) => words.every((word, k) => parts[i + k]?.lower === word)) ?? null;
}
