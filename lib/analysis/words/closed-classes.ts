/** Words whose class hangs on nothing around them. */
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  WH_WORDS,
} from './closed-words.ts';
import type { WordClass } from './word-classes.ts';

/** The words of the closed classes with their class. */
export const CLOSED = new Map<string, WordClass>();
/** Whether a word is of a closed class: no noun, whatever its shape. */
export const isClosed = (lower: string) => CLOSED.has(lower);
const put = (words: Iterable<string>, wordClass: WordClass) => {
  for (const word of words) CLOSED.set(word, wordClass);
};
put(ADVERBS, 'adverb');
put(DETERMINERS, 'determiner');
put(PREPOSITIONS, 'preposition');
put(SUBORDINATORS, 'subordinator');
put(CONJUNCTIONS, 'conjunction');
put(WH_WORDS, 'wh');
put(PRONOUNS, 'pronoun');
put(SUBJECT_PRONOUNS, 'subject');
put(OBJECT_PRONOUNS, 'object');
put([...POSSESSIVES, 'her'], 'possessive');
put(NUMBER_WORDS, 'number');
put(['not'], 'not');
put(['to'], 'to');
put(['that'], 'that');
for (const [word, wordClass] of AUXILIARIES) CLOSED.set(word, wordClass);
