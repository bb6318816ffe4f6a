/** Whether a word, or the one it is the plural of, is one of some words in small letters. */
export const isAmong = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(/s$/, ''));
