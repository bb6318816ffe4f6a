import type { CaveatRule } from './caveat-rules.ts';

/** Where the words stand that name who refused: before the verb, or after "from", "to", "by". */
export interface RefusalRule extends CaveatRule<'declined' | 'no-response'> {
  who: 'subject' | 'after';
}

/** Wordings of a refusal to comment, and of an answer that did not come. */
export const REFUSAL_RULES: readonly RefusalRule[] = [
  {
    name: 'declined-to-comment',
    kind: 'declined',
    extent: 'clause',
    sureness: 'sure',
    who: 'subject',
    patterns: [
      '@adv{0,2} !@decline @adv{0,2} to @adv{0,2} @speak',
      '@adv{0,2} !@refuse @adv{0,2} to @adv{0,2} comment|elaborate|discuss|respond|speak|talk|answer|confirm|disclose|specify',
      '@adv{0,2} !@refuse @adv{0,2} to @adv{0,2} say ~{0,3} @wh|anything|more',
      '@adv{0,2} !@refuse @adv{0,2} to be interviewed|drawn',
      '@adv{0,2} !@decline requests|request to @speak',
      '@adv{0,2} !@decline|@refuse @det? further|any|immediate|additional|specific|all|public? comment|comments',
      '@adv{0,2} !@decline @det{0,2} @lower? request|requests|interview|interviews ~{0,2} comment|interview|for|from|with|by|.|,',
      '@wouldnt @adv{0,2} !comment|elaborate|discuss',
      'would|will|could|can @adv? not @adv{0,2} !comment|elaborate|discuss',
      '@wouldnt|not @adv{0,2} !confirm or|nor deny',
      'would|will not @adv? !say|disclose|specify ~{0,3} @wh|exactly|further|more',
      '@wouldnt @adv? !say|disclose|specify ~{0,3} @wh|exactly|further|more',
      '!neither confirmed|confirm nor denied|deny',
      '@adv? !offered|offering|had|has|have|gave|issued|made no immediate|further|public|official|other? comment',
      '@aux? @neg @adv{0,2} !comment @adv{0,2} on|about|further|publicly|beyond|immediately|when',
      '@aux? @neg @adv{0,2} !commented',
      '@aux @neg @adv{0,2} !comment .|,|;|and|but',
      'neither|none|nobody _{0,6} has|have @adv? !commented',
      '@adv? !made no further|public|official|other? comment',
      'has|have yet to @adv{0,2} !comment',
    ],
    // "declined to be named" hides a source: that is anonymity.
    unless: [
      '!@decline @adv{0,2} to be named|identified|quoted',
      '!@decline to make|go|offer|give|provide|share|release @det? up|back|way|ground|chance|goals|blood|tickets|aid|land',
    ],
  },
  {
    name: 'no-answer',
    kind: 'no-response',
    extent: 'clause',
    sureness: 'sure',
    who: 'subject',
    patterns: [
      '@aux? @neg @adv{0,3} !respond|responded|reply|replied @adv{0,2} to|on|for|at? ~{0,9} @address',
      '@aux? @neg @adv{0,3} !return|returned|acknowledge|acknowledged ~{0,6} @address',
      'did|has|have|had? @neg @adv{0,3} !answer|answered ~{0,4} questions|request|requests|email|emails|call|calls|message|messages|inquiries|queries|from|about',
      'has|have|had yet to @adv{0,2} !respond|reply|answer|return ~{0,6} @address',
      '@aux? @neg @adv{0,2} !provide|issue|offer|give|send @adv? @det? @adv? comment|statement|response|reply|answer',
      '!ignored @det{0,2} @lower{0,2} @address ~{0,3} comment|interview|information',
      'could|can? @neg @adv{0,3} be @adv{0,2} !reached|contacted',
      'could|can? @neg @adv{0,3} be @adv{0,2} !located for|to comment|interview|be',
      '@be? @neg @adv{0,3} !reachable|available @adv{0,2} for|to comment|interview|respond|discuss',
      '@be @adv{0,2} !unavailable|unreachable for comment|interview',
      '!had|has|have|gave|offered|issued|provided no immediate|initial|official|public? response|reply|reaction',
      'has|have|had been @adv? !approached|contacted|asked for @det? @lower? comment|response|statement',
      'was|were @adv? !approached|contacted for comment',
      'neither|none|nobody _{0,6} @be @adv{0,2} !available|reachable for comment',
      'neither|none|nor|nobody _{0,6} could @adv{0,2} be @adv{0,2} !reached|contacted for comment',
      'neither|none|nobody _{0,6} !responded|replied|returned ~{0,6} @address',
    ],
    unless: [
      // A deal may be out of reach, and a village cut off.
      'deal|agreement|agreements|compromise|consensus|settlement|verdict|conclusion|decision|accord|summit|village|villages|area|areas|site|towns|understanding|goal|target|truce|ceasefire _{0,2} could|can? @neg @adv{0,3} be !reached|located|contacted',
      'could|can? @neg @adv{0,3} be @adv{0,2} !reached by|at|on|within? road|land|sea|helicopter|rescuers|boat|foot|rescue|a|any|the? road|deal|time|compromise|agreement',
      '!respond|responded|reply|replied ~{0,4} treatment|therapy|prayers|prayer|distress',
    ],
  },
  {
    name: 'no-answer-at-the-end',
    kind: 'no-response',
    extent: 'clause',
    sureness: 'likely',
    who: 'subject',
    patterns: [
      '@aux? @neg @adv{0,3} !respond|responded|reply|replied @adv? .|,|;|and|but',
      'has|have|had yet to @adv{0,2} !respond|reply @adv? .|,|;',
      '@aux? @neg @adv{0,3} yet @adv? !responded|replied to',
      'has|have yet to !respond to',
    ],
  },
  {
    name: 'requests-unanswered',
    kind: 'no-response',
    extent: 'clause',
    sureness: 'sure',
    who: 'after',
    patterns: [
      '@address ~{0,9} @adv{0,2} went|go|gone @adv? !unanswered|unreturned|unheeded',
      '@address ~{0,9} @be|been @adv{0,2} !unanswered|unreturned',
      '@address ~{0,9} @aux? @neg @adv{0,3} !returned|answered|acknowledged',
      'there|and|but|with @be @adv? no @adv? !comment|response|reply|reaction|answer ~{0,2} from|by|to|on',
      'attempts|efforts to @adv? !reach|contact|locate ~{0,8} unsuccessful|failed|fruitless',
      'has|have|had !approached|contacted @det? _{0,5} for @det? comment|response',
      'no immediate !comment|response|reply|reaction|answer',
      'received|got|getting|receiving no !response|reply|answer to|from|before|by',
      'not @adv? !receive|received|get|gotten @det? @lower? response|reply|answer|comment',
      'not @adv{0,2} !available|reachable for comment',
    ],
    unless: [
      'had|has|have|gave|offered|issued|provided no immediate !comment|response|reply|reaction',
      '@be? @neg @adv{0,3} !available|reachable for comment',
      'not|cannot be @adv{0,2} !answered @adv? by|with|without|in',
    ],
  },
];
