import type { Caveat, Claim, Figure, Statement } from '../model.ts';

/** Kinds that alone make no claim: a refusal is a response, a correction is the outlet's. */
const NO_CLAIM = new Set<Caveat['kind']>(['no-response', 'correction']);

/**
 * The unverified claims: each statement or figure under a caveat once, in reading order. A figure inside a statement that stands under the
 * same caveats is part of that claim and makes none of its own.
 */
export function listClaims(
  statements: readonly Statement[],
  figures: readonly Figure[],
  caveats: readonly Caveat[],
): Claim[] {
  const limits = new Map<string, Caveat[]>();
  for (const caveat of caveats)
    for (const id of caveat.covers) {
      const list = limits.get(id);
      if (list) list.push(caveat);
      else limits.set(id, [caveat]);
    }
  const makesClaim = (id: string) => limits.get(id)?.some(({ kind }) => !NO_CLAIM.has(kind)) ?? false;
  const inClaim = ({ id, statement }: Figure) =>
    statement !== null &&
    makesClaim(statement) &&
    limits.get(id)?.every((caveat) => limits.get(statement)?.includes(caveat));

  const targets = [
    ...statements.map(({ id, content, cue }) => ({ id, start: content[0]?.[0] ?? cue?.[0] ?? 0 })),
    ...figures.filter((figure) => !inClaim(figure)).map(({ id, span }) => ({ id, start: span[0] })),
  ];
  return targets
    .filter(({ id }) => makesClaim(id))
    .sort((a, b) => a.start - b.start)
    .map(({ id }, index) => ({
      id: `cl${index + 1}`,
      target: id,
      caveats: (limits.get(id) ?? []).map((caveat) => caveat.id),
    }));
}
