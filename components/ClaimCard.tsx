import { t, tn } from '../lib/i18n.ts';
import type { Caveat } from '../lib/model.ts';
import { CaveatLabel } from './CaveatLabel.tsx';
import { FindingTools, nameFor } from './FindingTools.tsx';
import { cueOfFinding, FindingWords } from './FindingWords.tsx';
import type { Finding, FindingEvents, FindingIndex, ShownClaim } from './finding-index.ts';
import { idOfFinding, quoted, wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';
import { WhoLine } from './WhoLine.tsx';

interface ClaimCardProps {
  index: FindingIndex;
  claim: ShownClaim;
  /** The caveats that no card before this one has shown. */
  fresh: ReadonlySet<string>;
  /** The reader came from its highlight on the page. */
  selected: boolean;
  events: FindingEvents;
}

/** One unverified claim: the kind of caveat, the claim's words, who gives it, and the article's own words that limit it. */
export function ClaimCard({ index, claim, fresh, selected, events }: ClaimCardProps) {
  const { target, caveats } = claim;
  const id = idOfFinding(target);
  const [first] = caveats;
  if (!first) return null;
  const whoFirst = cueOfFinding(index, target) !== null;
  return (
    <article class={`card ${claim.doubtful ? 'is-doubtful' : ''} ${selected ? 'is-selected' : ''}`} data-finding={id}>
      <header class="card-title">
        <h3>
          <CaveatLabel kind={first.kind} />
        </h3>
        <ShowButton words={nameFor(index, target)} onClick={() => events.onReveal(id)} />
      </header>
      {whoFirst && <WhoLine index={index} finding={target} />}
      <FindingWords index={index} finding={target} />
      {!whoFirst && <WhoLine index={index} finding={target} />}
      {caveats.map((caveat, place) => (
        <CaveatWords
          key={caveat.id}
          index={index}
          caveat={caveat}
          labelled={place > 0 && caveat.kind !== first.kind}
          fresh={fresh.has(caveat.id)}
        />
      ))}
      <FindingTools
        index={index}
        finding={target}
        events={events}
        under={caveats.map((caveat) => ({ kind: 'caveat', caveat }))}
      />
    </article>
  );
}

/** A caveat on the whole article: a correction, a note. */
export function ArticleCaveatCard({
  index,
  caveat,
  selected,
  events,
}: Omit<ClaimCardProps, 'claim' | 'fresh'> & { caveat: Caveat }) {
  const finding: Finding = { kind: 'caveat', caveat };
  return (
    <article class={`card ${selected ? 'is-selected' : ''}`} data-finding={caveat.id}>
      <header class="card-title">
        <h3>
          <CaveatLabel kind={caveat.kind} />
        </h3>
        <ShowButton words={nameFor(index, finding)} onClick={() => events.onReveal(caveat.id)} />
      </header>
      <p class="quiet">{t(caveat.kind === 'correction' ? 'popup.wholeArticle' : 'popup.noClaim')}</p>
      <CaveatWords index={index} caveat={caveat} labelled={false} fresh />
      <FindingTools index={index} finding={finding} events={events} />
    </article>
  );
}

interface CaveatWordsProps {
  index: FindingIndex;
  caveat: Caveat;
  labelled: boolean;
  /** Whether no card before has shown it: its words stand whole, and the other claims under it are counted, where they are new. */
  fresh: boolean;
}

function CaveatWords({ index, caveat, labelled, fresh }: CaveatWordsProps) {
  const others = caveat.covers.filter((id) => index.statements.has(id) || index.figures.has(id));
  // A statement and the figure in it are one claim to a reader.
  const claims = others.filter((id) => !others.includes(index.figures.get(id)?.statement ?? ''));
  return (
    <p class={`caveat-words ${fresh ? '' : 'is-known'}`}>
      {labelled && (
        <>
          <span class="caveat-label">
            <CaveatLabel kind={caveat.kind} />
          </span>{' '}
        </>
      )}
      <PageText>{quoted(wordsOf(index.analysis.text, [caveat.span]))}</PageText>
      {fresh && claims.length > 1 && <span class="quiet"> {tn('claim.limitsMore', claims.length - 1)}</span>}
      {caveat.sureness === 'doubtful' && <span class="quiet"> · {t('claim.notSureShort')}</span>}
    </p>
  );
}
