/** Which quantities are figures a reader could check. */

import type { Phrase } from './counted-nouns.ts';
import { HARMED, HARMS } from './counted-people.ts';
import type { Part } from './number-parts.ts';
import type { Quantity } from './quantities.ts';

const AGO = /^(?:ago|later|earlier|before|after|afterwards|hence|from|since|prior)$/;
const PERIOD_BEFORE =
  /^(?:last|past|next|first|previous|coming|final|preceding|following|recent|every|the|these|those|each|his|her|their|its|throughout|another|across)$/;
const DEFINITE = /^(?:the|these|those|its|their|his|her|our|both|all|other|first|last|my|your|any)$/;
/** After "one": it stands for somebody or something named before. */
const PRONOUN_AFTER = /^(?:of|another|such|'s|thing|day|point|time|way|more|hand|side)$/;
/** Of these one is a count wherever it stands. */
const PEOPLE =
  /^(?:person|man|woman|child|boy|girl|soldier|civilian|officer|policeman|policewoman|worker|student|passenger|death|case|victim|patient|protester|firefighter|journalist|pilot|suspect|driver|guard|marine|fighter|militant|gunman|mp|hostage|sailor|tourist|climber)$/;
/** Nouns with which "one" only picks something out. */
const HARDLY_COUNTED =
  /^(?:reasons?|things?|days?|points?|times?|ways?|parts?|sides?|examples?|aspects?|areas?|places?|kinds?|sorts?|instances?|senses?|respects?|occasions?|stages?|moments?|nights?|mornings?|evenings?|ideas?|problems?|questions?|issues?|options?|theory|theories|hands?|ends?|concerns?|exceptions?|features?|words?|steps?|studies|study|polls?|surveys?|estimates?|messages?|pieces?|expert|analyst|official|user|source|observer|critic|commentator|voter|resident|witness)$/;
const PICKS_OUT = /^(?:no|not|at|any|every|number|another|than|that|which|big|as|to|by|said|says|wrote|if|with|while)$/;
/** Behind somebody of whom the article counts one, because he speaks. */
const SPEAKS =
  /^(?:knows|said|says|say|told|tells|who|wrote|writes|asked|added|noted|put|called|described|tweeted|recalled|quipped|joked|explained|complained|posted|found|showed|shows)$/;
const SOURCES =
  /^(?:people|persons|officials|sources|aides|diplomats|employees|executives|advisers|advisors|lawyers|officers|men|women|person|source|official)$/;
const SOURCE_AFTER = /^(?:familiar|briefed|close|with|said|who|told|involved|say|speaking)$/;
/** Compounds of a small number that name a thing: "two-party system", "four-star general". */
const SMALL = 10;
/** "the two sides" says who, not how many; "the five winners" tells the reader something. */
const PAIR = 2;

/** Why a quantity is no figure ("age", "one", "period", …), or null when it is one. `phrase`: what it counts. */
export function reasonToLeaveOut(parts: readonly Part[], quantity: Quantity, phrase: Phrase | null): string | null {
  if (isAge(parts, quantity)) return 'age';
  if (isBackgroundPeriod(parts, quantity)) return 'period';
  if (quantity.currency || quantity.share || quantity.change) return null;
  if (isShareOfFew(parts, quantity)) return null;
  if (quantity.value === 1 && quantity.form === 'words' && PRONOUN_AFTER.test(parts[quantity.number + 1]?.lower ?? ''))
    return 'one';
  if (quantity.unit) return null;
  if (quantity.value === 1 && quantity.form === 'words' && isLoneOne(parts, quantity, phrase)) return 'one';
  if (quantity.value === 0 && quantity.form === 'words') return 'zero';
  if (isCompound(parts, quantity)) return 'compound';
  if (!phrase && quantity.form === 'words' && parts[quantity.first - 1]?.lower === 'or' && quantity.value === 2)
    return 'or two';
  if (isRank(parts, quantity, phrase)) return 'rank';
  if (isDefinite(parts, quantity)) return 'definite';
  if (isOwnSource(parts, phrase)) return 'source';
  return null;
}

/** "one of its two engines": both are counts. */
function isShareOfFew(parts: readonly Part[], { value, number, form }: Quantity): boolean {
  const at = value === 1 ? number : number - 3;
  const before = parts[at - 1];
  // "she is one of the two winners" says who she is, "not a single one of the two" that none is
  if (before?.kind !== 'word' || before.wordClass === 'be' || /^(?:as|not|single)$/.test(before.lower)) return false;
  const few = parts[at + 3];
  const owned = parts[at + 2]?.wordClass === 'possessive' || parts[at + 2]?.lower === 'the';
  return (
    form === 'words' &&
    parts[at]?.lower === 'one' &&
    parts[at + 1]?.lower === 'of' &&
    owned &&
    (few?.kind === 'number' || few?.wordClass === 'number')
  );
}

/** "55-year-old", "12 years old", "aged 30", "people age 12", "Ana Ruiz, 34,". */
export function isAge(parts: readonly Part[], quantity: Quantity): boolean {
  const { unit, after, first, number, value, currency } = quantity;
  const next = parts[after];
  const following = `${next?.lower ?? ''} ${parts[after + 1]?.lower ?? ''}`;
  if (unit?.dimension === 'duration' && !isEra(quantity) && /^(?:-?olds?\b|of age|- olds?\b)/.test(following))
    return true;
  if (currency || (unit && unit.dimension !== 'duration')) return false;
  if (
    /^(?:[a-z]+-)?(?:year|month|week|day)s?-olds?\b|^yo\b/.test(next?.lower ?? '') ||
    (next?.text === '-' && /-olds?$/.test(parts[after + 1]?.lower ?? ''))
  )
    return true;
  const before = parts[first - 1];
  if (/^(?:aged?|ages)$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'of' && /^(?:age|ages)$/.test(parts[first - 2]?.lower ?? '')) return true;
  if (
    /^(?:and|to|or)$/.test(before?.lower ?? '') &&
    (/^ages?$/.test(parts[first - 4]?.lower ?? '') || parts[first - 3]?.lower === 'aged')
  )
    return true;
  if (isGroupByAge(parts, first, after, parts[number])) return true;
  const name = parts[number - 2];
  const opens = number === 1 && before?.lower === 'at' && next?.text === ',' && !unit;
  if (opens && typeof value === 'number' && value > 4 && value < 100) return true;
  const named =
    name?.kind === 'word' ||
    (name?.text === '.' && parts[number - 3]?.wordClass === 'name') ||
    name?.text === '"' ||
    name?.text === '”';
  const alone = next === undefined || /^[,.;)—]$/.test(next.text);
  return (
    before?.text === ',' &&
    named &&
    alone &&
    !unit &&
    typeof value === 'number' &&
    value < 115 &&
    Number.isInteger(value) &&
    parts[number]?.kind === 'number'
  );
}

/** "people under 30", "voters 45 and older", "those over 65". */
function isGroupByAge(parts: readonly Part[], first: number, after: number, number: Part | undefined): boolean {
  if (!/^\d{1,2}$/.test(number?.text ?? '')) return false;
  const group =
    /^(?:people|voters|adults|men|women|children|those|anyone|residents|americans|pensioners|patients|drivers)$/;
  if (!group.test(parts[first - 1]?.lower ?? '')) return false;
  const words = [parts[after - 1]?.lower, parts[after]?.lower, parts[after + 1]?.lower, parts[first]?.lower];
  return words.some((word) => /^(?:older|younger|under|over|above|up)$/.test(word ?? ''));
}

/** "three days ago", "the last two years", "a five-year plan": when or how long something was, as background. */
function isBackgroundPeriod(parts: readonly Part[], quantity: Quantity): boolean {
  const { unit, after, first, hyphenated } = quantity;
  if (unit?.dimension !== 'duration') return false;
  if (hyphenated) return true;
  if (isEra(quantity)) return false;
  // "34 days from 58" tells of a change.
  if (AGO.test(parts[after]?.lower ?? '') && parts[after + 1]?.kind !== 'number') return true;
  if (unit.name === 'decade' || unit.name === 'century') return true;
  // "for two years", "within 40 seconds" say how long something took.
  return PERIOD_BEFORE.test(parts[first - 1]?.lower ?? '');
}

/** "half a million years": long past, and neither an age nor a while. */
const isEra = ({ unit, value, hyphenated }: Quantity) =>
  !hyphenated && unit?.name === 'year' && typeof value === 'number' && value >= ERA;
const ERA = 1_000;

/** "one" that stands for a thing named before, or is hardly more than "a" ("one reason is"). */
function isLoneOne(parts: readonly Part[], quantity: Quantity, phrase: Phrase | null): boolean {
  if (quantity.bound !== 'exact') return false;
  const before = parts[quantity.first - 1]?.lower ?? '';
  const next = parts[quantity.after];
  if (!phrase) return !isOneOfCounted(before, next, parts[quantity.first - 2]);
  if (PRONOUN_AFTER.test(next?.lower ?? '') || HARDLY_COUNTED.test(parts[phrase.head]?.lower ?? '')) return true;
  // "no one country", "the one exception", "according to one study", "said one mother"
  if (DEFINITE.test(before) || PICKS_OUT.test(before)) return true;
  const [head, behind] = [parts[phrase.head], parts[phrase.last]];
  if (
    SPEAKS.test(head?.lower ?? '') ||
    SPEAKS.test(behind?.lower ?? '') ||
    behind?.lower === 'after' ||
    (head?.wordClass === 'name' && !PEOPLE.test(head.lower))
  )
    return true;
  // "came from one valley." counts; what goes on ("one ad shows how") only picks something out.
  const counts = PEOPLE.test(head?.lower ?? '') || /^(?:only|just)$/.test(before);
  return !counts && behind !== undefined && behind.kind !== 'mark';
}

/** "three were hurt, one with burns", "there had been one." */
function isOneOfCounted(before: string, next: Part | undefined, earlier: Part | undefined): boolean {
  // "One killed in a blast in Orlo", "The blast killed one."
  if (before === '' && HARMED.test(next?.lower ?? '')) return true;
  if (HARMS.test(before)) return true;
  if (before === ',') return /^(?:with|seriously|critically|fatally|badly)$/.test(next?.lower ?? '');
  return /^(?:been|only|just)$/.test(before) && (next === undefined || next.text === '.') && isThere(earlier);
}
const isThere = (part: Part | undefined) => /^(?:had|has|was|been|be)$/.test(part?.lower ?? '');

/** "two-way", "four-star": a small number that is part of a word. Counts in figures ("11-member") stay. */
function isCompound(parts: readonly Part[], { hyphenated, after, form, value }: Quantity): boolean {
  const joined = hyphenated || (parts[after]?.text === '-' && parts[after]?.glued === true);
  return joined && (form === 'words' || typeof value !== 'number' || value <= SMALL);
}

/** "the top three", "the bottom two". */
function isRank(parts: readonly Part[], { first, form }: Quantity, phrase: Phrase | null): boolean {
  return !phrase && form === 'words' && /^(?:top|bottom|first|last|final|big)$/.test(parts[first - 1]?.lower ?? '');
}

/** "the two leaders": known from before, and no count anybody disputes. */
function isDefinite(parts: readonly Part[], { first, form, long, bound, value }: Quantity): boolean {
  if (form !== 'words' || long || bound !== 'exact' || typeof value !== 'number' || value > PAIR) return false;
  const before = parts[first - 1];
  // "their two sons" counts.
  if (before?.wordClass === 'possessive') return false;
  return DEFINITE.test(before?.lower ?? '') && !/^(?:first|all|other|any)$/.test(before?.lower ?? '');
}

/** "two people familiar with the matter": the article counts its own sources. */
function isOwnSource(parts: readonly Part[], phrase: Phrase | null): boolean {
  if (!phrase) return false;
  const before = parts[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
  // "two aides to the minister, on condition of anonymity"
  for (let i = before; i < before + 8; i++)
    if (parts[i]?.lower === 'on' && /^conditions?$/.test(parts[i + 1]?.lower ?? '')) return true;
  if (!SOURCES.test(parts[phrase.head]?.lower ?? '')) return false;
  return SOURCE_AFTER.test(parts[before]?.lower ?? '') && isSourceClause(parts, before);
}

const isSourceClause = (parts: readonly Part[], i: number) => {
  const [word, next] = [parts[i]?.lower ?? '', parts[i + 1]?.lower ?? ''];
  if (word === 'with') return /^(?:knowledge|direct|first-hand|firsthand)$/.test(next);
  if (word === 'who') return /^(?:spoke|asked|requested|declined)$/.test(next);
  if (word === 'close') return next === 'to';
  return word !== 'involved' || next === 'in';
};
