import type { Article, Block, Span } from '../model.ts';
import { findQuotations, type Quotation, quotationStyleOf } from '../text/quotation-marks.ts';
import { sentencesOf } from '../text/sentences.ts';
import { countWhile } from '../text/spans.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { classesOf, type WordClass } from './words/word-classes.ts';

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

/** A block of more UTF-16 units is no paragraph of news: the rest of it is left out. */
const MAX_BLOCK = 50_000;
const TOO_LONG = 'A paragraph of more than 50,000 characters was read only in part.';
/** A block without one (stars, dashes, a thousand quotation marks) says nothing and is not cut. */
const LEGIBLE = /[\p{L}\p{N}]/u;
/** So much of a text shows which marks it quotes with. */
const STYLE_SAMPLE = 20_000;

/** Prepares an article for the finders, in one pass over its text. */
export function prepare(
  article: Pick<Article, 'text' | 'blocks'> & { article: { published: string | null } },
): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  const classes: WordClass[] = [];
  const limits: string[] = [];
  const style = quotationStyleOf(article.text.slice(0, STYLE_SAMPLE));
  article.blocks.forEach((block, index) => {
    const span: Span = [block.span[0], Math.min(block.span[1], block.span[0] + MAX_BLOCK)];
    if (span[1] < block.span[1] && limits.length === 0) limits.push(TOO_LONG);
    if (!LEGIBLE.test(article.text.slice(...span))) return;
    const here = tokensOf(article.text, span);
    const first = tokens.length;
    for (const token of here) tokens.push(token);
    for (const wordClass of classesOf(here)) classes.push(wordClass);
    for (const [from, to] of sentencesOf(here, [0, here.length])) {
      const sentence: Span = [(here[from] as Token).start, (here[to - 1] as Token).end];
      sentences.push({ span: sentence, first: first + from, last: first + to, block: index });
    }
    for (const quotation of findQuotations(article.text, span, style)) quotations.push(quotation);
  });
  return {
    text: article.text,
    blocks: article.blocks,
    tokens,
    classes,
    sentences,
    quotations,
    published: article.article.published,
    limits,
  };
}

/** Index of the sentence that holds an offset, or of the last before it. */
export function sentenceIndexAt(sentences: readonly Sentence[], offset: number): number {
  return Math.max(0, countWhile(sentences, ({ span }) => span[0] <= offset) - 1);
}
