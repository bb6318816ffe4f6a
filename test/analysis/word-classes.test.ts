/** The class of words in their sentence, drawn behind each: only the words that matter are named. */
import { expect, test } from 'vitest';
import { verbOf } from '../../lib/analysis/words/verb-forms.ts';
import { classesOf } from '../../lib/analysis/words/word-classes.ts';
import { tokensOf } from '../../lib/text/tokens.ts';

const classed = (text: string, word: string) => {
  const tokens = tokensOf(text);
  return classesOf(tokens)[tokens.findIndex((token) => token.text === word)];
};

test.each([
  ['The report claims the bridge was safe.', 'claims', 'verb'],
  ['The claims were false.', 'claims', 'noun'],
  ['Critics question the plan.', 'question', 'verb'],
  ['Orlo blast death toll rises', 'blast', 'noun'],
  ['Critics blast the plan.', 'blast', 'verb'],
  ['Police estimate the crowd at 900.', 'estimate', 'verb'],
  ['The police estimate was 900.', 'estimate', 'noun'],
  ['That is the question.', 'question', 'noun'],
  ['She plans to attack the report.', 'attack', 'verb'],
  ['The attack came at night.', 'attack', 'noun'],
  ['Nearly half say the plan is bad.', 'say', 'verb'],
  ['The storm took 14 lives.', 'lives', 'noun'],
  ['The proposed law failed.', 'proposed', 'adjective'],
  ['The minister proposed a law.', 'proposed', 'past'],
  ['Mr. Sperling left.', 'Sperling', 'name'],
  ['The US sent it to us.', 'US', 'name'],
  ['The US sent it to us.', 'us', 'object'],
  ['It opens in May.', 'May', 'name'],
  ['It may open.', 'may', 'modal'],
  ["They didn't reply.", "didn't", 'do'],
  ['Quarry Reopens After Long Winter', 'Reopens', 'name'],
  ['Voss Says Quarry Will Reopen Soon', 'Says', 'verb'],
  ['The ruling came late.', 'ruling', 'noun'],
  ['He left, warning that it would fall.', 'warning', 'ing'],
])('%s: %s', (text, word, wordClass) => {
  expect(classed(text, word)).toBe(wordClass);
});

test.each([
  ['denied', 'deny', 'past'],
  ['labelled', 'label', 'past'],
  ['read', 'read', 'past'],
  ['putting', 'put', 'ing'],
])('%s is a form of %s', (word, lemma, form) => {
  expect(verbOf(word)).toEqual({ lemma, form });
});
