/** Two sources on one thing, told by how the second value is given: "police put the number at 300". */
import { firstFrom } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';
import { areDisjoint, type Counted, differ, haveSameUnit, tokensBefore, tokensBehind } from './same-quantity.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 5;
const REACH = 2;

const TOTAL =
  /^(?:number|figure|toll|total|crowd|turnout|count|tally|attendance|estimate|it|them|same|cost|price|bill|rise|increase|amount)$/;
/** Words for a toll: the values before it are those of people killed or hurt, wherever they stand. */
const TOLL = /^(?:toll|losses|casualties|deaths|dead|killed|wounded|injured|loss)$/;
const TOLL_REACH = 6;
const PUTS = /^(?:puts?|putting|estimated|estimates|gave)$/;
const IS = /^(?:is|was|are|were)$/;
const REVISES = /^(?:revised|lowered|raised|updated|cut|corrected|increased|reduced)$/;
/** "police estimated 60,000." */
const ESTIMATES = /^(?:estimated|estimates|counted|said|says)$/;

/** Pairs of a count and what another source, or a later one, put in its place. */
export function findRestated(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (rival.part || rival.figure.change) continue;
    const noun = restatedNoun(reading, rival);
    if (!noun) continue;
    const isToll = TOLL.test(noun);
    const near = counted
      .slice(Math.max(0, i - BACK), i)
      .filter(
        (one) => !one.part && !one.figure.change && rival.sentence - one.sentence <= (isToll ? TOLL_REACH : REACH),
      );
    const fates = isToll ? ['K', 'KW'] : rival.fate === null ? null : [rival.fate];
    const given = fates ? near.findLast(({ fate }) => fate !== null && fates.includes(fate)) : near.at(-1);
    if (given && areOneMeasure(given, rival) && areStatedApart(given, rival)) found.push([given, rival]);
  }
  return found;
}

/** Counts of anything, or values of one unit. */
function areOneMeasure(a: Counted, b: Counted): boolean {
  if (isCount(a) && isCount(b)) return true;
  const [one, other] = [a.figure, b.figure];
  if (one.speaker === null || other.speaker === null || one.speaker === other.speaker) return false;
  return one.rule.replace('-range', '') === other.rule.replace('-range', '') && one.unit === other.unit;
}

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
  const given = words.findLastIndex((word) => /^(?:gave|gives)$/.test(word));
  if (given !== -1 && /^(?:of|as)$/.test(link)) return words.slice(given + 1).find((word) => TOTAL.test(word)) ?? null;
  // "… created 2,100 jobs. Records suggest the number is less than 900."
  if (IS.test(link) && /^(?:number|figure|total)$/.test(words.at(-2) ?? '') && words.at(-3) === 'the') return 'number';
  const next = tokensBehind(reading, rival, 1)[0];
  if (!ESTIMATES.test(link) || (next && next.kind !== 'mark')) return null;
  const subject = reading.classes[firstFrom(reading.tokens, rival.figure.span[0]) - 2];
  return subject === 'noun' || subject === 'name' ? 'number' : null;
}

/** Values that two named sources give in the same words: "inflation was 4%" and "inflation was 3%", "90 jobs would go" and "200 jobs would go". */
export function findSameWords(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (rival.figure.speaker === null || rival.part || rival.elsewhere) continue;
    const given = counted
      .slice(Math.max(0, i - BACK), i)
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
