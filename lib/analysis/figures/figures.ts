import type { Figure, Span, Speaker, Statement } from '../../model.ts';
import { type DateMention, findDates } from '../../text/dates.ts';
import { countWhile, firstFrom, overlap, spanIndex } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import { isForeseen } from '../statements/foreseen-counts.ts';
import { FRACTION_PLURALS, holdsDigit, isNumberWord, OPENING_NUMBER } from '../words/number-words.ts';
import { measure } from './measured.ts';
import { type Part, partsOf } from './number-parts.ts';
import { ownerOf } from './owned-values.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { reasonToLeaveOut } from './worth-showing.ts';

/** More figures than this are a table and no news; the rest is left out and the reader told. */
const MAX_FIGURES = 3_000;

/**
 * Every checkable quantity of the article, in reading order. A figure that lies in a statement is that speaker's; one that somebody only foresaw is
 * theirs, without a statement. Otherwise `speaker` and `statement` are null and the figure is the article's own.
 */
export function findFigures(
  reading: Reading,
  statements: readonly Statement[],
  speakers: readonly Speaker[],
): Figure[] {
  const figures: Figure[] = [];
  const known = new Set(speakers.map(({ id }) => id));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const said = spanIndex(
    statements.flatMap((statement) => statement.content.map((content) => ({ statement, content }))),
    ({ content }) => content,
  );
  for (const [index, sentence] of reading.sentences.entries()) {
    if (!mayHoldFigures(reading, sentence)) continue;
    if (figures.length >= MAX_FIGURES) break;
    const opening = reading.sentences[index - 1]?.block !== sentence.block;
    const [reach] = sentenceBefore(reading, index).span;
    const near = figures.slice(-MAX_NEAR).filter(({ span }) => span[0] >= reach);
    for (const figure of figuresIn(reading, sentence, opening, near)) {
      const statement = innermost(said(figure.span), figure.span) ?? pollOf(figure, figures, byId);
      const owner = ownerOf(reading, figure.span, speakers);
      const speaker = owner === undefined ? (statement?.speaker ?? null) : owner;
      figures.push({
        ...figure,
        id: `f${figures.length + 1}`,
        speaker: speaker !== null && known.has(speaker) ? speaker : null,
        statement: statement && !isForeseen(statement) ? statement.id : null,
        when: figure.when ?? statement?.when ?? null,
      });
    }
  }
  if (figures.length >= MAX_FIGURES)
    reading.limits.push(`Only the first ${MAX_FIGURES.toLocaleString('en')} figures were read.`);
  return figures.slice(0, MAX_FIGURES);
}

/** Figures of the sentences before that a bare number may follow up. */
const MAX_NEAR = 4;
const isWhole = ({ rule }: Figure) => !rule.endsWith('share');

/** The sentence before, or the one before that where both stand in the same block. */
function sentenceBefore({ sentences }: Reading, index: number): Sentence {
  const [two, one, here] = [sentences[index - 2], sentences[index - 1], sentences[index] as Sentence];
  return two && two.block === here.block ? two : (one ?? here);
}

const FIGURE_WORDS = new Set([...OPENING_NUMBER, ...FRACTION_PLURALS.keys()]);

/** Whether a sentence has digits or a number in words; most have neither. */
function mayHoldFigures({ tokens }: Reading, { first, last }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { kind, lower } = tokens[i] as Token;
    if (kind === 'number') return true;
    if (kind !== 'word') continue;
    // "more than a mile"
    if (lower === 'than' && tokens[i + 1]?.lower === 'a') return true;
    if (FIGURE_WORDS.has(lower) || holdsDigit(lower)) return true;
    const hyphen = lower.indexOf('-');
    if (hyphen !== -1 && (isNumberWord(lower.slice(0, hyphen)) || isNumberWord(lower.slice(hyphen + 1)))) return true;
  }
  return false;
}

const isWholeBlock = ({ blocks }: Reading, { block, span }: Sentence) =>
  blocks[block]?.span[0] === span[0] && blocks[block].span[1] === span[1];

function figuresIn(reading: Reading, sentence: Sentence, opening: boolean, near: readonly Figure[]): Figure[] {
  const { text } = reading;
  const parts = partsOf(reading, sentence.first, sentence.last);
  // A number that stands alone is a cell of a table.
  if (parts.every(({ kind }) => kind !== 'word') && isWholeBlock(reading, sentence)) return [];
  const figures: Figure[] = [];
  let dates: DateMention[] | null = null;
  let last = near.findLast((figure) => !isPlace(text, figure)) ?? near.at(-1) ?? null;
  // "6,400, a third of them children … the true number is": the share is no number of its own.
  let whole = near.findLast(isWhole) ?? null;
  for (const quantity of findQuantities(parts, opening)) {
    const measured = measure(text, parts, quantity, last, whole);
    if (reasonToLeaveOut(parts, quantity, measured.phrase)) continue;
    const span: Span = [(parts[quantity.first] as Part).start, (parts[quantity.last - 1] as Part).end];
    if (span[0] < (figures.at(-1)?.span[1] ?? 0)) continue;
    if (figures.length === MAX_FIGURES) break;
    dates ??= findDates(text, reading.tokens, [sentence.first, sentence.last], reading.published);
    const date = nearestDate(reading, sentence, dates, span);
    const figure: Figure = {
      id: '',
      span,
      value: quantity.value,
      bound: quantity.bound,
      change: quantity.change?.change ?? null,
      unit: measured.unit,
      of: measured.of,
      speaker: null,
      statement: null,
      when: date?.date ?? null,
      dated: date?.span ?? null,
      caveats: [],
      rule: ruleOf(quantity, measured.again),
    };
    figures.push(figure);
    if (isWhole(figure)) whole = figure;
    // "$5m (£4m)", "86 seats in the 230-seat chamber": what follows goes on from the first.
    if (!quantity.repeats && !(figures.length > 1 && (isPlace(text, figure) || text[span[1]] === '-'))) last = figure;
  }
  return figures;
}

/** "400 people at | 12 rallies", "including | 12 girls": so many say where or who, and no bare number goes on from them. */
const isPlace = (text: string, { span, of }: Figure) =>
  of !== null &&
  /\b(?:at|in|across|including) $/.test(text.slice(Math.max(0, span[0] - 10), span[0])) &&
  text.startsWith(of, span[1] + 1);

/** In UTF-16 units: more than any statement has. */
const UNKNOWN = 1_000_000;

/** The statement that holds the span in the least words: of nested ones the inner, if it is known who speaks there. */
function innermost(said: readonly { statement: Statement; content: Span }[], span: Span): Statement | null {
  let found: Statement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { statement, content } of said) {
    const length = content[1] - content[0] + (statement.speaker === null ? UNKNOWN : 0);
    if (length < least && overlap(content, span) * 2 > span[1] - span[0]) {
      found = statement;
      least = length;
    }
  }
  return found;
}

/** A margin of error is its poll's: of the statement that gave the shares right before it. */
function pollOf(
  figure: Omit<Figure, 'id'>,
  before: readonly Figure[],
  byId: ReadonlyMap<string, Statement>,
): Statement | null {
  if (!/\bmargins? of (?:sampling )?error\b/.test(figure.of ?? '')) return null;
  const poll = before.slice(-POLL_FIGURES).findLast(({ statement }) => statement !== null)?.statement;
  return byId.get(poll ?? '') ?? null;
}

/** So many figures back the shares of a poll are looked for. */
const POLL_FIGURES = 4;

/** The date of the sentence that stands nearest to a figure, with no other clause between; a date that opens the sentence holds for all of it. */
function nearestDate(
  reading: Reading,
  sentence: Sentence,
  dates: readonly DateMention[],
  [start, end]: Span,
): DateMention | null {
  let found: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  const at = countWhile(dates, ({ span }) => span[0] < start);
  const near = Math.max(OPENING_TOKENS, at - DATES_BESIDE);
  for (const date of [...dates.slice(0, OPENING_TOKENS), ...dates.slice(near, at + DATES_BESIDE)]) {
    const { span } = date;
    const first = firstFrom(reading.tokens, span[0]);
    const opens = first - sentence.first < OPENING_TOKENS;
    // Of two dates equally near the one behind counts: "$4m in 2014 and $5m in 2015".
    const distance = (span[0] >= end ? span[0] - end - 3 : start - span[1]) + (opens ? OPENING_DISTANCE : 0);
    if (
      distance >= least ||
      (!opens && distance > FAR_DATE) ||
      (!opens && !isSameClause(reading, [Math.min(end, span[1]), Math.max(start, span[0])], first))
    )
      continue;
    found = date;
    least = distance;
  }
  return found;
}

/** So many dates to each side of a figure are looked at, and none that stands farther off, in UTF-16 units. */
const DATES_BESIDE = 8;
const FAR_DATE = 1_000;
/** A date that opens the sentence gives way to a nearer one. */
const OPENING_DISTANCE = 200;
/** "As of late Wednesday" */
const OPENING_TOKENS = 4;
const ANOTHER_CLAUSE = new Set(['that', 'wh', 'subordinator']);

/** Whether the text between figure and date stays in one clause, and the date is no describing word ("the May 5 attack"). */
function isSameClause({ tokens, classes }: Reading, [from, to]: Span, date: number): boolean {
  if (classes[date - 1] === 'determiner' && tokens[date]?.lower !== 'last') return false;
  for (let i = firstFrom(tokens, from); i < tokens.length && (tokens[i] as Token).start < to; i++) {
    const { lower } = tokens[i] as Token;
    if (ANOTHER_CLAUSE.has(classes[i] as string)) return false;
    // "…, after the raid on May 5", and "4 percent in May, down from 5"
    if (i < date - 1 ? /^(?:after|before|who|since|ahead)$/.test(lower) : i > date && lower === ',') return false;
  }
  return true;
}

/** The sort of value a figure's rule names, whether it is a range, vague or neither. */
export const sortOfRule = (rule: string) => rule.replace(/^vague-|-range$/g, '');

/** The sort of value, and whether it is a range or vague. A bare number in another's place is of the other's sort. */
function ruleOf(quantity: Quantity, again: Figure | null): string {
  const sort = again ? sortOfRule(again.rule) : sortOf(quantity);
  if (quantity.value === null) return `vague-${sort}`;
  return quantity.bound === 'range' ? `${sort}-range` : sort;
}

function sortOf({ currency, unit, share }: Quantity): string {
  if (currency) return 'money';
  if (unit) return unit.dimension === 'percent' ? 'percent' : 'measure';
  return share ? 'share' : 'count';
}
