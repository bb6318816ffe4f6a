import type { Caveat, CaveatKind } from './model.ts';

/**
 * The kinds of caveat as a reader sees them: those of the model, and `at-odds` for what one rule of the kind `disputed` finds
 * (lib/analysis/caveats/dispute-rules.ts): that accounts or figures differ, which nobody disputes.
 */
export type ShownKind = CaveatKind | 'at-odds';

/** Their keys in the locale files, where names of messages may not hold hyphens. In the order of lists. */
export const KIND_KEYS = {
  unverified: 'unverified',
  unclear: 'unclear',
  preliminary: 'preliminary',
  estimate: 'estimate',
  anonymous: 'anonymous',
  'no-response': 'noResponse',
  alleged: 'alleged',
  disputed: 'disputed',
  'no-evidence': 'noEvidence',
  secondhand: 'secondhand',
  correction: 'correction',
  'at-odds': 'atOdds',
} as const satisfies Record<ShownKind, string>;

export const SHOWN_KINDS = Object.keys(KIND_KEYS) as ShownKind[];

export const shownKind = ({ kind, rule }: Caveat): ShownKind => (rule === 'figures-at-odds' ? 'at-odds' : kind);
