/** Names of people out of what pages write into their author fields. */
import { singleSpaced } from './page-block.ts';
import { isAmong } from './plurals.ts';

/** Words that are no part of a person's name: outlets, desks and agencies. */
const NO_NAME = new Set(
  'staff editor editorial writer columnist photographer desk team news newsroom agency press media correspondent contributor reporter journalist producer economist analyst business wire times post daily tribune herald gazette magazine online network inc ltd llc admin administrator webmaster bureau service board channel radio tv television studio journal world today report group company com org net by with the and in for at of from mr ms miss dr prof sir dame dr. mr. mrs. ms. prof.'.split(
    ' ',
  ),
);
/** How places people write from begin, and offices that are surnames, too. */
const NO_START = /^(?:new|los|north|south|east|west|hong(?= kong)|guest) /i;
/** Agencies, by their names or a word of them. */
export const AGENCY =
  /\b(?:reuters|afp|ap|upi|bloomberg|dpa|xinhua|anadolu|tass|efe|ansa|kyodo|yonhap|pti|ians|aap|(?:news )?agencies|agence|(?:the )?(?:(?:australian )?associated|canadian) press|press (?:association|trust of india)|pa media)\b/i;
const LEAD = /^(?:(?:words |written |reported )?by|author|from)\b[\s:]{0,3}/i;
/** "| Example Times", "for Example Times", "in London", "(Example Times)". */
const TAIL = /\s?(?:[|(/•·@–—]| - | (?:for|in|at|of) (?:the )?(?:[A-Z]|$))[\s\S]*$/;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)\.? /i;
/** Two to five words, the first with a capital; names of people are written in Latin letters on the pages that are read. */
const NAME =
  /^[A-Z\u00C0-\u00DE\u0100-\u017F][A-Za-z.'’\u00C0-\u024F-]*(?: [A-Za-z\u00C0-\u024F][A-Za-z.'’\u00C0-\u024F-]*){1,4}$/;

/** A line of names is cut after this. */
const MAX_LINE = 300;

export interface Byline {
  people: string[];
  /** Agencies and outlets named where people are named. */
  credits: string[];
}

/** The people and agencies of author fields, each once, in order; what is neither is dropped. */
export function bylineOf(values: readonly string[], publisher: string | null = null): Byline {
  const outlet = publisher?.toLowerCase() ?? '';
  const people = new Map<string, string>();
  const credits = new Map<string, string>();
  for (const value of values) {
    const line = withoutHandle(singleSpaced(value.slice(0, MAX_LINE)));
    if (line.startsWith('http')) continue;
    for (const part of isPlainName(line) ? [line] : partsOf(line)) {
      const found = AGENCY.exec(part);
      if (found) {
        const agency = withOffice(found[0], withoutTail(part.slice(found.index + found[0].length)));
        credits.set(agency.toLowerCase(), agency);
      }
      const rest = withoutOutlet(part.slice(0, found?.index), outlet);
      const name = cased(isPlainName(rest) ? rest : withoutTail(rest).replace(TITLE, '').trim());
      if (isPlainName(name) && name.toLowerCase() !== outlet) people.set(name.toLowerCase(), name);
    }
  }
  const named = [...people.values()];
  // Blogs bear the name of who writes them: a name like the outlet's is none only beside another.
  const others = named.filter((name) => !isLike(name.toLowerCase(), outlet));
  return { people: others.length > 0 ? others : named, credits: [...credits.values()] };
}

/** "CNN Business" of CNN, "Example Times" of Example Times Online. */
function isLike(name: string, outlet: string): boolean {
  const [short = '', long] = [name, outlet].sort((a, b) => a.length - b.length);
  return short !== '' && `${long} `.startsWith(`${short} `);
}

/** "Ada Brenner Example Times" of Example Times. */
function withoutOutlet(text: string, outlet: string): string {
  const at = text.toLowerCase().indexOf(` ${outlet}`);
  return at > 0 && isPlainName(text.slice(0, at)) ? text.slice(0, at) : text;
}

/** "AP Auto Writer" writes for AP. */
const withOffice = (agency: string, rest: string): string =>
  isNoName(rest.slice(rest.lastIndexOf(' ') + 1)) ? agency : agency + rest;

const isNoName = (word: string) => isAmong(NO_NAME, word.toLowerCase());

/** A line up to a handle or an address of mail. */
function withoutHandle(line: string): string {
  const [start = ''] = line.split('@', 1);
  return start === line ? line : start.slice(0, start.lastIndexOf(' ') + 1).trim();
}

const partsOf = (line: string) =>
  line
    .replace(LEAD, '')
    .split(/ ?(?:,| and | & |;| with ) ?/)
    .map((part) => part.replace(LEAD, '').trim());

function withoutTail(part: string): string {
  const at = part.search(TAIL);
  return at === -1 ? part : part.slice(0, at);
}

/** Two to five words, none of which is a word of outlets and desks. */
const isPlainName = (text: string) =>
  NAME.test(text) && !NO_START.test(text) && !AGENCY.test(text) && !text.split(' ').some(isNoName);

/** "JANE DOE" is a style of print, not of the name. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?:^|[ '’-])\S/g, (start) => start.toUpperCase());
}
