import type { Article, Block, Span } from '../model.ts';
import { findQuotations, type Quotation, quotationStyleOf } from '../text/quotation-marks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { firstFrom } from '../text/spans.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { classesOf, type WordClass } from './word-classes.ts';

/** A sentence: its span in the text, its tokens `[first, last)`, its block. */
export interface Sentence {
  span: Span;
  first: number;
  last: number;
  /** Index into `blocks`. */
  block: number;
}

/** What every finder works on: the text, cut once into blocks, sentences, tokens and quotations. */
export interface Reading {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  /** What each token is in its sentence, index for index. */
  classes: readonly WordClass[];
  sentences: readonly Sentence[];
  quotations: readonly Quotation[];
  /** ISO 8601 or null; what "on Monday" is resolved against. */
  published: string | null;
  /** Sentences about what could not be done; finders add to it when they hit a cap. */
  limits: string[];
}

/** Prepares an article for the finders, in one pass over its text. */
export function prepare(
  article: Pick<Article, 'text' | 'blocks'> & { article: { published: string | null } },
): Reading {
  const tokens = tokensOf(article.text);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const classes: WordClass[] = [];
  const style = quotationStyleOf(article.text);
  article.blocks.forEach((block, index) => {
    const range: Span = [firstFrom(tokens, block.span[0]), firstFrom(tokens, block.span[1])];
    // Tokens before the block lie in no block: they exist only when blocks leave gaps.
    while (classes.length < range[0]) classes.push('mark');
    for (const wordClass of classesOf(tokens.slice(...range))) classes.push(wordClass);
    for (const [first, last] of sentencesOf(tokens, range)) {
      const span: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
      sentences.push({ span, first, last, block: index });
    }
    for (const quotation of findQuotations(article.text, block.span, style)) quotations.push(quotation);
  });
  while (classes.length < tokens.length) classes.push('mark');
  return {
    text: article.text,
    blocks: article.blocks,
    tokens,
    classes,
    sentences,
    quotations,
    published: article.article.published,
    limits: [],
  };
}
