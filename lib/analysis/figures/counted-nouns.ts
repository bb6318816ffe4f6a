/** The nouns behind a number: what it counts, and what became of those counted. */
import { readCurrencySign } from '../words/currencies.ts';
import type { Part } from './number-parts.ts';
import type { Quantity } from './quantities.ts';

/** A run of parts `[first, last)`; `head`: the part that is its noun. */
export interface Phrase {
  first: number;
  last: number;
  head: number;
}

const IRREGULAR = new Set(
  'people men women children police troops personnel staff cattle aircraft fish sheep media data feet teeth mice geese youth crew wounded dead injured others percent series species cavalry infantry servicemen servicewomen spokesmen firemen businessmen policemen lawmen fishermen gunmen'.split(
    ' ',
  ),
);
/** "14 people dead": what became of those counted. */
const FATE = /^(?:dead|wounded|injured|missing|hurt|homeless|ill|sick)$/;
/** A noun phrase behind a number is no longer than this. */
const LONGEST = 9;
/** What people do, or a noun before another one ("40 march stewards"). */
export const MAY_DO = /^(?:march|rally|protest|strike)$/;
const INNER = new Set(['adjective', 'name', 'noun', 'past', 'ing', 'adverb', 'verb']);

/** The noun phrase a quantity counts ("3,000 tired soldiers", "a third of its workers"), or null when no noun follows. */
export function phraseAfter(
  parts: readonly Part[],
  quantity: Pick<Quantity, 'after' | 'share' | 'hyphenated' | 'value'>,
): Phrase | null {
  let i = quantity.after;
  if (parts[i]?.text === '-') {
    i++;
    // "a 40-bed ward": beds are counted
    if (parts[i]?.wordClass === 'noun' && /^(?:noun|name)$/.test(parts[i + 1]?.wordClass ?? ''))
      return { first: i, last: i + 1, head: i };
  }
  // "thousands protest elections"
  if (quantity.value === null && MAY_DO.test(parts[i]?.lower ?? '')) return null;
  // "“fewer than 120” wounded": the quoted number counts what stands behind the marks.
  if (/^(?:”|"|’|'')$/.test(parts[i]?.text ?? '') && parts[i]?.glued) i++;
  let owner = false;
  // "half the homes"
  i = pastAlternative(parts, i);
  if (parts[i]?.lower === 'of' || (quantity.share && /^(?:determiner|possessive)$/.test(parts[i]?.wordClass ?? ''))) {
    if (parts[i]?.lower === 'of') i++;
    while (parts[i] && isOpening(parts[i] as Part)) {
      owner = true;
      i++;
    }
    // "two of Tarn's old bridges"
    const owns = ownerFrom(parts, i);
    if (owns > i) {
      owner = true;
      i = owns;
    }
    // "a third of Corvo's 12,000 workers", "30 of the ship's 44 sailors"
    const owned = parts[i]?.kind === 'word' && /['’]s?$/.test(parts[i]?.text ?? '') ? i + 1 : i;
    if (parts[owned]?.kind === 'number') i = owned;
    while (parts[i]?.kind === 'number' || parts[i]?.wordClass === 'number') i++;
    // "73% of the 4,000-member | union"
    if (parts[i]?.text === '-' && parts[i]?.glued) i += 2;
    if (parts[i]?.wordClass === 'object' || parts[i]?.wordClass === 'pronoun' || parts[i]?.wordClass === 'wh')
      return null;
  }
  return nounPhraseFrom(parts, i, owner);
}

/** One past "Max Orr's"; `i` where no such name stands. */
function ownerFrom(parts: readonly Part[], i: number): number {
  for (let at = i; at < i + 3 && parts[at]?.wordClass === 'name'; at++)
    if (/['’]s?$/.test(parts[at]?.text ?? '')) return parts[at + 1]?.kind === 'word' ? at + 1 : i;
  return i;
}

/** The "of" behind "hundreds, | if not thousands, | of people". */
function pastAlternative(parts: readonly Part[], i: number): number {
  let at = parts[i]?.text === ',' ? i + 1 : i;
  const from = at;
  while (/^(?:if|not|or|even|perhaps|possibly)$/.test(parts[at]?.lower ?? '')) at++;
  if (at === from || !/^(?:hundreds|thousands|millions|dozens|scores)$/.test(parts[at]?.lower ?? '')) return i;
  at++;
  if (parts[at]?.text === ',') at++;
  return parts[at]?.lower === 'of' ? at : i;
}

const isOpening = (part: Part) =>
  part.wordClass === 'determiner' ||
  part.wordClass === 'possessive' ||
  part.lower === 'those' ||
  part.lower === 'these' ||
  part.lower === 'them';

/** The noun phrase that begins at part `first`; `owner`: "its" or "the" stands before it. */
export function nounPhraseFrom(parts: readonly Part[], first: number, owner: boolean): Phrase | null {
  let head = -1;
  let joined = false;
  let quoted = 0;
  for (let i = first; i < first + LONGEST; i++) {
    const part = parts[i];
    if (!part) break;
    // "nine $500 gifts"
    if (head === -1 && readCurrencySign(part.text) && parts[i + 1]?.kind === 'number') {
      i++;
      continue;
    }
    if (part.kind === 'mark') {
      // "3,000 “violent” strikers"
      if (isQuoteMark(part) && [i - 2, i + 2].some((at) => at >= first && isQuoteMark(parts[at]))) {
        quoted++;
        continue;
      }
      // "3 ‘long cold nights’"
      if (i === first && part.text === '‘') continue;
      // "20 Hill Aid (HA) boats"
      if (part.text === '(' && parts[i + 2]?.text === ')' && isProper(parts[i + 1] as Part) && head === i - 1) {
        i += 2;
        continue;
      }
      // "goal-line", and "coal- and gas-fired plants"
      if (part.text === '-' && part.glued) continue;
      // "tall, narrow houses"
      if (part.text === ',' && head === -1 && i > first && parts[i + 1]?.wordClass === 'adjective') continue;
      break;
    }
    if (part.kind === 'number') break;
    if (head === -1 && /^(?:other|more|new|additional|such|further|fewer|less|same)$/.test(part.lower)) continue;
    if (head !== -1 && /^(?:and|or)$/.test(part.lower) && joinsModifiers(parts, i, head)) {
      joined = true;
      continue;
    }
    // "the 30,000 Corvo's lawyers returned": another noun begins.
    if (head === -1 && i === first && !owner && part.wordClass === 'name' && /['’]s$/.test(part.text)) break;
    if (head === -1 && i > first && /^(?:and|or)$/.test(part.lower) && parts[i - 1]?.wordClass === 'adjective')
      continue;
    const plural = isPlural(part);
    if (head !== -1 && FATE.test(part.lower)) break;
    // "Ferry carrying 40 people | sinks"
    if (head !== -1 && !joined && part.wordClass === 'verb' && isPlural(parts[head] as Part)) break;
    // A proper plural may go on ("United States soldiers"), any other ends the phrase.
    const ends = head !== -1 && !joined && isPlural(parts[head] as Part) && !plural;
    if (
      ends &&
      !(head > first && isProper(parts[head] as Part) && (part.wordClass === 'noun' || part.wordClass === 'name'))
    )
      break;
    if (plural) joined = false;
    if (plural && part.wordClass !== 'name' && isNounLike(part)) head = i;
    else if (part.wordClass === 'noun') head = i;
    else if (part.wordClass === 'name') head = i;
    else if (!INNER.has(part.wordClass) || !isInside(parts, i, first + quoted, owner)) break;
  }
  if (head === -1) return null;
  return { first, last: head + 1, head };
}

/** "repair and cleaning crews": two describing nouns share the counted one. */
function joinsModifiers(parts: readonly Part[], i: number, head: number): boolean {
  const noun = parts[head] as Part;
  // "six police and army officers": nouns that have no other plural.
  if (isPlural(noun) && !/^(?:media|data|police|youth|crew|staff)$/.test(noun.lower)) return false;
  for (let at = i + 1; at < i + 5; at++) {
    const part = parts[at];
    if (part?.kind !== 'word' || !INNER.has(part.wordClass)) return false;
    if (isPlural(part)) return at > i + 1;
  }
  return false;
}

const isQuoteMark = (part: Part | undefined) => /^[“”"]$/.test(part?.text ?? '');
const isProper = (part: Part) => /^\p{Lu}/u.test(part.text);

/** A participle or adverb between number and noun: "two badly injured men", but "two committed to it". */
function isInside(parts: readonly Part[], i: number, first: number, owner: boolean): boolean {
  const part = parts[i] as Part;
  if (part.wordClass === 'adjective') return true;
  const next = parts[i + 1];
  if (next?.kind !== 'word') return next?.text === '-' && next.glued;
  const goesOn =
    next.wordClass === 'noun' || next.wordClass === 'adjective' || next.wordClass === 'name' || isPlural(next);
  if (part.wordClass === 'adverb') return goesOn || next.wordClass === 'past';
  return (goesOn && i - first < 3) || (owner && i === first);
}

/** Words in -s are read as nouns behind a number, whatever else they can be. */
function isNounLike(part: Part): boolean {
  return (
    part.wordClass === 'noun' ||
    part.wordClass === 'verb' ||
    part.wordClass === 'adjective' ||
    part.wordClass === 'past'
  );
}

/** Whether a word is a plural noun by its shape. */
export function isPlural(part: Part): boolean {
  if (part.kind !== 'word') return false;
  if (IRREGULAR.has(part.lower)) return true;
  if (!/^[^-]*[^s'’-]s$/.test(part.lower) || part.lower.length < 4) return false;
  if (/(?:ous|us|is)$/.test(part.lower)) return false;
  return (
    part.wordClass === 'noun' ||
    part.wordClass === 'verb' ||
    part.wordClass === 'name' ||
    part.wordClass === 'adjective'
  );
}

/** Participles that say how sure it is, not what happened. */
const NO_FATE =
  /^(?:been|had|said|told|expected|believed|estimated|thought|known|set|supposed|asked|scheduled|likely)$/;

/** Participles that need no "were": "homes destroyed", but "one man liked it". */
const DIRECT =
  /^(?:killed|wounded|injured|slain|died|arrested|detained|jailed|displaced|evacuated|infected|abducted|kidnapped|captured|held|reported|recorded|registered|confirmed|affected|involved|destroyed|damaged|burned|rescued|sold|surveyed|tested|vaccinated|placed|fired|hired|stolen|seized|found|freed|released)$/;

const DIES = /^(?:died|drowned|perished|disappeared|fled|survived)$/;

/** "killed and wounded" behind the counted noun, with or without "have been": parts `[first, last)`, or null. */
export function participlesAfter(parts: readonly Part[], from: number): [number, number] | null {
  if (FATE.test(parts[from]?.lower ?? '')) return [from, from + 1];
  let i = from;
  let passive = false;
  for (; i < from + 5; i++) {
    const part = parts[i];
    if (part?.kind !== 'word') return null;
    if (part.wordClass === 'past' && !NO_FATE.test(part.lower)) break;
    // "20 were missing"
    if (passive && FATE.test(part.lower)) return [i, i + 1];
    // "40 have died"
    if (part.lower === 'have' && DIES.test(parts[i + 1]?.lower ?? '')) return [i + 1, i + 2];
    passive ||= part.wordClass === 'be';
    if (!/^(?:be|have|modal|adverb)$/.test(part.wordClass) && !/^(?:who|that|reportedly)$/.test(part.lower))
      return null;
  }
  if (parts[i]?.wordClass !== 'past' || (i > from && !passive)) return null;
  if (!passive && !DIRECT.test(parts[i]?.lower ?? '')) return null;
  const joined = (at: number) => /^(?:and|or)$/.test(parts[at]?.lower ?? '') && parts[at + 1]?.wordClass === 'past';
  let last = i + 1;
  while (last < i + 6 && joined(last)) last += 2;
  // "workers laid off"
  if (
    /^(?:laid|turned|swept|washed|called|shut|cut|knocked) (?:off|away|out|down)$/.test(
      `${parts[last - 1]?.lower} ${parts[last]?.lower}`,
    )
  )
    last++;
  return [i, last];
}
