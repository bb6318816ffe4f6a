/** The noun phrase before a quantity that it is the value of: "losses rose to 3,000". */

import { SCALES, SHORT_SCALES } from '../words/number-words.ts';
import { unitOf } from '../words/units.ts';
import { changesItself, verbOfChange } from './changes.ts';
import { isPlural, type Phrase } from './counted-nouns.ts';
import { HARMED } from './counted-people.ts';
import type { Part } from './number-parts.ts';
import { skipRate } from './read-units.ts';

/** How far before a number its subject is looked for. */
const REACH = 8;
/** Between a subject and its number. */
const LINKS = new Set(
  'of for at as given to worth is was are were be been being totalling totaling totaled totalled reached reaching hit hits stood stands by cost costs costing numbered numbering equal came come comes now valued averaged averaging averages around about roughly nearly almost approximately least more than up over under only just some an estimated the a state them it him her us had has have remained remains from exceeded exceeds topped passed passes tops reaches nears surpasses surpassed nearing passing topping reaching doubled doubling tripled quadrupled halved'.split(
    ' ',
  ),
);
const AMOUNT = /^(?:%|per|cent|percent)$/;
/** Of these, the nouns after an article: "the cost is". */
const NOUN_LINKS = new Set(['cost', 'costs', 'hit', 'hits', 'state']);
/** The comma an aside begins with that ends with the one at `close`; -1 when none is near. */
function openingOf(parts: readonly Part[], close: number): number {
  for (let i = close - 2; i > 0 && i >= close - REACH; i--) if (parts[i]?.text === ',') return i;
  return -1;
}

/** The "by" of "put | by the police | at", the comma of "put it at 40, | the firm | at": who gives a number is not what it counts. `at` for others. */
function agentLink(parts: readonly Part[], at: number): number {
  const by = startOfPhrase(parts, at) - 1;
  const link = parts[by]?.wordClass === 'determiner' ? by - 1 : by;
  const next = /^(?:,|and)$/.test(parts[link]?.lower ?? '') && parts[link - 1]?.kind === 'number';
  return (next || parts[link]?.lower === 'by') && /^(?:at|as|was)$/.test(parts[at + 1]?.lower ?? '') ? link : at;
}

/** The noun phrase before a quantity that it is the value of: "losses rose to 3,000", "a budget of $5m". Null when a clause begins between. */
export function phraseBefore(parts: readonly Part[], first: number): Phrase | null {
  const margin = parts[first - 1]?.lower === 'minus' && parts[first - 2]?.lower === 'or';
  let i = margin ? first - 4 : first - 1;
  // "put the dead at “well over 450”"
  if (/^["“‘]$/.test(parts[i]?.text ?? '')) i--;
  let linked = margin;
  let verb = margin;
  for (let steps = 0; i >= 0 && steps < REACH; i--, steps++) {
    const part = parts[i] as Part;
    // "The toll, first given as 11, rose to 15"
    const aside = part.text === ',' && verb ? openingOf(parts, i) : -1;
    if (aside > 0) {
      i = aside;
      continue;
    }
    // "Thefts rose by | 4% | to 90"
    if (/^(?:to|at)$/.test(parts[first - 1]?.lower ?? '') && (part.kind === 'number' || AMOUNT.test(part.lower)))
      continue;
    if (part.kind !== 'word') return null;
    if (verbOfChange(part.lower) && parts[i - 1]?.lower === 'to') return null;
    if (
      (LINKS.has(part.lower) && !(NOUN_LINKS.has(part.lower) && parts[i - 1]?.wordClass === 'determiner')) ||
      (part.wordClass === 'past' &&
        parts[i - 1]?.wordClass === 'be' &&
        /^(?:to|at|by|from|down|up)$/.test(parts[i + 1]?.lower ?? '')) ||
      // "Sales jumped | 35 per cent | to 470"
      changesItself(
        part.lower,
        i + 1 < first && parts[i + 1]?.kind === 'number' ? 'by' : (parts[i + 1]?.lower ?? ''),
      ) ||
      (/^(?:gone|went|goes)$/.test(part.lower) && /^(?:up|down)$/.test(parts[i + 1]?.lower ?? '')) ||
      part.wordClass === 'modal' ||
      part.wordClass === 'be' ||
      part.wordClass === 'have'
    ) {
      linked = true;
      verb ||= part.wordClass !== 'preposition' && part.wordClass !== 'to' && part.wordClass !== 'adverb';
      continue;
    }
    if (part.wordClass === 'adverb' || part.lower.endsWith('ly') || part.wordClass === 'preposition') continue;
    const by = agentLink(parts, i);
    if (by === i) break;
    if (parts[by]?.lower !== 'by') return null;
    i = by;
  }
  if (!linked || i < 0) return null;
  const head = i;
  const noun = parts[head] as Part;
  // "is to triple in cost to", "the quarter ended May 24th fell to"
  if (/^(?:puts|says|figure|estimate|double|triple|quadruple|st|nd|rd|th)$/.test(noun.lower)) return null;
  // "to 41 cents a share from 57 cents"
  if (skipRate(parts, head - 1) > head && unitOf(parts[head - 2]?.lower ?? '')) return null;
  // "The number of missing fell to"
  const harmed = head > 0 && HARMED.test(noun.lower) ? (isPlural(parts[head - 1] as Part) ? head - 1 : head) : 0;
  if (parts[harmed - 1]?.lower === 'of' && parts[harmed - 2]?.lower === 'number')
    return { first: harmed - 2, last: head + 1, head: harmed };
  const total = totalBefore(parts, head);
  if (total) return total;
  if (noun.wordClass !== 'noun' && noun.wordClass !== 'name' && !isPlural(noun)) return null;
  // "leads Lund by 6 points": what a preposition ties to a name is not the name's.
  if (noun.wordClass === 'name' && !verb) return null;
  if (
    SHORT_SCALES.has(noun.lower) ||
    SCALES.has(noun.lower) ||
    unitOf(noun.lower) ||
    (parts[head - 1]?.lower === 'in' && parts[head + 1]?.lower === 'to')
  )
    return null;
  const whole = wholeBefore(parts, head);
  if (whole) return whole;
  i = startOfPhrase(parts, head);
  // "exports to Norland dropped to": the noun before the preposition is the one measured.
  const article = parts[i - 1]?.wordClass === 'determiner' || parts[i - 1]?.wordClass === 'possessive' ? 1 : 0;
  const outer = i - article - 2;
  const link = parts[outer + 1];
  const joined =
    parts[head + 1]?.lower !== 'of' &&
    /^(?:to|in|on|from|for|by|with|at|across)$/.test(link?.lower ?? '') &&
    link?.wordClass !== 'adverb';
  const owner = parts[outer];
  if (joined && owner && head < first - 1 && (owner.wordClass === 'noun' || isPlural(owner)) && !unitOf(owner.lower))
    return { first: startOfPhrase(parts, outer), last: head + 1, head: outer };
  // "homes sold in Orlo cost": no value of Orlo's
  return joined && owner?.wordClass === 'past' && noun.wordClass === 'name' ? null : { first: i, last: head + 1, head };
}

/** "The number of measles cases | tied to a camp in Orlo | rose": whose number it is, so many words before the last noun. */
const TOTAL_REACH = 18;

function totalBefore(parts: readonly Part[], head: number): Phrase | null {
  for (let i = head - 1; i >= Math.max(0, head - TOTAL_REACH); i--) {
    if ((parts[i] as Part).kind !== 'word') return null;
    if (parts[i]?.lower !== 'of' || !/^(?:number|count|tally)$/.test(parts[i - 1]?.lower ?? '')) continue;
    let noun = i + 1;
    for (; noun < head; noun++) {
      const [one, next] = [parts[noun] as Part, parts[noun + 1] as Part];
      if (!isPlural(next) && (isPlural(one) || !/^(?:noun|name)$/.test(next.wordClass))) break;
    }
    if (noun >= head) return null;
    return { first: i - 1, last: noun + 1, head: noun };
  }
  return null;
}

/** What is a number of people itself, whatever it is of or from. */
const WHOLE =
  /^(?:toll|losses|population|workforce|crew|staff|membership|audience|garrison|crowd|readership|electorate|cases|deaths|infections|arrests)$/;
const WITHIN = /^(?:noun|name|adjective|preposition|determiner|possessive|number|adverb|to)$/;

/** "the death toll | from a fire in a barn | rose to": the toll is the one measured; null where the noun before the verb is. */
function wholeBefore(parts: readonly Part[], head: number): Phrase | null {
  for (let i = head - 1; i >= Math.max(0, head - TOTAL_REACH); i--) {
    const { kind, text, lower, wordClass } = parts[i] as Part;
    if (WHOLE.test(lower) && /^(?:of|from|in|at|on|for|after)$/.test(parts[i + 1]?.lower ?? ''))
      return { first: startOfPhrase(parts, i), last: head + 1, head: i };
    // "The number missing in the ferry disaster jumps to"
    if (lower === 'number' && HARMED.test(parts[i + 1]?.lower ?? '')) return { first: i, last: i + 2, head: i + 1 };
    // "the 7.8-magnitude quake"
    if (text !== '-' && (kind === 'mark' || (!WITHIN.test(wordClass) && kind !== 'number' && !HARMED.test(lower))))
      return null;
  }
  return null;
}

/** Where the noun phrase begins that ends at `head`: over adjectives, names, "… of". */
function startOfPhrase(parts: readonly Part[], head: number): number {
  let i = head;
  while (i > 0 && head - i < 5) {
    const before = parts[i - 1] as Part;
    const joined = before.text === '-' && before.glued;
    const ofPhrase = before.lower === 'of' && /^(?:noun|verb|adjective)$/.test(parts[i - 2]?.wordClass ?? '');
    if (!joined && !ofPhrase && !/^(?:noun|name|adjective)$/.test(before.wordClass)) break;
    i--;
  }
  return i;
}
