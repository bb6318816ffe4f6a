/** Why a finding is there, in words: from the article's words it rests on and the rule that read them. */
import { kindReason, t } from '../lib/i18n.ts';
import type { Sureness } from '../lib/model.ts';
import { shownKind } from '../lib/shown-kinds.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding, FindingIndex } from './finding-index.ts';
import { partOf } from './finding-words.ts';

/** One sentence. */
export function reasonOf({ analysis, speakers }: FindingIndex, finding: Finding): string {
  const words = (span: readonly [number, number]) => showControls(analysis.text.slice(...span));
  switch (finding.kind) {
    case 'caveat':
      return kindReason(shownKind(finding.caveat));
    case 'figure': {
      const speaker = speakers.get(finding.figure.speaker ?? '');
      return speaker ? `${t('why.figure')} ${t('why.givenBy', [showControls(speaker.name)])}` : t('why.figure');
    }
    case 'statement': {
      const { cue, source, mode } = finding.statement;
      if (cue && source) return t('why.cue', [words(cue), words(source)]);
      if (cue) return t('why.cueAlone', [words(cue)]);
      if (source) return t('why.sourceAlone', [words(source)]);
      if (finding.statement.speaker !== null) return t('why.continued');
      return mode === 'indirect' ? t('why.ruleOnly') : t('why.quotedOnly');
    }
    default:
      return finding satisfies never;
  }
}

/** The rule's name with spaces: "content then source". */
export const ruleOf = (finding: Finding): string => partOf(finding).rule.replaceAll('-', ' ');

const SURENESS = { sure: null, likely: 'why.likely', doubtful: 'why.doubtful' } as const satisfies Record<
  Sureness,
  string | null
>;

/** How sure the rule is, in a word, where it is not quite sure; null for figures, which say nothing of it. */
export function surenessOf(finding: Finding): string | null {
  const part = partOf(finding);
  const key = 'sureness' in part ? SURENESS[part.sureness] : null;
  return key && t(key);
}
