/** Figures with what their sentences say about the things they count: of whom, where, when, of which event, and whether of all of them. */
import type { Figure } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import { isPart } from './counted-parts.ts';
import { ownPlaces, stemOf } from './figure-places.ts';
import { DAY_OR_MONTH, PLACES } from './periods.ts';
import { areDisjoint, isCents } from './same-quantity.ts';
import { readSetting, type Setting } from './sentence-setting.ts';
import {
  type Fate,
  fateOf,
  fateOfNoun,
  fateOfNumber,
  fateOfWord,
  HOW_MANY,
  LOSES,
  namesFate,
  victimsOf,
} from './tolls.ts';
import { intervalOf } from './value-intervals.ts';

/** A figure with what its sentence says about the thing counted. */
export interface Counted {
  index: number;
  figure: Figure;
  /** Index of its sentence. */
  sentence: number;
  interval: [number, number] | null;
  /** Null when nothing happened to those counted. */
  fate: Fate | null;
  victims: string;
  /** Stems of names in the noun phrase, in the sentence, and of its places. */
  names: ReadonlySet<string>;
  /** "government soldiers", "rebel soldiers": whose, where no name says so. */
  side: string | null;
  around: ReadonlySet<string>;
  /** Days of the week that the sentence names. */
  days: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Of these, the ones behind the figure that say where those are whom it counts. */
  own: ReadonlySet<string>;
  /** "six women and one girl": what it comes to with those counted beside it. */
  sums: readonly number[];
  /** "four in Elm and five in Dale": one of several places told of side by side. */
  listed: boolean;
  /** "since June", "in 2019", "last week": words of a period, or "". */
  period: string;
  /** "including 12 children", "of them 40": part of another figure. */
  part: boolean;
  /** "bringing the toll to 66": others are among them, and not only those told of before. */
  sum: boolean;
  /** The sentence is about another event ("a previous attack"). */
  elsewhere: boolean;
  /** In the text's first block: what is counted there the whole text is about. */
  inHeadline: boolean;
  /** There, or in the first paragraph below it. */
  leads: boolean;
  /** "however", "maintained": set against what was said before. */
  against: boolean;
  /** "many times higher": it is compared. */
  compares: boolean;
  /** "In Tarn alone": no more than a part, unless it is more than the whole. */
  alone: boolean;
}

const BRINGS = /^(?:bring(?:s|ing)?|brought)$/;
const SEEN =
  /^(?:counted|saw|seen|dug|photographed|received|retrieved|recovered|found|pulled|brought|remain(?:s|ed)?)$/;
/** "he saw six soldiers dead" */
const SAW = /^(?:saw|seen|photographed)$/;
const TREATED = /^(?:treat(?:s|ed|ing)?|admitted|received|brought|taken|rushed)$/;
export const BODY = /^bod(?:y|ies)$/;
const TOTAL_OF = /^(?:number|count|tally|total) of /;

/** What the sentences say about each figure, in order. Each sentence is read once. */
export function countedOf(reading: Reading, figures: readonly Figure[]): Counted[] {
  const counted: Counted[] = [];
  let setting: Setting | null = null;
  let sentence = 0;
  for (const figure of figures) {
    while ((reading.sentences[sentence + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= figure.span[0]) sentence++;
    if (setting?.sentence !== sentence) setting = readSetting(reading, sentence);
    const before = counted.at(-1);
    const here = reading.sentences[sentence] as Sentence;
    const reach = [reading.sentences[sentence - 1], here].find((one) => one?.block === here.block) as Sentence;
    const near = before && before.figure.span[0] >= reach.span[0] ? before : null;
    counted.push(readCounted(reading, figure, counted.length, setting, near));
  }
  return inContext(counted);
}

/** As many counts may be added up. */
const MAX_PARTS = 4;
/** So many tokens before a bare number "the number killed" is looked for. */
const MAX_TO_NUMBER = 40;

/** Adds to each plain count what it comes to with its neighbours of the same sentence, and whether they are of other places. */
function inContext(counted: Counted[]): Counted[] {
  const sums: number[][] = counted.map(() => []);
  /** What a count comes to with "five others" of the next sentence, wherever it is given. */
  const added = new Map<string, number[]>();
  for (const [from, first] of counted.entries()) {
    let total = 0;
    let common: Fate | null = null;
    for (const [i, { figure, sentence, fate, part }] of counted.slice(from, from + MAX_PARTS).entries()) {
      common ??= fate;
      const { rule, value, bound, change } = figure;
      const plain = rule === 'count' && typeof value === 'number' && !/^(?:more|less|about)$/.test(bound) && !change;
      if (!plain || (fate !== null && fate !== common)) break;
      // "40 died in Orlo. Five others were killed elsewhere."
      if (part && i === 1 && fate !== null && sentence === first.sentence + 1)
        added.set(`${first.figure.value} ${fate}`, [(first.figure.value as number) + value]);
      if (sentence !== first.sentence) break;
      // "82 passengers, including four infants, and six crew"
      if (!part || i === 0) total += value;
      const pair = (first.figure.value as number) + value;
      if (i > 0) for (const sum of sums.slice(from, from + i + 1)) sum.push(total, pair);
    }
  }
  const isListed = (one: Counted) =>
    counted
      .slice(Math.max(0, one.index - MAX_PARTS), one.index + MAX_PARTS)
      .some((other) => other.sentence === one.sentence && other.fate === one.fate && areDisjoint(one.own, other.own));
  for (const one of counted) {
    one.sums = [...(sums[one.index] as number[]), ...(added.get(`${one.figure.value} ${one.fate}`) ?? [])];
    one.listed = isListed(one);
  }
  return counted;
}

function readCounted(reading: Reading, figure: Figure, index: number, setting: Setting, near: Counted | null): Counted {
  const { tokens, text } = reading;
  const { first, last } = reading.sentences[setting.sentence] as Sentence;
  const start = firstFrom(tokens, figure.span[0]);
  const end = firstFrom(tokens, figure.span[1]);
  const named = figure.of?.split(/[\s-]+/) ?? [];
  // "the toll | from a flood in Orlo": the name is none of theirs.
  const where = named.findIndex((word) => /^(?:from|in|at)$/.test(word));
  const lower = (i: number) => (i >= first && i < last ? (tokens[i] as Token).lower : '');
  const range = (from: number, to: number) => tokens.slice(Math.max(first, from), Math.min(last, to));
  const head = endOfNoun(reading, figure, end, last);
  const lowerNamed = named.map((word) => word.toLowerCase());
  const fate = isCount(figure)
    ? ((head === end ? fateOfWord(lower(end)) : null) ??
      (head === end || TOTAL_OF.test(figure.of ?? '') ? fateOfNumber(range(start - MAX_TO_NUMBER, start)) : null) ??
      fateOfNoun(figure.unit, fateOf(lowerNamed, range(start - 5, start), range(head, head + 20))))
    : null;
  const own = ownPlaces(reading, end, last);
  return {
    ...setting,
    index,
    figure,
    places: own ?? setting.places,
    own:
      own ??
      (setting.places.has('everywhere') || LOCAL.test(lower(first)) || PLACES.test(lower(first + 1))
        ? setting.places
        : NOWHERE),
    sums: [],
    listed: false,
    period: start < setting.end ? setting.period : setting.later,
    interval: isCents(figure) ? inHundredths(intervalOf(figure, '')) : intervalOf(figure, text.slice(...figure.span)),
    fate,
    victims: victimsOf(figure.unit, lowerNamed.at(-2)),
    names: new Set([
      ...named
        .slice(0, where === -1 ? undefined : where)
        .filter((word) => /^\p{Lu}/u.test(word) && !namesFate(word))
        .map(stemOf),
      ...loserOf(reading, first, start, lower(end) === 'of' && /^(?:its|their)$/.test(lower(end + 1))),
    ]),
    side: lowerNamed.find((word) => SIDE.test(word)) ?? null,
    // Bodies that somebody has seen are some of them.
    alone:
      setting.alone ||
      (BODY.test(figure.unit) && range(start - 8, end + 5).some((token) => SEEN.test(token.lower))) ||
      SAW.test(lower(start - 1)) ||
      // "the worst-hit town was Orlo, where 12 died"
      (!setting.leads && range(start - WHERE, start).some((token) => token.lower === 'where')) ||
      (fate === 'W' && range(start - 4, end + 6).some((token) => TREATED.test(token.lower))),
    sum: lower(start - 1) === 'to' && range(start - 9, start).some((token) => BRINGS.test(token.lower)),
    part: isPart(figure, lower, [first, start, end], fate, near),
  };
}

const SIDE = /^(?:government|rebel|separatist|insurgent|coalition|loyalist|opposition)$/;
/** "Norland said it | lost | 300 soldiers", "300 of its soldiers" (`own`): the last name before, whose loss it is. */
function loserOf({ tokens, classes }: Reading, first: number, start: number, own: boolean): string[] {
  let at = start - 1;
  while (at > first && HOW_MANY.test((tokens[at] as Token).lower)) at--;
  if (!own && !LOSES.test((tokens[at] as Token | undefined)?.lower ?? '')) return [];
  for (let i = at; i >= Math.max(first, at - LOSER) && !(own && tokens[i]?.lower === 'who'); i--)
    // "Colonel Lund said | the army | lost 30 men"
    if (tokens[i]?.lower === 'the' && classes[i + 1] !== 'name') break;
    else if (classes[i] === 'name' && !DAY_OR_MONTH.test((tokens[i] as Token).lower))
      return [stemOf((tokens[i] as Token).text)];
  return [];
}
const LOSER = 12;

/** Between "where" and a figure, in tokens. */
const WHERE = 4;
/** "In Dale, 35 homes burned" */
const LOCAL = /^(?:in|at|near)$/;
const NOWHERE: ReadonlySet<string> = new Set();
const inHundredths = (interval: [number, number] | null): [number, number] | null =>
  interval && [interval[0] / 100, interval[1] / 100];
const isCount = (figure: Figure) => /^(?:vague-)?count/.test(figure.rule);
/** Token index behind the counted noun. */
function endOfNoun({ tokens }: Reading, { unit }: Figure, from: number, last: number): number {
  const noun = unit.toLowerCase();
  for (let i = from; i < last && i < from + 8; i++) if ((tokens[i] as Token).lower === noun) return i + 1;
  return from;
}
