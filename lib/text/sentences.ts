import type { Span } from '../model.ts';
import type { Token } from './tokens.ts';

/** Abbreviations that a capital may follow without a new sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr maj rev hon st jr sr vs no inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['”', '"', "''", '’', '»', ')', ']']);
const ENDERS = new Set(['.', '!', '?', '…', '...']);

/**
 * Sentences of one block as token ranges `[first, last)`. A full stop ends a sentence unless an abbreviation or initial stands before
 * it or a small letter follows; closing marks belong to the sentence they close.
 */
export function sentencesOf(tokens: readonly Token[], [first, last]: Span): Span[] {
  const found: Span[] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!ENDERS.has(token.text)) continue;
    const before = tokens[i - 1];
    if (token.text === '.' && before && before.end === token.start) {
      if (ABBREVIATIONS.has(before.lower) || /^\p{Lu}$/u.test(before.text)) continue;
    }
    while (i + 1 < last && (CLOSERS.has((tokens[i + 1] as Token).text) || ENDERS.has((tokens[i + 1] as Token).text)))
      i++;
    const next = tokens[i + 1];
    if (i + 1 < last && next && /^\p{Ll}/u.test(next.text)) continue;
    found.push([from, i + 1]);
    from = i + 1;
  }
  if (from < last) found.push([from, last]);
  return found;
}
