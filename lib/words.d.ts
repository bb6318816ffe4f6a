/** A language's sentences in the order of the English ones: scripts/words-plugin.ts. */
declare module 'virtual:words/*' {
  const leaves: readonly (string | { readonly [category: string]: string })[];
  export default leaves;
}
