/** Values of one thing, each with words for its time: "first priced at $4m … the final bill was $9m", "yesterday 50 were shut, today it is 30". */
import { verbOfChange } from '../figures/changes.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround, tokensBefore, tokensBehind } from './figure-words.ts';
import { DAY_OR_MONTH } from './periods.ts';
import { areDisjoint, areOfOneSize, haveSameUnit, isTold } from './same-quantity.ts';
import { areSameToll } from './same-toll.ts';
import { areApart } from './value-intervals.ts';

/** How far apart, in sentences and figures, the two values may stand. */
const REACH = 2;
const BACK = 5;
/** Values farther apart than this factor are of different things. */
const MAX_RATIO = 20;
/** A mark stands so near behind its value, in tokens. */
const BEHIND = 4;

const THEN =
  /^(?:initially|originally|previously|formerly|budgeted|supposed|foresaw)$|^(?:had|were|was) (?:expected|projected|forecast|estimated|planned|set)$/;
/** "a previous forecast by the bank" */
export const FORMER = /^(?:previous|prior|earlier|last|initial|original)$/;
const NOW =
  /^(?:now|actual|actually|final|finally|eventually|ultimately|current|currently|latest|later|revised|corrected|mended|recounted)$/;
const NOW_PHRASE = /\b(?:to date|so far|ended up|turned out|blown out to)\b/;
/** "initially reported as", "denying reports that": the same thing was told otherwise. */
const RETOLD =
  /^(?:first|initially|originally|once) (?:reported|put|given|registered|recorded|measured|estimated|announced|said|thought|counted|priced|valued|pegged|placed)$|^(?:earlier|previously) (?:said|reported|put|estimated|stated)$|^(?:rejecting|denying|dismissing|disputing) (?:reports?|claims?|figures?|suggestions?)$/;

/** "Earlier, the ministry had said", "had said in May that" */
const HAD_SAID =
  /^(?:earlier|previously|(?:on )?\w+day|\w+ (?:days?|weeks?) (?:ago|earlier)) .*\bhad (?:said|reported|put|given|announced)\b|\bhad (?:said|reported|announced) (?:in|on|last|earlier) /;

/** "the original budget was $63m" */
const PLANNED = /^(?:budget|price|cost|bill|tag)$/;
const LINKS = /^(?:was|is|were|had|been|pegged|set|put|at|of|to|be|just|only|about)$/;
const COSTS = /^(?:costs?|costing|price|priced|budget|bill|spent|total)$/;

/** Pairs of a value of before and the one that came in its place. */
export function findMarked(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  const marks = counted.map((one, i) => marksOf(reading, one, counted[i - 1]?.figure.span[1] ?? 0));
  for (const [i, one] of counted.entries()) {
    if (!isValue(one) || !standsBeside(reading, one)) continue;
    const near = counted.slice(Math.max(0, i - BACK), i).filter((other) => isOfOneUnit(other, one));
    const earlier = valueMeant(near, one);
    if (earlier && isToldAgain(reading, near, one)) found.push([earlier, one]);
    const { former, retold, isPlan } = marks[i] as Marks;
    if (!former) continue;
    const first = retold && one.fate !== null && counted.slice(0, i).find((other) => isTollNow(other, one));
    if (first) found.push([first, one]);
    const later = counted.slice(i + 1, i + 1 + BACK).find((other) => isOfOneUnit(other, one));
    const isMeant = (other: Counted | undefined): other is Counted => {
      const mark = other && marks[other.index];
      if (isPlan && other && !tokensAround(reading, other, 12, 6).some(({ lower }) => COSTS.test(lower))) return false;
      if (!mark || mark.former || !areNear(one, other)) return false;
      const here = other.sentence === one.sentence;
      if (!mark.now && !(retold && (here || other === earlier))) return false;
      // "It averaged 90 miles, above an earlier estimate of 40 tonnes": of that sentence's value.
      const beside = here ? undefined : counted[i - 1];
      return !(beside?.sentence === one.sentence && !beside.part && beside.figure.rule === one.figure.rule);
    };
    const before = isMeant(earlier) ? earlier : null;
    const after = (retold || !before) && isMeant(later) ? later : null;
    // "It cost $7m. The shed was first priced at $1.4m. It cost $6.4m": another thing than what was told before.
    if (before && !(after && before.sentence < one.sentence && marks[before.index]?.now)) found.push([before, one]);
    if (after) found.push([one, after]);
  }
  return found;
}

/** "The ministry had earlier said six had drowned": the toll told before it, wherever that stands. */
const isTollNow = (now: Counted, then: Counted) =>
  typeof now.figure.value === 'number' &&
  now.figure.value !== then.figure.value &&
  areSameToll(now, then, true) &&
  areOfOneSize(now, then, MAX_RATIO);

/** The value that another is put in the place of: the last one before it, but of an earlier sentence the first, which it is about. */
function valueMeant(near: readonly Counted[], one: Counted): Counted | undefined {
  const last = near.at(-1);
  return last?.sentence === one.sentence ? last : near.find(({ sentence }) => sentence === last?.sentence);
}

/** What the words of a value's clause say of its time; `retold`: it was told before, of the very thing. */
interface Marks {
  former: boolean;
  retold: boolean;
  /** "the original budget was": of what was said to cost something else. */
  isPlan: boolean;
  now: boolean;
}

/** `floor`: where the value before this one ends. */
function marksOf(reading: Reading, one: Counted, floor: number): Marks {
  const words = tokensBefore(reading, one).filter(({ start }) => start >= floor);
  const open = words.findLastIndex(({ kind, text }) => kind === 'mark' && text !== ',');
  const before = words.slice(open + 1).map(({ lower }) => lower);
  const after = tokensBehind(reading, one, BEHIND);
  const close = after.findIndex(({ kind }) => kind === 'mark');
  const around = [...before, '|', ...after.slice(0, close === -1 ? undefined : close).map(({ lower }) => lower)];
  const clause = before.slice(before.findLastIndex((word) => /^(?:,|and|but|then)$/.test(word)) + 1);
  const retold =
    before.some((word, i) => RETOLD.test(`${word} ${before[i + 1]}`)) ||
    HAD_SAID.test(before.join(' ')) ||
    clause.some(
      (word, i) =>
        (FORMER.test(word) || word === 'first') && clause.slice(i + 1, word === 'first' ? i + 2 : i + 4).some(isTold),
    );
  // "soared to"
  const risen = before.at(-1) === 'to' && before.slice(-4).some((word) => verbOfChange(word) !== null);
  // "the original | budget | was $63m", and of nothing else
  const planned = clause.findLastIndex(
    (word, i) => PLANNED.test(word) && /^(?:initial|original)$/.test(clause[i - 1] ?? ''),
  );
  const isPlan = planned !== -1 && clause.slice(planned + 1).every((word) => LINKS.test(word));
  return {
    isPlan,
    former:
      retold ||
      isPlan ||
      before.some((word, i) => THEN.test(word) || THEN.test(`${word} ${before[i + 1]}`)) ||
      clause.some((word) => /^(?:initial|original)$/.test(word)),
    retold: retold || isPlan,
    now: risen || around.some((word) => NOW.test(word)) || NOW_PHRASE.test(around.join(' ')),
  };
}

const isValue = ({ part, elsewhere, figure }: Counted) =>
  !part &&
  !elsewhere &&
  (figure.change === null || figure.unit === '%') &&
  /^(?:money|percent|measure|count)/.test(figure.rule);

/** "measured it at 6.4": of a unit that another value lent it nothing is known. */
const standsBeside = (reading: Reading, one: Counted) =>
  one.figure.rule !== 'measure' ||
  tokensAround(reading, one, 3, 3).some(({ lower }) => lower === one.figure.unit.toLowerCase());

function isOfOneUnit(a: Counted, b: Counted): boolean {
  // "The toll, first given as 11, was cut to nine", "an initial estimate of 11": of nothing yet.
  const bare = [a, b].some(({ figure: { unit } }) => unit === '' || isTold(unit));
  if (!isValue(a) || (a.fate !== b.fate && !bare)) return false;
  if (bare ? a.figure.rule !== b.figure.rule : !haveSameUnit(a, b) && a.fate === null) return false;
  return Math.abs(a.sentence - b.sentence) <= (bare ? 0 : REACH);
}

function areNear(a: Counted, b: Counted): boolean {
  // What came to it is no part of another thing: "70 more, adding to the earlier toll of 140".
  if (!areApart(a.interval, b.interval) || areDisjoint(a.own, b.own)) return false;
  return areOfOneSize(a, b, MAX_RATIO);
}

/** "May", "yesterday", "2009" */
export const isMoment = (word: string) => DAY_OR_MONTH.test(word) || /^(?:now|ago|(?:19|20)\d\d)$/.test(word);
const SPAN = /^(?:year|month|week|quarter|spring|summer|autumn|winter)$/;
/** Whether words name a time: "in May", "last year", but not "40 hours a week". */
export const nameTime = (words: readonly string[]) =>
  words.some((word, i) => isMoment(word) || (SPAN.test(word) && /^(?:last|this|previous)$/.test(words[i - 1] ?? '')));
/** ", on Tuesday it was | 90", "and today it’s | 34" */
const AGAIN =
  /(?:^| )(?:,|and|but|while|;) ((?:\w+ ){1,4})(?:it|they|it['’]s)(?: (?:was|is|were|are|had|has|been|stood|at|only|just)){0,4}$/;
const COMPARES = /^(?:this|that|it|which) compare[sd] (?:with|to)\b/;

/** Whether a value is told again for another time: "…, on Tuesday it was 90"; "This compares with 90 in May", behind a sentence with one value. */
function isToldAgain(reading: Reading, near: readonly Counted[], one: Counted): boolean {
  const earlier = near.at(-1);
  // Those who die on another day are others.
  if (!earlier || (earlier.fate !== null && earlier.fate !== 'C') || !areNear(earlier, one)) return false;
  const before = tokensBefore(reading, one)
    .map(({ lower }) => lower)
    .join(' ');
  const when = earlier.sentence === one.sentence ? before.match(AGAIN)?.[1] : undefined;
  if (when) return nameTime(when.trim().split(' '));
  return COMPARES.test(before) && near.filter(({ sentence }) => sentence === one.sentence - 1).length === 1;
}
