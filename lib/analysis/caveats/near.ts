import type { Figure, Span, Statement } from '../../model.ts';
import { type Reading, sentenceIndexAt } from '../reading.ts';
import type { Findings } from './caveats.ts';

/** How far a caveat is looked back and forward from for what it limits, in sentences. */
const LOOK_BACK = 8;
const LOOK_AHEAD = 3;

/** Statements and figures by the sentence they stand in. */
export interface Near {
  /** Index of the sentence at an offset (the last one that begins there or before). */
  sentenceAt: (offset: number) => number;
  /** Whether two sentences stand in one block. */
  areTogether: (sentence: number, other: number) => boolean;
  statementsIn: (sentence: number) => readonly Statement[];
  figuresIn: (sentence: number) => readonly Figure[];
  /** From the sentence before backwards, the first one for which `pick` finds something; bounded. */
  before: <T>(sentence: number, pick: (sentence: number) => readonly T[], most?: number) => readonly T[];
  /** All that `pick` finds in the sentences before, nearest first; bounded. */
  allBefore: <T>(sentence: number, pick: (sentence: number) => readonly T[]) => readonly T[];
  after: <T>(sentence: number, pick: (sentence: number) => readonly T[]) => readonly T[];
  /** Figures that stand in a statement's words. */
  figuresOf: (statement: Statement) => readonly Figure[];
  statementById: (id: string) => Statement | undefined;
  figureById: (id: string) => Figure | undefined;
}

export function arrange({ sentences }: Reading, { statements, figures }: Findings): Near {
  const statementsAt: Statement[][] = sentences.map(() => []);
  const figuresAt: Figure[][] = sentences.map(() => []);
  const figuresOf = new Map<string, Figure[]>();

  const sentenceAt = (offset: number) => sentenceIndexAt(sentences, offset);
  const add = <T>(lists: T[][], item: T, spans: readonly Span[]) => {
    for (const [start, end] of spans)
      for (
        let i = sentenceAt(start), last = Math.min(sentenceAt(Math.max(start, end - 1)), i + LOOK_BACK);
        i <= last;
        i++
      )
        if (lists[i] && lists[i]!.at(-1) !== item) lists[i]!.push(item);
  };
  for (const statement of statements)
    add(statementsAt, statement, [...statement.content, ...(statement.cue ? [statement.cue] : [])]);
  for (const figure of figures) {
    add(figuresAt, figure, [figure.span]);
    if (!figure.statement) continue;
    const inside = figuresOf.get(figure.statement);
    if (inside) inside.push(figure);
    else figuresOf.set(figure.statement, [figure]);
  }

  const step = <T>(from: number, by: 1 | -1, most: number, pick: (sentence: number) => readonly T[]): readonly T[] => {
    for (let i = from + by, n = 0; n < most && i >= 0 && i < sentences.length; i += by, n++) {
      const found = pick(i);
      if (found.length > 0) return found;
    }
    return [];
  };
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const statementsById = byId(statements);
  const figuresById = byId(figures);
  return {
    sentenceAt,
    areTogether: (a, b) => sentences[a]?.block === sentences[b]?.block,
    statementsIn: (i) => statementsAt[i] ?? [],
    figuresIn: (i) => figuresAt[i] ?? [],
    before: (from, pick, most = LOOK_BACK) => step(from, -1, most, pick),
    allBefore: (from, pick) => {
      const found = [];
      for (let i = from - 1; i >= Math.max(0, from - LOOK_BACK); i--) found.push(...pick(i));
      return found;
    },
    after: (from, pick) => step(from, 1, LOOK_AHEAD, pick),
    figuresOf: ({ id }) => figuresOf.get(id) ?? [],
    statementById: (id) => statementsById.get(id),
    figureById: (id) => figuresById.get(id),
  };
}
