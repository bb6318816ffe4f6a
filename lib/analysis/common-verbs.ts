/**
 * The commonest verbs of news English. Regular ones by their plain form, irregular ones with past and participle. Word classes are told by these
 * lists and the shapes of words: no tagger is loaded.
 */

/** Plain form, past, participle. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|
cut cut cut|deal dealt dealt|dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|
fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|
hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|leave left left|
lend lent lent|let let let|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|
outline outlined outlined|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|prove proved proven|
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split|
spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written`
  .replaceAll('\n', '')
  .split('|')
  .map((row) => row.split(' ') as [string, string, string]);

/** Regular verbs which are hardly ever nouns in the plain or -s form. */
export const REGULAR_VERBS = `
affirm apologise grouse gripe intimate posit discover abandon accept accompany accuse achieve acknowledge acquire act adapt add adjust admit adopt advise affect afford agree allege allocate allow amplify
analyze announce anticipate apologize appeal appear applaud apply appoint appreciate approve argue arrange arrest arrive ask assail assemble assert assess
assist assume assure attach attempt attend attract attribute avoid ban bar beam become beg behave believe belong berate blast block boast boost bore borrow brag brand breach
broaden cancel capture care carry cause caution cease celebrate challenge characterize chide cite claim clarify clash clear climb collapse collect combine
commit compare compel compete compile complain complete comply conclude concede condemn conduct confess confide confirm confront congratulate connect consider consist constitute
consult calculate consume contact contain contend continue contradict contribute convene convict convince cooperate cope correct counter crack create criticize criticise cross
damage dare debunk decide declare decline decry dedicate deem defeat defend define defy delay deliver demonstrate denounce deny depart depend deploy depict derail deride
describe deserve destroy detail detain determine develop die differ disagree disappear disclose discover discuss dismiss disparage display dispute disrupt distribute divide donate
doubt drag drop earn ease echo elaborate elect elevate eliminate embrace emerge emphasize emphasise employ enable encourage end endorse endure enforce engage enjoy ensure enter
entertain erupt escalate escape establish estimate evacuate evolve examine exceed excoriate exclaim exclude execute exist expand expect explain explode explore expose express extend face facilitate
fade fail favor fear feature file fill finish fire fit flip focus follow force form foster fuel fulfill gain gather generate grab grant greet guarantee
guess handle happen harm hate head help highlight hint hire hope host hurry identify ignore illustrate imagine impeach implement imply impose improve include incorporate
increase indicate influence inform initiate injure inquire insist inspire install instruct insult integrate intend interpret interrupt introduce invade invest
invite invoke involve issue join joke judge jump justify kick kill knock lack lament land last laugh launch lean learn lie lift like limit link listen live load lobby
locate look love lower maintain manage march mark marry match matter measure mention merge mock monitor motivate mount move muse name narrow need negotiate
nominate notify obey object observe obtain occupy occur offer open operate opine oppose order organize oust outrage overlook overrule overturn owe own
participate pass penalize perceive perform permit persuade pick plead pledge ponder portray pose possess post postpone pour praise pray predict
prefer prepare present preserve press presume pretend prevail prevent proceed proclaim produce project promise promote prompt propose prosecute protect protest provide provoke publish
pull punish purchase pursue push qualify quip quote raise rally react realize reassure rebuff rebuke rebut recall receive reckon recognize recommend reconsider record recount recover recruit reduce
refer reflect refuse refute regard register regret regulate reiterate reject relate release rely remain remark remember remind remove renew repeal repeat replace reply report
represent reprise request require rescue resemble resign resist resolve respond respect restore restrict result resume retain retire retort retreat retweet return reveal reverse review
revive ridicule risk rule rush sail satisfy save scare schedule scold score scrap scream search secure seem seize select separate serve settle share shift shout shrug shut
sign signal slam slap smear smile snap solve sound spark specify speculate spark stage stay stem step stop storm stress struggle study submit succeed suffer suggest summarize
summon supply support suppose surface surge surpass surprise surrender surround survive suspect suspend sustain switch tackle talk target taunt tend testify
thank thrive threaten tie tolerate topple torture tout touch track trade trail transfer transform translate travel treat trigger trust try turn tweet underline undermine
underscore unite unleash unveil update urge use usher vanish verify veto view violate visit voice volunteer vote vow wait walk want warn waste watch weaken weigh welcome wish
withdraw witness wonder work worry worsen wrap yell yield lambast bash hail characterise characterize liken dub rail sigh nod cry mutter whisper scoff blurt intone chime gush huff deadpan
interject boom bark implore email`
  .trim()
  .split(/\s+/);

/** Verbs whose plain or -s form is as often a noun: what stands before decides. */
export const NOUN_VERBS = new Set(
  `accord act address affect aim answer appeal approach arrest attack attempt aid award ban bar benefit bid blame block bomb boost break brand broadcast call campaign
care cast cause challenge change charge chant check claim clash color comment compromise concern conduct conflict contact contest contract control cost counter count court cover
crack credit cross cut damage dance dare deal debate decline defeat delay demand design desire detail dispute divide document doubt draft drag draw dream dress drink drive drop echo effect
effort end escape estimate excuse exercise exit experience exploit export face fear feature feed feel fight figure file fire fit fix flight flood focus force forecast form
frame fuel function fund gain grant grip guarantee guess guide hand harm hate head help highlight hint hit hold hope host hunt hurt impact import increase influence insult
interest interview invite issue joke judge jump kick knock label lack land laugh launch lead leak lean leave lie lift like limit line link list load lobby look loss love make march mark market match
matter mean measure meet mention model mount move murder name need note notice object offer open order outrage own pass pay phone pick picture place plan plant play plead pledge point
poll portrait pose position post pour power praise present press price print process produce profile profit project promise prompt protest pull purchase push question quote race raise
rally range rank rate reach read reason rebuke record recount reform refund regard regret release remark repeal reply report request rescue research reserve respect rest result retreat return reverse
review reward ride ring rise risk root rule run rush sail save scale scare schedule score search seat sell sense sentence shape share shift shock shoot shop shout show shut sign signal
slam slap sleep slide smear smile snap sound spark speed spend spin split spot spread spring spur stage stake stand start state stay steal stem step stick stop store storm
stress stretch strike struggle study substitute suit supply support surge surprise suspect swear sweep swing switch talk target tax tear test text thank thought threat throw tie tip top torture
total touch tour track trade trail train transfer transport travel treat trend trial trick trigger trouble trust try turn tweet update upset use value veto view visit voice volunteer vote
vow wait wake walk want warrant waste watch wave weigh welcome win wind wish witness wonder work worry wound wrap yield`
    .trim()
    .split(/\s+/),
);
