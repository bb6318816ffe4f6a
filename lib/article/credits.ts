/** Lines that bear a credit stand at the end of an article. */
const MAX_LINE = 160;
const SOURCE = /^sources? ?[:—–-] ?(\S.{1,80})$/i;
/** "(With inputs from agencies)", "Example Times with agencies". */
const WITH =
  /\bwith (?:inputs? from |reporting by )?((?:[A-Z][\w.]{1,20}(?:,| and)? ){0,4}(?:agencies|Reuters|AFP|AP|dpa|UPI|PTI|ANI))\b/i;
/** So many of the last blocks are looked at. */
export const CREDIT_LINES = 4;

/** Agencies and outlets that the last lines of an article say it draws on, as they are written; photo credits apart. */
export function creditsOf(texts: readonly string[]): string[] {
  const credits = new Set<string>();
  for (const text of texts.slice(-CREDIT_LINES)) {
    if (text.length > MAX_LINE) continue;
    const line = text.toLowerCase();
    const source =
      (line.startsWith('source') ? SOURCE.exec(text)?.[1] : undefined) ??
      (line.includes('with ') ? WITH.exec(text)?.[1] : undefined);
    if (source) credits.add(source.replace(/[.)\s]{1,3}$/, ''));
  }
  return [...credits];
}
