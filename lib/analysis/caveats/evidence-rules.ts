import type { CaveatRule } from './caveat-rules.ts';

/** For what no evidence was shown, and what is said to be false. */
export const EVIDENCE_RULES: readonly CaveatRule[] = [
  {
    name: 'no-evidence',
    kind: 'no-evidence',
    extent: 'clause',
    sureness: 'sure',
    patterns: [
      'no|little|scant|scarce @adv? @lower{0,2} !evidence|proof to|that|of|for|was|were|has|linking|showing|suggesting|whatsoever|,|.|;',
      '@aux? @neg @adv{0,3} @show any|specific|convincing|direct|clear|further|the|supporting|hard|credible|such{0,3} !@evidence',
      'found no @adv? !sign|indication that',
      'has|have|had yet to @show any|specific|convincing|direct|clear|hard{0,2} !@evidence',
      'offered|offers|offering|provided|provides|providing|presented|gave|cited|citing|produced|giving|showed no|little|scant @lower{0,2} !@evidence',
      'lacks|lack|lacked|lacking|short|absence|thin on|of? any|supporting|clear|hard? !@evidence',
    ],
    unless: [
      // What a study looked for and did not find is its result.
      'found|find|finds|finding|showed|shows|show|saw|reveals|revealed ~{0,14} no|little @lower{0,2} !evidence of|for',
      'no @lower{0,2} !proof of|-reading purchase|identity|address|insurance|id|concept|stake',
      'for lack of !evidence',
      'no|little @lower{0,2} !evidence of foul|wrongdoing|fraud|boost|benefit|bias|play',
    ],
  },
  {
    name: 'no-grounds',
    kind: 'no-evidence',
    extent: 'clause',
    sureness: 'sure',
    patterns: [
      '@show|gave|cited|citing|offering|published @adv? no|nothing @lower? !basis|grounds|data|records|substantiation|source|sources|figures|documents|documentation|examples|numbers|reasoning|justification|sourcing|particulars @adv? for|to|in|of|about|.|,|;|and|but',
      'has|have|had|with|is|are|was|were? @adv? no|little|scant @adv? factual|scientific|legal|obvious|real? !basis|foundation|substance|grounds @adv? in|.|,|;|to|for|and|but|whatsoever',
      'without !foundation|basis|substance|substantiation|sourcing',
      'without !citing @det? @lower? source|sources',
      'did|does? @didnt @adv{0,2} !say|explain|disclose|reveal|specify|set how|where|on it|they|he|she|what|the? _{0,3} knew|know|arrived|reached|came|calculated|basis|source|figure|figures|number|numbers|claim|evidence|information|worked|grounds',
      'did|does|has|have|had? @didnt @adv{0,2} !publish|published|release|released|produce|produced|share|shared @det|@poss @lower? modelling|modeling|data|evidence|analysis|calculations|methodology|method|workings|figures|documents|documentation|records|source|sources|proof|sums',
      'did|does|has|have? @didnt @adv? @show @det? @lower{1,3} to @adv? !support|substantiate|back|prove @det|@poss|it|that|this|them|up',
      '@neg @adv? been? !backed|supported|borne up|out? by @det? @lower? evidence|proof|data|documents|facts|witnesses|sources',
      '!nothing|little to @adv? support|suggest|substantiate|back|indicate|corroborate|justify that|it|this|those|these|them|up',
      'found|seen|seeing nothing|none|no @lower? to? !support|backing|corroboration|basis ~{0,3}',
      'no !recording|document|documents|witness|witnesses|video|footage|record|records|trace _{0,4} has|have|had @adv? surfaced|emerged|come|heard|supported|corroborated|been|shown',
      'without !saying|explaining|specifying|disclosing @adv? how|which|where|who|what|why',
    ],
    unless: [
      '!nothing|little to suggest|indicate|show foul|wrongdoing|a|terrorism|terror|any',
      'no !records|record of? being|broken|set',
    ],
  },
  {
    name: 'without-evidence',
    kind: 'no-evidence',
    extent: 'right',
    sureness: 'sure',
    patterns: ['without @ing? @det? any|further|supporting|clear|specific|much{0,2} !@evidence'],
    unless: ['without !@evidence of insurance|payment|vaccination|identity'],
  },
  {
    name: 'said-to-be-false',
    kind: 'no-evidence',
    extent: 'phrase',
    sureness: 'likely',
    patterns: [
      '@adv? !falsely',
      '@adv? !wrongly|inaccurately|incorrectly|erroneously @say|stated|accused|suggested|asserted|alleged|identified|implied|labelled|labeled|attributed|accusing|suggesting|stating|asserting|insisted|reported',
      '@adv? !false|baseless|unfounded|groundless|discredited|debunked|bogus|misleading|untrue @lower? @accusation|rumours|post|posts|video',
      '@be @adv{0,2} !debunked|disproven|disproved|discredited|unfounded|baseless|groundless',
      'found|proved|proven|shown|rated|judged|deemed _{0,4} to? be? !false|untrue|baseless|misleading',
      'post|posts|video|photo|image|headline|claim|claims|advert|caption @be @adv? !misleading',
      'none of _{1,3} ~{0,4} is|was !true',
      'nothing to !support|substantiate|back @det? _{0,2} @accusation',
      'as !false as',
      '@accusation|information|which|this|that|it _{0,5} @be @adv{0,2} !untrue|false|incorrect|inaccurate .|,|;|:',
      '@accusation|information|which|this|that|it _{0,5} @be @adv{0,2} not !true .|,|;',
    ],
    unless: [
      // Who denies it is named.
      '@be @adv? !untrue|false|incorrect|inaccurate|baseless|unfounded , @det? @lower|@name{1,6} @say',
      '!false statements|statement|information to|on|charges',
      'calls|called|calling|dismissed|dismissing ~{0,6} !false|baseless|unfounded|groundless|bogus|misleading|fabricated|untrue',
      'filing|filed|file|files|making|make|made|submitting a|the? !false|misleading @lower? statement|statements|report|reports|return|returns|alarm|declaration|entry',
      'politically !incorrect',
      '!falsely imprisoned|labelled|labeled|branded|implicate|implicates|implicated|implicating',
      '@be|been|being !falsely accused|charged|arrested|convicted|detained',
      'accused|accusing|alleges|alleged|allegedly|allegations|denied|denies|deny|denying _{0,14} !falsely',
      'said|says|saying|told|calling|called|insisted|insists|admitted|admits|acknowledged|conceded|argued ~{0,25} @be @adv|@neg{0,2} !true|untrue|false|incorrect|inaccurate|baseless|unfounded',
    ],
  },
];
