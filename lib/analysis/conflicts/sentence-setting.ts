/** What a sentence says about all figures in it: where, when, of which event, and whether of all that happened. */
import type { Token } from '../../text/tokens.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { Counted } from './counted.ts';
import { isEverywhere, isPlace, stemOf } from './figure-places.ts';
import { beginsEvent, endOfMainClause, isElsewhere, PLACES, periodOf } from './periods.ts';

const AGAINST =
  /^(?:but|however|while|whereas|although|contrast|maintain(?:s|ed)?|insist(?:s|ed)?|den(?:y|ies|ied)|dispute[ds]?|reject(?:s|ed)?|only|initially|originally|later|lower|higher|true|real|actual)$/;
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
  const around = new Set<string>();
  const places = new Set<string>();
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    const whole = WHOLE.test(lower) && /^(?:the|whole)$/.test(tokens[i - 1]?.lower ?? '');
    if ((whole && isAcross(tokens, i, first)) || isEverywhere(lower)) places.add('everywhere');
    // "In the capital, 12 had died"
    if (i === first + 2 && PARTS.test(lower) && tokens[first]?.lower === 'in') {
      around.add(lower);
      places.add(lower);
    }
    if (classes[i] !== 'name') continue;
    const stem = stemOf((tokens[i] as Token).text);
    around.add(stem);
    if (isPlace(reading, i)) places.add(stem);
  }
  const leads = block <= 1 && reading.blocks.length > 2;
  const foremost = leads && tokens.slice(first, last).some(({ lower }) => SUPERLATIVE.test(lower));
  const end = endOfMainClause(tokens, first, last);
  return {
    sentence,
    end,
    // "in 2009, when 12 died"
    later: periodOf(tokens, /^(?:19|20)\d\d$/.test(tokens[end - 1]?.text ?? '') ? Math.max(first, end - 2) : end, last),
    around,
    places,
    period: foremost ? '' : periodOf(tokens, first, end),
    elsewhere:
      (!foremost && isElsewhere(tokens, first, last, leads)) ||
      (!leads && sentence > (reading.blocks.length > 1 ? 1 : 0) && beginsEvent(tokens, first, last)),
    alone:
      ALONE.test(reading.text.slice(...span)) ||
      (!leads && tokens.slice(first, last).some(({ lower }, i) => WARD.test(lower) || isHisTown(tokens, first + i))),
    against: tokens.slice(first, last).some(({ lower }) => AGAINST.test(lower)),
    compares: tokens.slice(first, last).some(({ lower }) => /^(?:higher|lower|greater|larger|smaller)$/.test(lower)),
    days: new Set(tokens.slice(first, last).flatMap(({ lower }) => (DAY.test(lower) ? [lower.slice(0, 3)] : []))),
    inHeadline: block === 0 && reading.blocks.length > 1,
    leads,
  };
}

/** "in his town", "in one house", "in a hotel" */
const isHisTown = (tokens: readonly Token[], i: number) =>
  /^(?:in|at|from)$/.test(tokens[i - 2]?.lower ?? '') &&
  /^(?:his|her|their|our|my|one|another|an?)$/.test(tokens[i - 1]?.lower ?? '') &&
  (PLACES.test(tokens[i]?.lower ?? '') || SITES.test(tokens[i]?.lower ?? ''));
const SITES = /^(?:hotel|house|home|school|building|camp|church|mosque|clinic)$/;

const isAcross = (tokens: readonly Token[], i: number, first: number) =>
  tokens.slice(Math.max(first, i - 3), i).some(({ lower }) => /^(?:across|throughout|around|whole)$/.test(lower));
