/** Counts of people something happened to: killed, wounded, missing, arrested. Rival tolls are the commonest conflict of figures in news. */

import type { Token } from '../../text/tokens.ts';
import { isHuman } from '../figures/counted-people.ts';
import { isNumberWord } from '../words/number-words.ts';
import { EVENTS } from './periods.ts';

/** What happened, one letter each, sorted: K killed, W wounded, M missing, A arrested, R rescued, X driven from home, E evacuated, I infected, H taken hostage, J put out of work, O aboard, C came to a march. */
export type Fate = string;

const FATES = new Map<string, Fate>();
const add = (fate: Fate, list: string) => {
  for (const word of list.split(' ')) FATES.set(word, fate);
};
add(
  'K',
  'kill kills killed killing dead death deaths die died dies dying fatality fatalities slain murdered murdering massacred massacring drowned drowning perished martyred executed executing bodies corpses',
);
add(
  'W',
  'wound wounds wounded wounding injured injures injuring injury injuries hurt maimed hospitalised hospitalized',
);
add('KW', 'casualty casualties');
add('M', 'missing unaccounted presumed');
add('R', 'rescued saved');
add('A', 'arrest arrests arrested arresting custody detained detaining detentions jailed imprisoned');
add('X', 'displaced homeless uprooted fled fleeing');
add('E', 'evacuated');
add('D', 'destroyed razed gutted burned burnt torched');
add('I', 'infected infections sickened');
add('J', 'redundancies redundancy layoffs redundant');
add('O', 'aboard onboard');
// Those who came: C for a crowd.
add('C', 'marched marchers marching protesters demonstrators turnout crowd attendance attended gathered rallied');
add('H', 'hostage hostages abducted kidnapped captured capture');

const SOLDIERS = new Set(
  'soldier soldiers troop troops force forces servicemen serviceman servicemembers personnel marines officers men combatants conscripts recruits army'.split(
    ' ',
  ),
);
const FIGHTERS = new Set('fighters militants insurgents rebels terrorists gunmen attackers extremists'.split(' '));
const ANIMALS =
  /^(?:fish|eels?|trout|salmon|birds?|hens?|chickens?|ducks?|geese|sheep|goats?|cows?|cattle|pigs?|horses?|dogs?|cats?|whales?|dolphins?|seals?|turtles?|bees?|elephants?|deer|trees?)$/;
const OTHERS = new Set(
  'civilians children women officers police policemen journalists students workers employees migrants refugees passengers firefighters animals protesters prisoners inmates detainees patients pupils doctors medics girls boys crew'.split(
    ' ',
  ),
);
/** "people are known to have died", "40 of them killed or wounded": what happened stands behind these. */
const AUXILIARIES = new Set(
  'is are was were be been being has have had to now already so far known confirmed reported feared believed thought also of them whom or'.split(
    ' ',
  ),
);
/** What can be destroyed by none but one event; tanks and boats are one side's or another's. */
const BUILT =
  /^(?:homes?|houses?|buildings?|structures?|properties|shops?|schools?|apartments?|dwellings?|hospitals?|clinics?|barns?|tents?|cabins?)$/;
/** A fate as far as what is counted can have it: houses are destroyed, nothing else is; an air raid has none. */
export function fateOfNoun(noun: string, fate: Fate | null): Fate | null {
  const lower = noun.toLowerCase();
  if (fate === null || EVENTS.test(lower)) return null;
  if (BUILT.test(lower)) return fate.includes('D') ? 'D' : null;
  return fate.replace('D', '') || null;
}

/** "thousands | gathered", after "52 people had been killed" */
export const fateOfWord = (lower: string): Fate | null => FATES.get(lower) ?? null;

/** How many words a fate is looked for before the number ("killing at least 12 people") and behind the noun ("left 12 people dead"). */
const BEFORE = 4;
const BEHIND = 3;

/** The fate a noun phrase or the words around a number name; null when nothing happened to those counted. */
export function fateOf(words: readonly string[], before: readonly Token[], behind: readonly Token[]): Fate | null {
  const named = joinFates(words);
  // "eight of the missing have been found"
  if (named === 'M' && words.concat(behind.slice(0, 4).map(({ lower }) => lower)).includes('found')) return null;
  if (named && named !== 'C') return named;
  const jobs = words.some((word) => JOBS.test(word));
  const after = pastAside(behind);
  const clause = after.findIndex(({ kind, lower }) => kind === 'mark' || lower === 'and');
  // "60 civilians | and 35 rebels | were killed"
  const told = before.map(({ lower }) => lower).filter((word) => !HOW_MANY.test(word));
  const joined =
    clause === 0 && after[1] && isNumber(after[1]) && !joinFates(told)
      ? after.findIndex(({ lower }) => lower === 'were' || lower === 'had')
      : -1;
  const verbs = (joined > 0 ? after.slice(joined) : after.slice(0, clause === -1 ? after.length : clause)).filter(
    ({ lower }) => !AUXILIARIES.has(lower),
  );
  // "killed 12 and wounded | 30": what stands before another number is told of that.
  const other = before.findLastIndex(isNumber);
  const around = [...before.slice(Math.max(other + 1, before.length - BEFORE)), ...verbs.slice(0, BEHIND)].map(
    ({ lower }) => lower,
  );
  // "had taken part", "joined the march"
  const took =
    around.some((word, i) => word === 'part' && /^(?:taken|took|take)$/.test(around[i - 1] ?? '')) ||
    (around.includes('joined') && around.some((word) => MARCH.test(word)));
  // "900 people would lose their jobs"
  if (jobs || after.slice(0, 4).some(({ lower }) => lower === 'jobs'))
    return around.some((word) => GONE.test(word)) ? 'J' : null;
  // "a bus carrying 48 passengers", "40 people on board"
  const carried =
    (words.includes('passengers') && CARRIES.test(told.findLast((word) => word !== 'only') ?? '')) ||
    (words.includes('people') && told.at(-1) === 'carrying') ||
    (after[0]?.lower === 'on' && after[1]?.lower === 'board');
  // "six people lost their lives", "claimed 90 lives"
  const died = [...around, ...words].includes('lives') && around.some((word) => TAKES_LIVES.test(word));
  // "the army lost 16 soldiers"
  const lost =
    LOSES.test(told.at(-1) ?? '') &&
    words.some((word) => TROOPS.test(word)) &&
    !behind.slice(0, 2).some(({ lower }) => lower === 'to');
  // "lay off 900 workers", "job losses of 900"
  if (
    /(?:\bla(?:y|id|ys|ying) off|\bjob (?:loss|cut)(?:s|es) \w+(?: \w+)?)$/.test(told.join(' ')) ||
    /job (?:losses|cuts)$/.test(words.join(' '))
  )
    return 'J';
  return joinFates([
    ...words,
    ...around,
    ...(lost ? ['killed'] : []),
    ...(took ? ['marched'] : []),
    ...(carried ? ['aboard'] : []),
    ...(died ? ['died'] : []),
  ]);
}

const isNumber = ({ kind, lower }: Token) => kind === 'number' || isNumberWord(lower);

/** Words before a number that say how exact it is. */
export const HOW_MANY = /^(?:at|least|about|some|around|nearly|almost|more|than|over|up|to|another|the)$/;
export const LOSES = /^(?:lost|loses|losing)$/;
/** An office loses "officers", a base "personnel", and nobody dies. */
const TROOPS = /^(?:men|soldiers?|troops|servicemen|fighters|militants|insurgents|rebels|marines)$/;
const TAKES_LIVES = /^(?:lost|lose|claim(?:s|ed|ing)?|cost|took|taken)$/;
const MARCH = /^(?:protests?|march(?:es)?|rall(?:y|ies)|demonstrations?)$/;
const CARRIES = /^(?:carry|carried|carrying|with|had|has|held|of|took|taking)$/;

/** "40 people, 12 of them children, | were killed": the words past an aside. */
function pastAside(behind: readonly Token[]): readonly Token[] {
  // "six shepherds | from one family — four men, two boys — | were killed"
  const open = behind.slice(0, NEAR).findIndex(({ text }) => ASIDE.test(text));
  const close = behind.findIndex(({ text }, i) => i > open + 1 && text === behind[open]?.text);
  // "--" is two marks.
  const verb = behind[close + 1]?.text === '-' ? close + 2 : close + 1;
  const told = open === 0 || PREPOSITION.test(behind[0]?.lower ?? '');
  return open !== -1 && close !== -1 && told && AUXILIARIES.has(behind[verb]?.lower ?? '')
    ? behind.slice(verb, verb + NEAR)
    : behind.slice(0, NEAR);
}
const ASIDE = /^[,—–-]$/;
const PREPOSITION = /^(?:from|in|of|at|on|with)$/;
/** So far behind the noun, in tokens, its verb stands. */
const NEAR = 8;

/** "The estimate of the dead, made by hand, stands at 40", "the number killed could be 30": what happened to those a bare number counts, by the words before it. */
export function fateOfNumber(before: readonly Token[]): Fate | null {
  const at = before.findLastIndex(({ lower }, i) => {
    const next = before[i + 1]?.lower ?? '';
    return COUNT.test(lower) && (next === 'of' || FATES.has(next));
  });
  const words = at === -1 ? [] : before.slice(at + 1);
  return words.some(({ kind }) => kind === 'number')
    ? null
    : joinFates(words.slice(0, KNOWN).map(({ lower }) => lower));
}
/** "of people known to have died" */
const KNOWN = 7;
const COUNT = /^(?:number|count|estimate|tally|figure)$/;

/** "600 jobs would go", "cut 900 posts" */
const JOBS = /^(?:jobs|positions|posts|roles)$/;
const GONE =
  /^(?:cut|cuts|cutting|shed|sheds|shedding|axe|axed|axing|slash|slashed|lose|lost|losing|eliminate|eliminated|eliminating|slashing|go|going|gone|disappear|risk|threatened|scrapped?)$/;

/** "Death toll" at the head of a sentence holds no name. */
export const namesFate = (word: string) => FATES.has(word.toLowerCase()) || word.toLowerCase() === 'toll';

function joinFates(words: readonly string[]): Fate | null {
  const letters = new Set<string>();
  for (const word of words) for (const letter of FATES.get(word) ?? '') letters.add(letter);
  // "death toll", "injury toll"
  if (letters.size === 0 && words.includes('toll')) letters.add('K');
  // Protesters who were arrested are no turnout, passengers who drowned no load.
  for (const letter of 'RCO') if (letters.size > 1) letters.delete(letter);
  return letters.size ? [...letters].sort().join('') : null;
}

/** Nouns that say what happened and not to whom. */
const TOLLS = new Set(
  'casualties casualty deaths death fatalities dead losses killed wounded injured injuries bodies victims toll infections turnout crowd attendance jobs positions posts roles redundancies layoffs passengers'.split(
    ' ',
  ),
);

/** Nouns for people that leave nobody out; "activists" and "a girl" are some of them. */
const ANYONE = /^(?:people|persons?|others|lives|souls|individuals|nationals|men|\p{Lu}.*)$/u;
/** People in general, and civilians as well. */
const RESIDENTS = /^(?:residents|villagers|inhabitants|locals|islanders|townspeople)$/;

/** Who is counted: soldiers, fighters, a group of their own ("children"), residents, people in general, anybody ("casualties"), or some thing. */
export function victimsOf(noun: string, before = ''): string {
  const lower = noun.toLowerCase();
  // "civilian deaths"
  if (TOLLS.has(lower) && OTHERS.has(`${before}s`)) return `${before}s`;
  if (lower === 'members' || SOLDIERS.has(lower)) return 'soldiers';
  if (FIGHTERS.has(lower)) return 'fighters';
  if (OTHERS.has(lower) || ANIMALS.test(lower)) return lower;
  if (TOLLS.has(lower) || FATES.has(lower) || lower === '') return 'anybody';
  if (RESIDENTS.test(lower)) return 'residents';
  if (lower === 'homes') return 'houses';
  return ANYONE.test(noun) ? 'people' : lower;
}

const isBeing = (victims: string) =>
  /^(?:anybody|people|residents|soldiers|fighters)$/.test(victims) ||
  OTHERS.has(victims) ||
  ANIMALS.test(victims) ||
  (isHuman(victims) && victims.endsWith('s'));
/** Never all who died. */
export const SOME = /^(?:survivors|inmates|detainees|patients|pupils|crew|children|women|girls|boys)$/;
/**
 * Whether two counts can be of the same people. "People killed" and "soldiers killed" need not be; nor "four dead" and "soldiers killed", unless
 * something else says of which army.
 */
export const areSameVictims = (a: string, b: string, sharesName: boolean) =>
  a === b ||
  [a, b].every((one) => /^(?:residents|people)$/.test(one)) ||
  [a, b].every((one) => /^(?:residents|civilians)$/.test(one)) ||
  ((a === 'anybody' || b === 'anybody') &&
    isBeing(a) &&
    isBeing(b) &&
    !SOME.test(a) &&
    !SOME.test(b) &&
    (sharesName || ![a, b].some((one) => one === 'soldiers' || one === 'fighters')));
