import type { Span } from '../../model.ts';
import { findDates } from '../../text/dates.ts';
import { contains, firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from '../statements/statements.ts';

/** Words between a cue and its date: "told reporters after the meeting on Monday". */
const MAX_GAP = 10;

/**
 * When a statement was made, if its sentence dates the saying: "said on Monday", "on Monday accused", "On Monday, the mayor said". A date within
 * the words said dates what they tell of, and is left alone. ISO date, as exact as the words; null when there is none.
 */
export function dateOfStatement(
  reading: Reading,
  { source, cue, content }: Attribution,
  sentenceFirst: number,
): string | null {
  const { tokens, classes, text, published } = reading;
  const isSaid = (span: Span) => content.some((part) => contains(part, span));
  const dateIn = (first: number, last: number): { date: string; span: Span } | null => {
    const [date] = findDates(text, tokens, [Math.max(0, first), Math.min(last, tokens.length)], published);
    return date && !isSaid(date.span) ? date : null;
  };
  const anchor = cue ?? source;
  if (!anchor) return null;
  const after = firstFrom(tokens, anchor[1]);
  const next = dateIn(after, clauseEnd(text, tokens, after));
  if (next) return next.date;
  if (source && cue && source[1] <= cue[0]) {
    const from = firstFrom(tokens, source[1]);
    const between = dateIn(from, Math.min(firstFrom(tokens, cue[0]), from + MAX_GAP));
    // "Roe condemned the May 4 attack and asked": another verb's date.
    const isOwn =
      between &&
      !classes.slice(from, firstFrom(tokens, between.span[0])).some((each) => each === 'past' || each === 'verb');
    if (isOwn) return between.date;
  }
  const opening = source && cue && cue[0] < source[0] ? cue : anchor === cue && source ? source : anchor;
  const start = firstFrom(tokens, opening[0]);
  if (start - sentenceFirst > MAX_GAP || start <= sentenceFirst) return null;
  const leading = dateIn(sentenceFirst, start);
  if (!leading) return null;
  const rest = tokens.slice(firstFrom(tokens, leading.span[1]), start);
  return rest.every((token) => token.text === ',' || ['the', 'a', 'an', 'however'].includes(token.lower))
    ? leading.date
    : null;
}

/** The end of the words that still belong to the cue: a mark, a conjunction or the end of the line closes them. */
function clauseEnd(whole: string, tokens: readonly Token[], from: number): number {
  let end = from;
  for (; end < tokens.length && end - from < MAX_GAP; end++) {
    const { kind, text, lower, start } = tokens[end] as Token;
    // Below a headline stands the day of the article.
    if (whole.slice(tokens[end - 1]?.end ?? start, start).includes('\n')) break;
    if (/^(?:that|and|but|who)$/.test(lower)) break;
    if (kind === 'mark' && text !== '(' && text !== ')' && text !== '@') {
      // A comma inside the date itself ("November 18, 2019") or a stop after a short month.
      const inDate =
        (text === ',' && tokens[end - 1]?.kind === 'number' && tokens[end + 1]?.kind === 'number') ||
        (text === '.' && tokens[end + 1]?.kind === 'number');
      if (!inDate) break;
    }
  }
  return end;
}
