import type { CaveatKind, Span, Sureness } from '../../model.ts';
import type { Reading, Sentence } from '../reading.ts';
import { CAVEAT_WORDS } from './caveat-words.ts';
import { quotedVoice } from './quoted-voice.ts';
import { compilePattern, matchAt, type TokenPattern } from './token-patterns.ts';

/**
 * What a finding spans: the words of the pattern alone, with what stands before them in their clause, with what stands after, both, or the
 * whole sentence.
 */
export type Extent = 'phrase' | 'left' | 'right' | 'clause' | 'sentence';

/** Wordings that say one thing: a kind of caveat, or a refusal. */
export interface CaveatRule<Kind extends string = CaveatKind> {
  /** Shown to the reader who asks why. */
  name: string;
  kind: Kind;
  extent: Extent;
  sureness: Sureness;
  patterns: readonly string[];
  /** Wordings round the same word that mean something else. */
  unless?: readonly string[];
  /** Found inside quotation marks too: the words are the outlet's own. */
  anyVoice?: boolean;
}

/** A place where a rule's words stand. */
export interface Hit<Rule> {
  rule: Rule;
  /** Tokens of the pattern's own words, `[first, last)`. */
  core: Span;
  anchor: number;
  sentence: Sentence;
}

interface Entry<Rule> {
  rule: Rule;
  pattern: TokenPattern;
  unless: readonly TokenPattern[];
}

/** Rules that are looked for together, and their place among all that were made. */
export interface RuleIndex<Rule> {
  rules: readonly Rule[];
  place: number;
}

const INDEXES: RuleIndex<CaveatRule<string>>[] = [];

/** Makes rules known to `scan`; to be called when modules load, for a text is looked through once for the anchors of all. */
export function indexRules<Rule extends CaveatRule<string>>(rules: readonly Rule[]): RuleIndex<Rule> {
  const index = { rules, place: INDEXES.length };
  INDEXES.push(index);
  return index;
}

/** By the words that anchor a pattern: the patterns of each index, by its place. */
type Entries = Map<string, (Entry<unknown>[] | undefined)[]>;

let entriesRead: Entries | null = null;

/** Read when the first article asks: a worker starts for many an event that needs none (14 of the 40 ms of a start). */
function entriesOfAll(): Entries {
  if (entriesRead) return entriesRead;
  entriesRead = new Map();
  for (const { rules, place } of INDEXES)
    for (const rule of rules) {
      const unless = (rule.unless ?? []).map((source) => compilePattern(source, CAVEAT_WORDS));
      for (const source of rule.patterns) {
        const pattern = compilePattern(source, CAVEAT_WORDS);
        for (const word of pattern.anchors) {
          const byPlace = entriesRead.get(word) ?? [];
          entriesRead.set(word, byPlace);
          byPlace[place] ??= [];
          byPlace[place].push({ rule, pattern, unless: unless.filter(({ anchors }) => anchors.has(word)) });
        }
      }
    }
  return entriesRead;
}

/** In tokens: a longer sentence is no prose, and only its beginning is looked at. */
export const LONGEST_SENTENCE = 1_000;

/** Every match of the rules in the article's own voice, in reading order; one per rule and anchor. Linear in the number of tokens. */
export function scan<Rule extends CaveatRule<string>>(reading: Reading, { place }: RuleIndex<Rule>): Hit<Rule>[] {
  const { tokens } = reading;
  const found: Hit<Rule>[] = [];
  for (const { anchor, sentence, range, inQuotation, byPlace } of anchorsIn(reading)) {
    const entries = byPlace[place] as Entry<Rule>[] | undefined;
    if (!entries) continue;
    let last: Rule | null = null;
    for (const { rule, pattern, unless } of entries) {
      if (rule === last || (inQuotation && !rule.anyVoice)) continue;
      const core = matchAt(pattern, tokens, anchor, range);
      if (!core || matchesAny(unless, tokens, anchor, range)) continue;
      found.push({ rule, core, anchor, sentence });
      last = rule;
    }
  }
  return found;
}

/** A function of its own: a closure in the loop above costs memory at each anchor (70 kB an article). */
const matchesAny = (patterns: readonly TokenPattern[], tokens: Reading['tokens'], anchor: number, range: Span) =>
  patterns.some((pattern) => matchAt(pattern, tokens, anchor, range));

/** A token that anchors patterns. */
interface Anchor {
  anchor: number;
  sentence: Sentence;
  /** The tokens of the sentence that are looked at. */
  range: Span;
  inQuotation: boolean;
  byPlace: readonly (Entry<unknown>[] | undefined)[];
}

const ANCHORS = new WeakMap<Reading, Anchor[]>();

/** Two tokens in seven are anchors. Looked up once for all rules and not once for each index, a token costs 1 look and not 4. */
function anchorsIn(reading: Reading): Anchor[] {
  const known = ANCHORS.get(reading);
  if (known) return known;
  const entries = entriesOfAll();
  const quoted = quotedVoice(reading);
  const found: Anchor[] = [];
  for (const sentence of reading.sentences) {
    const range: Span = [sentence.first, Math.min(sentence.last, sentence.first + LONGEST_SENTENCE)];
    for (let anchor = range[0]; anchor < range[1]; anchor++) {
      const { lower, start } = reading.tokens[anchor]!;
      const byPlace = entries.get(lower);
      if (byPlace) found.push({ anchor, sentence, range, inQuotation: quoted(start), byPlace });
    }
  }
  ANCHORS.set(reading, found);
  return found;
}
