import type { Span } from '../../model.ts';
import type { Reading, Sentence } from '../reading.ts';

/** How far a clause is followed to either side, in tokens: longer ones are cut, so that the work stays bounded. */
const REACH = 45;

const BREAKS = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '--',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  '"',
  "''",
  '«',
  '»',
  '/',
  '|',
  '•',
]);
/** Marks at a sentence's end. A full stop inside a sentence belongs to an abbreviation. */
const ENDS = new Set(['.', '!', '?', '…', '...', '”', '"', "''", '’', ')', ']']);
/** A clause begins after these when they stand before its verb. */
const OPENERS = new Set([
  'but',
  'although',
  'though',
  'while',
  'whereas',
  'because',
  'that',
  'whether',
  'if',
  'since',
  'as',
  'when',
  'said',
  'says',
  'added',
]);
/** And ends before these. */
const CLOSERS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because', 'since', 'after', 'amid', 'when']);
/** Classes of the words that may be a clause's verb. */
export const FINITE = new Set(['be', 'have', 'do', 'modal', 'past', 'verb']);

/** The hyphen of "a 30-year-old" breaks nothing. */
const isHyphen = (tokens: Reading['tokens'], at: number) =>
  tokens[at]!.text === '-' && tokens[at + 1]?.start === (tokens[at - 1]?.end ?? 0) + 1;
const isBreak = (tokens: Reading['tokens'], at: number) => BREAKS.has(tokens[at]!.lower) && !isHyphen(tokens, at);

/**
 * The first token of the clause that holds token `at`: back to a comma or another mark, to a word that opens a clause, or to an "and" that
 * joins clauses. "and" inside a subject ("the army and the police declined") joins none.
 */
export function clauseStart({ tokens, classes }: Reading, sentence: Sentence, at: number): number {
  const border = Math.max(sentence.first, at - REACH);
  for (let i = at - 1; i >= border; i--) {
    const { lower } = tokens[i]!;
    // "a figure that could not be checked" is one clause, "she said that it could not" two.
    const relative = lower === 'that' && i > border && classes[i - 1] === 'noun' && classes[i + 1] !== 'determiner';
    if (!relative && (isBreak(tokens, i) || OPENERS.has(lower))) return i + 1;
    if ((lower === 'and' || lower === 'or' || lower === 'nor') && (i === at - 1 || hasFinite(classes, border, i)))
      return i + 1;
  }
  return border;
}

/** One past the last token of the clause that holds token `at - 1`. */
export function clauseEnd({ tokens, classes }: Reading, sentence: Sentence, at: number): number {
  const border = Math.min(endOfWords(tokens, sentence), at + REACH);
  for (let i = at; i < border; i++) {
    const { lower } = tokens[i]!;
    if (isBreak(tokens, i) || CLOSERS.has(lower)) return i;
    if (
      lower === 'and' &&
      i + 2 < border &&
      (classes[i + 1] === 'subject' ||
        FINITE.has(classes[i + 1]!) ||
        hasFinite(classes, i + 1, Math.min(border, i + 5)) ||
        (classes[i + 1] === 'determiner' &&
          classes[i + 2] === 'name' &&
          hasFinite(classes, i + 1, Math.min(border, i + 10))))
    )
      return i;
  }
  return border;
}

/** One past the last token of a sentence without its full stop and closing marks. */
export function endOfWords(tokens: Reading['tokens'], { first, last }: Sentence): number {
  let end = last;
  while (end > first + 1 && ENDS.has(tokens[end - 1]!.text)) end--;
  return end;
}

/** Whether a verb in a finite form (or what looks like one) stands among tokens `[from, to)`. */
function hasFinite(classes: Reading['classes'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.has(classes[i]!)) return true;
  return false;
}

const NOUN_PHRASE = new Set([
  'name',
  'noun',
  'determiner',
  'adjective',
  'possessive',
  'number',
  'preposition',
  'pronoun',
  'subject',
  'object',
  'conjunction',
  'past',
  'ing',
  'to',
]);
const NOMINAL = new Set([
  'name',
  'noun',
  'subject',
  'pronoun',
  'object',
  'number',
  'determiner',
  'wh',
  'ing',
  'adjective',
]);
const LEADING = new Set(['conjunction', 'past', 'ing', 'preposition', 'to']);
const PHRASE_BREAKS = new Set(['after', 'before', 'until', 'since', 'by', 'about', 'against', 'amid']);
const SUBJECTS = new Set(['he', 'she', 'it', 'they', 'we']);
const BESIDE = new Set(['be', 'have', 'not']);
const LOOSE = new Set(['so', 'yet', 'nor', 'neither', 'immediate']);
const ADVERBIAL = new Set(['adverb', 'have', 'be', 'do', 'modal', 'not', 'to']);

/** "Hale & Roe" too. */
const isPhrase = ({ tokens, classes }: Reading, at: number) =>
  NOUN_PHRASE.has(classes[at]!) || tokens[at]!.text === '&' || isHyphen(tokens, at);

/**
 * The subject of a verb phrase that begins at token `at`, as tokens: the words before it, without adverbs and auxiliaries; an apposition
 * between commas is left out, and "who" or "which" gives the words it stands for. Null when nothing there can be one.
 */
export function subjectBefore(reading: Reading, sentence: Sentence, at: number, again = 2): Span | null {
  const { tokens, classes } = reading;
  const border = Math.max(sentence.first, at - REACH);
  let end = at;
  while (end > border && isBesideVerb(reading, end - 1)) end--;
  // "the Norrby Board (NB) denied it"
  if (tokens[end - 1]?.text === ')') while (end > border && tokens[end]?.text !== '(') end--;
  // "the singer “strongly denies it”"
  if (end > border && /^["“‘]$/.test(tokens[end - 1]!.text)) end--;
  const relative = end > border && (classes[end - 1] === 'wh' || tokens[end - 1]!.lower === 'that');
  if (relative) end--;
  if (end > border && tokens[end - 1]!.lower === ',') end = relative ? end - 1 : apposed(reading, border, end - 1);
  // "a call he made": a pronoun is a subject by itself.
  if (end > border && (classes[end - 1] === 'subject' || SUBJECTS.has(tokens[end - 1]!.lower))) return [end - 1, end];
  let start = end;
  while (start > border && isPhrase(reading, start - 1) && !OPENERS.has(tokens[start - 1]!.lower)) start--;
  const open = start;
  start = afterLastBreak(reading, start, end);
  // "A man who | answered the door (declined)": the man.
  if (again > 0 && start === open && classes[open] === 'past' && classes[open - 1] === 'wh')
    return subjectBefore(reading, sentence, open, again - 1);
  // "she blamed the port and (denied …)", "they were not at the port and (could not …)": the subject is that of the first verb.
  const verb = classes[start] === 'past' ? start : start - 1;
  const isVerb = verb < open ? BESIDE.has(classes[verb]!) : classes[verb] === 'past';
  const joined = classes[end - 1] === 'conjunction' && verb > border && isVerb;
  // "Mr Roe, 33, of Mill Lane, Oster, (denies …)": where somebody lives is nobody, nor is an age.
  const isAside = classes[start] === 'preposition' || (classes[start] === 'number' && end === start + 1);
  const aside = isAside && start > border && tokens[start - 1]!.lower === ',';
  if (again > 0 && (joined || aside)) return subjectBefore(reading, sentence, joined ? verb : start, again - 1);
  // A second verb shares the subject of the first: "the firm paid a fine and declined to comment".
  while (start < end && LEADING.has(classes[start]!)) start++;
  if (classes[end - 1] === 'conjunction') end = firstVerb(reading, start, end);
  while (end > start && !NOMINAL.has(classes[end - 1]!)) end--;
  if (end <= start || !classes.slice(start, end).some((wordClass) => NOMINAL.has(wordClass))) return null;
  return [start, end];
}

/** "her family asked for peace and (would say …)": where the first of two joined verbs stands. */
function firstVerb({ classes }: Reading, start: number, end: number): number {
  for (let i = start + 1; i < end; i++)
    if (classes[i] === 'past' && (classes[i - 1] === 'noun' || classes[i - 1] === 'name')) return i;
  return end;
}

/** Adverbs and auxiliaries between a subject and its verb: "has | firmly and repeatedly | denied". */
const isBesideVerb = ({ tokens, classes }: Reading, at: number) =>
  ADVERBIAL.has(classes[at]!) ||
  LOOSE.has(tokens[at]!.lower) ||
  (tokens[at]!.lower === 'and' && classes[at - 1] === 'adverb' && classes[at + 1] === 'adverb');

/** Where a subject begins in a row of words that may hold the end of another clause: "was fired a week after Ms Orlo". */
function afterLastBreak({ tokens, classes }: Reading, start: number, end: number): number {
  for (let i = end - 2; i >= start; i--) {
    // "three officials reached by | the Tide" are all of it.
    if (PHRASE_BREAKS.has(tokens[i]!.lower) && classes[i - 1] !== 'past') return i + 1;
    // "a claim | the army (rejected)"
    if (/^(?:noun|name|pronoun)$/.test(classes[i]!) && classes[i + 1] === 'determiner') return i + 1;
    if (classes[i] === 'past' && classes[i + 1] !== 'preposition' && classes[i + 1] !== 'to' && i > start) return i + 1;
  }
  return start;
}

/** Where the words before an apposition end that closes with the comma at `comma`; `comma` itself when no other comma is near. */
function apposed({ tokens, classes }: Reading, border: number, comma: number): number {
  for (let i = comma - 1; i > border; i--) {
    if (tokens[i]!.lower === ',') return classes[i - 1] === 'adverb' ? comma : i;
    if (BREAKS.has(tokens[i]!.lower) && !/^[“”"]$/.test(tokens[i]!.lower)) break;
  }
  return comma;
}

/** The noun phrase that begins at token `at`: to the next mark, verb or preposition other than "of"; null when there is none. */
export function nounPhraseFrom({ tokens, classes }: Reading, sentence: Sentence, at: number): Span | null {
  const border = Math.min(sentence.last, at + REACH);
  let end = at;
  while (
    end < border &&
    (tokens[end]!.lower === 'of' ||
      (NOUN_PHRASE.has(classes[end]!) && classes[end] !== 'preposition' && classes[end] !== 'past'))
  )
    end++;
  while (end > at && !NOMINAL.has(classes[end - 1]!)) end--;
  return end > at ? [at, end] : null;
}

/** Text offsets of a range of tokens. */
export function spanOf({ tokens }: Pick<Reading, 'tokens'>, [first, last]: Span): Span {
  return [tokens[first]!.start, tokens[last - 1]!.end];
}
