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
