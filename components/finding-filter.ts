import type { Caveat, CaveatKind, Conflict, Figure, Speaker, Statement } from '../lib/model.ts';
import { claimsOf, type FindingIndex, type ShownClaim, wholeArticleCaveats } from './finding-index.ts';
import { AFTER_CHARS, BEFORE_CHARS, partOf, spansOnCard } from './finding-words.ts';
import { responsesOf, type ShownResponse } from './ResponseList.tsx';

/** What the reader wants to see; null and "" mean everything. */
export interface FindingFilter {
  kind: CaveatKind | null;
  /** A speaker's id. */
  speaker: string | null;
  search: string;
}

export const NO_FILTER: FindingFilter = { kind: null, speaker: null, search: '' };

export interface FilteredFindings {
  claims: ShownClaim[];
  caveats: Caveat[];
  responses: ShownResponse[];
  speakers: Speaker[];
  /** Whether statements of nobody fit. */
  withUnknown: boolean;
  figures: Figure[];
  conflicts: Conflict[];
}

/** The findings that fit: under a caveat of the kind, of the speaker, with the searched words in them, in their speaker or caveats. */
export function filterFindings(index: FindingIndex, filter: FindingFilter): FilteredFindings {
  const { analysis, speakers, statements, caveats } = index;
  const wanted = fold(filter.search.trim());
  const wordsFit = (...words: (string | null | undefined)[]) =>
    wanted === '' || words.some((one) => one && fold(one).includes(wanted));
  const cut = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => analysis.text.slice(...span)).join(' ');
  const caveatsOf = (ids: readonly string[]) => ids.flatMap((id) => caveats.get(id) ?? []);
  const kindFits = (under: readonly Caveat[]) => filter.kind === null || under.some(({ kind }) => kind === filter.kind);
  const speakerFits = (id: string | null) => filter.speaker === null || id === filter.speaker;

  const fits = (finding: Statement | Figure, words: string) => {
    const under = caveatsOf(finding.caveats);
    const speaker = speakers.get(finding.speaker ?? '');
    return (
      kindFits(under) &&
      speakerFits(finding.speaker) &&
      wordsFit(words, speaker?.name, speaker?.role, cut(under.map(({ span }) => span)))
    );
  };
  const statementFits = (one: Statement) => fits(one, cut(one.content));
  // What stands about a figure in its row is searched, too.
  const figureFits = (one: Figure) => {
    const [start, end] = one.span;
    return fits(one, `${cut([[Math.max(0, start - BEFORE_CHARS), end + AFTER_CHARS]])} ${one.of ?? ''} ${one.unit}`);
  };
  const figures = analysis.figures.filter(figureFits);
  const fitting = new Set(figures.map(({ id }) => id));
  const speakerIds = new Set([...statements.values()].filter(statementFits).map(({ speaker }) => speaker));

  return {
    claims: claimsOf(index).filter(({ target, caveats: under }) => {
      const { speaker: id } = partOf(target);
      const speaker = speakers.get(id ?? '');
      return (
        kindFits(under) &&
        speakerFits(id) &&
        wordsFit(
          cut(spansOnCard(index, target).spans),
          speaker?.name,
          speaker?.role,
          cut(under.map(({ span }) => span)),
        )
      );
    }),
    caveats: wholeArticleCaveats(index).filter(
      (caveat) => kindFits([caveat]) && filter.speaker === null && wordsFit(cut([caveat.span])),
    ),
    responses: responsesOf(index).filter(
      ({ speaker, words, response }) =>
        (filter.kind === null || (filter.kind === 'no-response') === (response !== 'denied')) &&
        (filter.kind === null || filter.kind === 'no-response') &&
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
