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

/** A claim, or a caveat on the whole article. */
type Entry = { claim: ShownClaim; opensDoubtful: boolean } | { caveat: Caveat };

/** The unverified claims, doubtful ones after the others, and the caveats on the whole article after them. */
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
  const firstDoubtful = claims.find(({ doubtful }) => doubtful);
  const entries: Entry[] = [
    ...claims.map((claim) => ({ claim, opensDoubtful: claim === firstDoubtful })),
    ...caveats.map((caveat) => ({ caveat })),
  ];
  const isSelected = (entry: Entry) =>
    'claim' in entry ? isAbout(entry.claim, selected) : entry.caveat.id === selected;
  const picked = entries.find(isSelected);
  return (
    <GrowingList
      class="cards"
      label={t('popup.unverified')}
      items={entries}
      keyOf={keyOf}
      first={first}
      wanted={picked ? keyOf(picked) : null}
    >
      {(entry) =>
        'claim' in entry ? (
          <>
            {entry.opensDoubtful && <p class="less-sure">{t('claim.lessSureNote')}</p>}
            <ClaimCard index={index} claim={entry.claim} selected={isSelected(entry)} events={events} />
          </>
        ) : (
          <ArticleCaveatCard index={index} caveat={entry.caveat} selected={isSelected(entry)} events={events} />
        )
      }
    </GrowingList>
  );
}

const keyOf = (entry: Entry) => ('claim' in entry ? entry.claim.id : entry.caveat.id);

/** Whether a claim is the selected finding, or stands under it. */
export function isAbout(claim: ShownClaim, id: string | null): boolean {
  return (
    id !== null && (claim.id === id || idOfFinding(claim.target) === id || claim.caveats.some((one) => one.id === id))
  );
}
