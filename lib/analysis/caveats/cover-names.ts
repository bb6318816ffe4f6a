import type { Span, Statement } from '../../model.ts';
import { firstFrom } from '../../text/spans.ts';
import type { Sentence } from '../reading.ts';
import { FINITE, nounPhraseFrom, subjectBefore } from './caveat-clauses.ts';
import type { CaveatDraft } from './caveats.ts';
import { firstOf, type Ground, isOfClause, type Limited, opensSentence, touches } from './cover-ground.ts';
import { COUNTS, SAYINGS } from './topics.ts';

/**
 * Whose claim a caveat names: "Marr's claims", "the rebels' version" by words for a speaker; "her claim" of whoever spoke last; "either
 * side's account" of the last two; "the claims", "those reports" of nobody; "reports that the bridge fell" is told in the clause itself.
 */
type Whose = readonly string[] | 'last' | 'person' | 'sides' | 'nobody' | 'own';

/** A noun in a caveat that stands for a claim: "Marr's battlefield claims". */
interface Mention {
  noun: string;
  whose: Whose;
}

/** In tokens: what owns a noun stands so near before it. */
const BESIDE = 5;
/** In sentences: how far a claim is looked for by the very word that names it. */
const WORD_REACH = 4;
const POSSESSIVES = new Set('his her their its'.split(' '));
const PERSONAL = new Set('his her he she'.split(' '));
const PRONOUNS = new Set('he she it they who which'.split(' '));
const POINTING = new Set('the this that these those such any all none of a an'.split(' '));
const INDEFINITE = new Set(['a', 'an']);
const BOTH = new Set('both either neither'.split(' '));
const SIDES = /^(?:side|sides|parties)(?:'s?)?$/;
const SEES = /\b(?:see|saw|seen|seeing|found|find)\b/;
/** Between a noun and "by": "accusations made by the union". */
const MADE = new Set(
  'being made issued provided levelled leveled given put released posted published coming'.split(' '),
);
const NO_NOUN_PHRASE = new Set([...FINITE, 'to', 'not', 'conjunction', 'subject']);

/** The first claim that words name; null when they name none. */
export function mentionIn({ reading, near }: Ground, span: Span): Mention | null {
  const { tokens, classes, sentences } = reading;
  for (let i = firstFrom(tokens, span[0]); i < tokens.length && tokens[i]!.end <= span[1]; i++) {
    const { lower, start } = tokens[i]!;
    const isSides = SIDES.test(lower) && BOTH.has(tokens[i - 1]?.lower ?? '');
    if (!isSides && !SAYINGS.has(lower) && !COUNTS.has(lower)) continue;
    return { noun: lower, whose: isSides ? 'sides' : whoseAt(i, sentences[near.sentenceAt(start)]!) };
  }
  return null;

  function whoseAt(at: number, sentence: Sentence): Whose {
    const described: string[] = [];
    let isNew = true;
    for (let i = at - 1; i >= Math.max(sentence.first, at - BESIDE); i--) {
      const { lower, kind } = tokens[i]!;
      if (lower === "'" || lower.endsWith("'s")) return [tokens[lower === "'" ? i - 1 : i]!.lower];
      if (POSSESSIVES.has(lower)) return PERSONAL.has(lower) ? 'person' : 'last';
      if (BOTH.has(lower)) return 'sides';
      // "Denied reports on the radio"
      isNew =
        kind === 'mark' || INDEFINITE.has(lower) || (FINITE.has(classes[i]!) && classes[at + 1] === 'preposition');
      if (POINTING.has(lower) || kind !== 'word' || NO_NOUN_PHRASE.has(classes[i]!)) break;
      described.push(lower);
    }
    let next = at + 1;
    while (MADE.has(tokens[next]?.lower ?? '')) next++;
    const follows = next < sentence.last ? tokens[next]!.lower : '';
    if (follows === 'by' || follows === 'from') {
      const phrase = nounPhraseFrom(reading, sentence, next + 1);
      if (phrase) return tokens.slice(...phrase).flatMap(({ lower }) => (POINTING.has(lower) ? [] : [lower]));
    }
    // "A claim spread online", "rumours circulating": told in these words, and not before.
    if (follows === 'that' || follows === 'of' || (isNew && described.length === 0)) return 'own';
    return described.length > 0 ? described : 'nobody';
  }
}

/** "(She disputes) that reading": a noun that was said to stand for what went before, whatever it is. */
function pointingAt({ reading: { tokens } }: Ground, [start, end]: Span): Mention | null {
  const first = firstFrom(tokens, start);
  const last = firstFrom(tokens, end);
  if (last - first < 2 || last - first > 3 || !/^(?:that|this|those|these|such)$/.test(tokens[first]!.lower))
    return null;
  return { noun: tokens[last - 1]!.lower, whose: 'nobody' };
}

/** A caveat's place, and the statements before it that it can look back on. */
interface Before {
  ground: Ground;
  at: number;
  said: (sentence: number) => readonly Statement[];
}

/**
 * What was said in the claim that a caveat names ("the claims", "Marr's figures", "either side's account"); null when it names none, or none that
 * was told. Looked for in `within`; of what `denier` said nothing is meant.
 */
export function limitNamed(
  ground: Ground,
  draft: CaveatDraft,
  within: Span = draft.span,
  denier: string | null = null,
): Limited | null {
  const { near } = ground;
  const before: Before = {
    ground,
    at: near.sentenceAt(draft.core[0]),
    said: (sentence) =>
      near
        .statementsIn(sentence)
        .filter(
          (statement) =>
            (statement.content.at(-1)?.[1] ?? 0) <= within[0] &&
            !touches(statement, draft.span) &&
            (denier === null || (statement.speaker !== denier && statement.stance !== 'denies')),
        ),
  };
  const subject = draft.kind === 'no-evidence' ? subjectOf(ground, draft) : null;
  const mention = mentionIn(ground, within) ?? (denier === null ? null : pointingAt(ground, within));
  if (mention?.whose === 'own' && denier !== null) return null;
  const several = subject === null && mention !== null && isSeveral(mention.noun);
  const whose = subject ?? mention?.whose;
  if (whose === undefined) return null;
  if (whose === 'own') return inOwnClause(before, draft);
  if (whose === 'sides') return limitedTo(bothSides(before));
  // "The board blames rain, though it has no proof": the board.
  if (whose === 'last' && subject && !opensSentence(ground, draft)) return limitedTo(before.said(before.at));
  if (whose === 'last' || whose === 'person') return ofLast(before, several, whose === 'person');
  const counted = mention !== null && COUNTS.has(mention.noun);
  // "The toll given by the state": whoever of the state counted.
  const given = (sentence: number) => before.said(sentence).filter((one) => near.figuresOf(one).length > 0);
  if (whose !== 'nobody') {
    const named = ofNamed(counted ? { ...before, said: given } : before, whose, several);
    if (named) return counted ? countedIn(before, named) : named;
  }
  if (mention === null) return null;
  if (!counted) return limitedTo(byNoun(before, mention.noun));
  // "Those figures are wrong", somebody said: those that somebody else gave.
  const told = denier === null ? null : limitedTo(near.before(before.at + 1, given, WORD_REACH));
  return told && countedIn(before, told);
}

const isSeveral = (noun: string) => /[^si]s$/.test(noun);

const limitedTo = (statements: readonly Statement[]): Limited | null =>
  statements.length > 0 ? { statements, figures: [], speaker: statements[0]?.speaker } : null;

/** "(The rebels) offered no proof": words for who ought to have; null when nobody is named. */
function subjectOf({ reading, near }: Ground, { span, core }: CaveatDraft): Whose | null {
  const { tokens, classes, sentences } = reading;
  const sentence = sentences[near.sentenceAt(core[0])];
  // Who saw none need not have any.
  if (!sentence || SEES.test(reading.text.slice(span[0], core[1]))) return null;
  let verb = firstFrom(tokens, span[0]);
  while (verb < sentence.last && !FINITE.has(classes[verb]!)) verb++;
  const phrase = subjectBefore(reading, sentence, verb);
  if (!phrase || tokens[phrase[0]]!.start < span[0]) return null;
  const words = tokens.slice(...phrase).map(({ lower }) => lower);
  if (words.length === 1 && PRONOUNS.has(words[0]!)) return PERSONAL.has(words[0]!) ? 'person' : 'last';
  // "The claim has no basis": a claim has made none.
  return words.some((word) => CLAIM.test(word)) ? null : words.filter((word) => !POINTING.has(word));
}
const CLAIM = /^(?:claim|allegation|accusation|assertion|rumou?r)s?$/;

/** "Reports that …": the words of the clause itself. */
function inOwnClause({ ground: { near, reading }, at }: Before, { core }: CaveatDraft): Limited | null {
  const statements = near.statementsIn(at).filter((statement) => isOfClause(reading, core, statement));
  const figures = near.figuresIn(at).filter(({ span }) => span[0] >= core[1]);
  return statements.length + figures.length > 0 ? { statements, figures } : null;
}

const ONE = new Set(['person', 'unnamed']);
/** What the last one who spoke said, or the last who is one human being: in that sentence, or in all sentences near. */
function ofLast({ ground: { near, speakers }, at, said }: Before, several: boolean, isPerson: boolean): Limited | null {
  const named = (sentence: number) =>
    said(sentence).filter(({ speaker }) => ONE.has(speakers.get(speaker ?? '')?.kind ?? ''));
  const last = firstOf(
    () => (isPerson ? near.before(at + 1, named, WORD_REACH) : []),
    () => near.before(at + 1, said),
  ).at(-1);
  if (!last) return null;
  if (last.speaker === null) return limitedTo([last]);
  const own = (sentence: number) => said(sentence).filter(({ speaker }) => speaker === last.speaker);
  return limitedTo(several ? near.allBefore(at + 1, own) : near.before(at + 1, own));
}

function ofNamed({ ground: { near, topics }, at, said }: Before, words: readonly string[], several: boolean) {
  const isTheirs = ({ source, speaker }: Statement) => topics.isNamed(source, speaker, words);
  const own = (sentence: number) => said(sentence).filter(isTheirs);
  return limitedTo(
    firstOf(
      () => (several ? near.allBefore(at + 1, own) : near.before(at + 1, own)),
      () => near.after(at, (sentence) => near.statementsIn(sentence).filter(isTheirs)),
    ),
  );
}

/** The figures in what was said, or all of it when it has none. */
function countedIn({ ground: { near } }: Before, limited: Limited): Limited {
  const figures = limited.statements.flatMap((statement) => near.figuresOf(statement));
  return figures.length > 0 ? { statements: [], figures, speaker: limited.speaker } : limited;
}

/** The last statements of the last two who spoke. */
function bothSides({ ground: { near, reading }, at, said }: Before): Statement[] {
  const found: Statement[] = [];
  const [last] = near.before(at + 1, said);
  if (last?.source && /^both\b/i.test(reading.text.slice(...last.source))) return [last];
  for (const statement of near.allBefore(at + 1, said)) {
    const known = new Set(found.map(({ speaker }) => speaker));
    if (known.size < 2 || known.has(statement.speaker)) found.push(statement);
  }
  return found;
}

/** "The claim": told by a verb or noun of that word, else what was said last. "The claims": that with all that was said right before it. */
function byNoun({ ground: { near, reading }, at, said }: Before, noun: string): readonly Statement[] {
  const stem = noun.slice(0, 5);
  const told = (sentence: number) =>
    said(sentence).filter(
      ({ cue, source, stance }) =>
        // "Roe alleges … The owner denied the accusation": or the charge, or the claim.
        (stance === 'alleges' && /^(?:al|accu|c)/.test(noun)) ||
        [cue, source].some(
          (span) =>
            span &&
            reading.text
              .slice(...span)
              .toLowerCase()
              .includes(stem),
        ),
    );
  const last = firstOf(
    () => near.before(at + 1, told, WORD_REACH),
    () =>
      near.before(at + 1, (sentence) => (at - sentence < 2 || near.areTogether(sentence, at) ? said(sentence) : [])),
  );
  if (!isSeveral(noun) || last.length === 0) return last;
  const found = new Set(last);
  const from = near.sentenceAt(last[0]!.content[0]?.[0] ?? 0);
  let first = from;
  while (from - first < WORD_REACH && near.areTogether(first - 1, from) && said(first - 1).length > 0) first--;
  // A paragraph for each: "The rebels said … ¶ The army said … ¶ The claims …".
  if (first === from && !near.areTogether(from - 1, from)) first--;
  for (let i = Math.min(at, from + 1); i >= first; i--) for (const statement of said(i)) found.add(statement);
  return [...found];
}
