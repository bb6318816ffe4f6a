import { kindLabel } from '../lib/i18n.ts';
import { CaveatKind } from '../lib/model.ts';
import { CAVEAT_SIGNS } from './caveat-signs.ts';
import type { FindingIndex, ShownClaim } from './finding-index.ts';

/** The sign and the label of a kind of caveat. */
export function CaveatLabel({ kind }: { kind: CaveatKind }) {
  return (
    <>
      <span class="sign" aria-hidden="true">
        {CAVEAT_SIGNS[kind]}
      </span>
      {kindLabel(kind)}
    </>
  );
}

interface CaveatLabelsProps {
  index: FindingIndex;
  /** Ids of the caveats on a finding. */
  caveats: readonly string[];
  /** Kinds that stand above it already, for all of its neighbours. */
  without?: ReadonlySet<CaveatKind>;
}

const NONE: ReadonlySet<CaveatKind> = new Set();

/** The kinds of caveat a finding stands under, each once. */
export function CaveatLabels({ index, caveats, without = NONE }: CaveatLabelsProps) {
  return <KindLabels kinds={[...kindsOf(index, caveats)].filter((kind) => !without.has(kind))} />;
}

export function KindLabels({ kinds }: { kinds: readonly CaveatKind[] }) {
  if (kinds.length === 0) return null;
  return (
    <span class="caveat-labels">
      {kinds.map((kind) => (
        <span key={kind} class="caveat-label">
          <CaveatLabel kind={kind} />
        </span>
      ))}
    </span>
  );
}

/** Refusals to comment stand among the responses. */
export function kindsOf(index: FindingIndex, caveats: readonly string[]): Set<CaveatKind> {
  const kinds = new Set(caveats.flatMap((id) => index.caveats.get(id)?.kind ?? []));
  kinds.delete('no-response');
  return kinds;
}

/** How many claims stand under each kind: what a reader would find behind "Show all". */
export function KindCounts({ claims }: { claims: readonly ShownClaim[] }) {
  const counts = new Map<CaveatKind, number>();
  for (const { caveats } of claims)
    for (const kind of new Set(caveats.map((caveat) => caveat.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = CaveatKind.options.filter((kind) => counts.has(kind));
  if (kinds.length < 2) return null;
  return (
    <ul class="kind-counts quiet">
      {kinds.map((kind) => (
        <li key={kind}>
          <CaveatLabel kind={kind} /> <b>{counts.get(kind)}</b>
        </li>
      ))}
    </ul>
  );
}
