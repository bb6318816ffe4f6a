import type { Caveat, Claim, Figure, Statement } from '../model.ts';

/** Kinds that alone make no claim: a refusal is a response, a correction is the outlet's. */
const NO_CLAIM = new Set<Caveat['kind']>(['no-response', 'correction']);

/**
 * The unverified claims: each statement or figure under a caveat once, in reading order. A figure inside a statement that stands under the
 * same caveats is part of that claim and makes none of its own; so is what the same speaker says again in the same words.
 */
export function listClaims(
  statements: readonly Statement[],
  figures: readonly Figure[],
  caveats: readonly Caveat[],
  text: string,
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
    ...withoutEchoes(statements, limits, text).map(({ id, content, cue }) => ({
      id,
      start: content[0]?.[0] ?? cue?.[0] ?? 0,
    })),
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

/**
 * Statements without those that repeat another of the same speaker word for word (a headline and the sentence it was made from) and stand
 * under no caveat that the other lacks.
 */
function withoutEchoes(
  statements: readonly Statement[],
  limits: ReadonlyMap<string, readonly Caveat[]>,
  text: string,
): Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!limits.has(statement.id)) continue;
    const words = statement.content.map((span) => text.slice(...span)).join(' ');
    const key = `${statement.speaker} ${words.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const echoes = new Set<Statement>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // The one under most caveats stays; of equals the first.
    const count = ({ id }: Statement) => limits.get(id)?.length ?? 0;
    const kept = group.reduce((best, other) => (count(other) > count(best) ? other : best));
    const known = new Set(limits.get(kept.id));
    for (const other of group)
      if (other !== kept && limits.get(other.id)?.every((caveat) => known.has(caveat))) echoes.add(other);
  }
  return statements.filter((statement) => !echoes.has(statement));
}
