import { limitedBy } from '../lib/export/finding-words.ts';
import { t } from '../lib/i18n.ts';
import type { Caveat } from '../lib/model.ts';
import { type ShownKind, shownKind } from '../lib/shown-kinds.ts';
import { CaveatLabel } from './CaveatLabel.tsx';
import { CaveatsOfClaim, CaveatWords } from './CaveatWords.tsx';
import { FindingTools, nameFor } from './FindingTools.tsx';
import { cueOfFinding, FindingWords } from './FindingWords.tsx';
import type { Finding, FindingEvents, FindingIndex, ShownClaim } from './finding-index.ts';
import { idOfFinding, isNameOf, quoted, standsOnCard } from './finding-words.ts';
import { PageText } from './PageText.tsx';
import { ShowButton } from './ShowButton.tsx';
import { MODES, WhoLine } from './WhoLine.tsx';

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
  const whole = selected ? new Set(caveats.map((caveat) => caveat.id)) : fresh;
  const seen = caveats.filter(
    (caveat) =>
      caveat.sureness !== 'doubtful' &&
      !(whole.has(caveat.id) && limitedBy(index, caveat).length > 1) &&
      (standsOnCard(index, target, caveat) || isNameOf(index, target, caveat)),
  );
  const who = { index, finding: target, limiting: seen.some((caveat) => isNameOf(index, target, caveat)) };
  return (
    <article class={`card ${claim.doubtful ? 'is-doubtful' : ''} ${selected ? 'is-selected' : ''}`} data-finding={id}>
      <CardTitle index={index} kind={shownKind(first)} finding={target} events={events} />
      {whoFirst && <WhoLine {...who} />}
      <FindingWords index={index} finding={target} seen={seen} />
      {!whoFirst && <WhoLine {...who} withMode />}
      <CaveatsOfClaim index={index} caveats={caveats} seen={seen} fresh={whole} />
      <FindingTools
        index={index}
        finding={target}
        events={events}
        under={caveats.map((caveat) => ({ kind: 'caveat', caveat }))}
      >
        {whoFirst && target.kind === 'statement' && <span class="quiet">{t(MODES[target.statement.mode])} </span>}
      </FindingTools>
    </article>
  );
}

interface CardTitleProps {
  index: FindingIndex;
  kind: ShownKind;
  finding: Finding;
  events: FindingEvents;
}

/** The kind of caveat; in the heading's name the finding's first words, too. */
function CardTitle({ index, kind, finding, events }: CardTitleProps) {
  const words = nameFor(index, finding);
  return (
    <header class="card-title">
      <h3>
        <CaveatLabel kind={kind} />
        <span class="visually-hidden">
          : <PageText>{quoted(words)}</PageText>
        </span>
      </h3>
      <ShowButton words={words} onClick={() => events.onReveal(idOfFinding(finding))} />
    </header>
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
      <CardTitle index={index} kind={shownKind(caveat)} finding={finding} events={events} />
      <p class="quiet">{t(caveat.kind === 'correction' ? 'popup.wholeArticle' : 'popup.noClaim')}</p>
      <CaveatWords index={index} caveat={caveat} labelled={false} counted={false} />
      <FindingTools index={index} finding={finding} events={events} />
    </article>
  );
}
