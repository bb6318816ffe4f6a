import { startsWithCapital } from '../../text/capital.ts';
import type { Quotation } from '../../text/quotation-marks.ts';
import { countWhile } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import type { WordClass } from '../words/word-classes.ts';
import { markClosingVerbs } from './closing-verbs.ts';
import { DASH, mergeDash } from './dashes.ts';
import { isNamedBy, isTitle, markItem } from './quoted-titles.ts';

/**
 * One step of a sentence as the rules on attribution see it: a word (with an abbreviation's stop, or hyphenated), a mark, a whole quotation,
 * or a short aside in brackets. What lies inside quotations and asides is thereby out of the rules' sight.
 */
export interface Item {
  kind: WordClass | 'quotation' | 'aside';
  start: number;
  end: number;
  /** Lower case; for a dash of any kind "—"; for quotations and asides "". */
  lower: string;
  capital: boolean;
  /** Index of its first token. */
  token: number;
  quotation: Quotation | null;
  /** Of a quotation: whether it is somebody's words and no title or nickname: it ends like a sentence or is long. */
  spoken: boolean;
  /** Of a quotation: whether it is written like the title of a book or programme. */
  titled: boolean;
}

/** A sentence as its author attributes it: a full stop inside a quotation does not end it. */
export interface Line {
  items: Item[];
  block: number;
  start: number;
  end: number;
}

/** Longer brackets hold sentences of their own, not a party or an age. */
const MAX_ASIDE_TOKENS = 14;
/** A longer run of words without a full stop is no sentence: tables, code, lists run together. Its line is cut off past this many items. */
export const MAX_ITEMS = 600;
/** Names before a colon are short, in items. */
export const MAX_LABEL_ITEMS = 6;
const JOINED = /^(?:-|‐|‑|\/|–|&)$/;

/** The words before a colon near a line's beginning ("okafor" of "Okafor: …"), lower case; null where there is none. */
export function labelOf(items: readonly Item[]): string | null {
  const colon = items.slice(1, MAX_LABEL_ITEMS + 1).findIndex(({ lower }) => lower === ':') + 1;
  if (colon === 0) return null;
  return items
    .slice(0, colon)
    .map(({ lower }) => lower)
    .join(' ');
}

/** All lines of a text in order, each cut into items. Linear. */
export function linesOf(reading: Reading): Line[] {
  const { tokens, sentences, quotations } = reading;
  const lines: Line[] = [];
  let q = 0;
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s]!;
    let last = first;
    // A sentence that ends inside a quotation goes on in the next.
    while (s + 1 < sentences.length) {
      while (q < quotations.length && quotations[q]!.span[1] <= last.span[1]) q++;
      const open = quotations[q];
      const next = sentences[s + 1]!;
      if (next.block !== last.block) break;
      if ((!open || open.span[0] >= last.span[1]) && !isTag(reading, quotations[q - 1], last, next)) break;
      last = next;
      s++;
    }
    s++;
    lines.push({
      items: itemsOf(reading, first.first, last.last),
      block: first.block,
      start: first.span[0],
      end: last.span[1],
    });
  }
  return lines;

  function itemsOf(source: Reading, from: number, to: number): Item[] {
    const items: Item[] = [];
    const { start } = tokens[from]!;
    let at = countWhile(quotations, ({ span }) => span[1] <= start);
    for (let i = from; i < to && items.length <= MAX_ITEMS; i++) {
      const token = tokens[i] as Token;
      while (at < quotations.length && quotations[at]!.span[1] <= token.start) at++;
      const quotation = quotations[at];
      if (quotation && quotation.span[0] <= token.start) {
        let end = i;
        while (end + 1 < to && tokens[end + 1]!.end <= quotation.span[1]) end++;
        const named = isNamedBy(items.at(-1));
        const titled = isTitle(tokens, i, end, named);
        items.push({
          kind: 'quotation',
          start: quotation.span[0],
          end: quotation.span[1],
          lower: '',
          capital: false,
          token: i,
          quotation,
          spoken: isSpoken(source.text, quotation) && !(titled && named),
          titled,
        });
        // The comma inside the marks of a title is the sentence's.
        if (titled && named && tokens[end - 1]!.text === ',') items.push(markItem(tokens, end - 1));
        i = end;
        continue;
      }
      const previous = items.at(-1);
      if (token.text === '(' || token.text === '[') {
        const close = closingBracket(tokens, i, Math.min(to, i + MAX_ASIDE_TOKENS));
        if (close > 0) {
          items.push({
            kind: 'aside',
            start: token.start,
            end: tokens[close]!.end,
            lower: '',
            capital: false,
            token: i,
            quotation: null,
            spoken: false,
            titled: false,
          });
          i = close;
          continue;
        }
      }
      if (previous && token.lower === "'" && previous.end === token.start && /s$/.test(previous.lower)) {
        // "the traders’ solicitor"
        previous.end = token.end;
        previous.lower += "'";
        continue;
      }
      const joined =
        previous !== undefined &&
        previous.end === token.start &&
        previous.kind !== 'mark' &&
        previous.kind !== 'quotation';
      // "No. 10", and "Jr.," before a comma.
      if (
        joined &&
        token.text === '.' &&
        i + 1 < to &&
        (tokens[i + 1]!.kind !== 'mark' || tokens[i + 1]!.text === ',')
      ) {
        previous.end = token.end;
        previous.lower += '.';
        continue;
      }
      const next = tokens[i + 1];
      if (previous?.kind === 'number' && previous.end === token.start && /^(?:%|st|nd|rd|th)$/.test(token.text)) {
        previous.end = token.end;
        previous.lower += token.text;
        continue;
      }
      if (
        joined &&
        i + 1 < to &&
        next &&
        next.start === token.end &&
        next.kind !== 'mark' &&
        (JOINED.test(token.text) || (token.text === ':' && previous.kind === 'number' && next.kind === 'number')) &&
        !(token.text === '–' && next.kind === 'word' && next.text === next.lower)
      ) {
        previous.end = next.end;
        previous.lower += token.lower + next.lower;
        previous.kind = previous.kind === 'number' ? 'adjective' : previous.kind;
        i++;
        continue;
      }
      items.push({
        kind: source.classes[i] as WordClass,
        start: token.start,
        end: token.end,
        lower: token.lower,
        capital: startsWithCapital(token.text),
        token: i,
        quotation: null,
        spoken: false,
        titled: false,
      });
      if (token.kind === 'mark') mergeDash(items);
    }
    markClosingVerbs(items);
    return items;
  }
}

/** "“Never!” Ms Okafor said." The mark ends the quotation and not the sentence; tags are short. */
const MAX_TAG_TOKENS = 40;
/** "“Never!” Lena Voss, a lawyer from Ardport, said." */
const MAX_TAG_SUBJECT = 24;
/** So is the signature of a quotation ("“…” — Ngozi Okafor, Lagos"). */
const MAX_SIGNATURE_TOKENS = 14;

/** What follows the verb of such a tag: how, when, where and of what it was said. */
const AFTER_TAG =
  /^(?:in|on|at|to|of|over|about|with|while|before|by|through|for|from|outside|during|after|later|earlier|as|when|again|this|last|late|early|\w+ly|\w+day)$/;

function isTag({ text, tokens }: Reading, before: Quotation | undefined, last: Sentence, next: Sentence): boolean {
  if (before?.span[1] !== last.span[1]) return false;
  const ends = text.slice(before.span[1] - 4, before.span[1]);
  const length = next.last - next.first;
  if (DASH.test(tokens[next.first]!.text)) return length <= MAX_SIGNATURE_TOKENS;
  if (length > (/[?!…—–-]/.test(ends) ? MAX_TAG_TOKENS : 4)) return false;
  for (let i = next.first + 1; i < Math.min(next.last - 1, next.first + MAX_TAG_SUBJECT); i++) {
    const past = tokens[i + 1]!;
    const cue = cueOfWord(tokens[i]!.lower);
    if (cue?.quote && cue.person && past.kind !== 'mark') return true;
    if (cue?.quote) return past.kind === 'mark' ? past.text === '.' || past.text === ',' : AFTER_TAG.test(past.lower);
  }
  return false;
}

/** Quotations of this many words are somebody's words whatever they end with. */
const SPOKEN_WORDS = 8;

function isSpoken(text: string, { span: [start, end], closed }: Quotation): boolean {
  const closing = text.slice(Math.max(start, end - 4), end);
  return (
    !closed ||
    /[,.!?…—–-]['’]?(?:''|.)$/.test(closing) ||
    text.slice(start, end).split(/\s+/, SPOKEN_WORDS + 1).length >= SPOKEN_WORDS
  );
}

function closingBracket(tokens: readonly Token[], open: number, limit: number): number {
  const mark = tokens[open]!.text === '(' ? ')' : ']';
  for (let i = open + 1; i < limit; i++) if (tokens[i]!.text === mark) return i;
  return -1;
}
