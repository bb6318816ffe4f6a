import type { Token } from '../../text/tokens.ts';
import { wordSet as words } from '../../text/word-table.ts';
import { regularForms } from '../words/verb-forms.ts';
import type { WordClasses } from './token-patterns.ts';

/** Classes of words that patterns for caveats and refusals name as `@class`. */

/** All forms of regular verbs, the past also serving as participle: "verify" gives verify, verifies, verified, verifying. */
const forms = (lemmas: string) => new Set([...words(lemmas)].flatMap((lemma) => [lemma, ...regularForms(lemma)]));

const union = (...sets: ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));

const NOT_ADVERBS = words(
  'family assembly reply supply ally rally july italy apply imply rely comply multiply only-child monopoly anomaly',
);
const LOOSE_ADVERBS = words(
  'yet so far since been be being also still even now currently ever once again already otherwise only just however either at immediate later earlier',
);

/** Adverbs and auxiliaries that may stand between the parts of a verb phrase. */
const adverb = (token: Token) =>
  LOOSE_ADVERBS.has(token.lower) || (token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower));

const JOINING = words(
  'and or but nor of that which who to in on at by for from with as because when while if said says told tells',
);

const SAY = union(
  words('say says said saying tell tells told telling speak speaking talked talking wrote write writes spoke'),
  forms('add confirm describe explain claim report disclose reveal indicate suggest'),
);

const REPORTS = words(
  'report reports account accounts claim claims allegation allegations assertion assertions rumor rumors rumour rumours',
);
const ACCUSATIONS = union(
  REPORTS,
  words(`accusation accusations charge charges suggestion suggestions notion idea criticism criticisms characterization characterisation narrative
  theory theories version conclusion conclusions findings finding statement statements figure figures number numbers estimate estimates story stories
  assessment toll insinuation insinuations speculation argument description depiction portrayal`),
);

/** Words that names of papers, stations and agencies are made of. */
export const PRESS =
  words(`times post journal news herald tribune gazette press telegraph guardian chronicle observer globe mail express magazine radio tv television
  broadcasting media wire newswire newspaper bulletin examiner inquirer courier dispatch standard mirror weekly broadcaster argus ledger sentinel advertiser
  echo newsroom daily insider`);

export const CAVEAT_WORDS: WordClasses = {
  press: PRESS,
  adv: adverb,
  number: (token) => token.kind === 'number',
  /** A word that may describe a noun. */
  lower: (token) => token.kind === 'word' && token.text[0] === token.lower[0] && !JOINING.has(token.lower),
  name: (token) => token.kind === 'word' && /^\p{Lu}/u.test(token.text),
  ing: (token) => token.kind === 'word' && token.lower.endsWith('ing') && token.lower.length > 4,
  aux: words('is are was were be been has have had do does did can could will would may might'),
  be: words('is are was were be been being remain remains remained seem seems seemed appear appears appeared'),
  neg: words(
    `not never cannot isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't`,
  ),
  /** Negations that say it did not happen, not that it can't. */
  didnt: words(`not never didn't doesn't don't hasn't haven't hadn't`),
  wouldnt: words(`wouldn't won't couldn't can't cannot`),
  wh: words('whether how what why if who whom which when where whose'),
  det: words(
    'a an the any all some its his her their our my this that these those each every either neither both no multiple several repeated numerous two three',
  ),
  poss: words('its his her their our my'),
  verify: forms('verify confirm corroborate authenticate substantiate'),
  know: words('know tell say determine establish ascertain trace judge gauge assess measure'),
  say: SAY,
  accusation: ACCUSATIONS,
  /** Things a reader may want confirmed. */
  reportable: union(
    REPORTS,
    words(`information video videos footage photo photos photograph photographs image images post posts message messages recording recordings document documents
    figure figures number numbers toll count data statistics details statement statements sighting sightings story stories accusation accusations
    assertion tip intelligence tale tales theory theories suggestion speculation evidence letter audio casualties losses death deaths cases attack results`),
  ),
  tentative: words('preliminary provisional initial tentative partial incomplete unofficial'),
  results:
    words(`result results figure figures data count counts tally tallies report reports finding findings estimate estimates assessment assessments information
    toll investigation investigations inquiry probe analysis numbers number returns autopsy evidence statistics indication indications study studies test tests reading readings
    projection projections totals total tabulation tabulations survey polls autopsies conclusion conclusions examination review vote votes`),
  expert:
    words(`analysts economists experts officials scientists investigators forecasters authorities researchers detectives police prosecutors strategists
    observers meteorologists doctors engineers epidemiologists pollsters traders insurers rescuers historians archaeologists`),
  informant:
    words(`person people source sources official officials aide aides executive executives insider insiders individual individuals adviser advisers advisor advisors diplomat
    diplomats democrat democrats republican republicans lawmaker lawmakers employee employees staffer staffers banker bankers lawyer lawyers officer officers investor investors
    agent agents manager managers minister ministers operative operatives consultant strategist strategists associate associates friend friends trader traders player
    councillor councillors players director directors member members someone those man woman colleague colleagues relative relatives worker workers commander commanders`),
  source: words('source sources insider insiders'),
  address:
    words(`request requests comment question questions inquiry inquiries enquiry enquiries email emails e-mail e-mails call calls message messages
    attempts efforts query queries letter letters text texts remarks allegations allegation accusations claims criticism interview voicemail voicemails outreach overtures`),
  decline: forms('decline'),
  refuse: forms('refuse'),
  speak:
    words(`comment say discuss answer elaborate respond reply speak talk disclose reveal specify explain confirm identify name describe
    address detail expand clarify weigh be acknowledge speculate`),
  /** What somebody is said to have done. */
  blame: words('charge charges allegation allegations accusation accusations claim claims suggestion suggestions'),
  misdeed:
    words(`assault rape murder manslaughter fraud theft robbery burglary arson kidnapping stalking blackmail smuggling harassment abuse corruption bribery conspiracy
    perjury racism doping misconduct negligence collusion cheating plagiarism rigging vote-rigging ballot-stuffing irregularities torture discrimination`),
  /** What reporters ask for and somebody keeps. */
  private:
    words(`details detail name names identity identities figures data documents document records record report reports audit copy copies information footage transcript
    transcripts contents content findings breakdown evidence specifics numbers list letter letters correspondence emails recording recordings it them statistics file files video tape`),
  evidence: words('evidence proof substantiation'),
  show: union(
    forms('provide offer present produce supply release share cite disclose'),
    words('give gives gave given giving show shows showed shown showing see seen saw'),
  ),
  day: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier late early last this on in month week year previously first',
  ),
};
