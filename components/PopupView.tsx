import { t, tn } from '../lib/i18n.ts';
import { KindCounts } from './CaveatLabel.tsx';
import { ClaimList } from './ClaimList.tsx';
import { FigureList } from './FigureList.tsx';
import { claimsOf, type FindingIndex } from './finding-index.ts';
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
  const shared = { index, selected, events };
  const unknown = index.statementsBy.get(null)?.length ?? 0;
  const claims = claimsOf(index);
  return (
    <>
      <JumpLinks index={index} responses={responses.length} />
      <Section id="unverified" title={t('popup.unverified')} note={t('popup.ownWords')}>
        {claims.length > FIRST_CLAIMS && <KindCounts claims={claims} />}
        <ClaimList {...shared} claims={claims} first={FIRST_CLAIMS} />
      </Section>
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

/** How many there are of each kind, and what is remarkable among them, as links to them; no grades. */
function JumpLinks({ index, responses }: { index: FindingIndex; responses: number }) {
  const { claims, speakers, figures, conflicts } = index.analysis;
  const unnamed = speakers.filter(({ kind }) => kind === 'unnamed').length;
  return (
    <nav class="jumps" aria-label={t('popup.jumps')}>
      <a href="#unverified">
        <span class="sign" aria-hidden="true">
          ≈
        </span>
        {tn('popup.unverifiedCount', claims.length)}
      </a>
      {speakers.length > 0 && (
        <a href="#speakers">
          <span class="sign" aria-hidden="true">
            “
          </span>
          {tn('popup.speakerCount', speakers.length)}
          {unnamed > 0 && ` · ${tn('speakers.unnamed', unnamed)}`}
        </a>
      )}
      {responses > 0 && (
        <a href="#responses">
          <span class="sign" aria-hidden="true">
            …
          </span>
          {tn('popup.responseCount', responses)}
        </a>
      )}
      {figures.length > 0 && (
        <a href="#figures">
          <span class="sign" aria-hidden="true">
            #
          </span>
          {tn('popup.figureCount', figures.length)}
          {conflicts.length > 0 && ` · ${t('popup.someDiffer')}`}
        </a>
      )}
    </nav>
  );
}
