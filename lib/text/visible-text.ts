/** What each invisible character is called where a reader should see that it is there. */
const NAMES: Record<string, string> = {
  '\u061c': 'ALM',
  '\u180e': 'MVS',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
};
const INVISIBLE = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Letters and signs between which joiners are ordinary spelling: Arabic and Indic scripts, emoji. */
const JOINED =
  /(?:[\u0600-\u06ff\u0700-\u08ff]|[\u0900-\u0dff]|\ufe0f|\p{Extended_Pictographic}|[\u{1f3fb}-\u{1f3ff}])$/u;
/** More combining marks on one letter than any script writes. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/**
 * Text of a page with its invisible characters written out as `[RLO]`, `[ZWSP]` and so on, and piled-up combining marks cut to four: it
 * looks like what it is and can't turn its surroundings round. Joiners stay where scripts and emoji need them. For screens and exports,
 * never for offsets.
 */
export function visibleText(text: string): string {
  return text
    .replace(INVISIBLE, (sign, offset: number) => {
      const joiner = sign === '\u200c' || sign === '\u200d';
      // Two units back are enough for a letter outside the basic plane.
      if (joiner && JOINED.test(text.slice(Math.max(0, offset - 2), offset))) return sign;
      return `[${NAMES[sign]}]`;
    })
    .replace(STACKED, '$1');
}
