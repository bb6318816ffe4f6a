import type { Caveat, CaveatKind } from './model.ts';

/** What a caveat is called. That figures differ is a kind of its own to a reader: nobody disputes them. */
export type CaveatName = CaveatKind | 'at-odds';

/** The names under which the locale files have them: names of messages may not hold hyphens. */
export const KIND_NAMES = {
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
} as const satisfies Record<CaveatName, string>;

export const nameOfCaveat = ({ kind, rule }: Caveat): CaveatName => (rule === 'figures-at-odds' ? 'at-odds' : kind);
