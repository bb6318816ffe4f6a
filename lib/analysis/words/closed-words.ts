/** The closed classes of English, and commonest words whose shape does not tell their class. Lower case. */

import type { Token } from '../../text/tokens.ts';
import { tableOfLists, wordSet as words } from '../../text/word-table.ts';

export const SUBJECT_PRONOUNS = words('i he she we they');
export const OBJECT_PRONOUNS = words('me him us them');
/** Subject or object, by position. */
export const PRONOUNS =
  words(`it you this these those someone somebody everyone everybody anyone anybody nobody none something
  everything anything nothing himself herself itself themselves myself ourselves yourself yours hers theirs ours there`);
export const POSSESSIVES = words('my his its our their your whose');
export const DETERMINERS = words(
  'a an the each every either neither no some any all both half another such many much several few more most less fewer other enough',
);
export const WH_WORDS = words('who whom which what whoever whatever whichever how why where');
export const SUBORDINATORS = words(
  'because although though while when whenever if unless until whereas since whether once lest',
);
export const PREPOSITIONS =
  words(`of in on at by for from with as about into onto over under after before between among amid against during without within
  through throughout across behind beyond near toward towards upon off out up down around along alongside above below beside besides despite except inside
  outside per than via like unlike including regarding concerning following according amongst amidst past minus plus versus`);
export const CONJUNCTIONS = words('and or but nor yet so & plus');
export const ADVERBS =
  words(`also then now again still just even only never always often soon later earlier already yet too very well here there today tonight tomorrow yesterday
  ever once twice perhaps maybe instead rather quite almost nearly indeed however therefore thus hence meanwhile meantime moreover furthermore nonetheless nevertheless otherwise
  ago away back together apart forward far further else anyway somewhat somehow sometimes afterward afterwards thereafter alone aloud likewise elsewhere anywhere somewhere abroad overnight`);
export const ADJECTIVES =
  words(`new old good bad big small large great long short high low young early late last next first second third own same different able major
  former current federal national local public private political social economic military foreign american republican democratic conservative liberal presidential
  senior top chief main key recent other certain likely unlikely free open clear sure true false real full whole many few poor rich strong weak hard easy best better worst worse
  white black red blue green important possible necessary ready aware afraid proud happy sad angry wrong right left far due close dead alive responsible illegal legal
  civil criminal financial international global medical human racial sexual religious muslim christian jewish russian chinese british mexican iranian syrian israeli
  ukrainian french german european african asian hispanic latino serious tough severe huge vast broad deep heavy light hot cold fair unfair willing safe dangerous guilty`);
/** Nouns that look like something else. */
export const NOUNS =
  words(`news lives family party country city state thing king spring string morning evening building meeting hearing briefing ceiling wedding bed red speed weed need seed
  evidence people police press government campaign president senator secretary minister spokesman spokeswoman spokesperson official officials leader leaders sources source
  percent time year month week day way anything something nothing everything being killing shooting warning ruling funding feeling finding beginning training ally family reply
  supply polling fundraising assembly monopoly anomaly rally belly bully july italy union statement tally executive`);
/** "the site | lists 40", "figures | show.", "the Tide | reports.": nouns that are verbs between a noun or a name and a number, or before the end. */
export const givesWhatFollows = (lower: string, next: Token | null | undefined, isNamed: boolean): boolean =>
  next?.kind === 'number'
    ? /^(?:shows?|lists?|reports?|records?|counts?|logs?|registers?|estimates?|claims?)$/.test(lower)
    : next === null
      ? lower === 'claim'
      : next?.kind === 'mark' &&
        (isNamed ? /^(?:shows?|reports|claims)$/ : /^(?:shows?|report|estimate|claim)$/).test(lower);
/** "…, the Gazette newspaper | reports.", "NVA | reports | citing a release". */
export const outletReports = (previous: Token | null, next: Token | null): boolean =>
  /^(?:citing|quoting)$/.test(next?.lower ?? '') ||
  (next?.kind === 'mark' &&
    /^(?:newspaper|agency|website|broadcaster|channel|magazine|paper|daily|station)$/.test(previous?.lower ?? ''));
/** With those inside "didn't", "won't" …: such a token counts as the auxiliary, negated. */
export const AUXILIARIES = tableOfLists<'be' | 'have' | 'do' | 'modal'>({
  be: "am is are was were be been being isn't aren't wasn't weren't ain't",
  have: "have has had having haven't hasn't hadn't",
  do: "do does did don't doesn't didn't",
  modal: `will would can could may might must shall should cannot ought
    won't wouldn't can't couldn't shouldn't mustn't mightn't`,
});
/** A pronoun with its auxiliary in one token: "he's", "they'll". */
export const CONTRACTED_SUBJECT = /^(?:i|he|she|it|we|they|you|that|there|who|what)'(?:s|re|m|ve|ll|d)$/;

export const NUMBER_WORDS =
  words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds thousands millions billions dozens`);

/** Pasts that never stand before a noun as its description. */
export const SAID = words('said told wrote went did got made took came saw knew thought gave asked argued noted');
/** Before these a capital word in -ly is somebody: "Connolly said". */
export const SPEAKS = /^(?:said|says|told|tells|wrote|writes)$/;
export const NAMES_LIKE_ADVERBS = /^(?:beverly|billy|emily|holly|italy|kelly|kimberly|molly|polly|reilly|sally|wally)$/;
/** What shows and finds things without a "that". */
export const RECORDS =
  /^(?:accounts|analys[ie]s|audit|bulletin|calculations?|census|charts?|clips?|count|data|documents?|e-?mails?|figures|filings?|findings|footage|imagery|images?|inquest|inquiry|investigation|logs|maps?|memos?|model+ing|numbers|papers?|photographs?|photos?|pictures|polling|polls?|readings|recordings?|records?|register|registers|registry|reports?|research|results?|returns|review|slides|statistics|stud(?:y|ies)|surveys?|tall(?:y|ies)|tests?|transcripts?|videos?|website)$/;
/** Determiners that stand alone as a subject: "half say". */
export const SOME = /^(?:half|most|many|some|all|few|both|several|more|others)$/;
/** Pronouns that a verb in -s follows: "what it calls". */
export const SINGULAR = /^(?:it|this|someone|somebody|everyone|everybody|anyone|anybody|nobody)$/;

/** Endings that tell the class of a word in no list. */
export const NOUN_SHAPE =
  /(?:tion|sion|ment|ness|ity|ship|hood|ism|ist|ance|ence|ancy|ency|acy|age|ure|dom|eer|logy|tics|ants?|ents?|ers?|ors?|ions|ments|ities|isms|ists|ances|ences|ages)$/;
export const ADJECTIVE_SHAPE = /(?:ous|ful|less|able|ible|ical|ial|ive|ary|ish|ic|al|ory|wide|based)$/;
