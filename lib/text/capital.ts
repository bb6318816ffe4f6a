const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital. The regular expression is asked only outside ASCII: most words of a text are asked this six times. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
