/** A language's sentences in the order of the English ones: scripts/words-plugin.ts. */
declare module 'virtual:words/*' {
  const leaves: readonly (string | { readonly [category: string]: string })[];
  export default leaves;
}

/** Groups of the English sentences. */
declare module 'virtual:english/*' {
  type Words = { readonly [name: string]: string | Words };
  const words: Words;
  export default words;
}
