import { AGENCY } from './bylines.ts';

/** Lines that bear a credit are short. */
const MAX_LINE = 160;
const SOURCE = /^sources? ?[:—–-] ?(\S.{1,80})$/i;
/** Such lines name whom the article draws on. */
const DRAWS_ON = /contributed to this|(?:reporting|inputs|files|generated) (?:by|from)|^copyright \d+ the assoc/i;
/** "… he said. (Reuters)", "ab/cd (AP, dpa)", "… – AFP", "Example Times with agencies"; parties have short names in brackets as well. */
const END = /(?:[.!?”"’] ?\(|^[a-z/]{2,9} \(|\s[–—-]|\bwith )([^()]{2,40})\)?\.?$/i;
/** "ORSA, Nov. 3 (AP) —", "Orsa (AFP) –". */
const DATELINE = /^(?:[A-Z]{2}[^()]{0,60}|[A-Z]\w+ )?\(([^()]{2,40})\) ?[–—-]/;
const AGENCIES = new RegExp(`${AGENCY.source}|\\bani\\b`, 'gi');
/** The end of a line that is looked at. */
const MAX_END = 60;
/** So many blocks up to the last, and as many below, are looked at. */
export const CREDIT_LINES = 4;

/** Agencies and outlets that an article's first paragraph and the lines at its end say it draws on, as they are written; photo credits apart. */
export function creditsOf(known: readonly string[], first: string, lines: readonly string[]): string[] {
  const credits = [...known];
  const add = (name: string) => {
    if (!credits.some((credit) => credit.includes(name) || name.includes(credit))) credits.push(name);
  };
  if (AGENCY.test(first.slice(0, MAX_LINE))) onlyAgencies(DATELINE.exec(first)?.[1] ?? '').forEach(add);
  for (const text of lines) {
    const line = text.length > MAX_LINE ? '' : text;
    const source = SOURCE.exec(line);
    if (source) add((source[1] as string).replace(/[.)\s]{1,3}$/, ''));
    // Bylines have had this pattern compiled; the others take 0.7 ms.
    else if (!AGENCY.test(text)) continue;
    else if (DRAWS_ON.test(line)) agenciesOf(line).forEach(add);
    else onlyAgencies(END.exec(text.slice(-MAX_END))?.[1] ?? line).forEach(add);
  }
  return credits;
}

const agenciesOf = (text: string): string[] => text.match(AGENCIES) ?? [];

/** The agencies of a text that names nothing else but a year. */
const onlyAgencies = (text: string): string[] =>
  /[\w©]/.test(text.replace(AGENCIES, '').replace(/\band\b|© ?\d+/g, '')) ? [] : agenciesOf(text);
