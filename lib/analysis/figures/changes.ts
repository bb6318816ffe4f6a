/** Changes and their amounts: rents that "rose 4%" changed by it, rents that "rose to 4%" did not. */
import { tableOfLists } from '../../text/word-table.ts';
import { regularForms, verbOf } from '../words/verb-forms.ts';
import type { Part } from './number-parts.ts';

export type Change = 'up' | 'down';

const words = (list: string) => list.trim().split(/\s+/);

/** Verbs by their plain form. */
const RISE = words(
  'rise gain advance climb jump soar surge increase grow add widen rally improve leap accelerate swell expand strengthen rocket skyrocket balloon rebound recover multiply lift raise boost hike edge inch tick creep push',
);
const FALL = words(
  'fall decline decrease lose slide slip plunge plummet tumble sink shrink shed slump dip ease retreat cut reduce slash crash contract weaken dive lower dwindle drop tank narrow trim weigh lag pull slow tumble halve',
);
/** These change something only with "by" or with a share, points or money: "lost 3,000 men" is no decline of 3,000. */
const NEEDS_AMOUNT = new Set(
  words(
    'gain add lose shed cut drop raise lift boost improve recover advance slash trim lower reduce pull push ease climb jump leap dive contract expand',
  ),
);
/** These say the direction only with a word for it: "edged up 2%". */
const NEEDS_DIRECTION = new Set(words('edge inch tick creep push pull weigh'));
const NOUNS = tableOfLists<Change>({
  up: 'increase rise gain jump surge growth hike boost improvement spike advance uptick',
  down: 'drop decline fall decrease reduction cut dip slump plunge slide',
});
const DIRECTIONS = tableOfLists<Change>({
  up: 'up higher',
  down: 'down lower',
});

const CHANGES = new Map<string, Change>();
for (const verb of RISE) CHANGES.set(verb, 'up');
for (const verb of FALL) CHANGES.set(verb, 'down');
/** Forms that the list of verbs does not hold: irregular ones, participles that change what stands before them, and regular ones. */
const FORMS = new Map<string, string>();
for (const form of 'swollen:swell dove:dive plummets:plummet'.split(' '))
  FORMS.set(...(form.split(':') as [string, string]));
for (const verb of CHANGES.keys()) {
  const [, ...forms] = regularForms(verb);
  for (const form of forms) if (!verbOf(form)) FORMS.set(form, verb);
}

/** How many words the object between a verb and "by" may have. */
const OBJECT = 8;
/** How many words may stand between the verb and its amount. */
const REACH = 4;

/** The verb of change a word is, as plain form; null for others. */
export function verbOfChange(lower: string): string | null {
  const lemma = FORMS.get(lower) ?? verbOf(lower)?.lemma ?? lower;
  return CHANGES.has(lemma) ? lemma : null;
}

/** Whether the subject of a verb of change is what changes: "losses rose", but not "the group raised $5m". */
export function changesItself(lower: string, next: string): boolean {
  const verb = verbOfChange(lower);
  return verb !== null && (!NEEDS_AMOUNT.has(verb) || /^(?:to|by|from|at)$/.test(next));
}

/** The noun of change a word is ("a rise of"), and its direction; null for others. */
export function nounOfChange(lower: string): Change | null {
  return NOUNS.get(lower) ?? null;
}

/** A change, and whether a word before the amount says so ("fell 3%"), or one after it ("a 3% fall"). */
export interface FoundChange {
  change: Change;
  by: 'verb' | 'noun' | 'sign';
}

/**
 * Whether the amount at parts `[first, last)` (with its modifiers; `after`: past its unit) is a change. `measured`: it is a share or points, or
 * money, which is raised and cut without changing. `inherited`: the direction of the amount before it in the sentence, for "…, Kestrel by 2%".
 */
export function readChange(
  parts: readonly Part[],
  first: number,
  after: number,
  measured: 'share' | 'money' | null,
  inherited: Change | null,
): FoundChange | null {
  const nearest = parts[first - 1]?.lower ?? '';
  if (['to', 'at', 'from', 'than', 'between', 'of'].includes(nearest) && nearest !== 'of') return null;
  const direct = DIRECTIONS.get(nearest) ?? null;
  // "the lower 95 percent"
  const adjective = nearest !== 'up' && nearest !== 'down' && parts[first - 2]?.wordClass === 'determiner';
  if (direct && measured && !adjective) return { change: direct, by: 'verb' };
  const by = nearest === 'by' || nearest === 'another' || nearest === 'of';
  let direction: Change | null = null;
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const word = parts[at] as Part;
    if (word.lower === 'short') return null;
    direction ??= DIRECTIONS.get(word.lower) ?? null;
    const noun = nearest === 'of' && at === first - 2 ? nounOfChange(word.lower) : null;
    if (noun) return measured ? { change: noun, by: 'noun' } : null;
    const verb = verbOfChange(word.lower);
    if (verb && word.wordClass !== 'determiner') {
      if (nearest === 'of' || (isNounHere(parts, at) && nearest !== 'by')) break;
      const change = NEEDS_DIRECTION.has(verb) ? direction : (direction ?? (CHANGES.get(verb) as Change));
      if (!change || (NEEDS_AMOUNT.has(verb) && !by && (measured !== 'share' || /^an?$/.test(nearest)))) break;
      return { change, by: 'verb' };
    }
    if (!isBetween(word)) break;
  }
  const distant = nearest === 'by' && measured ? changeOverObject(parts, first - 2) : null;
  if (distant) return { change: distant, by: 'verb' };
  // "higher, up by 4%"
  const turn = nearest === 'by' && DIRECTIONS.get(parts[first - 2]?.lower ?? '');
  if (turn && measured) return { change: turn, by: 'noun' };
  if (nearest === 'by' && inherited && measured) return { change: inherited, by: 'verb' };
  return measured ? changeAfter(parts, after) : null;
}

/** "cut the northern fleet by 30%": the verb stands before its object. */
function changeOverObject(parts: readonly Part[], from: number): Change | null {
  for (let at = from; at >= 0 && at > from - OBJECT; at--) {
    const word = parts[at] as Part;
    if (word.kind !== 'word' || word.wordClass === 'modal' || word.wordClass === 'be' || word.wordClass === 'wh')
      return null;
    const verb = verbOfChange(word.lower);
    if (verb && !isNounHere(parts, at) && !NEEDS_DIRECTION.has(verb)) return CHANGES.get(verb) as Change;
  }
  return null;
}

/** "a 3% fall", "5% higher". */
function changeAfter(parts: readonly Part[], after: number): FoundChange | null {
  for (let at = after; at < after + 3; at++) {
    const word = parts[at];
    if (word?.kind !== 'word') return null;
    const noun = nounOfChange(word.lower);
    if (noun) return { change: noun, by: 'noun' };
    const change = DIRECTIONS.get(word.lower);
    if (change) return at === after && parts[at + 1]?.wordClass !== 'noun' ? { change, by: 'noun' } : null;
    if (word.wordClass !== 'noun' && word.wordClass !== 'adjective') return null;
  }
  return null;
}

/** "the increase by": a determiner or adjective before it, or a noun's place. */
function isNounHere(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  return (
    before !== undefined &&
    (before.wordClass === 'determiner' || before.wordClass === 'adjective' || before.wordClass === 'possessive')
  );
}

/** Words between the verb and its amount: "fell sharply by almost another". */
function isBetween(word: Part): boolean {
  return (
    word.kind === 'word' &&
    (word.wordClass === 'adverb' ||
      word.wordClass === 'adjective' ||
      word.lower.endsWith('ly') ||
      /^(?:by|a|an|another|further|as|much|more|additional|extra|only|just|up|down|higher|lower|about|around|some|another|over|under|nearly|almost|its|off|of|was|the|marginally|out)$/.test(
        word.lower,
      ))
  );
}
