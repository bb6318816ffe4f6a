/** Verbs that say something only with what goes with them; those of numbers: "police put the crowd at 8,000", "the clinic gave a toll of 40". */
import type { Item } from './phrases.ts';
import { type Cue, plainCue } from './speech-verbs.ts';

/** What a number is put on. Of other things that are put somewhere "at 12 gates" says where. */
const MEASURED = new Set(
  `number figure toll total count tally crowd turnout attendance audience losses loss casualties dead deaths injured wounded cost costs bill price value
  damage damages rise increase fall drop decline growth amount size share stake proportion percentage rate odds chance chances likelihood probability population
  inflation unemployment depth distance magnitude height length width weight strength age revenue profit deficit debt shortfall budget it that`
    .trim()
    .split(/\s+/),
);
const TOTALS = /^(?:figure|toll|number|count|tally|total|estimate)$/;
const NEARLY = /^(?:nearer|closer|around|about|under|over|above|below)$/;
const VAGUE = /^(?:several|dozens|scores|hundreds|thousands|millions|half|third|quarter)$/;
const CURRENCY = /^[$£€¥]$/;
/** So far behind the verb, in items, the number begins; and so far behind "at". */
const OBJECT = 12;
const AMOUNT = 5;

const RECKONING: Cue = plainCue({ thing: true, stance: 'estimates' });

/** Blows that are words when a reason follows: "attacked Voss for hiding it". */
const BLOWS = new Set('attack hit hammer knock pillory savage'.split(' '));
const BLOW: Cue = plainCue({ thing: true });

/** How the verb at `at` gives a number, or strikes with words; null when it does no such thing. */
export function reckoningAt(items: readonly Item[], at: number, lemma: string): Cue | null {
  if (BLOWS.has(lemma)) return strikes(items, at) ? BLOW : null;
  const reckons =
    lemma === 'put'
      ? puts(items, at)
      : lemma === 'give'
        ? gives(items, at)
        : lemma === 'count' && items[at]!.kind === 'past' && counts(items, at);
  return reckons ? RECKONING : null;
}

/** "attacked Voss for hiding it", "hit them for “a shameful delay”" */
function strikes(items: readonly Item[], at: number): boolean {
  for (let k = at + 2; k < Math.min(items.length - 1, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    if (lower === 'for') return /^(?:ing|quotation|possessive|not)$/.test(items[k + 1]!.kind);
  }
  return false;
}

/** "put the toll at 40", "puts it nearer 40" */
function puts(items: readonly Item[], at: number): boolean {
  let measured = false;
  for (let k = at + 1; k < Math.min(items.length, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    if (lower === 'at' || (NEARLY.test(lower) && measured)) {
      const amount = amountAt(items, k + 1);
      return k > at + 1 && amount !== null && (measured || amount === 'money');
    }
    if (MEASURED.has(lower)) measured = true;
  }
  return false;
}

/** "gave a lower figure of 40", "gave the toll as 40" */
function gives(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < Math.min(items.length - 1, at + OBJECT); k++) {
    const { lower, kind } = items[k]!;
    if (kind === 'mark' || kind === 'quotation') return false;
    if (TOTALS.test(lower)) return /^(?:of|as)$/.test(items[k + 1]!.lower) && amountAt(items, k + 2) !== null;
  }
  return false;
}

/** "had counted at least 40 shells": a bare number may only be how often it was done. */
function counts(items: readonly Item[], at: number): boolean {
  const least = /^(?:at|more|nearly|about|around|some|over|up)$/.test(items[at + 1]?.lower ?? '');
  return least && amountAt(items, at + 1) !== null;
}

/** Whether a number begins within a few items, and whether it is money or a share. */
function amountAt(items: readonly Item[], from: number): 'money' | 'count' | null {
  for (let k = from; k < Math.min(items.length, from + AMOUNT); k++) {
    const { lower, kind, spoken } = items[k]!;
    if (CURRENCY.test(lower)) return 'money';
    if (kind === 'number')
      return /%$/.test(lower) || /^(?:%|percent|per)$/.test(items[k + 1]?.lower ?? '') ? 'money' : 'count';
    if (VAGUE.test(lower)) return 'count';
    if (kind === 'mark' || spoken) return null;
  }
  return null;
}
