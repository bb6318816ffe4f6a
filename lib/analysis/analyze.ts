import './words-first.ts';
import type { Analysis, Article, Caveat } from '../model.ts';
import { findCaveats } from './caveats.ts';
import { listClaims } from './claims.ts';
import { findConflicts } from './conflicts.ts';
import { findFigures } from './figures.ts';
import { addHedgedClauses } from './hedged-clauses.ts';
import { prepare } from './reading.ts';
import { findDenials, findRefusals } from './responses.ts';
import { resolveSpeakers } from './speakers.ts';
import { findAttributions } from './statements.ts';

/**
 * The door: an article in English → what is said in it, by whom, how many, and under which caveats. Pure and deterministic: the same text
 * gives the same bytes. Another language is turned away by the caller.
 */
export function analyze(article: Article): Analysis {
  const reading = prepare(article);

  const attributions = addHedgedClauses(reading, findAttributions(reading));
  const refusals = findRefusals(reading);
  const { speakers, statements, refusalSpeakers } = resolveSpeakers(
    reading,
    attributions,
    refusals,
    findDenials(reading),
  );
  const figures = findFigures(reading, statements, speakers);
  const conflicts = findConflicts(reading, figures);
  const caveats = findCaveats(reading, { speakers, statements, figures, conflicts, refusals, refusalSpeakers });
  const claims = listClaims(statements, figures, caveats, article.text);
  const limits = limitsOf(caveats);

  return {
    version: 1,
    text: article.text,
    blocks: article.blocks,
    language: article.language,
    article: article.article,
    coverage: article.coverage,
    speakers,
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
