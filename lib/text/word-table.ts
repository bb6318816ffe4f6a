/** A table in which words of a page are looked up: a map, for "constructor" is a word too, and objects answer such words twice as slowly. */
export function wordTable<V>(entries: Record<string, V>): Map<string, V> {
  return new Map(Object.entries(entries));
}

/** A table in which many words have one value: value → its words. Of a word that is listed twice the last value stands. */
export function tableOfLists<V extends string>(lists: Record<V, string>): Map<string, V> {
  const table = new Map<string, V>();
  for (const value in lists) for (const word of lists[value].trim().split(/\s+/)) table.set(word, value);
  return table;
}

/** A set of words that stand in one text, parted by blanks. */
export const wordSet = (list: string) => new Set(list.trim().split(/\s+/));
