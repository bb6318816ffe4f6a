import type { Span } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet as words } from '../../text/word-table.ts';
import type { Reading } from '../reading.ts';
import { PRESS } from './caveat-words.ts';

const PRESS_SHAPE = /^(?:[A-Z][\w-]*(?:News|Post|Press|TV|Media|Wire|Times)|News\w{3,})$/;
/** Verbs with which outlets speak. */
const REPORTING = words(
  'reported reports report according per reporting revealed identify writes wrote noted notes pointed',
);
/** Agencies, by a word of their names that nothing else bears. */
export const WIRES = words(
  'reuters xinhua afp tass interfax yonhap kyodo anadolu france-presse pti ani ians dpa upi ap antara bernama efe ansa irna cctv cgtn nhk',
);
/** Names that only papers and agencies bear: what these say is news of others too. */
const PAPER =
  /^(?:(?:the )?(?:[A-Z]\w* ){0,4}(?:Times|Journal|Herald|Tribune|Gazette|Telegraph|Chronicle|TV|FM|Radio|Television|Press (?:Trust|Association|Agency))|the (?:[A-Z]\w* ){0,4}(?:Post|Mail|News|Guardian|Observer|Express|Standard|Mirror|Echo|Argus|Ledger|Star|Independent|Examiner|Globe|Sun)|(?:\w+ ){0,2}(?:state|local|public|national) (?:media|television|TV|radio))$/;
/** Names that tell of others where they are cited; what they "said" may be of themselves. */
const CITED = /^(?:the )?(?:CNN|BBC|NPR|CNBC|TMZ|ESPN|Politico|Axios)$/;
/** "The BBC reported | that …", and not lower sales. */
const REPORTED = /^report(?:s|ed)$/;
const AS_NEWS = /^(?:[.,;]| that\b| (?:on )?\w+day\b| earlier\b)/;
/** What an agency's own people saw is no news of others. */
const OWN_EYES = /^(?:reporter|journalist|correspondent|photographer|witness|witnesse|cameraman)s?$/;
/** With these an agency passes on news; what it announces or confirms is its own. */
const RELAYS = /^(?:said|says|put|puts|reported|reports|reporting|quoted|cited|according|per)$/;
/** So far behind a name its verb and the next word stand, in UTF-16 units. */
const AHEAD = 40;
/** What an outlet tells of itself. */
const OF_ITSELF = /^(?: that| (?:on )?\w+day| in a statement)? (?:it|its|in a statement)\b/;
/** An outlet's poll is its own work, and its letters, awards and buildings are something else. */
const NOT_THE_OUTLET = words(
  'poll polls tally count analysis survey average pollster conference secretary release column editorial interview',
);
/** What a lone name is followed by when it reports news, and not sales or losses. */
const BEFORE_NEWS = words(
  'that on earlier monday tuesday wednesday thursday friday saturday sunday today yesterday , . :',
);

/** Lone names, in lower case, that the article itself treats as outlets: "first reported by Zeitung", "Zeitung reported that". */
export function outletsIn({ tokens, classes, sentences }: Reading): Set<string> {
  const found = new Set<string>();
  const isLone = (at: number) =>
    isName(tokens[at]) && classes[at] === 'name' && !isName(tokens[at - 1]) && tokens[at]!.end - tokens[at]!.start > 2;
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i]!;
      if (lower !== 'reported' && lower !== 'reports') continue;
      const next = tokens[i + 1];
      if (next?.lower === 'by') {
        const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
        if (isLone(at) && !isName(tokens[at + 1])) found.add(bare(tokens[at]!));
      } else if (i > first && isLone(i - 1) && (i + 1 >= last || BEFORE_NEWS.has(next?.lower ?? '.') || isName(next)))
        found.add(bare(tokens[i - 1]!));
    }
  // Names that stand elsewhere after another name are of people, most of them.
  if (found.size > 0)
    for (let i = 1; i < tokens.length; i++)
      if (classes[i] === 'name' && classes[i - 1] === 'name') found.delete(bare(tokens[i]!));
  return found;
}

/** Whether the words of a source name an outlet, given the words of its cue and where both end: by what its name is made of, or as the article uses it. */
export function namesOutlet(
  { tokens, text }: Reading,
  outlets: () => ReadonlySet<string>,
  [start, end]: Span,
  cue: readonly string[],
  behind: number,
): boolean {
  const source: Token[] = [];
  const startsInside = start > 1 && !/[.!?…:“”"\s]/.test(text[start - 2] as string);
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) source.push(tokens[i]!);
  // An agency speaks for others, whatever the verb.
  const relays = cue.some((word) => RELAYS.test(word)) && !OF_ITSELF.test(text.slice(behind, behind + AHEAD));
  if (relays && source.some((token) => WIRES.has(bare(token))))
    return !source.some((token) => OWN_EYES.test(token.lower) || token.lower.endsWith("'s"));
  const named = text
    .slice(start, end)
    .replace(/^The|^.* (?:report|article|story) (?:from|by|in) [Tt]he/, 'the')
    .replace(/ report$/, '');
  const reports = REPORTED.test(cue[0] ?? '') && AS_NEWS.test(text.slice(behind, behind + AHEAD));
  // Where it "reported" first it is no mayor.
  const isPaper = named === 'Bloomberg' ? outlets().has('bloomberg') : PAPER.test(named);
  if (relays && (isPaper || (CITED.test(named) && (reports || /^(?:according|per)$/.test(cue[0] ?? ''))))) return true;
  if (!cue.some((word) => REPORTING.has(word)) || source.some((token) => NOT_THE_OUTLET.has(token.lower))) return false;
  const name = source.filter(isName);
  if (name.some((token) => PRESS.has(bare(token)) || PRESS_SHAPE.test(token.text))) return true;
  // "The" with a capital inside a sentence begins the name of a publication.
  if (source[0]?.text === 'The' && startsInside && name.length > 1) return true;
  const [only] = name;
  return name.length === 1 && only !== undefined && only === source.at(-1) && outlets().has(bare(only));
}

const bare = (token: Token) => token.lower.replace(/'s?$/, '');
const isName = (token: Token | undefined): token is Token => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
