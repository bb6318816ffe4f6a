/** What a sentence says about all figures in it: where, when, of which event, and whether of all that happened. */
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Counted } from './counted.ts';
import { EVERYWHERE, isPlace, stemOf } from './figure-places.ts';
import { beginsEvent, endOfMainClause, isElsewhere, PLACES, periodOf, YEAR } from './periods.ts';

const AGAINST =
  /^(?:however|while|whereas|although|contrast|maintain(?:s|ed)?|insist(?:s|ed)?|den(?:y|ies|ied)|dispute[ds]?|reject(?:s|ed)?|only|initially|originally|later|lower|higher|true|real|actual)$/;
const COMPARED = /^(?:higher|lower|greater|larger|smaller)$/;
const ALONE = /\b(?:alone|(?:worst|hardest)[- ](?:hit|affected))\b/i;
/** They count whom they were brought. */
const WARD = /^(?:hospitals?|infirmary|morgues?)$/;
export const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['’]s)?$/;
/** "the deadliest attack since May" in the lead is the one the text is about. */
const SUPERLATIVE = /^(?:deadliest|bloodiest|worst|heaviest|biggest|largest|strongest)$/;

const WHOLE = /^(?:country|state|province|region|nation|county)$/;
const PARTS = /^(?:capital|countryside|(?:north|south)?(?:east|west)|north|south)$/;

export type Setting = Pick<
  Counted,
  | 'sentence'
  | 'against'
  | 'compares'
  | 'around'
  | 'days'
  | 'places'
  | 'period'
  | 'elsewhere'
  | 'alone'
  | 'inHeadline'
  | 'leads'
> & {
  /** Where its main clause ends, and the period of what follows. */
  end: number;
  later: string;
};

/** What the sentence at an index says about its figures. */
export function readSetting(reading: Reading, sentence: number): Setting {
  const { tokens, classes } = reading;
  const { first, last, block, span } = reading.sentences[sentence] as Sentence;
  const leads = block <= 1 && reading.blocks.length > 2;
  const around = new Set<string>();
  const places = new Set<string>();
  const days = new Set<string>();
  let foremost = false;
  let against = false;
  let compares = false;
  let alone = ALONE.test(reading.text.slice(...span));
  for (let i = first; i < last; i++) {
    const { lower, text } = tokens[i] as Token;
    // Half of all words are shorter than those below, and need no look (patterns asked an article 1,200 → 620).
    if (lower.length > 3) {
      const whole = WHOLE.test(lower) && /^(?:the|whole)$/.test(tokens[i - 1]?.lower ?? '');
      if ((whole && isAcross(tokens, i, first)) || EVERYWHERE.test(lower)) places.add('everywhere');
      // "In the capital, 12 had died"
      if (i === first + 2 && PARTS.test(lower) && tokens[first]?.lower === 'in') {
        around.add(lower);
        places.add(lower);
      }
      foremost ||= leads && SUPERLATIVE.test(lower);
      against ||= AGAINST.test(lower);
      compares ||= COMPARED.test(lower);
      alone ||= !leads && (WARD.test(lower) || isHisTown(tokens, i));
      if (DAY.test(lower)) days.add(lower.slice(0, 3));
    } else against ||= lower === 'but';
    if (classes[i] !== 'name') continue;
    const stem = stemOf(text);
    around.add(stem);
    if (isPlace(reading, i)) places.add(stem);
  }
  const end = endOfMainClause(tokens, first, last);
  return {
    sentence,
    end,
    // "in 2009, when 12 died"
    later: periodOf(tokens, YEAR.test(tokens[end - 1]?.text ?? '') ? Math.max(first, end - 2) : end, last),
    around,
    places,
    period: foremost ? '' : periodOf(tokens, first, end),
    elsewhere:
      (!foremost && isElsewhere(tokens, first, last, leads)) ||
      (!leads && sentence > (reading.blocks.length > 1 ? 1 : 0) && beginsEvent(tokens, first, last)),
    alone,
    against,
    compares,
    days,
    inHeadline: block === 0 && reading.blocks.length > 1,
    leads,
  };
}

/** "in his town", "in one house", "in a hotel" */
const isHisTown = (tokens: readonly Token[], i: number) =>
  LIES.test(tokens[i - 2]?.lower ?? '') &&
  /^(?:his|her|their|our|my|one|another|an?)$/.test(tokens[i - 1]?.lower ?? '') &&
  (PLACES.test(tokens[i]?.lower ?? '') || SITES.test(tokens[i]?.lower ?? ''));
const LIES = /^(?:in|at|from)$/;
const SITES = /^(?:hotel|house|home|school|building|camp|church|mosque|clinic)$/;

const isAcross = (tokens: readonly Token[], i: number, first: number) =>
  tokens.slice(Math.max(first, i - 3), i).some(({ lower }) => /^(?:across|throughout|around|whole)$/.test(lower));
