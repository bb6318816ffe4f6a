import './words-first.ts';
import type { Analysis, Article, Caveat } from '../model.ts';
import { findCaveats } from './caveats/caveats.ts';
import { listClaims } from './caveats/claims.ts';
import { addHedgedClauses } from './caveats/hedged-clauses.ts';
import { findDenials, findRefusals, isRefusal } from './caveats/responses.ts';
import { findConflicts } from './conflicts/conflicts.ts';
import { findFigures } from './figures/figures.ts';
import { prepare } from './reading.ts';
import { resolveSpeakers } from './speakers/speakers.ts';
import { isForeseen } from './statements/foreseen-counts.ts';
import { findAttributions } from './statements/statements.ts';

/**
 * The door: an article in English → what is said in it, by whom, how many, and under which caveats. Pure and deterministic: the same text
 * gives the same bytes. Another language is turned away by the caller.
 */
export function analyze(article: Article): Analysis {
  const reading = prepare(article);

  const attributions = addHedgedClauses(reading, findAttributions(reading));
  const refusals = findRefusals(reading);
  const resolved = resolveSpeakers(reading, attributions, refusals, findDenials(reading));
  const { speakers: heard, statements: all, refusalSpeakers } = resolved;
  // What was foreseen says whose a figure is; it is nothing anybody said. "She said she could not comment" is an answer and no claim.
  const statements = all.filter((statement) => !isForeseen(statement) && !isRefusal(refusals, statement));
  const kept = new Set(statements.map(({ id }) => id));
  const figures = findFigures(reading, all, heard).map((figure) =>
    figure.statement === null || kept.has(figure.statement) ? figure : { ...figure, statement: null },
  );
  const conflicts = findConflicts(reading, figures);
  const caveats = findCaveats(reading, { speakers: heard, statements, figures, conflicts, refusals, refusalSpeakers });
  const claims = listClaims(statements, figures, caveats, article.text);
  const limits = limitsOf(caveats);
  const telling = new Set([...statements, ...figures, ...caveats].map(({ speaker }) => speaker));

  return {
    version: 1,
    text: article.text,
    blocks: article.blocks,
    language: article.language,
    article: article.article,
    coverage: article.coverage,
    speakers: heard.filter(({ id, response }) => response !== null || telling.has(id)),
    statements: statements.map((statement) => ({ ...statement, caveats: limits.get(statement.id) ?? [] })),
    figures: figures.map((figure) => ({ ...figure, caveats: limits.get(figure.id) ?? [] })),
    conflicts,
    caveats,
    claims,
    limits: reading.limits,
  };
}

/** For each statement and figure under a caveat the ids of its caveats, in reading order. */
function limitsOf(caveats: readonly Caveat[]): Map<string, string[]> {
  const limits = new Map<string, string[]>();
  for (const { id, covers } of caveats)
    for (const target of covers) {
      const list = limits.get(target);
      if (list) list.push(id);
      else limits.set(target, [id]);
    }
  return limits;
}
