/**
 * Patterns over tokens, written as short strings. A pattern is a row of elements, one of which is its anchor:
 *
 *     @neg @adv{0,3} be|been? @adv{0,3} !@verified
 *
 * `word` or `a|b|c` one of these words · `@name` a word of that class · `_` any word, number or apostrophe · `~` any token (a match stays in its
 * sentence) · `?` may be missing · `{m,n}` that many · `!` the anchor, one word only.
 *
 * Patterns are looked up by the anchor's word, so a token that anchors nothing costs one look into a map. From the anchor a match grows
 * both ways by sets of places it may have reached, never by trying again: the work at an anchor is bounded by the pattern's own length.
 */
import type { Span } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';

/** Named classes of words, in lower case, or tests of a token. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string> | ((token: Token) => boolean)>>;

interface Element {
  accepts: (token: Token) => boolean;
  min: number;
  max: number;
  /** `_` or `~`. */
  gap: boolean;
}

/** One pattern, ready to be tried at a token that is its anchor. */
export interface TokenPattern {
  anchors: ReadonlySet<string>;
  /** From the anchor leftwards. */
  before: readonly Element[];
  after: readonly Element[];
}

const QUANTITY = /^(.+)\{(\d+),(\d+)\}$/;

/** Reads a pattern; throws on a class that does not exist or on a pattern without exactly one anchor. */
export function compilePattern(source: string, classes: WordClasses): TokenPattern {
  const parts = source.split(' ');
  const place = parts.findIndex((part) => part.startsWith('!'));
  if (place === -1 || parts.some((part, at) => at > place && part.startsWith('!')))
    throw new Error(`A pattern needs exactly one anchor: ${source}`);
  const elements = parts.map((part) => elementOf(part, classes));
  return {
    anchors: wordsOf((parts[place] as string).slice(1), classes),
    before: elements.slice(0, place).reverse(),
    after: elements.slice(place + 1),
  };
}

/**
 * The match of a pattern whose anchor is token `at`, as a token range `[first, last)` inside `within`; null when it doesn't match. Where
 * a match may be longer or shorter the longest is taken.
 */
export function matchAt(
  { before, after }: TokenPattern,
  tokens: readonly Token[],
  at: number,
  [first, last]: Span,
): Span | null {
  const right = reach(after, tokens, at + 1, 1, last);
  if (right === null) return null;
  const left = reach(before, tokens, at - 1, -1, first - 1);
  return left === null ? null : [left + 1, right];
}

/** The places reached, and those reached next: kept from call to call, for an article asks 460 times (its memory 1,530 → 1,380 kB). */
const LISTS: [number[], number[]] = [[], []];

/** The farthest place reached by a row of elements from `from` in steps of one; null when the row can't be followed to its end. */
function reach(
  row: readonly Element[],
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  border: number,
): number | null {
  let reached = 1;
  LISTS[0][0] = from;
  for (let index = 0; index < row.length; index++) {
    const { accepts, min, max } = row[index]!;
    const places = LISTS[index & 1]!;
    const next = LISTS[~index & 1]!;
    let found = 0;
    // Places come in order, and from each a run without gaps: what lies behind the last of `next` is not in it yet.
    let farthest = from - step;
    for (let i = 0; i < reached; i++) {
      let here = places[i]!;
      for (let count = 0; ; count++) {
        if (count >= min && (here - farthest) * step > 0) {
          next[found++] = here;
          farthest = here;
        }
        const token = here === border ? undefined : tokens[here];
        if (count === max || !token || !accepts(token)) break;
        here += step;
      }
    }
    if (found === 0) return null;
    // The nearest "of" ends "accused … of", not the farthest.
    const nearest = index === row.length - 1 && index > 0 && row[index - 1]!.gap && max === 1 && min === 1;
    if (nearest) return next[0]!;
    reached = found;
  }
  return LISTS[row.length & 1]![reached - 1]!;
}

function elementOf(part: string, classes: WordClasses): Element {
  const optional = part.endsWith('?') && part.length > 1;
  const quantity = QUANTITY.exec(part);
  const [min, max] = optional ? [0, 1] : quantity ? [Number(quantity[2]), Number(quantity[3])] : [1, 1];
  const body = (optional ? part.slice(0, -1) : (quantity?.[1] ?? part)).replace(/^!/, '');
  return { accepts: testOf(body, classes), min, max, gap: body === '_' || body === '~' };
}

type Test = (token: Token) => boolean;

/** Parts are the same in many patterns ("@say", "according?"), and classes large: each part is read once (heap after the start 4.0 → 3.5 MB). */
const testsRead = new WeakMap<WordClasses, Map<string, Test>>();

function testOf(body: string, classes: WordClasses): Test {
  const read = testsRead.get(classes) ?? new Map<string, Test>();
  testsRead.set(classes, read);
  const test = read.get(body) ?? readTest(body, classes);
  read.set(body, test);
  return test;
}

function readTest(body: string, classes: WordClasses): Test {
  if (body === '_') return (token) => token.kind !== 'mark' || /[%$'’]/.test(token.text);
  if (body === '~') return () => true;
  const tests: Test[] = [];
  const words = new Set<string>();
  for (const item of body.split('|')) {
    const found = item.length > 1 && item.startsWith('@') ? classOf(item, classes) : item;
    if (typeof found === 'string') words.add(found);
    else tests.push(typeof found === 'function' ? found : (token) => found.has(token.lower));
  }
  const [only] = tests;
  if (only && words.size === 0 && tests.length === 1) return only;
  if (tests.length === 0) return (token) => words.has(token.lower);
  return (token) => words.has(token.lower) || tests.some((test) => test(token));
}

function wordsOf(body: string, classes: WordClasses): Set<string> {
  const words = new Set<string>();
  for (const item of body.split('|')) {
    const found = item.startsWith('@') ? classOf(item, classes) : new Set([item]);
    if (typeof found === 'function') throw new Error(`An anchor must be made of words: ${body}`);
    for (const word of found) words.add(word);
  }
  return words;
}

function classOf(item: string, classes: WordClasses): ReadonlySet<string> | ((token: Token) => boolean) {
  const found = classes[item.slice(1)];
  if (!found) throw new Error(`No class of words is called ${item}`);
  return found;
}
