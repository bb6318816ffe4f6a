import { limitedBy } from '../lib/export/finding-words.ts';
import { t, tn } from '../lib/i18n.ts';
import type { Caveat } from '../lib/model.ts';
import { shownKind } from '../lib/shown-kinds.ts';
import { CaveatLabel, KindLabels } from './CaveatLabel.tsx';
import type { FindingIndex } from './finding-index.ts';
import { beginningOf, quoted, wordsOf } from './finding-words.ts';
import { PageText } from './PageText.tsx';

interface CaveatsOfClaimProps {
  index: FindingIndex;
  /** Never empty; the first one's kind is the card's title. */
  caveats: readonly Caveat[];
  /** Those whose words stand underlined among the claim's. */
  seen: readonly Caveat[];
  /** The caveats that no card before this one has shown. */
  fresh: ReadonlySet<string>;
}

/**
 * The caveats on a claim: in their own words where neither the claim nor a card above has them, else by kind; none is without words of the
 * article.
 */
export function CaveatsOfClaim({ index, caveats, seen, fresh }: CaveatsOfClaimProps) {
  const title = caveats[0] && shownKind(caveats[0]);
  const isWhole = (caveat: Caveat) =>
    (fresh.has(caveat.id) || caveat.sureness === 'doubtful') && !seen.includes(caveat);
  const whole = caveats.filter(isWhole);
  const known = caveats.filter((caveat) => !isWhole(caveat));
  const labels = known.map(shownKind);
  const named = new Set([title, ...whole.map(shownKind)]);
  const ofTitle = whole.length === 0 && known.find((caveat) => shownKind(caveat) === title);
  const begun = ofTitle && !seen.includes(ofTitle) && ofTitle;
  return (
    <>
      {whole.map((caveat, place) => (
        <CaveatWords
          key={caveat.id}
          index={index}
          caveat={caveat}
          labelled={shownKind(caveat) !== title}
          counted={place === 0}
        />
      ))}
      {begun && (
        <p class="caveat-words is-known">
          <PageText>{quoted(beginningOf(wordsOf(index.analysis.text, [begun.span])))}</PageText>
        </p>
      )}
      <KindLabels kinds={[...new Set(labels)].filter((kind) => !named.has(kind))} />
    </>
  );
}

interface CaveatWordsProps {
  index: FindingIndex;
  caveat: Caveat;
  labelled: boolean;
  /** Whether it says how many other claims it limits. */
  counted: boolean;
}

export function CaveatWords({ index, caveat, labelled, counted }: CaveatWordsProps) {
  const claims = limitedBy(index, caveat);
  return (
    <p class="caveat-words">
      {labelled && (
        <>
          <span class="caveat-label">
            <CaveatLabel kind={shownKind(caveat)} />
          </span>{' '}
        </>
      )}
      <PageText>{quoted(wordsOf(index.analysis.text, [caveat.span]))}</PageText>
      {counted && claims.length > 1 && <span class="quiet"> {tn('claim.limitsMore', claims.length - 1)}</span>}
      {caveat.sureness === 'doubtful' && <span class="quiet"> · {t('claim.notSureShort')}</span>}
    </p>
  );
}
