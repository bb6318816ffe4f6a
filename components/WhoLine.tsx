import { currentLanguage, t } from '../lib/i18n.ts';
import type { Mode, Speaker } from '../lib/model.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding, FindingIndex } from './finding-index.ts';
import { partOf } from './finding-words.ts';

interface WhoLineProps {
  index: FindingIndex;
  finding: Finding;
  /** Says whether a statement's words are the speaker's own; where the article's verb stands behind the name, that is said elsewhere. */
  withMode?: boolean;
  /** The name is a caveat's words, too: it is underlined. */
  limiting?: boolean;
}

export const MODES = {
  direct: 'speakers.modeDirect',
  indirect: 'speakers.modeIndirect',
  mixed: 'speakers.modeMixed',
} as const satisfies Record<Mode, string>;

/** Who gives a finding, with the role the article names; or that nobody is named, or that it can't be told. */
export function WhoLine({ index, finding, withMode, limiting }: WhoLineProps) {
  const speaker = index.speakers.get(partOf(finding).speaker ?? '');
  if (!speaker) return <p class="who quiet">{missingSpeaker(finding)}</p>;
  const doubtful = finding.kind === 'statement' && finding.statement.sureness === 'doubtful';
  return (
    <p class="who">
      <SpeakerName speaker={speaker} limiting={limiting} />
      {withMode && finding.kind === 'statement' && (
        <span class="quiet">&nbsp;· {t(MODES[finding.statement.mode])}</span>
      )}
      {doubtful && <span class="quiet">&nbsp;· {t('claim.notSure')}</span>}
    </p>
  );
}

/** A speaker's name and role on one line, in the article's direction as a whole. */
export function SpeakerName({ speaker, limiting = false }: { speaker: Speaker; limiting?: boolean | undefined }) {
  return (
    <bdi lang="en">
      <span class={limiting ? 'name limiting' : 'name'}>{showControls(speaker.name)}</span>
      {speaker.kind === 'unnamed' && <UnnamedSign />}
      {speaker.role && <span class="quiet">, {showControls(speaker.role)}</span>}
    </bdi>
  );
}

/** Says beside a source that the article gives it no name. */
export function UnnamedSign() {
  return (
    <span class="quiet">
      , <bdi lang={currentLanguage()}>{t('speakers.notNamed')}</bdi>
    </span>
  );
}

function missingSpeaker(finding: Finding): string {
  switch (finding.kind) {
    case 'statement':
      return finding.statement.source ? t('claim.notSure') : t('claim.notFound');
    case 'figure':
      return t('claim.noOrigin');
    case 'caveat':
      return t('claim.notFound');
    default:
      return finding satisfies never;
  }
}
