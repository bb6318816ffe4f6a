import type { Stance } from '../../model.ts';
import { tableOfLists } from '../../text/word-table.ts';

/**
 * The verbs of saying, by what may follow them.
 *
 * that      a clause, with or without "that"; also how, why, whether, and a quotation
 * quote     stands beside a quotation, and nothing else is taken for its content ("smiled")
 * thing     a noun phrase or quotation says what about ("criticised the plan")
 * as        a noun phrase and what it is seen as ("view the plan as a threat")
 * to        an infinitive ("vowed to appeal")
 * person    somebody spoken to comes first ("told reporters that …", "urged voters to …")
 * a preposition   the phrase after it is the content ("called for calm")
 */
export interface Cue {
  that: boolean;
  /** Only with "that" said: "shows", "demands". */
  onlyThat: boolean;
  quote: boolean;
  thing: boolean;
  /** The thing must be called something: "sees it as". */
  as: boolean;
  to: boolean;
  person: boolean;
  /** What somebody holds rather than says ("believes"): shown as doubtful at most. */
  attitude: boolean;
  /** Somebody spoken to must follow, so its subject never does. */
  told: boolean;
  prepositions: ReadonlySet<string>;
  stance: Stance;
  /** What follows is a clause even where none can be made out ("said the bill"). */
  clause: boolean;
  /** Loud or written on something: what stands beside it in capitals is no title ("chanted “Go Home”"). */
  cry: boolean;
  /** How safe the verb is: core verbs hardly ever mean anything else. */
  core: boolean;
}

const rows = (frames: string, list: string, stance: Stance = 'says') =>
  list
    .trim()
    .split(/[\s,]+/)
    .map((lemma) => [lemma, frames, stance] as const);

const ROWS: (readonly [string, string, Stance])[] = [
  ...rows('that clause core', 'say note argue insist reiterate stress assert concede caution'),
  ...rows('that core', 'add write remark quip observe recall'),
  ...rows(
    'that thing core',
    'lament explain tweet retweet announce acknowledge suggest mention cite emphasize emphasise reveal',
  ),
  ...rows('that person to core told', 'tell remind'),
  ...rows('that person core told', 'assure inform'),
  ...rows('that person thing told', 'notify'),
  ...rows('that person thing to told', 'advise'),
  ...rows('that person to thing of about against', 'warn'),
  ...rows('that person thing to about for', 'ask'),
  ...rows('that to', 'vow swear'),
  ...rows('that thing to', 'promise pledge'),
  ...rows('that about of', 'complain'),
  ...rows('only-that quote about of', 'boast brag'),
  ...rows(
    'that thing',
    'declare admit confirm predict disclose proclaim testify underscore underline repeat propose recommend list question flag',
  ),
  ...rows('that thing', 'report', 'reports'),
  ...rows('only-that', 'show find', 'reports'),
  ...rows('that thing', 'estimate project forecast reckon calculate', 'estimates'),
  ...rows('that thing to', 'claim', 'claims'),
  ...rows('that', 'contend', 'claims'),
  ...rows('only-that quote', 'maintain', 'claims'),
  ...rows('that thing', 'allege', 'alleges'),
  ...rows('only-that quote', 'charge', 'alleges'),
  ...rows('person thing', 'accuse', 'alleges'),
  ...rows('that thing', 'deny', 'denies'),
  ...rows('thing', 'reject refute rebut dispute', 'denies'),
  ...rows('person thing to quote', 'urge implore'),
  ...rows('thing quote for on out', 'call'),
  ...rows(
    'thing',
    `describe criticize criticise praise blast denounce tout slam mock dismiss blame condemn decry assail ridicule portray thank express defend applaud
    lambast rebuke bash chide scold rubbish berate hail characterize characterise liken congratulate discuss detail outline reference demand reiterate stress echo repudiate disavow deride commend laud bemoan deplore belittle downplay lampoon malign castigate vilify equate highlight credit fault lambaste skewer rip voice`,
  ),
  ...rows('thing quote', 'label dub brand term'),
  ...rows('to', 'refer'),
  ...rows('about of', 'talk speak'),
  ...rows('on', 'comment insist'),
  ...rows('for', 'apologize apologise appeal plead'),
  ...rows('to out quote', 'point'),
  ...rows('against about', 'rail'),
  ...rows(
    'only-that',
    'demand agree accept imply reason submit assess posit grouse affirm gripe intimate elaborate order highlight',
  ),
  ...rows('only-that quote', 'state sing wonder answer'),
  ...rows('only-that', 'determine establish discover', 'reports'),
  ...rows('quote cry', 'chant shout yell scream roar exclaim'),
  ...rows('that attitude', 'believe hope expect think suspect doubt fear worry'),
  ...rows('to attitude', 'agree offer threaten want hope plan intend prefer wish'),
  ...rows('only-that attitude', 'recognize learn feel realize realise understand'),
  ...rows('to', 'propose'),
  ...rows('person to attitude', 'want expect encourage order challenge'),
  ...rows('thing attitude', 'consider support oppose endorse back want welcome deem prefer favor favour challenge'),
  ...rows('as attitude', 'see view regard cast depict paint'),
  ...rows('as only-that', 'identify'),
  ...rows(
    'that',
    'reply respond counter retort joke muse opine confide contradict clarify conclude hint indicate signal speculate theorize theorise surmise insinuate concur attest decree rule specify stipulate',
  ),
  ...rows(
    'quote',
    `email continue sigh laugh go read smile nod beam begin cry mutter whisper scoff snap blurt intone chime gush huff
    deadpan crack retaliate blare thunder growl bellow plead jeer exhort press vent fume shrug post agree recount interject boom bark echo remember react riff mock command recite pose`,
  ),
];

/** A cue that takes only what is given. */
export const plainCue = (given: Partial<Cue>): Cue => ({
  that: false,
  onlyThat: false,
  quote: false,
  thing: false,
  as: false,
  to: false,
  person: false,
  attitude: false,
  told: false,
  prepositions: new Set(),
  stance: 'says',
  clause: false,
  cry: false,
  core: false,
  ...given,
});

const CUES = new Map<string, Cue>();
for (const [lemma, frames, stance] of ROWS) {
  const cue = CUES.get(lemma) ?? plainCue({ stance });
  const words = frames.split(' ');
  const takes: Record<string, unknown> = { ...cue };
  for (const word of words) {
    if (word === 'only-that') takes.that = takes.onlyThat = true;
    else if (word in takes) takes[word] = true;
    else takes.prepositions = new Set([...(takes.prepositions as Set<string>), word]);
  }
  if (takes.as) takes.thing = true;
  if (words.includes('that') && !words.includes('attitude')) takes.quote = true;
  CUES.set(lemma, { ...cue, ...takes });
}

/** The verbs of saying, in their plain form. */
export const SAYING: readonly string[] = [...CUES.keys()];

/** What a verb of saying takes, by its plain form; null for other verbs. */
export function cueOf(lemma: string): Cue | null {
  return CUES.get(lemma) ?? null;
}

/** Nouns that carry a that-clause: "his claim that …". */
export const CUE_NOUNS = tableOfLists<Stance>({
  claims: 'claim claims assertion assertions contention',
  alleges: 'allegation allegations accusation accusations charge',
  denies: 'denial denials',
  says: 'statement statements announcement warning warnings promise pledge vow suggestion argument remark comment comments remarks arguments prediction predictions projection projections forecast forecasts insistence declaration admission acknowledgment acknowledgement complaint complaints call calls conclusion',
  reports: 'report reports finding findings',
  estimates: 'estimate',
});
