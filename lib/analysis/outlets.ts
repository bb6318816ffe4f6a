import type { Span } from '../model.ts';
import { firstFrom } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Words that names of papers, stations and agencies are made of. */
const PRESS = new Set(
  `times post journal news herald tribune gazette press telegraph guardian chronicle observer globe mail express magazine radio tv television
  broadcasting media wire newswire newspaper bulletin examiner inquirer courier dispatch standard mirror weekly network broadcaster argus ledger sentinel advertiser
  echo newsroom daily`.split(/\s+/),
);
const PRESS_SHAPE = /^(?:[A-Z]\w*(?:News|Post|Press|TV|Media|Wire|Times)|News\w{3,})$/;
/** A cue with which outlets speak. */
const REPORTING = new Set([
  'reported',
  'reports',
  'report',
  'according',
  'reporting',
  'revealed',
  'identify',
  'writes',
  'wrote',
]);
/** What a lone name is followed by when it reports news, and not sales or losses. */
const THAT = new Set([
  'that',
  'on',
  'earlier',
  'last',
  'this',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
  ',',
  '.',
  ':',
]);

/** Names, in lower case, that the article itself treats as outlets: "first reported by X", "X reported that". */
export function outletsIn({ tokens, sentences }: Reading): Set<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const { lower } = tokens[i]!;
      if (lower !== 'reported' && lower !== 'reports') continue;
      const next = tokens[i + 1];
      if (next?.lower === 'by' || next?.lower === 'in') {
        const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
        if (next.lower === 'by' && isName(tokens[at]) && !isName(tokens[at + 1])) found.add(tokens[at]!.lower);
      } else if (
        isName(tokens[i - 1]) &&
        !isName(tokens[i - 2]) &&
        i - 1 >= first &&
        (!next || THAT.has(next.lower) || isName(next))
      )
        found.add(tokens[i - 1]!.lower);
    }
  return found;
}

/** Whether the words of a source name an outlet, given the words of its cue: by what its name is made of, or as the article uses it. */
export function namesOutlet(
  { tokens }: Reading,
  outlets: ReadonlySet<string>,
  [start, end]: Span,
  cue: readonly string[],
): boolean {
  if (!cue.some((word) => REPORTING.has(word))) return false;
  const name: Token[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) name.push(tokens[i]!);
  const last = name.at(-1);
  if (!last) return false;
  if (name.some((token) => isName(token) && (PRESS.has(bare(token)) || PRESS_SHAPE.test(token.text)))) return true;
  const proper = name.filter(isName);
  return proper.length === 1 && proper[0] === last && outlets.has(bare(last));
}

const bare = (token: Token) => token.lower.replace(/'s?$/, '');
const isName = (token: Token | undefined): token is Token => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
