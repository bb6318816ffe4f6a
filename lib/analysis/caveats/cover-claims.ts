import type { Figure, Span, Statement } from '../../model.ts';
import { firstFrom, overlap } from '../../text/spans.ts';
import { isRoleNoun } from '../names/person-nouns.ts';
import type { Reading } from '../reading.ts';
import { clauseStart } from './caveat-clauses.ts';
import type { CaveatDraft } from './caveats.ts';
import {
  firstOf,
  type Ground,
  isOfClause,
  type Limited,
  NOTHING,
  nearest,
  rivalsOf,
  touches,
  wordsOf,
} from './cover-ground.ts';
import { limitNamed } from './cover-names.ts';
import { pointsBack } from './points-back.ts';
import { CASUALTIES, COUNTS } from './topics.ts';

/** In sentences: a poll's margin of error is told after its figures, or before. */
const POLL_REACH = 25;
/** Kinds that look back on everything their sentence has said before. */
const ON_WHAT_WAS_SAID = new Set<CaveatDraft['kind']>(['unclear', 'unverified', 'no-evidence']);
/** So many telling words a statement shares with what is alleged, with an open question, or it is about something else. */
const MIN_SHARED = 2;
const MIN_SHARED_ASKED = 3;
/** In sentences: how far back a word of the caveat's is looked for. */
const TOPIC_REACH = 8;
/** In sentences: a count farther back is of something else. */
const COUNT_REACH = 4;
/** In sentences: "it" means nothing farther back. */
const POINTED = 2;
/** In characters: a hedge stands so near before the verb of saying that it hedges. */
const HEDGED = 5;
/** In characters: the noun that a figure counts stands so near behind it. */
const NOUN = 40;

/** Early counts and estimates: figures first. */
export function limitCounted(ground: Ground, draft: CaveatDraft, words: readonly string[]): Limited {
  const { near, topics } = ground;
  const at = near.sentenceAt(draft.core[0]);
  if (words.includes('margin') || words.includes('margins'))
    return { statements: [], figures: sharesAround(ground, at, draft.span) };
  const own = near.statementsIn(at).filter((statement) => touches(statement, draft.span));
  const withFigures = (statement: Statement) => near.figuresOf(statement).length > 0;
  if (draft.kind === 'estimate') {
    if (draft.rule !== 'estimated-number' && own.some(withFigures)) return { statements: own, figures: [] };
    // "27 were found, and | 57 are presumed dead": the clause, and nothing that was told before.
    const ofClause = draft.rule === 'estimated' && !words.some((word) => COUNTS.has(word));
    const { reading } = ground;
    const [start, end] = draft.span;
    const first = clauseStart(reading, reading.sentences[at]!, firstFrom(reading.tokens, start));
    const from = ofClause ? reading.tokens[first]!.start : start;
    const figures = near.figuresIn(at).filter(({ span }) => overlap(span, [from, end]) > 0);
    if (ofClause || figures.length > 0) return { statements: figures.length > 0 ? [] : own, figures };
  }
  // "A preliminary toll of four", "The first toll stood at four": those.
  const counts = words.some((word) => A_COUNT.test(word));
  const reach = counts && draft.rule === 'early-results' ? NOUN : HEDGED;
  const its = near.figuresIn(at).find(({ span: [start] }) => start >= draft.core[1] && start - draft.core[1] < reach);
  if (its) return { statements: [], figures: [its] };
  // "The toll could rise": of the dead told so far, not of those who are missing.
  const ofDead = words.some((word) => CASUALTIES.has(word));
  if (ofDead || draft.rule === 'toll-may-change') {
    const deadIn = (sentence: number) =>
      near.figuresIn(sentence).filter((figure) => figure.span[1] <= draft.core[0] && topics.countsCasualties(figure));
    const dead = near.before(at + 1, deadIn, ofDead ? TOPIC_REACH : 2);
    if (dead.length > 0) return { statements: [], figures: dead };
  }
  // "A preliminary inquiry found", "The study has not been reviewed": that alone.
  const study = words.filter((word) => word === 'study');
  const isIts = ({ source, speaker }: Statement) =>
    topics.isNamed(source, speaker, study) || (source && overlap(source, draft.core) > 0);
  const told = near.before(at + 1, (sentence) => near.statementsIn(sentence).filter(isIts), COUNT_REACH);
  if (told.length > 0) return { statements: told, figures: [] };
  const here = near.figuresIn(at).filter(({ span }) => overlap(span, draft.core) === 0);
  if (here.length > 0) return { statements: own, figures: here };
  // "She said that the count was provisional": her own words before it.
  const speaker = own[0]?.speaker ?? near.statementsIn(at)[0]?.speaker ?? null;
  const earlier =
    speaker === null
      ? []
      : near.before(
          at,
          (sentence) => near.statementsIn(sentence).filter((statement) => statement.speaker === speaker),
          3,
        );
  if (earlier.some(withFigures)) return { statements: earlier, figures: [], speaker };
  // "850 were rescued, the fire service said. Its spokesman said the count was preliminary": the 850.
  const counted = counts && !words.includes('of') ? near.before(at, near.figuresIn, 1) : [];
  if (counted.length > 0) return { statements: [], figures: counted };
  return own.length > 0 ? { statements: own, figures: [] } : limitSaid(ground, draft);
}
const A_COUNT = /^(?:count|figure|number|tally|toll|total)s?$/;

/** What a poll's margin of error limits: the shares around it, or else a lead in points; its own size apart. */
function sharesAround({ near }: Ground, at: number, span: Span): readonly Figure[] {
  const sharesIn = (i: number, isShare: RegExp) =>
    near.figuresIn(i).filter(({ unit, span: [, end] }) => isShare.test(unit) && (i !== at || end <= span[0]));
  const around = (isShare: RegExp) => {
    const found: Figure[] = [];
    for (let i = Math.max(0, at - POLL_REACH); i <= at + 2; i++) found.push(...sharesIn(i, isShare));
    return found.reverse();
  };
  return firstOf(
    // "… gave her 51%, with a margin of error of 3 points": of that poll.
    () => sharesIn(at, /^%$/),
    () => around(/^%$/),
    () => around(/^points?$/),
  );
}

const SIDES = /^(?:sides?|parties)$/;

/** Not verified: what the clause names. */
export function limitUnverified(ground: Ground, draft: CaveatDraft, words: readonly string[]): Limited {
  const { near, topics } = ground;
  const at = near.sentenceAt(draft.core[0]);
  // "the losses reported by either side": all that are told, whoever spoke last.
  const ofDead = words.some((word) => CASUALTIES.has(word));
  const named = ofDead && words.some((word) => SIDES.test(word)) ? null : limitNamed(ground, draft);
  if (named) return named;
  if (ofDead) {
    const found = topics.casualties(draft.core[0]);
    if (found.statements.length + found.figures.length > 0) return found;
  }
  if (words.some((word) => COUNTS.has(word))) {
    const figures = firstOf(
      // "… could not be confirmed; the council says 290": not what comes after.
      () => near.figuresIn(at).filter(({ span }) => span[1] <= draft.core[0] || overlap(span, draft.span) > 0),
      () => near.before(at, near.figuresIn, 5),
      () => near.figuresIn(at),
    );
    // "None of the estimates": all that the paragraph before gives.
    const counted = figures.length > 0 && words.some((word) => COUNTS.has(word) && word.endsWith('s'));
    const others = counted ? [...figuresBeside(ground, figures[0]!), ...rivalsOf(ground, figures)] : [];
    if (figures.length > 0) return { statements: [], figures: [...figures, ...others] };
  }
  const here = near.statementsIn(at).filter(({ content }) => (content.at(-1)?.[1] ?? 0) <= draft.core[0]);
  if (here.length > 0) return { statements: here, figures: [] };
  const figures = countsOf(ground, draft, words);
  // "Could not verify who filmed it": a question of its own.
  return figures.length > 0 || words.includes('who') ? { statements: [], figures } : limitSaid(ground, draft);
}

/** Figures of the sentences right before, in one paragraph. */
function figuresBeside({ near }: Ground, { span }: Figure): Figure[] {
  const found: Figure[] = [];
  const from = near.sentenceAt(span[0]);
  for (let i = from - 1; i >= from - COUNT_REACH && near.areTogether(i, from); i--) found.push(...near.figuresIn(i));
  return found;
}

/** Figures right before that count what a caveat names: "the identities of the Danes", "how many people were aboard". */
function countsOf({ near, topics }: Ground, { core }: CaveatDraft, words: readonly string[]): readonly Figure[] {
  const howMany = words.includes('how') && words.includes('many');
  const named = howMany ? words.slice(words.indexOf('many') + 1, words.indexOf('many') + 2) : words;
  const ofPeople = howMany && (isPerson(named[0] ?? '') || AUXILIARY.test(named[0] ?? ''));
  const isMeant = ({ span, unit }: Figure) =>
    span[1] <= core[0] && (topics.isAmong(unit, named) || (ofPeople && isPerson(unit)));
  const meant = (sentence: number) => near.figuresIn(sentence).filter(isMeant);
  const at = near.sentenceAt(core[0]) + 1;
  return firstOf(
    // "Five Danes … Four were old": the five.
    () =>
      near.before(
        at,
        (sentence) => meant(sentence).filter(({ span }) => topics.mentions([[span[1], span[1] + NOUN]], named)),
        COUNT_REACH,
      ),
    () => near.before(at, meant, COUNT_REACH),
  );
}
const AUXILIARY = /^(?:are|is|was|were|had|have|could)$/;
const isPerson = (noun: string) => noun === 'people' || isRoleNoun(noun.replace(/s$/, ''));

const ASKING = new Set('whether if how what who whom why when where which whose'.split(' '));

/**
 * Whether a caveat names what it is about: an open question ("the motive is unknown"), a thing still to come ("a report is expected in June"),
 * an "alleged theft".
 */
export function isOwnSubject(reading: Reading, { kind, span }: CaveatDraft): boolean {
  const words = wordsOf(reading, span);
  // "If confirmed, it would be the fifth": of what was told before.
  if (kind === 'estimate' || kind === 'alleged' || words[0] === 'if') return true;
  // "Their paper, which has yet to be reviewed": of that.
  const asks = words.some((word, i) => ASKING.has(word) && (i > 0 || word !== 'which'));
  return kind === 'unclear'
    ? asks || words.lastIndexOf('that') > 0 || !POINTS_BACK.has(words[0] ?? '')
    : kind === 'preliminary' && (asks || words.includes('expected'));
}
const POINTS_BACK = new Set('it that this which what these those'.split(' '));

/** By clause, by topic, by place: what stands in the sentence itself, then what shares most words with it, then what is next to it. */
export function limitSaid(ground: Ground, draft: CaveatDraft): Limited {
  const { reading, near, topics } = ground;
  const at = near.sentenceAt(draft.core[0]);
  const named = draft.kind === 'no-evidence' ? limitNamed(ground, draft) : null;
  if (named) return named;
  // "It is unclear how many are left": a question of its own, and no limit on what happens to stand before it.
  const own = isOwnSubject(reading, draft);
  const asked = own && draft.kind === 'unclear' ? countsOf(ground, draft, wordsOf(reading, draft.span)) : [];
  if (asked.length > 0) return { statements: [], figures: asked };
  const here = near.statementsIn(at);
  const touching = here.filter((statement) => touches(statement, draft.span));
  if (touching.length > 0) return { statements: touching, figures: [], speaker: touching[0]?.speaker };
  const earlier = here.filter(({ content }) => (content.at(-1)?.[1] ?? 0) <= draft.core[0]);
  if (ON_WHAT_WAS_SAID.has(draft.kind) && earlier.length > 0)
    return { statements: earlier, figures: [], speaker: earlier[0]?.speaker };
  const beside = nearest(
    draft.kind === 'unverified' ? here.filter((one) => isOfClause(reading, draft.core, one)) : here,
    draft.core,
    ({ content }) => content[0],
  );
  // "reportedly | said, “Go away”", "The mill | reportedly has already | denied it"
  const isHedged = ({ source, cue }: Statement) =>
    draft.kind === 'alleged' &&
    cue !== null &&
    cue[0] >= draft.core[0] &&
    (cue[0] - draft.core[1] < 2 || (source !== null && draft.core[0] - source[1] === 1));
  if (beside && (!own || isHedged(beside))) return { statements: [beside], figures: [], speaker: beside.speaker };
  // "an alleged $4m fraud": the sum, and no other.
  const figures = near
    .figuresIn(at)
    .filter(({ span: [start] }) => !own || (draft.kind === 'alleged' && Math.abs(start - draft.core[1]) < HEDGED));
  if (figures.length > 0) return { statements: [], figures };

  if (draft.kind === 'secondhand') return NOTHING;
  const words = new Set(topics.wordsIn(reading.sentences[at]?.span ?? draft.span));
  const least = draft.kind === 'unclear' ? MIN_SHARED_ASKED : MIN_SHARED;
  let most = own ? least : 0;
  let alike: Statement[] = [];
  for (let i = at - 1; i >= Math.max(0, at - TOPIC_REACH); i--)
    for (const statement of near.statementsIn(i)) {
      const shared = topics.shared(statement.content, words);
      if (shared > most) alike = [];
      if (shared >= most && shared > 0) alike.push(statement);
      most = Math.max(most, shared);
    }
  if (own || alike.length > 0 || !pointsBack(ground, draft)) return { statements: alike, figures: [] };
  const statements = near.before(at, near.statementsIn, POINTED);
  return { statements, figures: statements.length > 0 ? [] : near.before(at, near.figuresIn, POINTED) };
}
