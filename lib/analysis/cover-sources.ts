import { overlap } from '../text/spans.ts';
import type { CaveatDraft } from './caveats.ts';
import { limitSaid } from './cover-claims.ts';
import { firstOf, type Ground, type Limited, NOTHING, nearest, rivalsOf, touches, wordsOf } from './cover-ground.ts';

/** Words for what somebody else said of the one who was asked. */
const REMARKS = new Set(
  'criticism remarks comments allegations claims accusations report charges statement accusation claim'.split(' '),
);
const HELD_AGAINST = new Set(['alleges', 'claims']);
/** In sentences: an accusation farther back is not what a denial answers. */
const ACCUSED_WITHIN = 6;

/** An unnamed source: every statement of its. */
export function limitAnonymous({ near, statementsBy, speakers }: Ground, draft: CaveatDraft): Limited {
  const at = near.sentenceAt(draft.core[0]);
  const here = near.statementsIn(at);
  const own =
    here.find(({ source }) => source && overlap(source, draft.span) > 0) ??
    nearest(here, draft.core, ({ source }) => source ?? undefined) ??
    near.before(at, near.statementsIn, 3).at(-1) ??
    near.after(at, near.statementsIn)[0];
  if (!own) return NOTHING;
  const kind = own.speaker === null ? null : speakers.get(own.speaker)?.kind;
  const others = kind === 'unnamed' || kind === 'group' ? (statementsBy.get(own.speaker ?? '') ?? []) : [];
  return { statements: [own, ...others.filter((other) => other !== own)], figures: [], speaker: own.speaker };
}

/** Nobody answered: what was said about them, or what they were asked about. */
export function limitUnanswered({ near, topics, reading, statementsBy }: Ground, draft: CaveatDraft): Limited {
  const at = near.sentenceAt(draft.core[0]);
  const others = (sentence: number) =>
    near.statementsIn(sentence).filter(({ speaker }) => speaker === null || speaker !== draft.speaker);
  const names = topics.namesIn(draft.span);
  const statements = firstOf(
    () =>
      wordsOf(reading, draft.span).some((word) => REMARKS.has(word))
        ? topics
            .speakersNamed(names)
            .filter(({ id }) => id !== draft.speaker)
            .flatMap(({ id }) => statementsBy.get(id) ?? [])
            .filter(({ content }) => (content[0]?.[0] ?? 0) < draft.span[0])
        : [],
    () => near.before(at, (sentence) => others(sentence).filter(({ content }) => topics.mentions(content, names))),
    () => near.before(at, others),
    () => near.after(at, others),
    () => others(at),
  );
  return { statements, figures: statements.length > 0 ? [] : near.before(at, near.figuresIn) };
}

/** A denial limits what it denies and what was held against the denier; a discrepancy limits the figures. */
export function limitDisputed(ground: Ground, draft: CaveatDraft): Limited {
  const { near, topics, findings } = ground;
  const at = near.sentenceAt(draft.core[0]);
  const conflict = findings.conflicts.find(({ span }) => span && overlap(span, draft.span) > 0);
  if (conflict) return { statements: [], figures: conflict.figures.flatMap((id) => near.figureById(id) ?? []) };
  if (draft.rule === 'figures-at-odds') {
    const figures = firstOf(
      () => near.figuresIn(at),
      () => near.before(at, near.figuresIn),
    );
    if (figures.length > 0) return { statements: [], figures: [...figures, ...rivalsOf(ground, figures)] };
  }
  const denied = near.statementsIn(at).filter((statement) => touches(statement, draft.span));
  const speaker = denied[0]?.speaker ?? null;
  const names = topics.namesIn(draft.span);
  const accusing = near.before(
    at + 1,
    (sentence) =>
      near
        .statementsIn(sentence)
        .filter(
          (statement) =>
            !denied.includes(statement) &&
            (statement.speaker === null || statement.speaker !== speaker) &&
            (HELD_AGAINST.has(statement.stance) || topics.mentions(statement.content, names)),
        ),
    ACCUSED_WITHIN,
  );
  // Otherwise what stands right before it is what is denied.
  const statements = [...denied, ...(accusing.length > 0 ? accusing : near.before(at, near.statementsIn, 2))];
  return statements.length > 0 ? { statements, figures: [], speaker } : limitSaid(ground, draft);
}
