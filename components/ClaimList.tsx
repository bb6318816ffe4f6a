import { t, tn } from '../lib/i18n.ts';
import type { Caveat } from '../lib/model.ts';
import { ArticleCaveatCard, ClaimCard } from './ClaimCard.tsx';
import {
  claimsOf,
  type FindingEvents,
  type FindingIndex,
  type ShownClaim,
  wholeArticleCaveats,
} from './finding-index.ts';
import { idOfFinding } from './finding-words.ts';
import { GrowingList } from './GrowingList.tsx';

interface ClaimListProps {
  index: FindingIndex;
  /** The claims to show, doubtful ones last; all of them unless a filter says otherwise. */
  claims?: readonly ShownClaim[];
  caveats?: readonly Caveat[];
  /** Claims before "Show all". */
  first: number;
  selected: string | null;
  events: FindingEvents;
}

/** The unverified claims, and the caveats on the whole article after them. */
export function ClaimList({
  index,
  claims = claimsOf(index),
  caveats = wholeArticleCaveats(index),
  first,
  selected,
  events,
}: ClaimListProps) {
  if (index.analysis.claims.length === 0 && caveats.length === 0)
    return <p class="nothing">{tn('states.nothingFound', index.analysis.coverage.paragraphsRead)}</p>;
  const sure = claims.filter(({ doubtful }) => !doubtful);
  const doubtful = claims.filter((claim) => claim.doubtful);
  const list = (part: readonly ShownClaim[], room: number) => (
    <GrowingList
      class="cards"
      items={part}
      keyOf={(claim) => claim.id}
      first={room}
      wanted={part.find((claim) => isAbout(claim, selected))?.id ?? null}
    >
      {(claim) => <ClaimCard index={index} claim={claim} selected={isAbout(claim, selected)} events={events} />}
    </GrowingList>
  );
  return (
    <>
      {sure.length > 0 && list(sure, first)}
      {doubtful.length > 0 && (
        <div class="less-sure">
          <p class="quiet">{t('claim.lessSureNote')}</p>
          {list(doubtful, Math.max(1, first - sure.length))}
        </div>
      )}
      {caveats.length > 0 && (
        <GrowingList
          class="cards"
          items={caveats}
          keyOf={(caveat) => caveat.id}
          first={Math.max(1, first - claims.length)}
        >
          {(caveat) => (
            <ArticleCaveatCard index={index} caveat={caveat} selected={caveat.id === selected} events={events} />
          )}
        </GrowingList>
      )}
    </>
  );
}

/** Whether a claim is the selected finding, or stands under it. */
export function isAbout(claim: ShownClaim, id: string | null): boolean {
  return (
    id !== null && (claim.id === id || idOfFinding(claim.target) === id || claim.caveats.some((one) => one.id === id))
  );
}
