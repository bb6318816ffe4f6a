import { useMemo } from 'preact/hooks';
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
  /** Ids of caveats whose words stand elsewhere: cards give their kind. */
  known?: readonly string[];
  /** Claims before "Show all". */
  first: number;
  selected: string | null;
  events: FindingEvents;
}

/** The unverified claims, doubtful ones after the others, and the caveats on the whole article after them. */
export function ClaimList({
  index,
  claims = claimsOf(index),
  caveats = wholeArticleCaveats(index),
  known = NOTHING,
  first,
  selected,
  events,
}: ClaimListProps) {
  const fresh = useMemo(() => freshIn(claims, known), [claims, known]);
  if (index.analysis.claims.length === 0 && caveats.length === 0)
    return <p class="nothing">{tn('states.nothingFound', index.analysis.coverage.paragraphsRead)}</p>;
  const firstDoubtful = claims.find(({ doubtful }) => doubtful);
  const picked = claims.find((claim) => isAbout(claim, selected));
  return (
    <>
      {claims.length > 0 && (
        <GrowingList
          class="cards"
          label={t('popup.unverified')}
          items={claims}
          keyOf={({ id }) => id}
          first={first}
          wanted={picked?.id ?? null}
        >
          {(claim) => (
            <>
              {claim === firstDoubtful && <p class="less-sure">{t('claim.lessSureNote')}</p>}
              <ClaimCard
                index={index}
                claim={claim}
                fresh={fresh.get(claim.id) ?? NO_CAVEAT}
                selected={isAbout(claim, selected)}
                events={events}
              />
            </>
          )}
        </GrowingList>
      )}
      {caveats.length > 0 && (
        <ul class="cards">
          {caveats.map((caveat) => (
            <li key={caveat.id} tabIndex={-1}>
              <ArticleCaveatCard index={index} caveat={caveat} selected={caveat.id === selected} events={events} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const NOTHING: readonly string[] = [];
const NO_CAVEAT: ReadonlySet<string> = new Set();

/** By claim, the caveats that stand on it and on none before it, nor elsewhere. */
function freshIn(claims: readonly ShownClaim[], known: readonly string[]): Map<string, ReadonlySet<string>> {
  const seen = new Set(known);
  return new Map(
    claims.map(({ id, caveats }) => {
      const fresh = caveats.map((caveat) => caveat.id).filter((one) => !seen.has(one));
      for (const one of fresh) seen.add(one);
      return [id, new Set(fresh)];
    }),
  );
}

/** Whether a claim is the selected finding, or stands under it. */
export function isAbout(claim: ShownClaim, id: string | null): boolean {
  return (
    id !== null && (claim.id === id || idOfFinding(claim.target) === id || claim.caveats.some((one) => one.id === id))
  );
}
