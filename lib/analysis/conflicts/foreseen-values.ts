/** What was foreseen set against what came ("Analysts had expected 59 cents"), and forecasts of one thing by several sources. */
import { countWhile } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { DAY_OR_MONTH } from './periods.ts';
import { areOfOneSize, differ, haveSameUnit, isCents } from './same-quantity.ts';

/** How many figures and sentences back the value that came is looked for, and another forecast. */
const BACK = 8;
const REACH = 2;
const FORECAST_REACH = 8;
/** What came is not far from what was foreseen. */
const MAX_RATIO = 2.5;
const MAX_FORECAST_RATIO = 4;
/** "rose 0.3 percent" where 0.1 was foreseen */
const MAX_CHANGE_RATIO = 10;

const EXPERTS = /^(?:analysts?|economists|forecasters|consensus|brokers|street|expectations)['’]?s?$/;
const FORESEES = /^(?:expect|forecast|predict|anticipat|projected|projects|projection|consensus|picking)/;
const MISSES =
  /^(?:beat|beats|beating|topped|topping|miss|missed|missing|exceeded|exceeding|above|below|under|over|than|of|with|against|versus)$/;
const OTHER_CLAUSE = /^(?:but|while|whereas|although|though|said|;)$/;
/** Between such a word and the value. */
const BETWEEN = /^(?:the|an?|average|consensus|mean|median|analysts?['’]?|expected|forecast)$/;

/** Pairs of a value and what was foreseen in its place, and of forecasts that differ. */
export function findForeseen(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, one] of counted.entries()) {
    if (!/^(?:money|percent|measure|count)/.test(one.figure.rule)) continue;
    const near = counted.slice(Math.max(0, i - BACK), i).reverse();
    const outcomes = isForeseen(reading, one)
      ? near.filter((other) => one.sentence - other.sentence <= REACH && isOutcome(reading, other, one))
      : [];
    // "It earned 30 cents, compared with 40 a year ago": what a sentence tells first is of now.
    const came = outcomes.findLast(({ sentence }) => sentence === outcomes[0]?.sentence);
    const rival =
      came ??
      (isForecast(reading, one)
        ? near.find(
            (other) =>
              one.sentence - other.sentence <= FORECAST_REACH &&
              (areRivalForecasts(reading, other, one) || isNobodys(reading, other, one)),
          )
        : undefined);
    if (rival && (rival === came || rival.figure.speaker !== null)) found.push([rival, one]);
  }
  return found;
}

/** "Analysts had expected 59 cents", "short of the $3bn expected", "beat the 94 cents a share forecast of analysts" */
function isForeseen(reading: Reading, one: Counted): boolean {
  const before = wordsBefore(reading, one);
  const experts = before.findIndex((word) => EXPERTS.test(word));
  // "Analysts expect 59 cents": of what is to come.
  const foresaw =
    experts === -1
      ? -1
      : before.findIndex(
          (word, i) =>
            i >= experts && ((FORESEES.test(word) && !/(?:ct|te)s?$/.test(word)) || /^estimated?$/.test(word)),
        );
  if (foresaw !== -1 && !before.slice(foresaw).some((word) => OTHER_CLAUSE.test(word))) return true;
  let at = before.length - 1;
  while (BETWEEN.test(before[at] ?? '')) at--;
  // "growth of 4 percent expected": none that came otherwise
  if (!MISSES.test(before[at] ?? '') || (before[at] === 'of' && at === before.length - 1)) return false;
  return [...before.slice(at), ...clauseBehind(reading, one).map(({ lower }) => lower)].some(
    (word) => FORESEES.test(word) || EXPERTS.test(word) || word === 'estimated',
  );
}

/** The words behind a value, to the end of its clause. */
function clauseBehind(reading: Reading, one: Counted): Token[] {
  const behind = tokensBehind(reading, one, 7);
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  return end === -1 ? behind : behind.slice(0, end);
}

/** Whether a value may be what came of the one foreseen: the same measure, of the same size. */
function isOutcome(reading: Reading, came: Counted, foreseen: Counted): boolean {
  // "Takings fell 3 percent, less than the 5 percent analysts had expected": the change itself was foreseen.
  const isChange = came.figure.change !== null && came.figure.unit !== '%';
  if (isChange || came.figure.when !== null) return false;
  const changes =
    foreseen.figure.change !== null || (came.figure.change !== null && came.sentence !== foreseen.sentence);
  if (!areAlike(came, foreseen, changes ? MAX_CHANGE_RATIO : MAX_RATIO) || isForeseen(reading, came)) return false;
  // "4% in May, and economists expected 5% for | June"
  const month = tokensBehind(reading, foreseen, 2)[1]?.lower ?? '';
  if (DAY_OR_MONTH.test(month) && !wordsBefore(reading, came).includes(month)) return false;
  // "It sold 40,000 cars. Analysts had expected 46,000 cars."
  if (foreseen.figure.rule.startsWith('count'))
    return came.sentence === foreseen.sentence || came.index === foreseen.index - 1;
  const share = isPerShare(reading, came);
  if (came.sentence !== foreseen.sentence && share !== isPerShare(reading, foreseen)) return false;
  const [one, other] = [measureOf(reading, came), measureOf(reading, foreseen)];
  if (changes) return came.figure.change !== null && one !== null && one === other;
  if (one !== null && other !== null) return one === other;
  const beside = one === other && came.index === foreseen.index - 1 && came.sentence === foreseen.sentence;
  return share || beside || foresees(wordsBefore(reading, came));
}

function areAlike(a: Counted, b: Counted, ratio: number): boolean {
  if (sortOf(a) !== sortOf(b) && !(/cents?/.test(a.figure.unit) || /cents?/.test(b.figure.unit))) return false;
  if (a.figure.unit === '' || b.figure.unit === '' || !haveSameUnit(a, b) || !differ(a, b)) return false;
  return areOfOneSize(a, b, ratio);
}
const sortOf = ({ figure }: Counted) => figure.rule.replace(/-range$/, '');

const foresees = (words: readonly string[]) => words.some((word) => FORESEES.test(word));

const isPerShare = (reading: Reading, one: Counted) =>
  isCents(one.figure) ||
  clauseBehind(reading, one)
    .slice(0, 3)
    .some(({ lower }) => lower === 'share');

const MEASURES =
  /^(?:(revenues?|sales|turnover)|(profits?|incomes?|earnings|earned)|(loss(?:es)?)|(gr[oe]w\w*|gdp)|(inflation|prices)|(output|production)|(exports|imports|orders|deliveries|deficit|surplus|unemployment|rents|wages|dividends?))$/;
/** The measure a noun stands for; null for any other word. */
function measure(word: string): string | null {
  const found = word.match(MEASURES);
  return found && (found[7] ?? String(found.findIndex((group, i) => i > 0 && group)));
}

/** What a value is one of: the noun of measure behind "in" or beside it, or the last before it. */
function measureOf(reading: Reading, one: Counted): string | null {
  const behind = clauseBehind(reading, one);
  const at = behind.findIndex(({ lower }) => lower === 'in');
  const named = at === -1 ? behind[0] : behind[at + 1];
  const beside = named && measure(named.lower);
  if (beside) return beside;
  const last = wordsBefore(reading, one).findLast((word) => measure(word) !== null);
  return last ? measure(last) : null;
}

/** The words of a value's sentence before it. */
function wordsBefore({ tokens, sentences }: Reading, { sentence, figure }: Counted): string[] {
  const { first } = sentences[sentence] as { first: number };
  const behind = countWhile(tokens, ({ end }) => end <= figure.span[0]);
  return tokens.slice(first, Math.min(behind, first + LONGEST)).map(({ lower }) => lower);
}
const LONGEST = 60;

/** "predicts a 0.6% rise", "a forecast of 0.3%": said by somebody. */
const isForecast = (reading: Reading, one: Counted) =>
  one.figure.speaker !== null && !one.part && !one.elsewhere && isForetold(reading, one);

const isForetold = (reading: Reading, one: Counted) =>
  foresees(
    tokensBefore(reading, one)
      .slice(-FORECAST)
      .map(({ lower }) => lower),
  );

/** A forecast whose source is not known stands nearer than any other. */
const isNobodys = (reading: Reading, one: Counted, rival: Counted) =>
  one.figure.speaker === null && isForetold(reading, one) && areAlike(one, rival, MAX_FORECAST_RATIO);

/** Between "predicts" and the value, in tokens. */
const FORECAST = 5;

function areRivalForecasts(reading: Reading, a: Counted, b: Counted): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.speaker === other.speaker || !isForecast(reading, a) || !areAlike(a, b, MAX_FORECAST_RATIO)) return false;
  if (one.when !== null && other.when !== null && one.when !== other.when) return false;
  const known = one.unit === '%' && (one.change === other.change || !one.change || !other.change);
  const [topic, otherTopic] = [topicOf(reading, a), topicOf(reading, b)];
  return topic !== null && otherTopic !== null ? topic === otherTopic : known;
}

/** "rise in | rents": of what; null where it goes without saying. */
function topicOf(reading: Reading, one: Counted): string | null {
  const behind = clauseBehind(reading, one);
  const at = behind.findIndex(({ lower }) => lower === 'in');
  return at === -1 || behind[at + 1]?.kind !== 'word' ? null : (behind[at + 1] as Token).lower;
}
