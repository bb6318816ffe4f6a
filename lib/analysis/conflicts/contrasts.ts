/** Two named sources on one thing, set against each other: "the firm said 200 workers, but the union said 350". */
import { firstFrom } from '../../text/spans.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround, tokensBefore, tokensBehind } from './figure-words.ts';
import { areOfOneSize, areRivals, differ } from './same-quantity.ts';

/** How many figures and sentences back the first value is looked for. */
const BACK = 4;
const REACH = 2;
/** Values farther apart than this factor are of different things. */
const MAX_RATIO = 20;
/** Between a contrast and its number, in tokens. */
const SPAN = 24;

const CONTRAST = /^(?:but|while|whereas|however|although|though|yet|contrast|disputed|disputes|countered|counters)$/;
/** A count of one's own is another's neither way: "we have 40 members", "but we have 90". */
const OWN = /^(?:i|we|he|she|they|my|our|his|her|their|its)$/;
/** What somebody would have is no count of what there is. */
const WANTS =
  /^(?:ask|asks|asked|asking|request|requested|seek|seeks|sought|seeking|want|wants|wanted|need|needs|needed|demand|demands|demanded|demanding|offer|offers|offered|goal|target|limit|supports?|proposed?|proposes|pledged?)$/;
/** Words too common to tell that two numbers are of one thing. */
const SHORTEST = 4;
const COMMON =
  /^(?:said|says|that|were|have|been|than|more|about|with|from|this|some|only|least|just|over|will|would|there|people|which|according|while|against|after|before|their|they|them|these|those|because|when|what|where|million|billion|thousand|hundred|dollars|euros|pounds|percent)$/;

/** Pairs of counts that two named sources give, the second set against the first. */
export function findContrasted(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const found: Counted[][] = [];
  for (const [i, rival] of counted.entries()) {
    if (!isComparable(reading, rival) || !isSetAgainst(reading, rival)) continue;
    const given = counted
      .slice(Math.max(0, i - BACK), i)
      .findLast(
        (one) =>
          rival.sentence - one.sentence <= REACH && isComparable(reading, one) && areOfOneThing(reading, one, rival),
      );
    if (given) found.push([given, rival]);
  }
  return found;
}

/** "Norland says it lost 400; Tarn says 7,000": counts of nothing named in a headline, by two sources. */
export function findBareHeadlines(reading: Reading, counted: readonly Counted[]): Counted[][] {
  const bare = counted.filter(
    ({ inHeadline, part, figure: { rule, speaker, change } }) =>
      inHeadline && !part && rule === 'count' && speaker !== null && !change,
  );
  const [one, other] = bare;
  if (!one || !other || bare.length > 2 || one.figure.speaker === other.figure.speaker) return [];
  const [before, behind] = [one, other].map((each) => tokensBefore(reading, each).at(-1)?.lower);
  const isBare = other.figure.of === null && (tokensBehind(reading, other, 1)[0]?.kind ?? 'mark') === 'mark';
  const inOneWord = before === behind || /^(?:sa(?:id|ys?)|puts?|claims?|:)$/.test(behind ?? '');
  return isBare && inOneWord && differ(one, other) && areOfOneSize(one, other, MAX_RATIO) ? [bare] : [];
}

function isComparable(reading: Reading, one: Counted): boolean {
  const { change, rule } = one.figure;
  const before = tokensAround(reading, one, 5, 0);
  // "reported spending $1m": its own
  if (rule === 'money' && before.at(-1)?.lower.endsWith('ing')) return false;
  return (
    !change &&
    // "over budget by $1m": a difference
    !(before.at(-1)?.lower === 'by' && before.some(({ lower }) => /^(?:over|under|exceed|exceeded)$/.test(lower))) &&
    /^(?:count|money|percent(?:-range)?)$/.test(rule) &&
    !before.some(({ lower }) => OWN.test(lower) || WANTS.test(lower))
  );
}

/** Whether a word of contrast stands before the number, in its sentence; of a share, "only" is one. */
function isSetAgainst(reading: Reading, { figure, sentence }: Counted): boolean {
  const { tokens, sentences } = reading;
  const at = firstFrom(tokens, figure.span[0]);
  const first = Math.max(sentences[sentence]?.first ?? at, at - SPAN);
  const words = tokens.slice(first, at).map(({ lower }) => lower);
  return (
    words.some((word) => CONTRAST.test(word)) || (figure.unit === '%' && /^(?:only|just)$/.test(words.at(-1) ?? ''))
  );
}

function areOfOneThing(reading: Reading, a: Counted, b: Counted): boolean {
  if (!areRivals(a, b) || !areOfOneSize(a, b, MAX_RATIO)) return false;
  // "90 percent of bakers", and of nobody else
  const { unit, of } = a.figure;
  return unit === '%' ? b.sentence - a.sentence <= 1 && of !== null && of === b.figure.of : shareWords(reading, a, b);
}

/** Whether a telling word stands beside both figures, and no single one between them. */
function shareWords(reading: Reading, a: Counted, b: Counted): boolean {
  const words = tellingWords(reading, a);
  return tellingWords(reading, b).some(({ start, stem }) =>
    words.some((other) => other.stem === stem && other.start !== start),
  );
}

/** Stems of what stands around a number, its unit left out. */
function tellingWords(reading: Reading, one: Counted): { start: number; stem: string }[] {
  const unit = one.figure.unit.toLowerCase();
  return tokensAround(reading, one, 8, 8)
    .filter(({ kind, lower }) => kind === 'word' && lower.length >= SHORTEST && lower !== unit && !COMMON.test(lower))
    .map(({ start, lower }) => ({ start, stem: lower.slice(0, 6) }));
}
