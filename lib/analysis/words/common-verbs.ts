import { wordSet } from '../../text/word-table.ts';

/**
 * The commonest verbs of news English. Regular ones by their plain form, irregular ones with past and participle. Word classes are told by these
 * lists and the shapes of words: no tagger is loaded.
 */

/** Plain form, past, and the participle where it is another. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|
blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|
cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|
hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leap leapt|leave left|lend lent|let let|lose lost|make made|
mean meant|meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outline outlined|overcome overcame overcome|oversee oversaw overseen|
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proved proven|put put|quit quit|read read|rebuild rebuilt|ride rode ridden|
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shine shone|shoot shot|
show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent|
spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|swear swore sworn|
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|
understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|wind wound|
withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`
  .replaceAll('\n', '')
  .split('|')
  .map((row) => row.split(' ') as [lemma: string, past: string, participle?: string]);

/** Regular verbs which are hardly ever nouns in the plain or -s form; none of the other lists, nor a verb of saying (speech-verbs.ts). */
export const REGULAR_VERBS = `
abandon accompany achieve acquire adapt adjust adopt afford allocate allow amplify analyze anticipate appear apply appoint appreciate approve
arrange arrive assemble assess assist assume attach attend attract attribute avoid beg behave belong bore borrow breach broaden cancel capture
carry cease celebrate clear climb collapse collect combine commit compare compel compete compile complete comply confess confront connect consist
constitute consult consume contain contribute convene convict convince cooperate cope correct create debunk decide dedicate define defy deliver
demonstrate depart depend deploy derail deserve destroy detain develop die differ disagree disappear disparage display disrupt distribute donate
earn ease elect elevate eliminate embrace emerge employ enable endure enforce engage enjoy ensure enter entertain erupt escalate evacuate evolve
examine exceed exclude excoriate execute exist expand explode explore expose extend facilitate fade fail fill finish flip follow foster fulfill
gather generate grab greet handle happen hire hurry ignore illustrate imagine impeach implement impose improve include incorporate initiate injure
inquire inspire install instruct integrate interpret interrupt introduce invade invest invoke involve join justify kill last listen live locate
lower manage marry merge motivate narrow negotiate nominate obey obtain occupy occur operate organize oust overlook overrule overturn owe
participate penalize perceive perform permit persuade ponder possess postpone pray prepare preserve presume pretend prevail prevent proceed
promote prosecute protect provide provoke publish punish pursue qualify reassure rebuff receive reconsider recover recruit reduce reflect refuse
register regulate relate rely remain remove renew replace represent reprise require resemble resign resist resolve restore restrict resume retain
retire revive satisfy scrap secure seem seize select separate serve settle solve submit succeed sue suffer summarize summon suppose surface
surpass surrender surround survive suspend sustain tackle taunt tend thrive tolerate topple transform translate undermine unite unleash unveil
usher vanish verify violate weaken worsen`
  .trim()
  .split(/\s+/);

/** Verbs whose plain or -s form is as often a noun: what stands before decides. */
export const NOUN_VERBS =
  wordSet(`monitor accord act address affect aid aim answer appeal approach arrest attack attempt award ban bar benefit bid blame blast block bomb boost brand break broadcast
back call campaign care cast cause challenge change chant charge check claim clash color command comment compromise concern conduct conflict contact contest
contract control cost count counter court cover crack credit cross cut damage dance dare deal debate decline decree defeat delay demand design desire detail
dispute divide document doubt draft drag draw dream dress drink drive drop echo effect effort end escape estimate excuse exercise exit experience
exploit export face fault favour fear feature feed feel fight figure file fire fit fix flag flight flood focus force forecast form frame fuel function fund gain grant
grip growl guarantee guess guide hand harm hate head help highlight hint hit hold hope host hunt hurt impact import increase influence insult interest
interview invite issue jeer joke judge jump kick knock label lack land laugh launch lead leak lean leave lie lift like limit line link list load lobby look
loss love make march mark market match matter mean measure meet mention model mount move murder name need note notice object offer open order outrage
own paint pass pay phone pick picture place plan plant play plead pledge point poll portrait pose position post pour power praise present press price print
process produce profile profit project promise prompt protest pull purchase push question quote race raise rally range rank rate reach read reason
rebuke record recount reform refund regard regret release remark repeal reply report request rescue research reserve respect rest result retreat
return reverse review reward ride ring rise riff rip risk roar root rule run rush sail save scale scare schedule score search seat sell sense sentence shape share
shift shock shoot shop shout show shut sign signal slam slap sleep slide smear smile snap sound spark speed spend spin split spot spread spring spur
stage stake stand start state stay steal stem step stick stop store storm stress stretch strike struggle study substitute suit supply support surge
surprise suspect swear sweep swing switch talk target tax tear term test text thank thought threat throw thunder tie tip top torture total touch tour track trade
trail train transfer transport travel treat trend trial trick trigger trouble trust try turn tweet update upset use value veto view visit voice
vent volunteer vote vow wait wake walk want warrant waste watch wave weigh welcome win wind wish witness wonder work worry wound wrap yield`);
