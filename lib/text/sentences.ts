import type { Span } from '../model.ts';
import type { Token } from './tokens.ts';

/** Abbreviations that a capital may follow without a new sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof brig sen sens rep reps gov govs gen col lt sgt capt cmdr maj rev hon st atty supt det insp amb pres jan feb mar apr aug sept sep oct nov dec vs no rs'.split(
    ' ',
  ),
);
/** Abbreviations that end a sentence when a capital follows that is no name's part; so does "U.S.". */
const ENDING_ABBREVIATIONS = new Set('jr sr inc ltd co corp etc ave blvd'.split(' '));
/** Words that begin a sentence but no name. */
const STARTERS = new Set(
  'the a an he she it they we i you this that these those in on at but and or if as for his her their its after before when while with there what who how why from by to according'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['”', '"', "''", '’', "'", '»', ')', ']']);
const ENDERS = new Set(['.', '!', '?', '…', '...']);
/** "… at 5 p.m. Police said", and not "At 5 p.m. Voss left": so many tokens before it make a sentence; behind it stands a day or a time zone. */
const MIN_TIMED = 8;
const AFTER_TIME =
  /^(?:\p{Lu}+$|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|East|Cent|Pac|Mount|Green|Local))/u;
const DOTTED = /^(?:\p{L}\.){2,}$/u;

/**
 * Sentences of one block as token ranges `[first, last)`. A full stop ends a sentence unless an abbreviation or initial stands before
 * it or a small letter follows; closing marks belong to the sentence they close (a straight mark closes when no space is before it).
 */
export function sentencesOf(tokens: readonly Token[], [first, last]: Span): Span[] {
  const found: Span[] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' ? !ENDERS.has(token.text) : !token.text.endsWith('.')) continue;
    if (DOTTED.test(token.text)) {
      const next = tokens[i + 1];
      const opens =
        next &&
        (STARTERS.has(next.lower) ||
          (i - from > MIN_TIMED && /^[ap]\./i.test(token.text) && !AFTER_TIME.test(next.text)));
      if (i + 1 >= last || !opens || !/^\p{Lu}/u.test(next.text)) continue;
    } else if (!ENDERS.has(token.text)) continue;
    if (token.text === '.' && !fullStop(tokens, i, last)) continue;
    while (i + 1 < last && closes(tokens[i] as Token, tokens[i + 1] as Token, tokens[i + 2])) i++;
    const next = tokens[i + 1];
    if (i + 1 < last && next && /^\p{Ll}/u.test(next.text)) continue;
    if (i + 1 < last && next && /^[,;:]$/.test(next.text)) continue;
    found.push([from, i + 1]);
    from = i + 1;
  }
  if (from < last) found.push([from, last]);
  return found;
}

/** "Sen", "then-Sen" */
const shortens = ({ lower }: Token) => ABBREVIATIONS.has(lower.slice(lower.lastIndexOf('-') + 1));

/** Whether a word is one that a full stop shortens without ending the sentence ("Mr", "Sen", an initial). */
function isAbbreviation(word: Token): boolean {
  return shortens(word) ? word.lower !== 'no' : /^\p{Lu}$/u.test(word.text) && word.text !== 'I';
}

/** Whether the word behind these two tokens begins a sentence: its capital says nothing then. */
export function startsSentence(previous: Token | null, beforePrevious: Token | null): boolean {
  // After “…,” a sentence goes on.
  if (previous && beforePrevious?.text === ',' && /^(?:[”"’]|'')$/.test(previous.text)) return false;
  if (
    previous?.text === '.' &&
    beforePrevious &&
    beforePrevious.end === previous.start &&
    isAbbreviation(beforePrevious)
  )
    return false;
  return previous === null || (previous.kind === 'mark' && /^(?:[.!?…:;“”"«—–•*]|''|``|\.{3})$/.test(previous.text));
}

function closes(token: Token, next: Token, after: Token | undefined): boolean {
  if (ENDERS.has(next.text)) return next.start === token.end;
  // "…, he said. ”Never.”": a mark that only closes elsewhere
  if (next.text === '”' && next.start > token.end && after?.start === next.end && after.kind === 'word') return false;
  return CLOSERS.has(next.text) && (next.start === token.end || next.text === '”' || next.text === ')');
}

function fullStop(tokens: readonly Token[], i: number, last: number): boolean {
  const token = tokens[i] as Token;
  const before = tokens[i - 1];
  if (tokens[i + 1]?.kind === 'number' && tokens[i + 1]?.start === token.end && before?.end !== token.start)
    return false; // ".5"
  if (!before || before.end !== token.start) return true;
  const next = i + 1 < last ? tokens[i + 1] : undefined;
  if (next && next.start === token.end && /^[\p{L}\p{N}@_]/u.test(next.text) && !/^\p{Lu}\p{Ll}/u.test(next.text))
    return false;
  if (shortens(before) && /^\p{L}/u.test(before.text)) {
    // "He said no." ends; "No. 10" and "May 3" do not.
    return before.lower === 'no' ? next?.kind !== 'number' : false;
  }
  // "DENE, Mass. (Tide) —"
  if (next?.text === '(' && /^[-–—]$/.test(tokens[i + 4]?.text ?? '')) return false;
  if (ENDING_ABBREVIATIONS.has(before.lower)) return next !== undefined && STARTERS.has(next.lower);
  return !/^\p{Lu}$/u.test(before.text) || before.text === 'I';
}
