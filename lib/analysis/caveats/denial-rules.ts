import { DISPUTE_RULES, REJECTED, TOLD_DENIALS } from './dispute-rules.ts';
import type { RefusalRule } from './refusal-rules.ts';

const denied = DISPUTE_RULES.filter(({ name }) => name === 'denied').map(
  (rule): RefusalRule<'denied'> => ({ ...rule, kind: 'denied', who: 'subject' }),
);

const like = (name: string, who: RefusalRule['who'], patterns: readonly string[]): RefusalRule<'denied'> => ({
  name,
  kind: 'denied',
  extent: 'clause',
  sureness: 'likely',
  who,
  patterns,
});

/** Wordings by which somebody denies what is said of them. To reject a figure or a proposal is no denial. */
export const DENIAL_RULES: readonly RefusalRule<'denied'>[] = [
  ...denied,
  {
    ...like('rejected-charge', 'subject', [
      // "a charge it has always rejected"
      'a|an|the|, @lower? @blame @det? @lower|@name|(|){1,8} @aux? @adv? !rejected|rejects|reject|denied|denies|deny|refuted|refutes|dismissed|dismisses',
      '!rejected|rejects|rejecting|refuted|refutes|denounced @det? @lower{0,2} @blame',
      '!rejected|rejects|rejecting|dismissed|dismisses|dismissing|disputed|disputes|disputing @det? @lower? speculation|rumours|rumors|allegation|allegations|accusation|accusations|suggestion|suggestions',
      '!rejected|rejects|rejecting any|all @lower{0,2} link|links|connection|involvement|responsibility|blame|liability',
      '!rejected|rejects|refuted|refutes that|this|the account|version|story|report',
      ...REJECTED,
      '!disputed|disputes|disputing that he|she|they|it|@poss',
    ]),
    // What a court dismisses it does not deny.
    unless: [
      'judge|judges|court|jury|tribunal|panel|magistrate @aux? @adv? !dismissed|rejected|dismisses|rejects',
      '@be @adv? !denied|rejected|refuted|dismissed @adv? by',
    ],
  },
  like('said-to-be-untrue', 'teller', [
    ...TOLD_DENIALS,
    '@say|insists|insisted|maintains|maintained that? he|she @be|@aux{1,2} @adv? !innocent|blameless',
    '@say|insists|insisted|maintains|maintained that? @det? @blame|it|that|this|they|those|these|reports|rumours|rumors|report @lower{0,4} @be @adv? !untrue|false|baseless|unfounded|fabricated|groundless',
    '@say|insists|insisted that? @det? @blame|it|that|this @be @adv? not !true',
    '@say|insists|insisted|maintains|maintained that? he|she|they|it had|has|have|did|done{1,2} !nothing wrong|improper|illegal|unlawful',
    '@say|insists|insisted @name{0,3} @lower{0,2} he|she|they|it had|has|have !nothing to do with',
    '@say|insists|insisted|maintains|maintained that? there @be no !truth in|to|behind',
  ]),
  like('denied-by', 'after', [
    'a|an|the @lower? @blame @adv? !denied|refuted ~{0,9} by @det|@name|@lower',
    '@blame @lower|@name{0,6} @be|been @adv? !denied|refuted @adv? by @det|@name|@lower',
    '@blame|reports|rumours|rumors , @adv? !denounced|dismissed|rejected|derided as ~{1,8} by @det|@name',
  ]),
  like('false-somebody-said', 'behind', [
    'rumours|rumors|reports|claims|claim|allegations|allegation|accusations|posts ~{0,14} is|are|was|were @adv? !untrue|false|baseless|unfounded|fabricated|groundless , @det? @lower|@name{1,5} @say',
  ]),
];
