import type { Analysis, Article, Caveat } from '../model.ts';
import { findCaveats } from './caveats.ts';
import { listClaims } from './claims.ts';
import { findConflicts } from './conflicts.ts';
import { findFigures } from './figures.ts';
import { prepare } from './reading.ts';
import { findRefusals } from './responses.ts';
import { resolveSpeakers } from './speakers.ts';
import { findAttributions } from './statements.ts';

/**
 * The door: an article in English → what is said in it, by whom, how many, and under which caveats. Pure and deterministic: the same text
 * gives the same bytes. Another language is turned away by the caller.
 */
export function analyze(article: Article): Analysis {
  const reading = prepare(article);

  const attributions = findAttributions(reading);
  const refusals = findRefusals(reading);
  const { speakers, statements, refusalSpeakers } = resolveSpeakers(reading, attributions, refusals);
  const figures = findFigures(reading, statements, speakers);
  const conflicts = findConflicts(reading, figures, statements);
  const caveats = findCaveats(reading, { speakers, statements, figures, conflicts, refusals, refusalSpeakers });
  const claims = listClaims(statements, figures, caveats);

  return {
    version: 1,
    text: article.text,
    blocks: article.blocks,
    language: article.language,
    article: article.article,
    coverage: article.coverage,
    speakers,
    statements: statements.map((statement) => ({ ...statement, caveats: caveatsOf(statement.id, caveats) })),
    figures: figures.map((figure) => ({ ...figure, caveats: caveatsOf(figure.id, caveats) })),
    conflicts,
    caveats,
    claims,
    limits: reading.limits,
  };
}

const caveatsOf = (target: string, caveats: readonly Caveat[]) =>
  caveats.filter((caveat) => caveat.covers.includes(target)).map((caveat) => caveat.id);
