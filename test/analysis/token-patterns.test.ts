import { expect, test } from 'vitest';
import { compilePattern, matchAt, type WordClasses } from '../../lib/analysis/caveats/token-patterns.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import { plain, show } from '../helpers/show.ts';

const CLASSES: WordClasses = {
  not: new Set(['not', 'never']),
  adv: (token) => token.lower.endsWith('ly'),
};

/** The first match of a pattern in a text, drawn in. */
function matched(pattern: string, text: string): string {
  const compiled = compilePattern(pattern, CLASSES);
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; at++) {
    if (!compiled.anchors.has(tokens[at]!.lower)) continue;
    const range = matchAt(compiled, tokens, at, [0, tokens.length]);
    if (range) return show(text, [[tokens[range[0]]!.start, tokens[range[1] - 1]!.end]]);
  }
  return text;
}

test.each([
  ['one word', '!bridge', 'The ⟦bridge⟧ fell.'],
  ['one of several words', '!bridge|tunnel', 'The ⟦tunnel⟧ flooded.'],
  ['capitals make no difference', '!bridge fell', 'THE ⟦BRIDGE FELL⟧.'],
  ['a class before the anchor', '@not !verified', 'It was ⟦never verified⟧.'],
  ['what may be missing is missing', '@not @adv? !verified', 'It was ⟦not verified⟧.'],
  ['and is there', '@not @adv? !verified', 'It was ⟦not fully verified⟧.'],
  ['up to so many', '@not @adv{0,2} !verified', 'It was ⟦not yearly fully verified⟧.'],
  ['but no more', '@not @adv{0,1} !verified', 'It was not yearly fully verified.'],
  ['a gap of words', 'calls _{0,4} !unanswered', 'Her ⟦calls to the mill went unanswered⟧.'],
  ['a gap of words does not cross a mark', 'calls _{0,4} !unanswered', 'Her calls, mostly late, went unanswered.'],
  ['a gap of tokens does', 'calls ~{0,6} !unanswered', 'Her ⟦calls, mostly late, went unanswered⟧.'],
  ['the nearest word ends a gap', '!accused ~{1,6} of', 'He ⟦accused them of⟧ theft of silver.'],
  ['the longest of optional ends', '!fell down? hard?', 'It ⟦fell down hard⟧.'],
  ['nothing when a word is missing', 'the !bridge fell', 'A bridge fell.'],
])('%s', (_name, pattern, marked) => {
  expect(matched(pattern, plain(marked))).toBe(marked);
});

test.each([
  ['a pattern without an anchor', 'the bridge'],
  ['a pattern with two', '!the !bridge'],
  ['a class that does not exist', '!bridge @verb'],
  ['a test of tokens as anchor', '!@adv'],
])('%s is refused', (_name, pattern) => {
  expect(() => compilePattern(pattern, CLASSES)).toThrow();
});

test('a match stays inside its sentence', () => {
  const tokens = tokensOf('It was not. Verified');
  expect(matchAt(compilePattern('not .? !verified', CLASSES), tokens, 4, [4, 5])).toBeNull();
});
