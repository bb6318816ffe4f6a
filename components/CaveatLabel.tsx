import { caveatsOf, shownKinds } from '../lib/export/finding-words.ts';
import { kindLabel } from '../lib/i18n.ts';
import type { ShownKind } from '../lib/shown-kinds.ts';
import { CAVEAT_SIGNS } from './caveat-signs.ts';
import type { FindingIndex } from './finding-index.ts';

/** The sign and the label of a kind of caveat. */
export function CaveatLabel({ kind }: { kind: ShownKind }) {
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
  without?: ReadonlySet<ShownKind>;
}

const NONE: ReadonlySet<ShownKind> = new Set();

/** The kinds of caveat a finding stands under, each once. */
export function CaveatLabels({ index, caveats, without = NONE }: CaveatLabelsProps) {
  return <KindLabels kinds={[...kindsOf(index, caveats)].filter((kind) => !without.has(kind))} />;
}

export function KindLabels({ kinds }: { kinds: readonly ShownKind[] }) {
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
export const kindsOf = (index: FindingIndex, caveats: readonly string[]): Set<ShownKind> =>
  new Set(shownKinds(caveatsOf(index, caveats)));
