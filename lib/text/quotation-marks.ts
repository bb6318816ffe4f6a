import type { Span } from '../model.ts';

/** A quotation with its marks. */
export interface Quotation {
  span: Span;
  /** False when the block ends before a closing mark (an open quotation that goes on in the next paragraph). */
  closed: boolean;
}

/** Opening mark → closing mark. Single marks are left out: most are apostrophes. */
const PAIRS: Record<string, string> = { '“': '”', '«': '»', '„': '“', '"': '"' };

/** Quotations of one block, in order, outermost only; linear in the block's length. */
export function findQuotations(text: string, [start, end]: Span): Quotation[] {
  const found: Quotation[] = [];
  for (let i = start; i < end; i++) {
    const mark = text[i] as string;
    const closing = PAIRS[mark];
    if (!closing) continue;
    const close = text.indexOf(closing, i + 1);
    if (close === -1 || close >= end) {
      found.push({ span: [i, end], closed: false });
      break;
    }
    found.push({ span: [i, close + 1], closed: true });
    i = close;
  }
  return found;
}
