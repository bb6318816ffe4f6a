import { kindLabel } from '../lib/i18n.ts';
import type { CaveatKind } from '../lib/model.ts';
import { CAVEAT_SIGNS } from './caveat-signs.ts';
import type { FindingIndex } from './finding-index.ts';

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
}

/** The kinds of caveat a finding stands under, each once; refusals to comment stand among the responses. */
export function CaveatLabels({ index, caveats }: CaveatLabelsProps) {
  const kinds = new Set(caveats.flatMap((id) => index.caveats.get(id)?.kind ?? []));
  kinds.delete('no-response');
  if (kinds.size === 0) return null;
  return (
    <span class="caveat-labels">
      {[...kinds].map((kind) => (
        <span key={kind} class="caveat-label">
          <CaveatLabel kind={kind} />
        </span>
      ))}
    </span>
  );
}
