/** A table in which words of a page may be looked up: it lacks the names that every object has, for "constructor" is a word too. */
export function wordTable<V>(entries: Record<string, V>): Record<string, V> {
  return Object.assign(Object.create(null) as Record<string, V>, entries);
}
