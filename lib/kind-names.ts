import type { CaveatKind } from './model.ts';

/** The names under which the locale files have the kinds of caveat: names of messages may not hold hyphens, kinds do. */
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
} as const satisfies Record<CaveatKind, string>;
