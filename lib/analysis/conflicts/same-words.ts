/** Two sources on one thing, told by the words they put it in: "inflation was 4%" and "inflation was 3%", "the bridge will cost £5m" and "it would cost £9m". */
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensAround, tokensBefore, tokensBehind } from './figure-words.ts';
import { areRivals, withLastRival } from './same-quantity.ts';
import { isOfOtherPlace } from './same-toll.ts';

/** How many figures and sentences back the first value is looked for; of a quake's magnitude. */
const BACK = 12;
const REACH = 2;
const QUAKE_REACH = 12;

/** Values that two named sources give in the same words: "inflation was 4%" and "inflation was 3%", "90 jobs would go" and "200 jobs would go". */
export function findSameWords(reading: Reading, counted: readonly Counted[]): Counted[][] {
  return withLastRival(
    counted,
    BACK,
    (one, rival) =>
      areRivals(one, rival) &&
      !isOfOtherPlace(one, rival) &&
      (one.figure.unit === 'magnitude'
        ? areOfOneQuake(reading, one, rival)
        : rival.sentence - one.sentence <= REACH &&
          rival.index - one.index <= BACK / 2 &&
          haveSameWords(reading, one, rival)),
  );
}

/** Two magnitudes of the quake a text is about; those of others are aftershocks. */
const areOfOneQuake = (reading: Reading, a: Counted, b: Counted) =>
  [a, b].every(
    (one) =>
      one.figure.unit === 'magnitude' && !tokensAround(reading, one, 12, 4).some(({ lower }) => AFTER.test(lower)),
  ) && b.sentence - a.sentence <= QUAKE_REACH;
const AFTER = /^(?:aftershocks?|second|then|later|earlier|another|previous)$/;

/** The same two words before the figure, the first of them a noun; or the same noun and two words behind it. */
function haveSameWords(reading: Reading, a: Counted, b: Counted): boolean {
  // "The bridge will | cost | £5m", "it would cost £9m"
  const [words, others] = [a, b].map((one) =>
    tokensBefore(reading, one)
      .map(({ lower }) => lower)
      .join(' '),
  ) as [string, string];
  const does = others.match(IT_DOES)?.[1];
  if (does && b.sentence - a.sentence <= 1 && words.includes(does)) return true;
  const [before, beforeOther] = [lastWords(reading, a), lastWords(reading, b)];
  if (before !== null && before === beforeOther) return true;
  const [behind, behindOther] = [nextWords(reading, a), nextWords(reading, b)];
  // Readers spend so many minutes on one page and on another.
  return behind !== null && behind === behindOther && a.figure.rule !== 'measure';
}

/** What "it" does that no speaker does. */
const IT_DOES = /\bit(?: (?:will|would|could|had|has))? (cost|save|create|flew|lasted|weighed)s?(?: only)?$/;

function lastWords(reading: Reading, one: Counted): string | null {
  const start = firstFrom(reading.tokens, one.figure.span[0]);
  const noun = reading.classes[start - 2];
  // "its readers spent": its own, and nobody else's
  if (/^(?:its|their|our|his|her|my)$/.test(reading.tokens[start - 3]?.lower ?? '')) return null;
  // "the bridge will cost $90 million"
  if (/^(?:modal|have)$/.test(noun ?? '') && reading.classes[start - 3] === 'noun')
    return wordsOf(tokensBefore(reading, one).slice(-3));
  if ((noun !== 'noun' && noun !== 'name') || /^(?:percent|cent|points?)$/.test(reading.tokens[start - 2]?.lower ?? ''))
    return null;
  // "youth | unemployment was"
  const limited = /^(?:noun|name|adjective)$/.test(reading.classes[start - 3] ?? '');
  return wordsOf(tokensBefore(reading, one).slice(limited ? -3 : -2));
}

function nextWords(reading: Reading, one: Counted): string | null {
  const [noun, verb, link, ...rest] = tokensBehind(reading, one, 6);
  // "43 percent of farmers support the levy"
  if (one.figure.unit === '%' && noun?.lower === 'of')
    return wordsOf([noun, verb, link, ...rest].slice(0, 5) as Token[]);
  if (!noun || !verb || !link || noun.lower !== one.figure.unit.toLowerCase()) return null;
  // "3,000 people live in | Oster", "14,000 people live in the | valley"
  const where = PLACED.test(link.lower) ? rest.find(({ lower }) => !/^(?:the|an?|its|their|this)$/.test(lower)) : null;
  // "prisoners are held | without trial"
  const limit = LIMITS.test(rest[0]?.lower ?? '') ? rest[0] : null;
  return wordsOf([noun, verb, link, ...(where ? [where] : limit ? [limit] : [])]);
}

const LIMITS = /^(?:without|with|from|for|by|as|under)$/;
const PLACED = /^(?:in|at|near|on|from|along|across|inside|outside)$/;

const wordsOf = (tokens: readonly Token[]) =>
  tokens.length > 1 && tokens.every(({ kind }) => kind === 'word') ? tokens.map(({ lower }) => lower).join(' ') : null;
