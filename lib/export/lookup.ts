import type { Analysis, Caveat, Figure, Speaker, Statement } from '../model.ts';

/** An analysis with its things by id. */
export interface Lookup {
  analysis: Analysis;
  speakers: ReadonlyMap<string, Speaker>;
  statements: ReadonlyMap<string, Statement>;
  figures: ReadonlyMap<string, Figure>;
  caveats: ReadonlyMap<string, Caveat>;
}

export function lookupOf(analysis: Analysis): Lookup {
  return {
    analysis,
    speakers: byId(analysis.speakers),
    statements: byId(analysis.statements),
    figures: byId(analysis.figures),
    caveats: byId(analysis.caveats),
  };
}

const byId = <T extends { id: string }>(things: readonly T[]) => new Map(things.map((thing) => [thing.id, thing]));

/** Caveats that limit no single claim. A refusal to comment is somebody's response, and no caveat on the article. */
export function generalCaveats({ caveats }: Analysis): Caveat[] {
  return caveats.filter(({ kind, covers }) => kind !== 'no-response' && covers.length === 0);
}

/** How many things the article says it could not confirm: its claims, and the caveats of which no claim was found. A correction is none. */
export function unverifiedCount(analysis: Analysis): number {
  return analysis.claims.length + generalCaveats(analysis).filter((caveat) => !isCorrection(caveat)).length;
}

/** Corrections are the outlet's own, about the article as a whole. */
export const isCorrection = ({ kind }: Pick<Caveat, 'kind'>): boolean => kind === 'correction';
