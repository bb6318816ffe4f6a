/** Words that say what a name or a noun phrase stands for. Lower case, singular unless said otherwise. */

import { wordSet as words } from '../../text/word-table.ts';

/** Words before a man's or woman's name, or that are one. */
export const MALE_WORDS =
  words(`mr sir lord king prince duke baron father dad brother son husband man boy uncle grandfather nephew boyfriend widower monsignor pope gentleman
  spokesman businessman congressman councilman salesman policeman fireman actor waiter fisherman cardinal imam rabbi ayatollah sheikh`);
export const FEMALE_WORDS =
  words(`mrs ms miss dame lady queen princess duchess baroness mother mum mom sister daughter wife woman girl aunt grandmother niece girlfriend widow nun
  spokeswoman businesswoman congresswoman councilwoman saleswoman policewoman actress waitress heiress`);

/** Titles that stand before a name with a capital, in full and short, with the noun that they are short for. */
export const TITLE_NOUNS = new Map<string, string>();
for (const title of words(`mr mrs ms miss dr sir dame lord lady king queen prince princess duke duchess baron baroness pope cardinal archbishop bishop father sister mum mom dad rabbi imam reverend pastor sheikh ayatollah
  president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador envoy attorney prosecutor judge justice speaker leader whip chairman chairwoman
  chairperson chair director commissioner chief sheriff officer collector detective inspector superintendent constable sergeant captain lieutenant colonel major general admiral commander commodore marshal corporal private
  professor doctor coach manager administrator treasurer councillor councilman councilwoman councilor delegate deputy comptroller counsel solicitor magistrate coroner principal dean provost emir sultan taoiseach
  emperor empress executive ceo cfo coo founder co-founder spokesman spokeswoman spokesperson candidate nominee editor undersecretary member postmaster ranger medic warden marshall secretary-general director-general attorney-general governor-general vice-president vice-chancellor lieutenant-colonel brigadier lieutenant-general economist analyst mp msp mep mla
  businessman`))
  TITLE_NOUNS.set(title, title);
for (const short of `brig:brigadier maj-gen:general lt-gen:general brig-gen:general lt-col:colonel gov:governor sen:senator rep:representative gen:general lt:lieutenant col:colonel capt:captain cpt:captain cmdr:commander maj:major sgt:sergeant adm:admiral prof:professor rev:reverend hon:justice supt:superintendent insp:inspector det:detective amb:ambassador cs:secretary vp:president cllr:councillor coun:councillor cr:councillor fr:father st:saint`.split(
  ' ',
))
  TITLE_NOUNS.set(...(short.split(':') as [string, string]));
TITLE_NOUNS.set('pm', 'prime minister').set('cm', 'chief minister');

/** A noun for one human being in an office, a trade or a relation which neither its ending nor another list tells (person-nouns.ts). */
export const ROLE_NOUNS =
  words(`abbot accountant activist actuary adviser advocate agent aide alderman ally anchor apprentice architect assistant astronaut aunt bailiff
  boss brewer broadcaster bursar cabbie challenger chef clerk client colleague consultant correspondent counterpart cousin coxswain
  critic daughter deacon deckhand detainee developer diplomat emissary employee evacuee expert eyewitness fan fellow filmmaker fisherman
  foreman friend grandson guard head headteacher historian host hostage husband inmate insurgent journalist landlady librarian maker marine
  mason mechanic midwife migrant militant monk mother neighbour neighbor nephew niece notary nurse official operator opponent paramedic
  pal parent participant pilot plaintiff poet policeman pollster priest producer publisher pupil rebel refugee registrar relative reporter resident
  rival scholar schoolteacher shepherd signatory son stalwart steward student supervisor supremo supporter surgeon teacher teammate tenant theologian trustee
  uncle user vet veterinarian vicar volunteer wife witness lifeguard nun chaplain consul attache landlord local passer-by widow fiancee girlfriend boyfriend classmate
  academic cameraman barista stewardess intern recruit cadet guerrilla captive convict claimant complainant applicant appellant referee umpire jockey heir monarch foe proponent skeptic sceptic`);

/** Trades that a firm plies as often as a human being: "the builder, Ventora". */
export const TRADES_OF_FIRMS = words(
  'builder maker manufacturer owner developer operator broadcaster supplier insurer lender retailer carrier publisher producer provider broker contractor employer brewer landlord vendor dealer rival challenger champion partner investor shareholder customer client user',
);

/** Human beings by what they are, not by office: "the man" is somebody already spoken of. */
export const PERSON_NOUNS =
  words(`man woman monitor junior boy girl child teenager teen youth person individual guy lady gentleman player star actor actress singer businessman businesswoman tycoon billionaire veteran
  defendant suspect victim accused candidate nominee incumbent patient hunter driver passenger survivor shooter gunman attacker author politician lawmaker native graduate striker midfielder goalkeeper
  defender winner champion caller pundit gaffer winger newcomer narrator writer artist musician rapper comedian magnate mogul source insider informant whistleblower royal socialist retiree pensioner frontrunner athlete entrepreneur performer presenter footballer quarterback`);

/** Plural or collective nouns for people whom no name hides: kind `group`. */
export const COLLECTIVE_NOUNS = words(
  'police gardaí gardai enforcement authorities prosecutors public media press crowd audience electorate family couple community jury defense defence prosecution management leadership staff crew twins pair duo trio opposition faithful',
);

/** Plurals, and their singulars, for people who speak for a body without being named: kind `unnamed`. */
export const HIDDEN_PLURALS =
  words(`officials sources aides advisers advisors insiders diplomats bosses chiefs people persons spokesmen spokeswomen spokespeople spokespersons staffers executives operatives individuals
  informants whistleblowers ministers commanders representatives bureaucrats allies associates confidants`);

/** Nouns for bodies that a name or an adjective before them makes known ("the Clinton campaign", "the Danish military"): kind `organization`. */
export const BODY_NOUNS =
  words(`academy administration agency airline airport alliance army arm assembly association authority bank board body branch brewery brigade broadcaster bureau business cabinet camp campaign carrier center
  centre chain chamber charity church city clinic club coalition college commission committee company conglomerate consortium consulate corporation corps council county court delegation department directorate
  district division embassy establishment exchange faction factory federation firm fleet force foundation fund garrison government group guard hospital household industry institute institution kingdom lab laboratory
  label league legislature lender library maker manufacturer militia military ministry mission monarchy movement municipality museum navy network newspaper office operator orchestra organisation organization outlet
  outfit palace panel paper channel inspectorate taskforce caucus collective hospice registry parish parliament partnership party platform plant presidency producer province publisher regime regiment region regulator republic retailer school senate secretariat service
  site society startup start-up state station store studio subsidiary supplier syndicate team theater theatre town tribunal trust union unit university utility village watchdog website wing
  mill mine farm shop restaurant gallery bakery pub garage shipyard refinery quarry bookstore supermarket monastery abbey synagogue mosque temple jail prison nursery zoo archive archives observatory brokerage bookmaker nonprofit non-profit tank cooperative co-operative junta bloc emirate caliphate congress house hotel television radio tv developer insurer automaker carmaker drugmaker chipmaker coastguard railway prefecture hotline command bench giant titan chancellery treasury confederation guild surgery constabulary gendarmerie gang cartel magazine journal aquarium distillery`);
/** Bodies that are one of their kind wherever they are spoken of: "the government said" needs no name. */
export const SOLE_BODIES = words(
  'government administration ministry parliament court council commission military army navy senate cabinet palace department congress house',
);

/** Things that are written or shown, and say something: kind `document`. */
export const DOCUMENT_NOUNS =
  words(`account ad advert advertisement advisory affidavit agreement amendment analysis announcement appeal article assessment audit autopsy bill biography blog book briefing brief broadcast brochure bulletin cable census 
  claim clip column commentary communique communiqué complaint contract coverage data database decision declaration decree deposition diary disclosure document documentary dossier draft edict editorial email e-mail
  essay estimate evidence examination exchange factsheet figure file filing finding footage forecast form graph guidance guideline handbook headline history index indictment inquest inquiry investigation
  judgement judgment law lawsuit leaflet legislation letter list listing log manifest manifesto manual map measure memo memoir memorandum message minutes motion narration note notice op-ed opinion order page paper passage petition
  photo photograph plaque plan poll polling post poster posting prediction preprint presentation profile projection proposal prospectus publication ranking rating readout reading record recording
  regulation release report reporting research resolution result review ruling script section sheet sign speech statement statistics statute story study submission suit summary survey testimony text
  spreadsheet screenshot deck slide label registration registry tally calculation returns trial modelling modeling dataset timeline transcript transcription treaty tweet verdict video voicemail warrant wiki writ subpoena tape caption placard banner sticker flyer ledger trailer newsletter numbers evaluation model register chart`);
/** Documents that are the voice of whoever issued them just before: "the statement said". */
export const ISSUED_DOCUMENTS = words(
  'statement release email e-mail letter tweet post memo communique communiqué notice message posting announcement readout',
);

/** Last words of the names of bodies, and first words before "of". Lower case. */
export const BODY_NAME_WORDS: ReadonlySet<string> = new Set([
  ...BODY_NOUNS,
  ...words(`accord act agreement airlines airways arena assn associates avenue award bancorp bay beach bill bridge broadcasting brothers capital cathedral
  championship championships chemicals clinics coast communications community conference conservancy constitution consulting corp
  courts cup daily dairy day defence defense dept desert east energy enterprise enterprises entertainment express farms festival financial foods
  forces forest forum front games garden gas gazette general's global guardian guards herald holding holdings homes hotels inc industries
  initiative institutions insurance intelligence international investigation investments island islands jury laboratories labs lake law
  limited lines llc llp logistics ltd management media mills mines monitor monitoring motors mountain mountains nation nations networks
  news north observer ocean oil olympics optics park partners patrol peninsula petroleum pharma pharmaceuticals pharmacy plastics plc police
  politburo post power press prize productions program programme project publishing rail railways records research resources river road
  robotics savings schools science sciences sea semiconductor securities security services shipping software solutions south square stadium staff states steel stores
  strait street studios supermarkets survey symphony system systems technologies technology telecom territory textiles therapeutics times
  treaty tribune trustees united valley ventures war watch water weekly west works world`),
]);
/** Of those, the ones that a "of", "for" or "on" after them belongs to the name. */
export const LINKING_NAME_WORDS =
  words(`academy administration agency alliance army assembly association authority bank board bureau center centre chamber church city clinic club coalition college commission committee confederation
  conference congress conservancy consortium council court department directorate district division embassy federation fellowship forum foundation friends front fund guild house initiative institute institution islands
  kingdom league library ministry mission movement museum network observatory office organisation organization parliament party register republic school secretariat secretary service society states survey syndicate tribunal trust
  union university superintendent commissioner chiefs minister inspector lord bishop archbishop duke prince chancellor speaker cathedral isle gulf sea bay leader member centers centres`);

/** Countries, blocs and seats of government that news lets speak: bodies, never people. */
export const PLACE_NAMES =
  words(`US UK UAE Afghanistan Albania Algeria America Angola Argentina Armenia Australia Austria Azerbaijan Bahrain Bangladesh Belarus Belgium Bolivia Bosnia Botswana Brazil Britain Bulgaria Burundi Cambodia Cameroon Canada Chad Chile
  China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Ecuador Egypt England Eritrea Estonia Ethiopia Europe Fiji Finland France Gabon Gambia Gaza Germany Ghana Greece Greenland Guatemala Guinea Guyana Haiti Honduras
  Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan Kazakhstan Kenya Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Madagascar Malawi
  Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nepal Netherlands Nicaragua Niger Nigeria Norway Oman Pakistan Palestine Panama Paraguay
  Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa Scotland Senegal Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga
  Tunisia Turkey Türkiye Turkmenistan Uganda Ukraine Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Zambia Zimbabwe Africa Asia Beijing Berlin Brussels Kyiv Kiev London Moscow Paris Tehran Tokyo Washington
  Ankara Baghdad Cairo Canberra Damascus Delhi Islamabad Jerusalem Kabul Madrid Ottawa Pyongyang Riyadh Rome Seoul Taipei Warsaw Geneva Vienna California Texas Florida Ohio Georgia Virginia Michigan Pennsylvania Illinois
  Arizona Nevada Colorado Wisconsin Minnesota Iowa Oregon Alabama Alaska Massachusetts Maryland Chicago Boston Atlanta Houston Dallas Seattle Denver Detroit Philadelphia Miami Sydney Melbourne Toronto Mumbai Shanghai`);
export const LONG_PLACE_NAMES = new Set(
  'Hong Kong|New Zealand|South Korea|North Korea|Saudi Arabia|United States|United Kingdom|United Nations|European Union|New York|Sri Lanka|South Africa|South Sudan|Costa Rica|El Salvador|Puerto Rico|Burkina Faso|Sierra Leone|Ivory Coast|Northern Ireland|Papua New Guinea|East Timor|Czech Republic|Dominican Republic|United Arab Emirates|New Jersey|New Mexico|New Hampshire|North Carolina|South Carolina|North Dakota|South Dakota|West Virginia|Rhode Island|Los Angeles|San Francisco|San Diego|New Delhi|New Orleans|Las Vegas|Inner Mongolia|West Bank|Middle East|North Macedonia|Cape Town|Rio de Janeiro|Buenos Aires|Mexico City|Equatorial Guinea|Trinidad and Tobago|Cabo Verde|Abu Dhabi|St Petersburg|Capitol Hill|Wall Street|Silicon Valley|Downing Street'.split(
    '|',
  ),
);
