import type { CaveatName } from '../lib/kind-names.ts';

/** Decoration beside a caveat's label; the label carries the meaning. */
export const CAVEAT_SIGNS: Record<CaveatName, string> = {
  unverified: '≈',
  unclear: '?',
  preliminary: '~',
  estimate: '∼',
  anonymous: '◌',
  'no-response': '…',
  alleged: '⚖\ufe0e',
  disputed: '⇄',
  'no-evidence': '∅',
  secondhand: '↻',
  correction: '✎\ufe0e',
  'at-odds': '≠',
};
