import type { Caveat, Claim, Figure, Statement } from '../model.ts';

/** The unverified claims: each statement or figure under a caveat once, in reading order. */
export function listClaims(
  _statements: readonly Statement[],
  _figures: readonly Figure[],
  _caveats: readonly Caveat[],
): Claim[] {
  return [];
}
