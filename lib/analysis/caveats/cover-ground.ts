import type { Conflict, Figure, Span, Speaker, Statement } from '../../model.ts';
import { firstFrom, overlap, spanIndex } from '../../text/spans.ts';
import type { Reading } from '../reading.ts';
import type { CaveatDraft, Findings } from './caveats.ts';
import { arrange, type Near } from './near.ts';
import { prepareTopics, type Topics } from './topics.ts';

/** What the rules that tie caveats to claims look at. */
export interface Ground {
  reading: Reading;
  findings: Findings;
  near: Near;
  topics: Topics;
  statementsBy: ReadonlyMap<string, readonly Statement[]>;
  speakers: ReadonlyMap<string, Speaker>;
  /** The conflict that a figure is in, by the figure's id, and its place among them. */
  conflictOf: ReadonlyMap<string, readonly [number, Conflict]>;
  /** Conflicts that the words of a span tell of. */
  conflictsIn: (span: Span) => readonly Conflict[];
}

/** What a caveat was found to limit. */
export interface Limited {
  statements: readonly Statement[];
  figures: readonly Figure[];
  speaker?: string | null;
}

/** A caveat on everything a source says would otherwise list a long article whole. */
export const MOST_COVERED = 40;

export const NOTHING: Limited = { statements: [], figures: [] };

export function prepareGround(reading: Reading, findings: Findings): Ground {
  const statementsBy = new Map<string, Statement[]>();
  for (const statement of findings.statements) {
    if (statement.speaker === null) continue;
    const list = statementsBy.get(statement.speaker);
    if (list) list.push(statement);
    else statementsBy.set(statement.speaker, [statement]);
  }
  return {
    reading,
    findings,
    near: arrange(reading, findings),
    topics: prepareTopics(reading, findings),
    statementsBy,
    speakers: new Map(findings.speakers.map((speaker) => [speaker.id, speaker])),
    conflictOf: new Map(
      findings.conflicts.flatMap((conflict, i) => conflict.figures.map((id) => [id, [i, conflict] as const])),
    ),
    conflictsIn: spanIndex(
      findings.conflicts.filter(({ span }) => span !== null),
      ({ span }) => span as Span,
    ),
  };
}

/** Lower-case words of a span. */
export function wordsOf({ tokens }: Reading, [start, end]: Span): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.end <= end; i++) found.push(tokens[i]!.lower);
  return found;
}

/** In tokens: "But the ministry said | it was not true" still opens its sentence. */
const LEAD = 4;
/** Whether a caveat stands at its sentence's beginning. */
export function opensSentence({ reading: { tokens, sentences }, near }: Ground, { span, core }: CaveatDraft): boolean {
  return firstFrom(tokens, span[0]) - (sentences[near.sentenceAt(core[0])]?.first ?? 0) <= LEAD;
}

/** Whether a statement's cue or words reach into a span. */
export function touches({ cue, content }: Statement, span: Span): boolean {
  return (cue !== null && overlap(cue, span) > 0) || content.some((part) => overlap(part, span) > 0);
}

/** "Reports that | the dam broke | are not verified", and not "Reports of a leak are not verified, but the port says …". */
export const isOfClause = ({ text }: Reading, core: Span, { cue, content }: Statement) =>
  (content.at(-1)?.[1] ?? 0) > core[1] &&
  ((cue?.[0] ?? 0) < core[0] || !/,| but /.test(text.slice(core[1], content[0]?.[0])));

/** What the first of the ways finds that finds anything. */
export function firstOf<T>(...ways: (() => readonly T[])[]): readonly T[] {
  for (const find of ways) {
    const found = find();
    if (found.length > 0) return found;
  }
  return [];
}

/** The item whose span lies nearest to `to`; undefined when there is none. */
export function nearest<T>(items: readonly T[], to: Span, spanOf: (item: T) => Span | undefined): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const span = spanOf(item);
    if (!span) continue;
    const distance = Math.max(span[0] - to[1], to[0] - span[1], 0);
    if (distance >= least) continue;
    best = item;
    least = distance;
  }
  return best;
}

/** Figures in conflict with these. */
export function rivalsOf({ conflictOf, near }: Ground, figures: readonly Figure[]): Figure[] {
  const conflicts = new Map(
    figures.flatMap(({ id }) => (conflictOf.has(id) ? [conflictOf.get(id) as [number, Conflict]] : [])),
  );
  return [...conflicts]
    .sort(([a], [b]) => a - b)
    .flatMap(([, conflict]) => conflict.figures.flatMap((id) => near.figureById(id) ?? []));
}
