/** Two sources on one thing, told by how the second value is given: "police put the number at 300". */
import { firstFrom } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { areDisjoint, type Counted, differ, haveSameUnit, tokensBefore, tokensBehind } from './same-quantity.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 12;
const REACH = 2;
/** A value of the same unit ("the true figure could be 2bn tonnes") may stand farther off. */
const UNIT_REACH = 12;

const TOTAL =
  /^(?:number|figure|toll|total|crowd|turnout|count|tally|attendance|estimate|it|them|that|same|cost|costs|price|bill|rise|increase|amount|sum|losses|damage|stock|level|size|value)$/;
/** Words for a toll: the values before it are those of people killed or hurt, wherever they stand. */
const TOLL = /^(?:toll|losses|casualties|deaths|dead|killed|wounded|injured|loss)$/;
const TOLL_REACH = 6;
const PUTS =
  /^(?:puts?|putting|places?|placed|pegged|pegs|estimated|estimates|reckon|reckons|reckoned|calculated|calculates|measured|measures|valued|values|gave)$/;
const IS = /^(?:is|was|are|were|be|been|stands|stood)$/;
const REVISES = /^(?:revised|lowered|raised|updated|cut|corrected|increased|reduced)$/;
/** "police estimated 60,000." */
const ESTIMATES = /^(?:estimated|estimates|counted|said|says)$/;
/** Adjectives that say a value is put in another's place: "the real figure". */
const FORMER = /^(?:earlier|previous|initial|original)$/;
const REAL = /^(?:true|real|actual|correct|final|same|official|overall|latest|initial|earlier|previous|original)$/;

/** Pairs of a count and what another source, or a later one, put in its place. */
export function findRestated(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (rival.part) continue;
    const noun = restatedNoun(reading, rival);
    if (!noun) continue;
    const isToll = TOLL.test(noun);
    const near = counted
      .slice(Math.max(0, i - BACK), i)
      .filter((one) => !one.part && rival.sentence - one.sentence <= (isToll ? TOLL_REACH : reachOf(one, rival)));
    const fates = isToll ? ['K', 'KW'] : rival.fate === null ? null : [rival.fate];
    const given = fates
      ? near.findLast(({ fate }) => fate !== null && fates.includes(fate))
      : near.findLast(
          ({ figure }) =>
            sortOf(figure.rule) === sortOf(rival.figure.rule) &&
            (sortOf(figure.rule) === 'count' || figure.unit === rival.figure.unit),
        );
    if (given && areOneMeasure(reading, given, rival) && areStatedApart(given, rival)) found.push([given, rival]);
  }
  return found;
}

/** How far back, in sentences, a value is looked for in whose place this one may be put. */
function reachOf({ figure: one }: Counted, { figure: rival }: Counted): number {
  const isMeasured = /^(?:money|measure)/.test(rival.rule) && one.unit === rival.unit && one.speaker !== null;
  return isMeasured && rival.speaker !== null && one.speaker !== rival.speaker ? UNIT_REACH : REACH;
}

/** Counts of anything, or values of one unit by two sources, or of two times. */
function areOneMeasure(reading: Reading, a: Counted, b: Counted): boolean {
  if (isCount(a) && isCount(b)) return a.figure.change === b.figure.change;
  const [one, other] = [a.figure, b.figure];
  const named = one.speaker !== null && other.speaker !== null && one.speaker !== other.speaker;
  const before = tokensBefore(reading, b).map(({ lower }) => lower);
  if (!named && !before.slice(-3).includes('had') && !before.slice(-8).some((word) => FORMER.test(word))) return false;
  return sortOf(one.rule) === sortOf(other.rule) && one.unit === other.unit;
}

const sortOf = (rule: string) => rule.replace(/^vague-|-range$/g, '');

/** Whether two values differ when one is put in the other's place: "up to 9,000" and "about 5,200" do, though both may be true. */
function areStatedApart(a: Counted, b: Counted): boolean {
  if (differ(a, b)) return true;
  const [one, other] = [a.figure.value, b.figure.value];
  if (typeof one !== 'number' || typeof other !== 'number' || a.figure.speaker === b.figure.speaker) return false;
  return Math.max(one, other) > STATED_RATIO * Math.min(one, other);
}

const STATED_RATIO = 1.2;

const isCount = ({ figure }: Counted) => /^(?:vague-)?count/.test(figure.rule);

/** The noun whose value is given anew ("toll" in "put the toll at 40"); null when the words before the figure do no such thing. */
function restatedNoun(reading: Reading, rival: Counted): string | null {
  const words = tokensBefore(reading, rival)
    .slice(-8)
    .map(({ lower }) => lower);
  const verb = words.findLastIndex((word) => PUTS.test(word) || REVISES.test(word));
  const link = words.at(-1) ?? '';
  if (verb !== -1 && link === (REVISES.test(words[verb] ?? '') ? 'to' : 'at'))
    return words.slice(verb + 1).find((word) => TOTAL.test(word) || TOLL.test(word)) ?? null;
  // "an earlier toll of 12", "the previous estimate was 40"
  const former = words.findLastIndex((word) => FORMER.test(word));
  if (former !== -1 && /^(?:of|at|was)$/.test(link)) {
    const noun = words[former + 1] ?? '';
    if (TOTAL.test(noun) || TOLL.test(noun)) return noun;
  }
  // "puts it nearer 40"
  if (verb !== -1 && verb === words.length - 2 && /^(?:it|them)$/.test(link)) return link;
  const given = words.findLastIndex((word) => /^(?:gave|gives)$/.test(word));
  if (given !== -1 && /^(?:of|as)$/.test(link)) return words.slice(given + 1).find((word) => TOTAL.test(word)) ?? null;
  const stated = totalBefore(words);
  if (stated) return stated;
  const next = tokensBehind(reading, rival, 1)[0];
  if (!ESTIMATES.test(link) || (next && next.kind !== 'mark')) return null;
  const subject = reading.classes[firstFrom(reading.tokens, rival.figure.span[0]) - 2];
  return subject === 'noun' || subject === 'name' ? 'number' : null;
}

const BETWEEN_TOTAL = /^(?:had|has|have|could|may|might|would|will|actually|really|in|fact|now|only|at|just|not)$/;
const VALUED = /^(?:number|figure|total|toll|cost|price|bill|sum|amount|count|tally|crowd|turnout)$/;

/** "Records suggest the number is 900", "the true figure could be 40", "the price had been $10bn". */
function totalBefore(words: readonly string[]): string | null {
  let at = words.length - 1;
  let is = false;
  while (at >= 0 && (IS.test(words[at] as string) || BETWEEN_TOTAL.test(words[at] as string))) {
    is ||= IS.test(words[at] as string);
    at--;
  }
  const noun = words[at] ?? '';
  // "Harbour Watch says it is $4bn"
  if (is && noun === 'it' && ESTIMATES.test(words[at - 1] ?? '')) return noun;
  if (!is || !VALUED.test(noun)) return null;
  const [before, article] = [words[at - 1] ?? '', words[at - 2] ?? ''];
  if (/^(?:the|its|their)$/.test(before)) return noun;
  return REAL.test(before) && /^(?:the|its|their)$/.test(article) ? noun : null;
}

/** Values that two named sources give in the same words: "inflation was 4%" and "inflation was 3%", "90 jobs would go" and "200 jobs would go". */
export function findSameWords(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (rival.figure.speaker === null || rival.part || rival.elsewhere) continue;
    const given = counted
      .slice(Math.max(0, i - BACK / 2), i)
      .findLast(
        (one) => rival.sentence - one.sentence <= REACH && areRivals(one, rival) && haveSameWords(reading, one, rival),
      );
    if (given) found.push([given, rival]);
  }
  return found;
}

function areRivals(a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure, b.figure];
  // Tolls have their own rules.
  if (a.fate !== null || b.fate !== null || areDisjoint(a.places, b.places)) return false;
  if (one.speaker === null || one.speaker === other.speaker || a.part || a.elsewhere) return false;
  if (
    !/^(?:count|money|percent)$/.test(one.rule) ||
    one.rule !== other.rule ||
    one.change !== other.change ||
    one.when !== other.when ||
    a.period !== b.period
  )
    return false;
  return one.unit !== '' && haveSameUnit(a, b) && differ(a, b);
}

/** The same two words before the figure, the first of them a noun; or the same noun and two words behind it. */
function haveSameWords(reading: Reading, a: Counted, b: Counted): boolean {
  const [before, beforeOther] = [lastWords(reading, a), lastWords(reading, b)];
  if (before !== null && before === beforeOther) return true;
  const [behind, behindOther] = [nextWords(reading, a), nextWords(reading, b)];
  return behind !== null && behind === behindOther;
}

function lastWords(reading: Reading, one: Counted): string | null {
  const start = firstFrom(reading.tokens, one.figure.span[0]);
  const noun = reading.classes[start - 2];
  if (noun !== 'noun' && noun !== 'name') return null;
  return wordsOf(tokensBefore(reading, one).slice(-2));
}

function nextWords(reading: Reading, one: Counted): string | null {
  const [noun, ...rest] = tokensBehind(reading, one, 3);
  return noun?.lower === one.figure.unit.toLowerCase() ? wordsOf([noun, ...rest]) : null;
}

const wordsOf = (tokens: readonly Token[]) =>
  tokens.length > 1 && tokens.every(({ kind }) => kind === 'word') ? tokens.map(({ lower }) => lower).join(' ') : null;
