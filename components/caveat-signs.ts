import type { ShownKind } from '../lib/shown-kinds.ts';

/** Decoration beside a caveat's label; the label carries the meaning. */
export const CAVEAT_SIGNS: Record<ShownKind, string> = {
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
