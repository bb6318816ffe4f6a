import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { indexBefore, type NameMention } from '../names/names.ts';
import type { Character } from './cast.ts';
import type { Discourse } from './pronouns.ts';

/** Tokens between a name and the relative pronoun behind its apposition. */
const MAX_APPOSITION = 24;
const MAX_NOUN_PHRASE = 10;
const MAX_BRACKET = 8;
const RELATIVES = /^(?:who|whom|whose|which|that)$/;

export const isRelative = (word: string) => RELATIVES.test(word);

/** What "who" or "which" at `token` refers to: a name, or the span of the noun phrase before it; null when neither stands there. */
export function antecedentOf(
  token: number,
  sentenceFirst: number,
  { reading, mentions }: Discourse,
): NameMention | Span | null {
  const { tokens, classes } = reading;
  const comma = (tokens[token - 1] as Token | undefined)?.text === ',';
  let end = comma ? token - 1 : token;
  // "Ann Roe (Ardport), who"
  if (tokens[end - 1]?.text === ')')
    for (let i = end - 2; i > end - MAX_BRACKET; i--) if (tokens[i]?.text === '(') end = i;
  const at = indexBefore(mentions, end);
  const nearest = mentions[at];
  if (nearest && nearest.first >= sentenceFirst && nearest.last === end && !nearest.possessive) {
    // "Ann Roe of | the Grain Board, who"
    const before = mentions[at - 1];
    const of = nearest.titleFirst - (nearest.definite ? 2 : 1);
    // "a note seen by | Kestrel | that": the note's clause, or nobody's.
    if (!comma && tokens[of]?.lower === 'by' && tokens[token]?.lower === 'that') return null;
    const isOf = /^(?:of|from|at)$/.test(tokens[of]?.lower ?? '') && before?.last === of && before.kind === 'person';
    return isOf && nearest.kind !== 'person' && tokens[token]?.lower === 'who' ? before : nearest;
  }
  // "Ann Roe, head of the harbour office, who said": the name before the apposition.
  for (let i = at; comma && i >= 0 && i > at - 4; i--) {
    const mention = mentions[i] as NameMention;
    if (mention.first < sentenceFirst || end - mention.last > MAX_APPOSITION) break;
    if (mention.kind !== 'body' && tokens[mention.last]?.text === ',') return mention;
  }
  let start = end;
  while (start > sentenceFirst && end - start < MAX_NOUN_PHRASE) {
    const wordClass = classes[start - 1];
    const inside = /^(?:noun|adjective|name|number)$/.test(wordClass ?? '');
    if (!inside && wordClass !== 'determiner' && wordClass !== 'possessive') break;
    start--;
    if (!inside) break;
  }
  return start < end ? [(tokens[start] as Token).start, (tokens[end - 1] as Token).end] : null;
}

/** "He said he would vote for Roe.": whom the words of the source at `token` name, who is another; in "While she said it fell, Roe said …" they may run over. */
export function wordsName(token: number, sentence: number, { reading, isSaid }: Discourse) {
  const { first: begin = 0, last = 0 } = reading.sentences[sentence] ?? {};
  return ({ mentions }: Character): boolean => {
    const first = mentions[indexBefore(mentions, last)]?.first ?? 0;
    return first > token && isSaid(first) && reading.classes[begin] !== 'subordinator';
  };
}
