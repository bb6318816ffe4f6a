/** Links to words of a page (`#:~:text=`), as https://wicg.github.io/scroll-to-text-fragment/ has them. */
import type { Span } from '../model.ts';
import { webUrl } from './web-url.ts';

/** Longer words are given by their beginning and end. */
const MAX_EXACT = 120;
/** Shorter words are never given without what stands beside them: the page has more text than the article. */
const MIN_ALONE = 20;
/** Words of the beginning, the end and the sides that a link names, tried in this order until nothing else in the article fits. */
const WORD_COUNTS = [3, 6, 12, 24];
/** How far words beside a place are looked for. */
const REACH = 400;
const WORD_PART = /[\p{L}\p{N}\p{M}_]/u;
/** "1,200.5", "U.S", "don’t" are one word to a browser; "well-known" is two. */
const WORD = /[\p{L}\p{N}\p{M}_]+(?:[.,:'’][\p{L}\p{N}\p{M}_]+)*/gu;
const INNER_MARK = /[.,:'’]/;

/**
 * The page's address with a fragment that leads to these words: the words alone where they are enough, else with their neighbours; long
 * ones, and those of several blocks, by begin and end. Null when the address is no web address or the span holds no word.
 */
export function textFragmentUrl(url: string, text: string, span: Span): string | null {
  const base = webUrl(url)
    ?.replace(/:~:[\s\S]*$/, '')
    .replace(/#$/, '');
  const words = wholeWords(text, span);
  if (!base || !words) return null;
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${directiveOf(text, words)}`;
}

/** `[prefix-,]start[,end][,-suffix]` */
function directiveOf(text: string, [start, end]: Span): string {
  const folded = fold(text);
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(text, end);
  const firstLineEnd = Math.min(end, endOfLine(text, start));
  const lastLineStart = Math.max(start, text.lastIndexOf('\n', end - 1) + 1);
  const long = end - start > MAX_EXACT || firstLineEnd < end;
  const parts = { prefix: '', start: '', end: '', suffix: '' };

  for (const count of WORD_COUNTS) {
    const headEnd = long ? afterWords(text, start, firstLineEnd, count) : end;
    const tailStart = long ? beforeWords(text, lastLineStart, end, count) : end;
    const alone = count === WORD_COUNTS[0] && end - start >= MIN_ALONE;
    const from = alone ? start : beforeWords(text, lineStart, start, count);
    const to = alone || long ? headEnd : afterWords(text, end, lineEnd, count);
    parts.prefix = text.slice(from, start);
    parts.start = text.slice(start, headEnd);
    parts.end = headEnd < tailStart ? text.slice(tailStart, end) : '';
    parts.suffix = text.slice(headEnd, to);
    if (headEnd >= tailStart) parts.start = text.slice(start, end);
    const ends = parts.end === '' || folded.indexOf(folded.slice(tailStart, end), headEnd) === tailStart;
    if (ends && isOnly(folded, from, to)) break;
  }
  const { prefix, suffix } = parts;
  return [
    prefix.trim() && `${encode(prefix)}-`,
    encode(parts.start),
    encode(parts.end),
    suffix.trim() && `-${encode(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
}

/** `-`, `,` and `&` are the directive's own signs; the others would end a link in Markdown or in a sentence. */
function encode(words: string): string {
  const line = words.toWellFormed().replace(/\s+/g, ' ').trim();
  return encodeURIComponent(line).replace(
    /[-!'()*~_.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The span from the first word to the last, each whole: browsers match whole words only. Null without any. */
function wholeWords(text: string, [start, end]: Span): Span | null {
  while (start < end && !WORD_PART.test(charAt(text, start))) start++;
  while (end > start && !WORD_PART.test(charBefore(text, end))) end--;
  if (start === end) return null;
  for (let i = 0; i < REACH && isInsideWord(text, start); i++) start--;
  for (let i = 0; i < REACH && isInsideWord(text, end); i++) end++;
  return [start, end];
}

/** Whether a word goes on over this offset; a mark between two of its parts belongs to it. */
function isInsideWord(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [before, after] = [charBefore(text, at), charAt(text, at)];
  if (!WORD_PART.test(before))
    return INNER_MARK.test(before) && WORD_PART.test(after) && WORD_PART.test(charBefore(text, at - 1));
  return (
    WORD_PART.test(after) || (INNER_MARK.test(after) && at + 1 < text.length && WORD_PART.test(charAt(text, at + 1)))
  );
}

const charAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 32);
/** The character that ends at `at`; half a pair gives the whole. */
function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? charAt(text, at - 2) : text.charAt(at - 1);
}

/** Where the `count`th word from `from` ends; `from` when there is none before `limit`. */
function afterWords(text: string, from: number, limit: number, count: number): number {
  const near = text.slice(from, Math.min(limit, from + REACH));
  const ends = [...near.matchAll(WORD)].map((word) => from + word.index + word[0].length);
  if (from + near.length < limit && ends.length > 1) ends.pop(); // the window may have cut it
  return ends[Math.min(count, ends.length) - 1] ?? from;
}

/** Where the `count`th word before `to` begins; `to` when there is none after `limit`. */
function beforeWords(text: string, limit: number, to: number, count: number): number {
  const first = Math.max(limit, to - REACH);
  const starts = [...text.slice(first, to).matchAll(WORD)].map((word) => first + word.index);
  if (first > limit && starts.length > 1) starts.shift(); // the window may have cut it
  return starts[Math.max(0, starts.length - count)] ?? to;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Browsers don't tell capitals; offsets must stay, so a text that would change its length is left as it is. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isOnly(folded: string, from: number, to: number): boolean {
  const wanted = folded.slice(from, to);
  return folded.indexOf(wanted) === from && folded.indexOf(wanted, from + 1) === -1;
}
