/** Names of people out of what pages write into their author fields. */

/** Words that are no part of a person's name: outlets, desks and agencies. */
const NOT_A_PERSON =
  /\b(?:staff|editors?|editorial|desk|team|news|newsroom|agency|agencies|reuters|afp|associated press|press|media|correspondents?|contributors?|reporters?|wires?|times|post|daily|tribune|herald|gazette|magazine|online|network|inc|ltd|llc|admin|administrator|webmaster|bureau|service|services|guest|board|channel|radio|tv|television|studio|journal|world|today|report|group|company|com|org|net)\b/i;
const LEAD = /^(?:by|words by|written by|reported by|author|from)\b[\s:]{0,3}/i;
/** "| Example Times", "for Example Times", ", Political Editor", "in London", "(Reuters)". */
const TAIL = /\s?(?:[|(/•·@–—]| - |,? (?:for|in|at|of) (?:the )?\p{Lu})[\s\S]*$/u;
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|sir|dame)\.? /i;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:[\p{L}\p{M}'’.-]+)){1,4}$/u;
const CREDIT =
  /\b(reuters|afp|agence france-presse|associated press|ap|upi|bloomberg|dpa|pa media|press association|agencies|xinhua|anadolu|tass|efe|ansa|kyodo)\b/i;

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
    if (/^https?:|@\w+\.\w|^@/.test(value.trim())) continue;
    for (const part of value
      .slice(0, 300)
      .replace(/\s+/g, ' ')
      .replace(LEAD, '')
      .split(/\s?(?:,| and | & |;|\bwith\b)\s?/)) {
      const bare = part.trim().replace(LEAD, '').trim();
      if (CREDIT.test(bare)) {
        credits.set(bare.toLowerCase(), bare);
        continue;
      }
      const name = cased(bare.replace(TAIL, '').replace(TITLE, '').trim());
      if (!NAME.test(name) || NOT_A_PERSON.test(name) || name.toLowerCase() === publisher?.toLowerCase()) continue;
      people.set(name.toLowerCase(), name);
    }
  }
  return { people: [...people.values()], credits: [...credits.values()] };
}

/** "JANE DOE" is a style of print, not of the name. */
function cased(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(^|[ '’-])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());
}
