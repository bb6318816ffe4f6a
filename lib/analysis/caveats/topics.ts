import type { Figure, Span, Speaker, Statement } from '../../model.ts';
import { countWhile, firstFrom } from '../../text/spans.ts';
import { wordSet as words } from '../../text/word-table.ts';
import type { Reading } from '../reading.ts';
import type { Findings } from './caveats.ts';

/** Words that tell a caveat is about the number of people killed or hurt. */
export const CASUALTIES = words(
  'casualties casualty losses toll tolls dead deaths fatalities killed wounded injured victims',
);
/** Words for how many. */
export const COUNTS = words(
  'toll tolls figure figures number numbers count counts tally tallies total totals estimate estimates statistics data results result returns',
);
/** Words for what somebody said. */
export const SAYINGS = words(
  'claim claims account accounts report reports allegation allegations assertion assertions statement statements accusation accusations rumor rumors rumour rumours version versions information testimony charges finding findings conclusion conclusions suggestion suggestions',
);
const CASUALTY_WORDS = words(
  'casualties casualty losses killed dead died death deaths wounded injured fatalities toll slain injuries lives bodies',
);
/** Words too common to tell what a sentence is about. */
const COMMON =
  words(`many much still well about after also been before being could does from have into more most only other over some such than that their them then there these they this those
  were what when where whether which while will with would independently verify verified confirm confirmed clear unclear known immediately evidence request comment respond responded
  declined said says according claim claims report reports allegations denied provided`);
/** In tokens: how far a statement is looked through for a word. */
const REACH = 80;

/** So many of the dead and wounded that are told last. */
const MOST_TOLD = 40;
/** So many speakers are told by one word. */
const MOST_ALIKE = 40;

export type Topics = ReturnType<typeof prepareTopics>;

/** What sentences are about, by the words and names in them. */
export function prepareTopics({ tokens }: Reading, { statements, figures, speakers }: Findings) {
  const names = new Map(speakers.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(lastWord))]));
  /** Places in the list of speakers, by the last word of a name. */
  const byName = new Map<string, number[]>();
  speakers.forEach(({ id }, place) => {
    for (const word of names.get(id) ?? []) {
      const known = byName.get(word);
      if (!known) byName.set(word, [place]);
      else if (known.length < MOST_ALIKE) known.push(place);
    }
  });

  function each(span: Span, see: (index: number) => boolean): boolean {
    const from = firstFrom(tokens, span[0]);
    for (let i = from; i < from + REACH && i < tokens.length && tokens[i]!.end <= span[1]; i++) if (see(i)) return true;
    return false;
  }
  const collect = (span: Span, keep: (index: number) => boolean) => {
    const found: string[] = [];
    each(span, (i) => {
      if (keep(i)) found.push(bare(tokens[i]!.lower));
      return false;
    });
    return found;
  };
  const tells = (span: Span) => each(span, (i) => CASUALTY_WORDS.has(tokens[i]!.lower));

  /** The same of the words behind a figure, to the end of its sentence. */
  const tellsBehind = (span: Span) => {
    let isOver = false;
    return each(span, (i) => {
      isOver ||= tokens[i]!.text === '.';
      return !isOver && CASUALTY_WORDS.has(tokens[i]!.lower);
    });
  };
  const countsCasualties = ({ span, unit, of }: Figure) =>
    CASUALTY_WORDS.has(unit.toLowerCase()) ||
    tells([span[0] - BEFORE, span[0]]) ||
    tellsBehind([span[0], span[1] + NEARBY]) ||
    (of !== null && anyWord(of, CASUALTY_WORDS));

  let casualties: { statements: Statement[]; figures: Figure[] } | null = null;
  return {
    /** Proper names in a span, in lower case. */
    namesIn: (span: Span) =>
      collect(
        span,
        (i) =>
          tokens[i]!.kind === 'word' &&
          /^\p{Lu}/u.test(tokens[i]!.text) &&
          !COMMON.has(tokens[i]!.lower) &&
          tokens[i]!.text.length > 1 &&
          !LEADING.has(tokens[i]!.lower),
      ),
    /** Telling words of a span, in lower case. */
    wordsIn: (span: Span) =>
      collect(span, (i) => tokens[i]!.kind === 'word' && tokens[i]!.text.length > 3 && !COMMON.has(tokens[i]!.lower)),
    /** Whether one of the words stands in the spans. */
    mentions: (spans: readonly Span[], wanted: readonly string[]) => {
      const set = new Set(wanted);
      return set.size > 0 && spans.some((span) => each(span, (i) => set.has(bare(tokens[i]!.lower))));
    },
    /** How many of the words stand in the spans. */
    shared: (spans: readonly Span[], wanted: ReadonlySet<string>) => {
      let count = 0;
      for (const span of spans)
        each(span, (i) => {
          if (wanted.has(bare(tokens[i]!.lower))) count++;
          return false;
        });
      return count;
    },
    /** Whether the last word of a noun phrase is one of the words. */
    isAmong: (phrase: string, wanted: readonly string[]) =>
      wanted.some((word) => areAlike(bare(word), lastWord(phrase))),
    /** Speakers whose name ends in one of the words. */
    speakersNamed: (wanted: readonly string[]) =>
      [...new Set(wanted.flatMap((word) => byName.get(word) ?? []))]
        .sort((a, b) => a - b)
        .map((place) => speakers[place] as Speaker),
    /** Whether a source is named by one of the words. */
    isNamed: (source: Span | null, speaker: string | null, wanted: readonly string[]) => {
      const isOne = (word: string) => wanted.some((name) => areAlike(bare(name), bare(word)));
      const known = speaker === null ? [] : [...(names.get(speaker) ?? [])];
      return known.some(isOne) || (source !== null && each(source, (i) => isOne(tokens[i]!.lower)));
    },
    countsCasualties,
    /** Statements and figures about people killed or hurt: those told before an offset, or else all. */
    casualties: (offset: number) => {
      casualties ??= {
        statements: statements.filter(({ content }) => content.some(tells)),
        figures: figures.filter(countsCasualties),
      };
      const { statements: said, figures: counted } = casualties;
      const told = countWhile(said, ({ content }) => (content[0]?.[0] ?? 0) < offset);
      const given = countWhile(counted, ({ span }) => span[0] < offset);
      if (told + given === 0) return casualties;
      return {
        statements: said.slice(Math.max(0, told - MOST_TOLD), told),
        figures: counted.slice(Math.max(0, given - MOST_TOLD), given),
      };
    },
  };
}

/** In characters: "3,000 people were killed or wounded". */
const NEARBY = 60;
/** In characters: "killed at least 30". */
const BEFORE = 12;
const LEADING = words('the a an it he she they in on at but and neither none no nor mr mrs ms this that these there');
const bare = (lower: string) => lower.replace(/'s?$/, '');
/** "rebel" and "rebels", "Norvia" and "Norvian", "Ukraine" and "Ukrainian": all but the last letter of the shorter begins both. */
const areAlike = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) > LONE_STEM && b.startsWith(a.slice(0, Math.min(a.length, b.length) - 1)));
/** In characters: shorter words are alike by chance. */
const LONE_STEM = 4;
const lastWord = (name: string) => bare(name.toLowerCase().replaceAll('’', "'").split(' ').at(-1) ?? '');
const anyWord = (text: string, set: ReadonlySet<string>) =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => set.has(word));
