import type { Span, Statement } from '../../model.ts';
import { contains, overlap } from '../../text/spans.ts';
import type { CaveatDraft } from './caveats.ts';
import { limitSaid } from './cover-claims.ts';
import {
  firstOf,
  type Ground,
  type Limited,
  MOST_COVERED,
  NOTHING,
  nearest,
  rivalsOf,
  touches,
  wordsOf,
} from './cover-ground.ts';
import { limitNamed, mentionIn } from './cover-names.ts';
import { pointsBack } from './points-back.ts';

/** Words for what somebody else said of the one who was asked. */
const REMARKS = new Set(
  'criticism remarks comments allegations claims accusations report charges statement accusation claim'.split(' '),
);
const HELD_AGAINST = new Set(['alleges', 'claims']);
/** In sentences: an accusation farther back is not what a denial answers. */
const ACCUSED_WITHIN = 8;

/** What nobody wants to comment on says itself what it says. */
const PAPERS = new Set(
  'lawsuit suit complaint filing petition indictment affidavit study audit report letter memo'.split(' '),
);
/** In characters: "The port knew of | the lawsuit | and declined to comment on it". */
const TOLD_BEFORE = 80;
/** What asks for more of what was said. */
const MORE = /\b(?:elaborate|specify|details?|say (?:which|how|when|where|who|more))\b/;

/** In characters: "the party's latest claims", and not a clause that holds a claim. */
const NOUN_PHRASE = 40;
/** In characters: "his opposition", "wrongdoing" tell nothing of what was claimed. */
const TELLING = 20;

/** "Police allegations | he sold drugs" tell what is claimed. */
const CLAIMING = /^[\w ]+ (?:that|he|she|it|they) /;

/** An unnamed source: every statement of its. */
export function limitAnonymous({ near, statementsBy, speakers }: Ground, draft: CaveatDraft): Limited {
  const at = near.sentenceAt(draft.core[0]);
  // "The paper cited sources" says nothing of what they told it.
  const here = near.statementsIn(at).filter(({ content }) => !content.every((part) => contains(draft.span, part)));
  const own =
    here.find(({ source }) => source && overlap(source, draft.span) > 0) ??
    nearest(here, draft.core, ({ source }) => source ?? undefined) ??
    near.before(at, near.statementsIn, 3).at(-1) ??
    near.after(at, near.statementsIn)[0];
  // A paragraph told without a source is not the next one's.
  const isBeside = near.areTogether(near.sentenceAt(own?.content[0]?.[0] ?? 0), at);
  if (!own || (own.source === null && !isBeside)) return NOTHING;
  const kind = own.speaker === null ? null : speakers.get(own.speaker)?.kind;
  const others = kind === 'unnamed' || kind === 'group' ? (statementsBy.get(own.speaker ?? '') ?? []) : [];
  const most = others.slice(0, MOST_COVERED).filter((other) => other !== own);
  return { statements: [own, ...most], figures: [], speaker: own.speaker };
}

/** Nobody answered: what was said about them, or what they were asked about. */
export function limitUnanswered(
  { near, topics, reading, speakers, statementsBy }: Ground,
  draft: CaveatDraft,
): Limited {
  const at = near.sentenceAt(draft.core[0]);
  const isOwn = ({ speaker }: Statement) => speaker !== null && speaker === draft.speaker;
  const others = (sentence: number) => near.statementsIn(sentence).filter((statement) => !isOwn(statement));
  // "No comment from the DRF": what was said of the Delta Rescue Forces; "a company spokeswoman": of the company.
  const whole =
    speakers
      .get(draft.speaker ?? '')
      ?.name.toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  const [start, end] = draft.span;
  const from = Math.max(reading.sentences[at]?.span[0] ?? start, start - TOLD_BEFORE);
  // "A spokeswoman for Dorn said | he would not comment"
  const names = [...topics.namesIn(draft.speaker ? draft.span : [from, end]), ...whole];
  const papers = wordsOf(reading, [from, end]).filter((word) => PAPERS.has(word));
  const statements = firstOf(
    // "Declined to elaborate": on one's own words.
    () =>
      MORE.test(reading.text.slice(...draft.span))
        ? near.before(at + 1, (sentence) => near.statementsIn(sentence).filter(isOwn), 2)
        : [],
    () =>
      near.before(at, (sentence) =>
        others(sentence).filter(({ source, speaker }) => topics.isNamed(source, speaker, papers)),
      ),
    () =>
      wordsOf(reading, draft.span).some((word) => REMARKS.has(word))
        ? topics
            .speakersNamed(names)
            .filter(({ id }) => id !== draft.speaker)
            .flatMap(({ id }) => (statementsBy.get(id) ?? []).slice(0, MOST_COVERED))
            .filter(({ content }) => (content[0]?.[0] ?? 0) < draft.span[0])
        : [],
    () => near.before(at, (sentence) => others(sentence).filter(({ content }) => topics.mentions(content, names))),
    // An accusation right before: not what somebody else said of another matter.
    () => near.before(at, (sentence) => others(sentence).filter(({ stance }) => HELD_AGAINST.has(stance)), 2),
    () => others(at),
  );
  return { statements, figures: [] };
}

/** A denial limits what it denies: its own words, and what the other side said; a discrepancy limits the figures. */
export function limitDisputed(ground: Ground, draft: CaveatDraft): Limited {
  const { near, conflictsIn } = ground;
  const at = near.sentenceAt(draft.core[0]);
  const [conflict] = conflictsIn(draft.span);
  if (conflict) return { statements: [], figures: conflict.figures.flatMap((id) => near.figureById(id) ?? []) };
  if (draft.rule === 'figures-at-odds') {
    const rivals = (sentence: number) =>
      near.figuresIn(sentence).filter((figure) => rivalsOf(ground, [figure]).length > 0);
    // "Higher than the ministry's figure": that one too.
    const theirs = limitNamed(ground, draft)?.figures ?? [];
    const figures = firstOf(
      () => [...theirs, ...near.figuresIn(at)],
      () => near.before(at, rivals),
      () => near.after(at, rivals),
      () => near.before(at, near.figuresIn),
      () => near.after(at, near.figuresIn),
    );
    // It takes two to differ.
    const [only, another] = figures;
    const first =
      only && !another && rivalsOf(ground, figures).length === 0
        ? near.before(near.sentenceAt(only.span[0]), near.figuresIn, 3)
        : [];
    if (only) return { statements: [], figures: [...figures, ...first, ...rivalsOf(ground, figures)] };
  }
  const own = draft.statement === null ? undefined : near.statementById(draft.statement);
  const denied = own ? [own] : near.statementsIn(at).filter((statement) => touches(statement, draft.span));
  const speaker = denied[0]?.speaker ?? null;
  // "Rejected the claim": the words of the denial tell nothing of what was claimed.
  // And "denied that …" tells all of it.
  const isTold =
    denied.length > 0 &&
    ((draft.rule === 'denies' && own?.rule.endsWith('-that')) ||
      mentionIn(ground, denied[0]!.content[0] ?? draft.span)?.whose === 'own');
  for (const statement of isTold || isTitle(ground, draft) ? [] : denied) {
    const [start, end] = statement.content[0] ?? draft.span;
    const comma = ground.reading.text.slice(start, end).indexOf(',');
    const phrase: Span = [start, Math.min(end, start + (comma > 0 ? Math.min(comma, NOUN_PHRASE) : NOUN_PHRASE))];
    const named = limitNamed(ground, draft, phrase, speaker);
    if (named) {
      const tells = CLAIMING.test(ground.reading.text.slice(start, end));
      const kept = denied.filter((other) => tells || other !== statement);
      return { ...named, statements: [...kept, ...named.statements], speaker };
    }
  }
  const named = denied.length > 0 ? null : limitNamed(ground, draft);
  if (named) return named;
  const held = heldAgainst(ground, draft, denied, at, isTold);
  // "He accused the port of lying, saying …": a denial without words of its own answers both.
  const along = denied.length > 0 ? [] : held.flatMap((one) => toldAlong(ground, one));
  const accusing = [...new Set([...held, ...along])];
  // "Denied wrongdoing": so few words answer what was said last.
  const tells =
    isTold ||
    denied.some(
      ({ content: [span] }) =>
        span && span[1] - span[0] > TELLING && !/^any\b/.test(ground.reading.text.slice(...span)),
    );
  const last = tells || !(denied.length > 0 || pointsBack(ground, draft)) ? [] : near.before(at, near.statementsIn, 1);
  const statements = [...denied, ...(accusing.length > 0 ? accusing : last)];
  return statements.length > 0 ? { statements, figures: [], speaker } : limitSaid(ground, draft);
}

/** "Boon denies bribery claims" heads an article, and tells itself what he denies. */
const isTitle = ({ reading: { text } }: Ground, { span: [start, end] }: CaveatDraft) =>
  start === 0 && text[end] === '\n' && / \w+ (?:allegation|accusation|claim)s?$/.test(text.slice(0, end));

const toldAlong = ({ near }: Ground, { content, speaker }: Statement) =>
  near.statementsIn(near.sentenceAt(content[0]?.[0] ?? 0)).filter((other) => other.speaker === speaker);

/** What others said of which a denial speaks: it shares most words with it, or names the denier, or accuses. */
function heldAgainst(
  { near, topics, reading }: Ground,
  draft: CaveatDraft,
  denied: readonly Statement[],
  at: number,
  isTold: boolean,
): readonly Statement[] {
  const speaker = denied[0]?.speaker ?? null;
  const spans = [draft.span, ...denied.flatMap(({ content }) => content)];
  const words = new Set((denied.length > 0 ? spans.slice(1) : spans).flatMap((span) => topics.wordsIn(span)));
  const names = topics.namesIn(denied[0]?.source ?? draft.span);
  // "Denied the accusations": whoever made them, and however long ago.
  const isNamed = wordsOf(reading, draft.span).some((word) => REMARKS.has(word));
  const isBeside = (i: number) => isNamed || at - i < 2 || near.areTogether(i, at);
  let most = 2;
  let found: Statement[] = [];
  for (let i = at; i >= Math.max(0, at - ACCUSED_WITHIN); i--)
    for (const statement of near.statementsIn(i)) {
      if (denied.includes(statement) || found.includes(statement) || statement.stance === 'denies') continue;
      // "The paper said he denied it"
      if (statement.content.some((part) => contains(part, draft.core))) continue;
      if (speaker !== null && statement.speaker === speaker) continue;
      const alike = topics.shared(statement.content, words) + (topics.mentions(statement.content, names) ? 2 : 0);
      const points = alike + (HELD_AGAINST.has(statement.stance) && isBeside(i) && (alike || !isTold) ? 2 : 0);
      if (points > most) found = [];
      if (points >= most) found.push(statement);
      most = Math.max(most, points);
    }
  return found;
}
