import type { ComponentChildren } from 'preact';
import { unverifiedCount } from '../lib/export/lookup.ts';
import { t, tn } from '../lib/i18n.ts';
import { ConflictLinks } from './ConflictLinks.tsx';
import type { FindingIndex } from './finding-index.ts';
import type { ShownResponse } from './ResponseList.tsx';

interface JumpLinksProps {
  index: FindingIndex;
  responses: readonly ShownResponse[];
}

/** How many there are of each kind, and what is remarkable among them, as links to them; no grades. Then who gives which figure, where they differ. */
export function JumpLinks({ index, responses }: JumpLinksProps) {
  const { analysis } = index;
  const unverified = unverifiedCount(analysis);
  const unnamed = analysis.speakers.filter(({ kind }) => kind === 'unnamed').length;
  const denied = responses.filter(({ response }) => response === 'denied').length;
  const noAnswer = responses.length - denied;
  return (
    <nav class="jumps" aria-label={t('popup.jumps')}>
      {/* None is no finding: the section's own words tell what it does not mean. */}
      <JumpLink to="unverified" sign="≈" parts={[unverified > 0 && tn('popup.unverifiedCount', unverified)]} />
      <JumpLink
        to="speakers"
        sign="“"
        parts={[
          analysis.speakers.length > 0 && tn('popup.speakerCount', analysis.speakers.length),
          unnamed > 0 && tn('speakers.unnamed', unnamed),
        ]}
      />
      <JumpLink
        to="responses"
        sign="…"
        parts={[noAnswer > 0 && tn('popup.noAnswerCount', noAnswer), denied > 0 && tn('popup.deniedCount', denied)]}
      />
      <JumpLink
        to="figures"
        sign="#"
        parts={[analysis.figures.length > 0 && tn('popup.figureCount', analysis.figures.length)]}
      />
      <ConflictLinks index={index} />
    </nav>
  );
}

interface JumpLinkProps {
  /** The section's id. */
  to: string;
  sign: ComponentChildren;
  /** What is said of it, with points between; no link when there is nothing to say. */
  parts: readonly (string | false)[];
}

function JumpLink({ to, sign, parts }: JumpLinkProps) {
  const said = parts.filter((part) => part !== false);
  if (said.length === 0) return null;
  return (
    <a class="jump" href={`#${to}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      {said.join(' · ')}
    </a>
  );
}
