import type { Conflict, Figure, Span } from '../model.ts';
import { findContrasted, shareWords } from './contrasts.ts';
import { findDiscrepancy, saysEarlier } from './discrepancies.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { findForeseen } from './foreseen-values.ts';
import type { Reading, Sentence } from './reading.ts';
import { areStatedApart, findRestated, findSameWords } from './rival-values.ts';
import { areDisjoint, type Counted, countedOf, differ, haveSameUnit } from './same-quantity.ts';
import { areSameToll, shareName } from './same-toll.ts';
import { findThenAndNow } from './then-and-now.ts';
import { areSameVictims } from './tolls.ts';
import { ratioOf } from './value-intervals.ts';

/** Tolls are compared each with each; an article with more of them is a list of victims. */
const MAX_TOLLS = 60;
/** How many sentences back "the number" may mean. */
const REACH = 3;
/** A toll of the article's own voice and one of a source are rivals only when they are of one size. */
const MAX_OWN_RATIO = 3;
/** `about` is a short noun phrase. */
const MAX_ABOUT = 70;

/** Figures that belong to one conflict, by index, and the words that compare them. */
interface Group {
  members: Set<number>;
  span: Span | null;
}

/** Each figure's group, by the figure's index. */
type Groups = Map<number, Group>;

/**
 * Figures of one quantity that differ between sources, or then and now, grouped; with the text's own words about it where there are any. Only
 * what the text compares itself, and tolls of the same people by different sources: a conflict missed is better than one invented.
 */
export function findConflicts(reading: Reading, figures: readonly Figure[]): Conflict[] {
  const counted = countedOf(reading, figures);
  const groups: Groups = new Map();
  compareByWords(reading, counted, groups);
  for (const { members, span } of findThenAndNow(reading, counted)) join(groups, members, span);
  compareTolls(counted, groups);
  for (const find of [findRestated, findSameWords, findContrasted, findForeseen])
    for (const members of find(reading, counted)) join(groups, members, null);
  compareWithEarlier(reading, counted, groups);
  addSameValues(counted, groups);
  return [...new Set(groups.values())]
    .map(({ members, span }) => ({ members: [...members].sort((a, b) => a - b), span }))
    .sort((a, b) => (a.members[0] as number) - (b.members[0] as number))
    .map(({ members, span }, i) => ({
      id: `x${i + 1}`,
      figures: members.map((index) => (figures[index] as Figure).id),
      about: aboutOf(
        reading,
        members.map((index) => counted[index] as Counted),
      ),
      span,
    }));
}

/** "The count is well above the earlier estimate": the last figure before it, and all figures of the same quantity. */
function compareByWords(reading: Reading, counted: readonly Counted[], groups: Groups) {
  const sentences = new Set(
    counted.flatMap(({ sentence }) => Array.from({ length: REACH + 1 }, (_, i) => sentence + i)),
  );
  let at = 0;
  for (const index of [...sentences].sort((a, b) => a - b)) {
    const sentence = reading.sentences[index];
    const span = sentence && findDiscrepancy(reading, sentence);
    if (!span) continue;
    while (at < counted.length && (counted[at] as Counted).sentence <= index) at++;
    const inside = counted.slice(Math.max(0, at - 6), at).filter((one) => one.sentence === index);
    const [one, other] = inside;
    if (one && other && haveSameUnit(one, other) && differ(one, other)) join(groups, [one, other], span);
    const sets = lastOfTwoSources(counted.slice(Math.max(0, at - 6), at), index);
    if (sets && /\b(?:match|tally|agree)\b/.test(reading.text.slice(...span))) {
      join(groups, sets, span);
      continue;
    }
    const meant = counted[at - 1];
    if (!meant || index - meant.sentence > REACH) continue;
    const rivals = rivalsOf(meant, counted, at);
    if (rivals.some((rival) => differ(rival, meant))) join(groups, [meant, ...rivals], span);
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
    return counted.slice(0, MAX_TOLLS).filter((one) => one !== meant && areSameToll(meant, one, true));
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

/** The same people's toll by different sources. */
function compareTolls(counted: readonly Counted[], groups: Groups) {
  const tolls = counted.filter(({ fate }) => fate !== null).slice(0, MAX_TOLLS);
  for (const [i, a] of tolls.entries())
    for (const b of tolls.slice(i + 1)) {
      if (!areSameToll(a, b, false) || !areOfTwoSources(a, b) || !areStatedApart(a, b)) continue;
      join(
        groups,
        [
          a,
          b,
          ...tolls.filter(
            (one) =>
              one !== a &&
              one !== b &&
              areSameToll(a, one, false) &&
              areSameToll(b, one, false) &&
              (one.figure.value !== null || differ(a, one) || differ(b, one)),
          ),
        ],
        null,
      );
    }
}

function areOfTwoSources(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure.speaker, b.figure.speaker];
  if (one !== null && other !== null) return one !== other;
  if (one === null && other === null) return false;
  const shared = (a.leads || b.against || a.fate === 'C') && shareName(a, b);
  const named = a.names.size > 0 || b.names.size > 0 || a.inHeadline || shared;
  return named && a.interval !== null && b.interval !== null && ratioOf(a.interval, b.interval) <= MAX_OWN_RATIO;
}

/** "It had earlier said 300 homes …": what a source said before of the same thing. */
function compareWithEarlier(reading: Reading, counted: readonly Counted[], groups: Groups) {
  let read = -1;
  let says = false;
  for (const [i, earlier] of counted.entries()) {
    const sentence = reading.sentences[earlier.sentence] as Sentence;
    if (earlier.sentence !== read) says = saysEarlier(reading, sentence);
    read = earlier.sentence;
    if (!says || earlier.part || earlier.figure.change) continue;
    const now = counted
      .slice(Math.max(0, i - 4), i)
      .findLast(
        (one) =>
          earlier.sentence > one.sentence &&
          earlier.sentence - one.sentence <= REACH &&
          isSameThing(one, earlier) &&
          (one.fate !== null || shareWords(reading, one, earlier)),
      );
    if (now && differ(now, earlier)) join(groups, [now, earlier], sentence.span);
  }
}

/** A value so great that it is no chance when the text gives it twice. */
const TELLING = 1_000;
/** A count of the same people or things above this is given twice by no chance. */
const CHANCE = 20;

/** The headline, or another sentence, gives a value of the text once more: it belongs to the same conflict. */
function addSameValues(counted: readonly Counted[], groups: Groups) {
  const byUnit = (one: Counted) => `${one.figure.value} ${one.figure.unit}`;
  const byFate = (one: Counted) => `${one.figure.value} ${one.fate}`;
  const given = new Map<string, Counted>();
  for (const index of groups.keys())
    for (const keyOf of [byUnit, byFate]) given.set(keyOf(counted[index] as Counted), counted[index] as Counted);
  for (const one of counted) {
    const { value } = one.figure;
    if (groups.has(one.index) || typeof value !== 'number' || one.part) continue;
    const [named, harmed] = [given.get(byUnit(one)), one.fate === null ? undefined : given.get(byFate(one))];
    // "40 soldiers killed", "the toll of 40"
    const bare = one.inHeadline && one.figure.of === null;
    const same =
      harmed && (bare || areSameVictims(harmed.victims, one.victims, shareName(harmed, one))) ? harmed : named;
    if (!same) continue;
    const great = value >= TELLING || (value > CHANCE && isCounted(same));
    const told = one.inHeadline || (great && !isRound(value)) || (one.fate !== null && one.fate === same.fate);
    if (told && isOfOnePlace(same, one)) join(groups, [same, one], null);
  }
}

/** "half a million": round values come by chance. */
const isRound = (value: number) => /^\d0{3,}$/.test(String(value));
const isCounted = ({ figure }: Counted) => figure.rule === 'count';
function isOfOnePlace(a: Counted, b: Counted): boolean {
  if (a.elsewhere !== b.elsewhere || areDisjoint(a.places, b.places)) return false;
  return b.leads || b.inHeadline || (a.period === b.period && !areDisjoint(b.places, a.around));
}

/** The same noun, and the same fate if there is one. */
function isSameThing(a: Counted, b: Counted): boolean {
  if (a.part || a.figure.change || a.period !== b.period || a.fate !== b.fate) return false;
  if (a.figure.speaker !== b.figure.speaker || areDisjoint(a.places, b.places)) return false;
  if (!/^(?:vague-)?(?:count|money)/.test(a.figure.rule)) return false;
  return a.figure.unit !== '' && haveSameUnit(a, b) && (a.figure.rule.includes('count') || a.figure.of === b.figure.of);
}

/** Puts figures into one group; groups that come to share a figure become one. */
function join(groups: Groups, members: readonly Counted[], span: Span | null) {
  const joined: Group = { members: new Set(), span };
  for (const { index } of members) {
    const group = groups.get(index);
    for (const member of group?.members ?? [index]) joined.members.add(member);
    joined.span = group?.span ?? joined.span;
  }
  for (const index of joined.members) groups.set(index, joined);
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
  const words = mark < before.length - 1 ? before.slice(mark + 1) : behind.slice(0, stop === -1 ? undefined : stop);
  return words.length ? reading.text.slice(words[0]?.start, words.at(-1)?.end) : one.figure.unit;
}
