import type { Figure, Span, Statement } from '../model.ts';
import { firstFrom, overlap } from '../text/spans.ts';
import type { CaveatDraft, Findings } from './caveats.ts';
import { arrange } from './near.ts';
import type { Reading } from './reading.ts';
import { CASUALTIES, COUNTS, prepareTopics, SAYINGS, WHOLE_ARTICLE } from './topics.ts';

/** What a caveat limits: ids of statements and figures (none = the whole article), and whose words they are. */
export interface Covered {
  ids: string[];
  speaker: string | null;
}

/** A caveat on everything a source says would otherwise list a long article whole. */
const MOST = 40;

/**
 * Ties caveats to what they limit: by what they say ("either figure", "reports of losses"), by clause, by the source they name, by what
 * stands next to them.
 */
export function prepareCovers(reading: Reading, findings: Findings): (draft: CaveatDraft) => Covered {
  const near = arrange(reading, findings);
  const topics = prepareTopics(reading, findings);
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of findings.statements) {
    if (statement.speaker === null) continue;
    const list = bySpeaker.get(statement.speaker);
    if (list) list.push(statement);
    else bySpeaker.set(statement.speaker, [statement]);
  }

  return (draft) => {
    const { statements, figures, speaker } = limited(draft);
    const ids = new Set<string>();
    for (const statement of statements.slice(0, MOST)) {
      ids.add(statement.id);
      for (const figure of near.figuresOf(statement).slice(0, MOST)) ids.add(figure.id);
    }
    for (const figure of figures.slice(0, MOST)) ids.add(figure.id);
    return { ids: [...ids], speaker: speaker ?? null };
  };

  interface Limited {
    statements: readonly Statement[];
    figures: readonly Figure[];
    speaker?: string | null;
  }

  function limited(draft: CaveatDraft): Limited {
    const own = draft.statement ? near.statementById(draft.statement) : undefined;
    if (own) return { statements: [own], figures: [], speaker: own.speaker };
    const words = wordsOf(draft.span);
    if (draft.kind === 'correction' || words.some((word) => WHOLE_ARTICLE.has(word)))
      return { statements: [], figures: [] };
    switch (draft.kind) {
      case 'anonymous':
        return bySource(draft);
      case 'no-response':
        return answered(draft);
      case 'disputed':
        return disputed(draft);
      case 'preliminary':
      case 'estimate':
        return counted(draft, words);
      case 'unverified':
        return named(draft, words);
      default:
        return said(draft);
    }
  }

  /** An unnamed source: every statement of its. */
  function bySource(draft: CaveatDraft): Limited {
    const at = near.sentenceAt(draft.core[0]);
    const here = near.statementsIn(at);
    const own =
      here.find(({ source }) => source && overlap(source, draft.span) > 0) ??
      nearest(
        here.filter(({ source }) => source),
        draft.core,
        (statement) => statement.source!,
      ) ??
      near.before(at, near.statementsIn, 3).at(-1) ??
      near.after(at, near.statementsIn)[0];
    if (!own) return { statements: [], figures: [] };
    const all = own.speaker === null ? [own] : (bySpeaker.get(own.speaker) ?? [own]);
    const kind = findings.speakers.find(({ id }) => id === own.speaker)?.kind;
    const hidden = kind === 'unnamed' || kind === 'group';
    return {
      statements: hidden ? [own, ...all.filter((other) => other !== own)] : [own],
      figures: [],
      speaker: own.speaker,
    };
  }

  /** Nobody answered: what was said about them before. */
  function answered(draft: CaveatDraft): Limited {
    const at = near.sentenceAt(draft.core[0]);
    const others = (sentence: number) =>
      near.statementsIn(sentence).filter(({ speaker }) => speaker === null || speaker !== draft.speaker);
    const named = topics.namesIn(draft.span);
    const about = near.before(at, (sentence) =>
      others(sentence).filter((statement) => topics.mentions(statement.content, named)),
    );
    if (about.length > 0) return { statements: about, figures: [] };
    const statements = firstOf(
      () => near.before(at, others),
      () => near.after(at, others),
      () => others(at),
    );
    return { statements, figures: statements.length ? [] : near.before(at, near.figuresIn) };
  }

  /** A denial limits what it denies and what was held against the denier; a discrepancy limits the figures. */
  function disputed(draft: CaveatDraft): Limited {
    const at = near.sentenceAt(draft.core[0]);
    const conflict = findings.conflicts.find(({ span }) => span && overlap(span, draft.span) > 0);
    if (conflict) return { statements: [], figures: conflict.figures.flatMap((id) => near.figureById(id) ?? []) };
    if (draft.rule === 'figures-at-odds') {
      const figures = firstOf(
        () => near.figuresIn(at),
        () => near.before(at, near.figuresIn),
      );
      if (figures.length > 0) return { statements: [], figures: [...figures, ...rivalsOf(figures)] };
    }
    const here = near.statementsIn(at);
    const denied = here.filter(
      ({ cue, content }) =>
        (cue && overlap(cue, draft.span) > 0) || content.some((span) => overlap(span, draft.span) > 0),
    );
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
      6,
    );
    const statements = [...denied, ...accusing];
    return { statements: statements.length ? statements : said(draft).statements, figures: [], speaker };
  }

  /** Early counts and estimates: figures first. */
  function counted(draft: CaveatDraft, words: readonly string[]): Limited {
    const at = near.sentenceAt(draft.core[0]);
    if (words.includes('margin') || words.includes('margins'))
      return { statements: [], figures: sampled(at, draft.span) };
    const here = near.figuresIn(at).filter(({ span }) => overlap(span, draft.core) === 0);
    const own = near
      .statementsIn(at)
      .filter(
        ({ content, cue }) =>
          content.some((span) => overlap(span, draft.span) > 0) || (cue !== null && overlap(cue, draft.span) > 0),
      );
    if (here.length > 0) return { statements: own.filter(withFigures), figures: here };
    // "She said that the count was provisional": her own words before it.
    const speaker = own[0]?.speaker ?? null;
    const earlier =
      speaker === null
        ? []
        : near.before(
            at,
            (sentence) => near.statementsIn(sentence).filter((statement) => statement.speaker === speaker),
            3,
          );
    if (earlier.some(withFigures)) return { statements: earlier, figures: [], speaker };
    const figures = words.some((word) => CASUALTIES.has(word) || COUNTS.has(word))
      ? near.before(at, near.figuresIn, 4)
      : [];
    if (figures.length > 0) return { statements: [], figures };
    const statements = own.length ? own : said(draft).statements;
    return { statements, figures: statements.length ? [] : near.before(at, near.figuresIn) };
  }

  /** What a poll's margin of error limits: the shares of its own paragraph, or of the one before. */
  function sampled(at: number, span: Span): readonly Figure[] {
    const shares = (sentence: number) =>
      near.figuresIn(sentence).filter((figure) => figure.unit === '%' && overlap(figure.span, span) === 0);
    const found = [...shares(at), ...near.before(at, shares), ...near.after(at, shares)];
    return found;
  }

  /** Not verified: what the clause names. */
  function named(draft: CaveatDraft, words: readonly string[]): Limited {
    const at = near.sentenceAt(draft.core[0]);
    if (words.some((word) => CASUALTIES.has(word))) {
      const found = topics.casualties();
      if (found.statements.length + found.figures.length > 0) return found;
    }
    const here = near
      .statementsIn(at)
      .filter(
        ({ content }) =>
          content.some((span) => overlap(span, draft.core) === 0) &&
          content.every((span) => span[0] < draft.span[0] || overlap(span, draft.span) > 0),
      );
    const counts = words.some((word) => COUNTS.has(word));
    if (counts) {
      const figures = firstOf(
        () => near.figuresIn(at),
        () => near.before(at, near.figuresIn, 5),
      );
      if (figures.length > 0) return { statements: [], figures: [...figures, ...rivalsOf(figures)] };
    }
    if (here.length > 0) return { statements: here, figures: [] };
    const names = topics.namesIn(draft.span);
    const whose = names.length
      ? near.before(at, (sentence) =>
          near.statementsIn(sentence).filter(({ source, speaker }) => topics.isNamed(source, speaker, names)),
        )
      : [];
    if (whose.length > 0) return { statements: whose, figures: [], speaker: whose[0]!.speaker };
    if (words.some((word) => SAYINGS.has(word))) {
      const hedged = near.before(at, (sentence) => near.statementsIn(sentence), 5);
      if (hedged.length > 0) return { statements: hedged, figures: [] };
    }
    return said(draft);
  }

  /** By clause, by topic, by place: what stands in the sentence itself, then what shares its words, then what is next to it. */
  function said(draft: CaveatDraft): Limited {
    const at = near.sentenceAt(draft.core[0]);
    const here = near.statementsIn(at);
    const touching = here.filter(
      ({ cue, content }) =>
        (cue && overlap(cue, draft.span) > 0) || content.some((span) => overlap(span, draft.span) > 0),
    );
    if (touching.length > 0) return { statements: touching, figures: [], speaker: touching[0]!.speaker };
    const beside = nearest(here, draft.core, ({ content }) => content[0]!);
    if (beside) return { statements: [beside], figures: [], speaker: beside.speaker };
    const figures = near.figuresIn(at);
    if (figures.length > 0) return { statements: [], figures };
    const names = topics.wordsIn(reading.sentences[at]!.span);
    const alike = near.before(
      at,
      (sentence) => near.statementsIn(sentence).filter((statement) => topics.mentions(statement.content, names)),
      5,
    );
    if (alike.length > 0) return { statements: alike, figures: [] };
    const statements = firstOf(
      () => near.before(at, near.statementsIn),
      () => near.after(at, near.statementsIn),
    );
    return {
      statements,
      figures: statements.length
        ? []
        : firstOf(
            () => near.before(at, near.figuresIn),
            () => near.after(at, near.figuresIn),
          ),
    };
  }

  /** The figures that are in conflict with these. */
  function rivalsOf(figures: readonly Figure[]): Figure[] {
    const ids = new Set(figures.map(({ id }) => id));
    return findings.conflicts
      .filter((conflict) => conflict.figures.some((id) => ids.has(id)))
      .flatMap((conflict) => conflict.figures.flatMap((id) => near.figureById(id) ?? []));
  }

  function withFigures(statement: Statement): boolean {
    return near.figuresOf(statement).length > 0;
  }

  function wordsOf([start, end]: Span): string[] {
    const found: string[] = [];
    for (let i = firstFrom(reading.tokens, start); i < reading.tokens.length && reading.tokens[i]!.end <= end; i++)
      found.push(reading.tokens[i]!.lower);
    return found;
  }
}

const HELD_AGAINST = new Set(['alleges', 'claims']);

function firstOf<T>(...picks: (() => readonly T[])[]): readonly T[] {
  for (const pick of picks) {
    const found = pick();
    if (found.length > 0) return found;
  }
  return [];
}

/** The item whose span lies nearest to `to`; null when there is none. */
function nearest<T>(items: readonly T[], to: Span, spanOf: (item: T) => Span): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const span = spanOf(item);
    const distance = Math.max(span[0] - to[1], to[0] - span[1], 0);
    if (distance < least) {
      best = item;
      least = distance;
    }
  }
  return best;
}
