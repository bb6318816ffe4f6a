/** Names of people out of what pages write into their author fields. */

/** Words that are no part of a person's name: outlets, desks and agencies. */
const NO_NAME = new Set(
  'staff editor editors editorial desk team news newsroom agency agencies press media correspondent correspondents contributor contributors reporter reporters wire wires times post daily tribune herald gazette magazine online network inc ltd llc admin administrator webmaster bureau service services guest board channel radio tv television studio journal world today report group company com org net by with the and in for at of from mr mrs ms miss dr prof sir dame dr. mr. mrs. ms. prof.'.split(
    ' ',
  ),
);
/** Agencies by a word of their names. */
const AGENCIES = new Set(
  'reuters afp ap upi bloomberg dpa xinhua anadolu tass efe ansa kyodo agencies agence'.split(' '),
);
const AGENCY_NAMES = ['associated press', 'press association', 'pa media'];
const OFFICES = new Set(['writer', 'reporter', 'correspondent', 'editor', 'staff', 'columnist', 'photographer']);
const LEAD = /^(?:(?:words |written |reported )?by|author|from)\b[\s:]{0,3}/i;
/** "| Example Times", "for Example Times", "in London", "(Example Times)". */
const TAIL = /\s?(?:[|(/•·@–—]| - | (?:for|in|at|of) (?:the )?[A-Z])[\s\S]*$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)\.? /i;
/** Two to five words, the first with a capital; names of people are written in Latin letters on the pages that are read. */
const NAME = /^[A-Z\u00C0-\u00DE\u0100-\u017F][\w.'’\u00C0-\u024F-]*(?: [\w.'’\u00C0-\u024F-]+){1,4}$/;

/** A line of names is cut after this. */
const MAX_LINE = 300;

export interface Byline {
  people: string[];
  /** Agencies and outlets named where people are named. */
  credits: string[];
}

/** The people and agencies of author fields, each once, in order; what is neither is dropped. */
export function bylineOf(values: readonly string[], publisher: string | null = null): Byline {
  const people = new Map<string, string>();
  const credits = new Map<string, string>();
  for (const value of values) {
    const line = value.slice(0, MAX_LINE).trim();
    if (line.startsWith('http') || line.includes('@')) continue;
    for (const part of isPlainName(line) ? [line] : partsOf(line)) {
      const words = part.toLowerCase().split(' ');
      if (words.some((word) => AGENCIES.has(word)) || AGENCY_NAMES.some((name) => words.join(' ').includes(name))) {
        const agency = withoutOffice(part);
        credits.set(agency.toLowerCase(), agency);
        continue;
      }
      const name = cased(isPlainName(part) ? part : withoutTail(part).replace(TITLE, '').trim());
      const isOutlet = name.toLowerCase() === publisher?.toLowerCase();
      if (isPlainName(name) && !isOutlet) people.set(name.toLowerCase(), name);
    }
  }
  const named = [...people.values()];
  // Blogs bear the name of who writes them: a name like the outlet's is none only beside another.
  const others = named.filter((name) => !isLike(name, publisher));
  return { people: others.length > 0 ? others : named, credits: [...credits.values()] };
}

/** "CNN Business" of CNN, "Example Times" of Example Times Online. */
function isLike(name: string, publisher: string | null): boolean {
  const [short, long] = [name.toLowerCase(), publisher?.toLowerCase() ?? ''].sort((a, b) => a.length - b.length);
  return short !== '' && `${long} `.startsWith(`${short} `);
}

/** "AP Auto Writer" writes for AP. */
function withoutOffice(part: string): string {
  const words = part.split(' ');
  if (!OFFICES.has(words.at(-1)?.toLowerCase() ?? '')) return part;
  return words.find((word) => AGENCIES.has(word.toLowerCase())) ?? part;
}

const partsOf = (line: string) =>
  line
    .replace(/\s+/g, ' ')
    .replace(LEAD, '')
    .split(/ ?(?:,| and | & |;| with ) ?/)
    .map((part) => part.replace(LEAD, '').trim());

function withoutTail(part: string): string {
  const at = part.search(TAIL);
  return at === -1 ? part : part.slice(0, at);
}

/** Two to five words, none of which is a word of outlets and desks. */
function isPlainName(text: string): boolean {
  return (
    NAME.test(text) &&
    !text
      .toLowerCase()
      .split(' ')
      .some((word) => NO_NAME.has(word) || AGENCIES.has(word))
  );
}

/** "JANE DOE" is a style of print, not of the name. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?:^|[ '’-])\S/g, (start) => start.toUpperCase());
}
