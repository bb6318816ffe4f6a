import { isCorrection } from '../lib/export/lookup.ts';
import { kindLabel } from '../lib/i18n.ts';
import type { Caveat, Conflict, Figure, Speaker, Statement } from '../lib/model.ts';
import { type ShownKind, shownKind } from '../lib/shown-kinds.ts';
import { claimsOf, type FindingIndex, type ShownClaim, wholeArticleCaveats } from './finding-index.ts';
import { figureInContext, partOf, spansOnCard } from './finding-words.ts';
import { responsesOf, type ShownResponse } from './ResponseList.tsx';

/** What the reader wants to see; null and "" mean everything. */
export interface FindingFilter {
  kind: ShownKind | null;
  /** A speaker's id. */
  speaker: string | null;
  search: string;
}

export const NO_FILTER: FindingFilter = { kind: null, speaker: null, search: '' };

export interface FilteredFindings {
  claims: ShownClaim[];
  caveats: Caveat[];
  corrections: Caveat[];
  responses: ShownResponse[];
  speakers: Speaker[];
  /** Whether statements of nobody fit. */
  withUnknown: boolean;
  figures: Figure[];
  conflicts: Conflict[];
}

/** The findings that fit: under a caveat of the kind, of the speaker, with each searched word in them, in their speaker, their caveats or the names of these. */
export function filterFindings(index: FindingIndex, filter: FindingFilter): FilteredFindings {
  const { analysis, speakers, statements, caveats } = index;
  const wanted = fold(filter.search).split(/\s+/).filter(Boolean);
  const wordsFit = (...words: (string | null | undefined)[]) => {
    if (wanted.length === 0) return true;
    const all = fold(words.join('\n'));
    return wanted.every((word) => all.includes(word));
  };
  const cut = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => analysis.text.slice(...span)).join(' ');
  const caveatsOf = (ids: readonly string[]) => ids.flatMap((id) => caveats.get(id) ?? []);
  const kindFits = (under: readonly Caveat[]) =>
    filter.kind === null || under.some((one) => shownKind(one) === filter.kind);
  const speakerFits = (id: string | null) => filter.speaker === null || id === filter.speaker;

  const fits = (words: string, id: string | null, under: readonly Caveat[]) => {
    if (!kindFits(under) || !speakerFits(id)) return false;
    if (wanted.length === 0) return true;
    const speaker = speakers.get(id ?? '');
    const limits = cut(under.map(({ span }) => span));
    const kinds = under.map((one) => kindLabel(shownKind(one))).join(' ');
    return wordsFit(words, speaker?.name, speaker?.role, limits, kinds);
  };
  const statementFits = (one: Statement) => fits(cut(one.content), one.speaker, caveatsOf(one.caveats));
  // What stands about a figure in its row is searched, too; in a plot its value stands alone.
  const rivals = new Set(analysis.conflicts.flatMap((conflict) => conflict.figures));
  const about = (one: Figure) =>
    wanted.length === 0 || rivals.has(one.id) ? [] : Object.values(figureInContext(analysis, one));
  const figureFits = (one: Figure) =>
    fits(`${cut([one.span])} ${one.of ?? ''} ${one.unit} ${about(one).join('')}`, one.speaker, caveatsOf(one.caveats));
  const figures = analysis.figures.filter(figureFits);
  const fitting = new Set(figures.map(({ id }) => id));
  const general = wholeArticleCaveats(index).filter(
    (caveat) =>
      kindFits([caveat]) && filter.speaker === null && wordsFit(cut([caveat.span]), kindLabel(shownKind(caveat))),
  );
  const speakerIds = new Set([...statements.values()].filter(statementFits).map(({ speaker }) => speaker));

  return {
    claims: claimsOf(index).filter(({ target, caveats: under }) =>
      fits(cut(spansOnCard(index, target).spans), partOf(target).speaker, under),
    ),
    caveats: general.filter((caveat) => !isCorrection(caveat)),
    corrections: general.filter(isCorrection),
    responses: responsesOf(index).filter(
      ({ speaker, words, response }) =>
        (filter.kind === null || (filter.kind === 'no-response' && response !== 'denied')) &&
        speakerFits(speaker?.id ?? null) &&
        wordsFit(speaker?.name, speaker?.role, words && cut([words])),
    ),
    speakers: analysis.speakers.filter(
      ({ id, name, role, aliases }) =>
        speakerFits(id) && (speakerIds.has(id) || (filter.kind === null && wordsFit(name, role, ...aliases))),
    ),
    withUnknown: speakerIds.has(null),
    figures,
    conflicts: analysis.conflicts.filter((conflict) => conflict.figures.some((id) => fitting.has(id))),
  };
}

const fold = (words: string) => words.toLowerCase().replaceAll('’', "'");
