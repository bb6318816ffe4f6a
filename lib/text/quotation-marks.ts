import type { Span } from '../model.ts';
import { wordTable } from './word-table.ts';

/** A quotation with its marks. */
export interface Quotation {
  span: Span;
  /** False when the block ends before a closing mark (an open quotation that goes on in the next paragraph). */
  closed: boolean;
}

/** `single`: ‘…’ quotes and “…” is for quotations inside them (British books and papers); `double`: the reverse, and single marks quote a few words. */
export type QuotationStyle = 'double' | 'single';

/** Marks that only open, with those that close them; straight ones do both, by place. */
const CLOSING = wordTable({
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '``': "''",
  '"': '"”',
  "''": "''",
  '‘': "’'",
  "'": "'’",
});
/** A single mark that closes speech has its comma or stop inside. */
const CLOSES_SPEECH = /[,.!?]['’](?:\s|$)/;
const OPENS_AFTER = /[\s([{—–\-/>…]/;
const WORD = /[\p{L}\p{N}$£€#@.…[(]/u;

/** A single mark that opens: not an elision's ("the '90s", "'em"). */
const OPENS_SINGLE = /(?<![^\s([{—–\-/>])['‘](?!\d|(?:n|em|til|tis|twas)\b)[\p{L}\p{N}]/iu;
/** Longer than a headline's quotation none is, where double marks quote. */
const MAX_SINGLE = 120;

/** Quotations of one block, in order, outermost only; linear in the block's length. */
export function findQuotations(text: string, span: Span, style: QuotationStyle = 'double'): Quotation[] {
  const found = quotationsIn(text, span, style);
  if (style === 'single' || !OPENS_SINGLE.test(text.slice(...span))) return found;
  // "Roe denied ‘cooking the books’": the words between the quotations in double marks.
  const all: Quotation[] = [];
  let from = span[0];
  for (const quotation of [...found, null]) {
    for (const one of quotationsIn(text, [from, quotation?.span[0] ?? span[1]], 'single'))
      if (one.closed && one.span[1] - one.span[0] < MAX_SINGLE && OPENS_SINGLE.test(text.slice(...one.span)))
        all.push(one);
    if (quotation) all.push(quotation);
    from = quotation?.span[1] ?? from;
  }
  return all;
}

/** Those in marks of one style. A mark that opens while a quotation is still open ends that quotation unclosed there: its closing mark was forgotten. */
function quotationsIn(text: string, [start, end]: Span, style: QuotationStyle): Quotation[] {
  const found: Quotation[] = [];
  const till = text.slice(0, end);
  let balanced: boolean | null = null;
  const nests = () => (balanced ??= isBalanced(text, start, end));
  let open = -1;
  let depth = 0;
  let closers = '';
  for (let i = nextMark(till, start); i < end; i = nextMark(till, i + 1)) {
    const code = text.charCodeAt(i);
    // In a row of opening marks only the last one opens something.
    if (onlyOpens(code) && text.charCodeAt(i + 1) === code && !(code === 8220 && nests())) continue;
    const mark = markAt(text, i, style);
    if (!mark) continue;
    // A quotation inside that ends with the outer one: '''.
    const width = mark === '”' && text[i] === '’' ? 2 : mark.length;
    const past = i + width + (mark === "''" && open >= 0 && text[i + 2] === "'" ? 1 : 0);
    if (open >= 0 && closers.startsWith('”') && (mark === '“' ? nests() : mark === '”' && depth > 0)) {
      depth += mark === '“' ? 1 : -1;
    } else if (
      open >= 0 &&
      (closers.includes(mark) ? !(opensHere(text, i, past, mark) && isStraight(mark)) : closesTurned(text, i, mark))
    ) {
      if (mark !== "'" && mark !== '’') {
        found.push({ span: [open, past], closed: true });
        open = -1;
      } else if (closesSingle(text, open, i, end)) {
        found.push({ span: [open, past], closed: true });
        open = -1;
      }
    } else if (
      (opensHere(text, i, past, mark) && (open < 0 || closers.includes(mark) || CLOSING.get(mark) === closers)) ||
      (open < 0 && opensTurned(text, i, end))
    ) {
      if (open >= 0) found.push({ span: [open, trimmedEnd(text, open, i)], closed: false });
      open = i;
      closers = CLOSING.get(mark) ?? '”';
    }
    i = past - 1;
  }
  if (open >= 0) found.push({ span: [open, end], closed: false });
  return found.filter(({ span }) => span[1] - span[0] > 2);
}

/** Whether every “ has its ”: then one inside another is nested, and none was forgotten. */
function isBalanced(text: string, start: number, end: number): boolean {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 8220) depth++;
    else if (code === 8221) depth--;
  }
  return depth === 0;
}

/** Which marks a text quotes with: single ones when they open more often than double ones. */
export function quotationStyleOf(text: string): QuotationStyle {
  let singles = 0;
  let doubles = 0;
  let turned = 0;
  for (let i = nextMark(text, 0); i < text.length; i = nextMark(text, i + 1)) {
    const code = text.charCodeAt(i);
    if (onlyOpens(code) && text.charCodeAt(i + 1) === code) continue;
    const mark = markAt(text, i, 'single');
    if (!mark) continue;
    if (opensHere(text, i, i + mark.length, mark)) {
      if (mark === '‘' && !/^(?:\d|(?:n|em|til|tis|twas)\b)/i.test(text.slice(i + 1, i + 6))) turned++;
      if (mark === '‘' || mark === "'") singles++;
      else doubles++;
    }
    i += mark.length - 1;
  }
  // Straight single marks before a word are often elisions ('em, '90s): a few of them beside double marks say nothing.
  // Where no other mark is, ‘ that opens twice quotes, even if it quotes no whole sentence.
  const only = doubles === 0 && turned > 1;
  return only || (singles > 2 * doubles && singles > 1 && CLOSES_SPEECH.test(text)) ? 'single' : 'double';
}

const MARKS = /["'`«»‘-„]/g;

/** Index of the next unit that quotation marks are written with; `text.length` when there is none. The pattern looks at each unit (7,300 calls an article → 90). */
function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from;
  return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length;
}

/** “, „ and «. */
const onlyOpens = (code: number) => code === 8220 || code === 8222 || code === 171;

function markAt(text: string, i: number, style: QuotationStyle): string | null {
  const char = text[i] as string;
  if (char === "'" || char === '`') {
    if (text[i + 1] === char) return char + char;
    return style === 'single' && char === "'" ? char : null;
  }
  if (char === '’' && text[i + 1] === '’' && style === 'double') return '”';
  if (char === '‘' || char === '’') return style === 'single' ? char : null;
  return CLOSING.has(char) || char === '”' || char === '»' ? char : null;
}

const isStraight = (mark: string) => mark === '"' || mark === "''" || mark === "'";

function opensHere(text: string, at: number, past: number, mark: string): boolean {
  if (mark === '”' || mark === '»' || mark === '’') return false;
  if (!isStraight(mark)) return true;
  const before = text[at - 1] ?? ' ';
  const after = text[past] ?? ' ';
  return (
    (OPENS_AFTER.test(before) || isStraight(before) || before === '“' || before === '‘') &&
    (WORD.test(after) || isStraight(after) || after === '‘' || after === '“')
  );
}

/** A single mark closes unless it is an apostrophe: a letter follows, or it ends a plural ("the workers’ union") inside the quotation. */
function closesSingle(text: string, open: number, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/[\p{L}\p{N}]/u.test(after) || at === open) return false;
  if (before !== 's' || !/\s/.test(after)) return true;
  // "the workers’ union” or a quotation that ends in s: a closing mark further on, before the next opening one, decides. Bounded look-ahead.
  for (let i = at + 1; i < Math.min(end, at + 300); i++) {
    const char = text[i] as string;
    if (char === '‘' || (char === "'" && opensHere(text, i, i + 1, char))) return true;
    if ((char === '’' || char === "'") && /[\s.,;:?!)—–]/.test(text[i + 1] ?? ' ')) return false;
  }
  return true;
}

/** Whether “ stands where only a closing mark can: a letter or comma before it, a space after. */
function closesTurned(text: string, at: number, mark: string): boolean {
  return mark === '“' && !OPENS_AFTER.test(text[at - 1] ?? ' ') && /[\s,.;]/.test(text[at + 1] ?? ' ');
}

/** Whether ” stands where only an opening mark can, and another one closes: ”No,” he said. */
function opensTurned(text: string, at: number, end: number): boolean {
  if (text[at] !== '”' || !OPENS_AFTER.test(text[at - 1] ?? ' ') || !WORD.test(text[at + 1] ?? ' ')) return false;
  const next = text.indexOf('”', at + 1);
  return next !== -1 && next < end;
}

function trimmedEnd(text: string, open: number, at: number): number {
  let end = at;
  while (end > open && /\s/.test(text[end - 1] as string)) end--;
  return end;
}
