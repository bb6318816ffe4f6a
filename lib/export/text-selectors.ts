import type { Block, Span } from '../model.ts';
import { spanHolding } from '../text/sentence-spans.ts';

/** Characters of prefix and suffix, tried in this order until nothing else in the text has words and surroundings. */
const CONTEXT_LENGTHS = [32, 64, 128, 256, 1_024];

/** W3C TextQuoteSelector: the words, and what stands directly before and after them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C TextPositionSelector: UTF-16 offsets into the article's text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Characters that are searched for a text's findings in all; the longest articles of a news site need a tenth of it. */
const MAX_SEARCHED = 500_000_000;
/** Of the findings after that it is not looked whether their surroundings stand elsewhere, too. */
const CONTEXT_UNSEARCHED = 128;

/**
 * Both selectors of each of a text's spans. Prefix and suffix stay inside its block where that is enough, since a page may show anything
 * between two blocks; where a block is repeated word for word they reach out of it. They never cut a surrogate pair.
 */
export function selectorsIn(
  text: string,
  blocks: readonly Block[],
): (span: Span) => [TextQuoteSelector, TextPositionSelector] {
  const spans = blocks.map(({ span }) => span);
  let searched = 0;
  return ([start, end]) => {
    const [from, to] = contextOf([start, end]);
    return [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      },
      { type: 'TextPositionSelector', start, end },
    ];
  };

  function contextOf([start, end]: Span): Span {
    const first = spanHolding(spans, start)?.[0] ?? 0;
    const last = spanHolding(spans, Math.max(start, end - 1))?.[1] ?? text.length;
    let context: Span = [start, end];
    for (const [low, high] of [
      [first, Math.max(end, last)],
      [0, text.length],
    ] as const) {
      for (const length of searched < MAX_SEARCHED ? CONTEXT_LENGTHS : [CONTEXT_UNSEARCHED]) {
        context = [wholeFrom(text, Math.max(low, start - length)), wholeTo(text, Math.min(high, end + length))];
        if (searched >= MAX_SEARCHED || isOnly(context)) return context;
      }
    }
    return context;
  }

  function isOnly([start, end]: Span): boolean {
    searched += text.length;
    const wanted = text.slice(start, end);
    return text.indexOf(wanted) === start && text.indexOf(wanted, start + 1) === -1;
  }
}

const isLow = (text: string, at: number) => at > 0 && at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const wholeFrom = (text: string, at: number) => (isLow(text, at) ? at + 1 : at);
const wholeTo = (text: string, at: number) => (isLow(text, at) ? at - 1 : at);
