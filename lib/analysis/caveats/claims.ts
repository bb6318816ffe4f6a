import type { Caveat, Claim, Figure, Statement } from '../../model.ts';

/** Kinds that make no claim and are listed under none: a refusal is a response, a correction is the outlet's. */
const NO_CLAIM = new Set<Caveat['kind']>(['no-response', 'correction']);

/**
 * The unverified claims: each statement or figure under a caveat once, in reading order, with the caveats that make it one. A figure inside a
 * statement that is a claim is part of it, and so are the figure's caveats; what the same speaker says again in the same words is none of its own.
 */
export function listClaims(
  statements: readonly Statement[],
  figures: readonly Figure[],
  caveats: readonly Caveat[],
  text: string,
): Claim[] {
  const limits = new Map<string, Caveat[]>();
  for (const caveat of caveats) {
    if (NO_CLAIM.has(caveat.kind)) continue;
    for (const id of caveat.covers) {
      const list = limits.get(id);
      if (list) list.push(caveat);
      else limits.set(id, [caveat]);
    }
  }
  const echoes = echoesAmong(statements, limits, text);
  const claimed = statements.filter(({ id }) => limits.has(id) && !echoes.has(id));
  const inClaim = new Map(claimed.map(({ id }) => [id, new Set(limits.get(id))]));
  const limited = figures.filter(({ id }) => limits.has(id));
  const claimOf = ({ statement }: Figure) => inClaim.get(statement ?? '');
  for (const figure of limited) for (const caveat of limits.get(figure.id) ?? []) claimOf(figure)?.add(caveat);
  const alone = limited.filter((figure) => {
    const said = inClaim.get(echoes.get(figure.statement ?? '') ?? '');
    return !claimOf(figure) && !limits.get(figure.id)?.every((caveat) => said?.has(caveat));
  });
  const places = new Map(caveats.map((caveat, index) => [caveat, index]));
  const inOrder = (list: Iterable<Caveat>) =>
    [...list].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).map(({ id }) => id);
  return [
    ...claimed.map(({ id, content, cue }) => ({
      target: id,
      start: content[0]?.[0] ?? cue?.[0] ?? 0,
      caveats: inOrder(inClaim.get(id) ?? []),
    })),
    ...alone.map(({ id, span }) => ({ target: id, start: span[0], caveats: inOrder(limits.get(id) ?? []) })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ target, caveats: ids }, index) => ({ id: `cl${index + 1}`, target, caveats: ids }));
}

/**
 * Ids of statements that repeat another of the same speaker word for word (a headline and the sentence it was made from) and stand under no
 * caveat that the other lacks, each with the other's id.
 */
function echoesAmong(
  statements: readonly Statement[],
  limits: ReadonlyMap<string, readonly Caveat[]>,
  text: string,
): Map<string, string> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (!limits.has(statement.id)) continue;
    const words = statement.content.map((span) => text.slice(...span)).join(' ');
    const key = `${statement.speaker} ${words.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  const echoes = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // The one under most caveats stays; of equals the first.
    const count = ({ id }: Statement) => limits.get(id)?.length ?? 0;
    const kept = group.reduce((best, other) => (count(other) > count(best) ? other : best));
    const known = new Set(limits.get(kept.id));
    for (const other of group)
      if (other !== kept && limits.get(other.id)?.every((caveat) => known.has(caveat))) echoes.set(other.id, kept.id);
  }
  return echoes;
}
