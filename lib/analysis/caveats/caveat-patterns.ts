import type { CaveatRule } from './caveat-rules.ts';
import { CERTAINTY_RULES } from './certainty-rules.ts';
import { DISPUTE_RULES } from './dispute-rules.ts';
import { EVIDENCE_RULES } from './evidence-rules.ts';
import { FIGURE_RULES } from './figure-rules.ts';
import { HEARSAY_RULES } from './hearsay-rules.ts';
import { SOURCING_RULES } from './sourcing-rules.ts';

/** All wordings by which an article says how sure it is; refusals apart (refusal-rules.ts). */
export const CAVEAT_RULES: readonly CaveatRule[] = [
  ...CERTAINTY_RULES,
  ...EVIDENCE_RULES,
  ...FIGURE_RULES,
  ...SOURCING_RULES,
  ...HEARSAY_RULES,
  ...DISPUTE_RULES,
];
