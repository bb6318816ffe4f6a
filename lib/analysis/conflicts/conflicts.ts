import type { Conflict, Figure } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { type Groups, join, joinRivals, joinSameValues } from './conflict-groups.ts';
import { findBareHeadlines, findContrasted } from './contrasts.ts';
import { findCorrected } from './corrected.ts';
import { type Counted, countedOf } from './counted.ts';
import { findRivalCrowds } from './crowds.ts';
import { findDiscrepancy } from './discrepancies.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { findForeseen } from './foreseen-values.ts';
import { findMarked } from './marked-times.ts';
import { findRestated } from './rival-values.ts';
import { areOfOneSize, differ, haveSameUnit } from './same-quantity.ts';
import { areSameToll, findRivalTolls, MAX_TOLLS } from './same-toll.ts';
import { findSameWords } from './same-words.ts';
import { findThenAndNow } from './then-and-now.ts';
import { findTurnouts } from './turnouts.ts';

/** How many sentences back "the number" may mean. */
const REACH = 3;
const MAX_RATIO = 50;
/** `about` is a short noun phrase. */
const MAX_ABOUT = 70;

/**
 * Figures of one quantity that differ between sources, or then and now, grouped; with the text's own words about it where there are any: what the
 * text compares itself, and what different sources give of the same dead, the same march, the same vote, or in the same words. A conflict missed is
 * better than one invented.
 */
export function findConflicts(reading: Reading, figures: readonly Figure[]): Conflict[] {
  if (figures.length < 2) return [];
  const counted = countedOf(reading, figures);
  const groups: Groups = new Map();
  compareByWords(reading, counted, groups);
  for (const { members, span } of findThenAndNow(reading, counted)) join(groups, members, span);
  for (const find of [findMarked, findRestated, findForeseen, findCorrected])
    for (const members of find(reading, counted)) join(groups, members, null);
  joinRivals(groups, [
    ...findRivalTolls(counted),
    ...findSameWords(reading, counted),
    ...findContrasted(reading, counted),
    ...findBareHeadlines(reading, counted),
    ...findTurnouts(reading, counted),
    ...findRivalCrowds(reading, counted),
  ]);
  joinSameValues(groups, counted);
  return [...new Set(groups.values())]
    .map(({ members, span }) => ({ members: [...members.values()].sort((a, b) => a.index - b.index), span }))
    .sort((a, b) => (a.members[0] as Counted).index - (b.members[0] as Counted).index)
    .map(({ members, span }, i) => ({
      id: `x${i + 1}`,
      figures: members.map(({ figure }) => figure.id),
      about: aboutOf(reading, members),
      span,
    }));
}

/** "The count is well above the earlier estimate": the last figure before it, and all figures of the same quantity. */
function compareByWords(reading: Reading, counted: readonly Counted[], groups: Groups) {
  const sentences = new Set<number>();
  for (const { sentence } of counted) for (let i = 0; i <= REACH; i++) sentences.add(sentence + i);
  let at = 0;
  for (const index of [...sentences].sort((a, b) => a - b)) {
    const sentence = reading.sentences[index];
    const span = sentence && findDiscrepancy(reading, sentence);
    if (!span) continue;
    while (at < counted.length && (counted[at] as Counted).sentence <= index) at++;
    const inside = counted.slice(Math.max(0, at - 6), at).filter((one) => one.sentence === index);
    const [one, other] = inside;
    if (one && other && one.fate === other.fate && haveSameUnit(one, other) && differ(one, other)) {
      join(groups, [one, other], span);
      continue;
    }
    const sets = lastOfTwoSources(counted.slice(Math.max(0, at - 6), at), index);
    if (sets && /\b(?:match|tally|agree)\b/.test(reading.text.slice(...span))) {
      join(groups, sets, span);
      continue;
    }
    const meant = counted[at - 1];
    if (!meant || index - meant.sentence > REACH || meant.figure.change || meant.part) continue;
    // "crude fell below $110"
    if (/^(?:above|below) /.test(reading.text.slice(...meant.figure.span))) continue;
    const rivals = rivalsOf(meant, counted, at);
    if (rivals.some(({ figure }) => `${figure.value}` !== `${meant.figure.value}`))
      join(groups, [meant, ...rivals], span);
  }
}

/** The last counts that two named sources gave, shortly before a sentence that says they do not match. */
function lastOfTwoSources(near: readonly Counted[], sentence: number): [Counted, Counted] | null {
  const whole = near.filter(
    ({ part, figure, sentence: at }) => !part && figure.speaker !== null && sentence - at <= REACH,
  );
  const last = whole.at(-1);
  const other = whole.findLast(
    ({ figure }) => last && figure.speaker !== last.figure.speaker && figure.rule === last.figure.rule,
  );
  return last && other && differ(last, other) ? [other, last] : null;
}

function rivalsOf(meant: Counted, counted: readonly Counted[], at: number): Counted[] {
  if (meant.fate !== null)
    return counted
      .slice(0, MAX_TOLLS)
      .filter((one) => one !== meant && areSameToll(meant, one, true) && areOfOneSize(meant, one, MAX_RATIO));
  const near = counted.slice(Math.max(0, at - 4), at - 1).reverse();
  const rival = near.find(
    (one) =>
      meant.sentence - one.sentence <= REACH &&
      meant.figure.unit !== '' &&
      haveSameUnit(one, meant) &&
      differ(one, meant) &&
      !one.part,
  );
  return rival ? [rival] : [];
}

/** The fullest of the figures' own words for what is measured, short enough for a title; else the words around the first. */
function aboutOf(reading: Reading, members: readonly Counted[]): string {
  const words = members.flatMap(({ figure: { of } }) => (of !== null && of.length <= MAX_ABOUT ? [of] : []));
  const fullest = words.reduce(
    (best, one) => (one.split(' ').length > best.split(' ').length ? one : best),
    words[0] ?? '',
  );
  if (fullest) return fullest;
  const first = members[0] as Counted;
  return NO_NOUN.test(first.figure.unit) ? wordsAround(reading, first) : first.figure.unit;
}

/** Units that say nothing of what is measured: a currency, a share, none. */
const NO_NOUN = /^(?:[A-Z]{3}|%|)$/;
const TITLE_WORDS = 7;

/** The words of the clause before a figure ("The brewery gave"), or behind it, where it comes first. */
function wordsAround(reading: Reading, one: Counted): string {
  const before = tokensBefore(reading, one).slice(-TITLE_WORDS);
  const behind = tokensBehind(reading, one, TITLE_WORDS);
  const mark = before.findLastIndex(({ kind }) => kind === 'mark');
  const stop = behind.findIndex(({ kind }) => kind === 'mark');
  // "$5m, or | 40 cents a share"
  const words =
    mark < before.length - 1 && before.at(-1)?.lower !== 'or'
      ? before.slice(mark + 1)
      : behind.slice(0, stop === -1 ? undefined : stop);
  return words.length ? reading.text.slice(words[0]?.start, words.at(-1)?.end) : one.figure.unit;
}
