/** What was thrown, as a sentence: only that crosses to another part of the extension, and is shown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
