import type { CaveatKind, Span, Sureness } from '../model.ts';
import { CAVEAT_WORDS } from './caveat-words.ts';
import { quotedVoice } from './quoted-voice.ts';
import type { Reading, Sentence } from './reading.ts';
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

/** Gives rules by the words that anchor their patterns. */
export type RuleIndex<Rule> = () => ReadonlyMap<string, readonly Entry<Rule>[]>;

/** Reads the rules when the first article asks for them: a worker starts for many an event that needs none (14 of the 40 ms of a start). */
export function indexRules<Rule extends CaveatRule<string>>(rules: readonly Rule[]): RuleIndex<Rule> {
  let index: ReturnType<RuleIndex<Rule>> | null = null;
  return () => {
    index ??= readRules(rules);
    return index;
  };
}

function readRules<Rule extends CaveatRule<string>>(rules: readonly Rule[]): Map<string, Entry<Rule>[]> {
  const index = new Map<string, Entry<Rule>[]>();
  for (const rule of rules) {
    const unless = (rule.unless ?? []).map((source) => compilePattern(source, CAVEAT_WORDS));
    for (const source of rule.patterns) {
      const pattern = compilePattern(source, CAVEAT_WORDS);
      for (const word of pattern.anchors) {
        const entries = index.get(word);
        const entry = { rule, pattern, unless: unless.filter(({ anchors }) => anchors.has(word)) };
        if (entries) entries.push(entry);
        else index.set(word, [entry]);
      }
    }
  }
  return index;
}

/** In tokens: a longer sentence is no prose, and only its beginning is looked at. */
export const LONGEST_SENTENCE = 1_000;

/** Every match of the rules in the article's own voice, in reading order; one per rule and anchor. Linear in the number of tokens. */
export function scan<Rule extends CaveatRule<string>>(reading: Reading, rules: RuleIndex<Rule>): Hit<Rule>[] {
  const { tokens } = reading;
  const index = rules();
  const quoted = quotedVoice(reading);
  const found: Hit<Rule>[] = [];
  for (const sentence of reading.sentences) {
    const range: Span = [sentence.first, Math.min(sentence.last, sentence.first + LONGEST_SENTENCE)];
    for (let anchor = range[0]; anchor < range[1]; anchor++) {
      const token = tokens[anchor]!;
      const entries = index.get(token.lower);
      if (!entries) continue;
      const inQuotation = quoted(token.start);
      let last: Rule | null = null;
      for (const { rule, pattern, unless } of entries) {
        if (rule === last || (inQuotation && !rule.anyVoice)) continue;
        const core = matchAt(pattern, tokens, anchor, range);
        if (!core || unless.some((other) => matchAt(other, tokens, anchor, range))) continue;
        found.push({ rule, core, anchor, sentence });
        last = rule;
      }
    }
  }
  return found;
}
