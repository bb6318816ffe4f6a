import { isCorrection, unverifiedCount } from '../lib/export/lookup.ts';
import { kindLabel, t } from '../lib/i18n.ts';
import { contains } from '../lib/text/spans.ts';
import { ClaimList } from './ClaimList.tsx';
import { FigureList } from './FigureList.tsx';
import { wholeArticleCaveats } from './finding-index.ts';
import { JumpLinks } from './JumpLinks.tsx';
import type { FindingsProps } from './ReadyView.tsx';
import { ResponseList, responsesOf } from './ResponseList.tsx';
import { Section } from './Section.tsx';
import { SpeakerList, speakerCounts } from './SpeakerList.tsx';

/** Entries of a kind before "Show all": two full cards and the beginning of a third fill the first screen. */
const FIRST_CLAIMS = 3;
const FIRST_ROWS = 6;

/** All findings below each other, unverified claims first. */
export function PopupView({ index, selected, events }: FindingsProps) {
  const { speakers, figures, conflicts } = index.analysis;
  const responses = responsesOf(index);
  const caveats = wholeArticleCaveats(index);
  const corrections = caveats.filter(isCorrection);
  const shared = { index, selected, events };
  // The article's words on figures that differ stand with these: a link at the top leads there.
  const withPlots = index.analysis.caveats.filter(({ span }) =>
    conflicts.some((one) => one.span && contains(one.span, span)),
  );
  const unverified = unverifiedCount(index.analysis);
  const unknown = index.statementsBy.get(null)?.length ?? 0;
  return (
    <>
      <JumpLinks index={index} responses={responses} />
      <Section id="unverified" title={t('popup.unverified')} note={unverified > 0 ? t('popup.ownWords') : undefined}>
        <ClaimList
          {...shared}
          caveats={caveats.filter((one) => !corrections.includes(one))}
          known={withPlots.map(({ id }) => id)}
          first={FIRST_CLAIMS}
        />
      </Section>
      {corrections.length > 0 && (
        <Section id="corrections" title={kindLabel('correction')}>
          <ClaimList {...shared} claims={[]} caveats={corrections} first={0} />
        </Section>
      )}
      {responses.length > 0 && (
        <Section id="responses" title={t('popup.responses')}>
          <ResponseList {...shared} responses={responses} first={FIRST_ROWS} />
        </Section>
      )}
      {(speakers.length > 0 || unknown > 0) && (
        <Section id="speakers" title={t('popup.speakers')} note={speakerCounts(speakers)}>
          <SpeakerList {...shared} speakers={speakers} withUnknown first={FIRST_ROWS} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="figures" title={t('popup.figures')}>
          <FigureList {...shared} conflicts={conflicts} figures={figures} first={FIRST_ROWS} />
        </Section>
      )}
    </>
  );
}
