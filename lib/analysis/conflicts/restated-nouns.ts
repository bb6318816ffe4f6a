/** Wordings that put a value in the place of one given before: "put the toll at 40", "the true figure could be 900". */
import { firstFrom } from '../../text/spans.ts';
import { verbOfChange } from '../figures/changes.ts';
import type { Reading } from '../reading.ts';
import type { Counted } from './counted.ts';
import { tokensBefore, tokensBehind } from './figure-words.ts';
import { DAY_OR_MONTH } from './periods.ts';

const TOTAL =
  /^(?:numbers?|figure|toll|total|crowd|turnout|count|tally|attendance|estimate|it|them|that|same|cost|costs|price|bill|rise|increase|amount|sum|losses|damage|stock|level|size|value|flow|rate|share|lead|gap|magnitude|population)$/;
/** Words for a toll: the values before it are those of people killed or hurt, wherever they stand. */
const TOLL = /^(?:toll|losses|casualties|deaths|dead|killed|wounded|injured|loss)$/;
const PUTS = /^(?:puts?|putting|place[ds]|pegged|pegs|estimate[ds]|reckon(?:s|ed)?|calculate[ds]|value[ds]|gave)$/;
const IS = /^(?:is|was|are|were|be|been|stands|stood|tops|topped|exceeds|exceeded|exceed|top)$/;
const REVISES = /^(?:revised|amended|lowered|raised|updated|cut|corrected|increased|reduced)$/;
/** "police estimated 60,000.", "city records list 14." */
const ESTIMATES =
  /^(?:estimate[ds]?|count(?:s|ed)?|sa(?:id|ys?)|claim(?:s|ed)?|shows?|showed|recorded|logged|registered|lists?|listed|tallied|documented|reckon(?:s|ed)?|acknowledge[ds]?|admit(?:s|ted)?|conceded)$/;
/** Adjectives that say a value is put in another's place: "the real figure". */
const REAL = /^(?:true|real|actual|correct|final|same|official|overall|latest|initial|earlier|previous|original)$/;
/** After these any noun does: "the true level was 3". */
const TRUE = /^(?:true|real|actual|correct)$/;
const OWNER = /^(?:the|that|its|their|his|her|own|our)$/;
/** How many words before the value are looked at; an aside between commas is no longer than ASIDE. */
const LOOKED_AT = 9;
const ASIDE = 7;

/** Whether a noun stands for a value of anything. */
export const isGeneral = (noun: string) =>
  /^(?:numbers?|figure|total|count|tally|estimate|it|them|that|same|amount|sum|level)$/.test(noun);
export const isTotal = (noun: string) => TOTAL.test(noun) || TOLL.test(noun);
export const isToll = (noun: string) => TOLL.test(noun);

/** The noun whose value is given anew ("toll" in "put the toll at 40"); null when the words before the figure do no such thing. */
export function restatedNoun(reading: Reading, rival: Counted): string | null {
  const words = wordsBefore(reading, rival);
  // "Among carters it is 75 percent": of others.
  if (words.some((word, i) => /^(?:among|for)$/.test(word) && (i === 0 || words[i - 1] === 'that'))) return null;
  // "120 higher", "4,000 lower at": no value, a difference
  if (/^(?:higher|lower|fewer|more|less|greater|smaller|short)$/.test(tokensBehind(reading, rival, 1)[0]?.lower ?? ''))
    return null;
  const turn = /^(?:up|down)$/.test(words.at(-2) ?? '') ? 3 : 2;
  const change = words.at(-turn) ?? '';
  const grown = verbOfChange(change) && words.join(' ').match(GROWN);
  if (grown) return grown[1] ?? 'same';
  if (verbOfChange(change) && LATER_TOLL.test(words.join(' '))) return 'toll';
  // "put the crowd at just"
  if (/^(?:just|only|between)$/.test(words.at(-1) ?? '') && words.at(-2) === 'at') words.pop();
  const verb = words.findLastIndex(
    (word, i) => PUTS.test(word) || REVISES.test(word) || (word === 'estimate' && words[i + 1] === 'the'),
  );
  const link = words.at(-1) ?? '';
  // "the figure was raised to", "and finally brought down to"
  const changed = REVISES.test(change) || (turn > 2 && change === 'brought');
  const chain = /^(?:then|finally)$/.test(words.at(-turn - 1) ?? '');
  if (/^(?:to|from)$/.test(link) && changed && (chain || /^(?:was|were|been|later)$/.test(words.at(-turn - 1) ?? '')))
    return words.slice(0, -turn - 1).findLast(isTotal) ?? (chain ? 'number' : null);
  if (verb !== -1 && link === (REVISES.test(words[verb] ?? '') ? 'to' : 'at')) return totalAmong(words.slice(verb + 1));
  // "put the death toll under 40", "… as high as 90"
  if (verb !== -1 && isTotal(link) && words.at(-2) !== 'to' && BOUND.test(reading.text.slice(...rival.figure.span)))
    return totalAmong(words.slice(verb + 1));
  const given = words.findLastIndex((word) => /^(?:gave|gives|claim(?:s|ed))$/.test(word));
  if (given !== -1 && /^(?:of|as)$/.test(link)) return words.slice(given + 1).find((word) => TOTAL.test(word)) ?? null;
  return totalBefore(reading, rival, words) ?? countGiven(reading, rival, words);
}

/** "The number had fallen to six", "That has now risen to $40m" */
const GROWN =
  /(?:^| )(?:(?:the|that|this) (number|figure|total|count|tally)|that|this|it)(?: (?:had|has|have|later|since|then|soon|now)){0,3} \w+(?: up| down)? to$/;
/** "The death toll has since risen to 40" */
const LATER_TOLL = /\b(?:the|death) toll (?:ha[sd] )?(?:later|since|eventually|then) \w+ to$/;
const BOUND = /^(?:under|over|above|below|as (?:high|low|many|few) as|at (?:least|most)|closer|nearer)\b/i;

/** "put the toll", but not "put its own losses", "put army losses": those of one side. */
function totalAmong(words: readonly string[]): string | null {
  const at = words.findIndex((word) => TOTAL.test(word) || TOLL.test(word));
  const noun = words[at] ?? null;
  // "put the mud on the road at 40 tonnes": any noun, if the value before it is one of mud.
  if (!noun) {
    const [owner = '', owned = ''] = words;
    return OWNER.test(owner) && owned.length > 2 ? owned : null;
  }
  // "revised the April number to": of another month
  if (DAY_OR_MONTH.test(words[at - 1] ?? '')) return null;
  return TOLL.test(noun) && !OF_ALL.test(words[at - 1] ?? 'the') ? null : noun;
}

const OF_ALL =
  /^(?:the|an?|that|this|of|death|casualty|overall|total|official|final|confirmed|civilian|latest|current)$/;

/** The last words before a value, without what stands aside ("the cost, he argued, was") and without an opening mark. */
function wordsBefore(reading: Reading, rival: Counted): string[] {
  const words: string[] = [];
  const tokens = tokensBefore(reading, rival);
  for (let i = tokens.length - 1; i >= 0 && words.length < LOOKED_AT; i--) {
    const { text, lower } = tokens[i]!;
    if (/^[“‘"']$/.test(text) && words.length === 0) continue;
    const opens =
      text === ',' ? tokens.slice(Math.max(0, i - ASIDE), i).findLastIndex((token) => token.text === ',') : -1;
    if (opens !== -1) i = Math.max(0, i - ASIDE) + opens;
    else words.unshift(lower);
  }
  return words;
}

const BETWEEN_TOTAL =
  /^(?:had|has|have|could|may|might|would|will|still|currently|actually|really|in|fact|now|only|at|just|not|to|well|anywhere|somewhere|from|between)$/;
const OWNED = /^(?:figure|estimate|count)$/;
const CAME = /^(?:figure|estimate|count) (?:came|comes) to$/;
const VALUED = /^(?:number|figure|total|toll|cost|price|bill|sum|amount|count|tally|crowd|turnout)$/;

/** "Records suggest the number is 900", "the true level was 4", "the price had been $10bn". */
function totalBefore(reading: Reading, rival: Counted, words: readonly string[]): string | null {
  let at = words.length - 1;
  let is = false;
  while (at >= 0 && (IS.test(words[at] as string) || BETWEEN_TOTAL.test(words[at] as string))) {
    is ||= IS.test(words[at] as string);
    at--;
  }
  const noun = words[at] ?? '';
  // "the official | death | toll"
  const owned = /^(?:death|casualty)$/.test(words[at - 1] ?? '') ? at - 1 : at;
  const [before, article] = [words[owned - 1] ?? '', words[owned - 2] ?? ''];
  // "its count of four was": of one's own, against another's.
  if (words.at(-1) === 'of' && /^(?:count|tally|toll|total)$/.test(words.at(-2) ?? ''))
    return /^(?:its|their|own)$/.test(words.at(-3) ?? '') ? (words.at(-2) ?? null) : null;
  // "the police figure was 40", "their own count came to 40": somebody's.
  const given = rival.figure.speaker !== null;
  if (given && (is || CAME.test(words.slice(at - 1).join(' '))) && OWNED.test(is ? noun : before))
    return is ? noun : before;
  if (!is) return null;
  // "It was 40, police insisted."
  if (
    given &&
    noun === 'it' &&
    (at === 0 || ESTIMATES.test(before)) &&
    tokensBehind(reading, rival, 1)[0]?.kind === 'mark'
  )
    return noun;
  // "the real number of mining deaths is"
  const of = words.lastIndexOf('of');
  if (TRUE.test(words[of - 2] ?? '') && VALUED.test(words[of - 1] ?? '')) return TOLL.test(noun) ? noun : 'number';
  if (TRUE.test(before) && OWNER.test(article) && noun !== 'need') return TOLL.test(noun) ? noun : 'number';
  // "the hole is closer to $3bn": to what another said.
  if (!VALUED.test(noun) && !/^(?:closer|nearer)/.test(reading.text.slice(...rival.figure.span))) return null;
  const isOwned = OWNER.test(before) || (REAL.test(before) && OWNER.test(article));
  return isOwned ? (VALUED.test(noun) ? noun : 'number') : null;
}

const SPOKE_OF = /^(?:(?:spoke|speaks?|spoken) of|admit(?:s|ted)? to)$/;
const ADMITS = /^(?:acknowledg|admitt|conced|confirm)/;

/** "spoke of 500.", "admitted to just three.", "acknowledged the loss of eight.": what so gives a bare number; null when nothing does. */
function numberSpokenOf(words: readonly string[]): string | null {
  const end = /^(?:just|only)$/.test(words.at(-1) ?? '') ? words.length - 1 : words.length;
  const [verb, article, noun, of] = words.slice(end - 4, end);
  if (SPOKE_OF.test(`${noun} ${of}`)) return 'number';
  const admits = ADMITS.test(article ?? '') || (article === 'the' && ADMITS.test(verb ?? ''));
  return admits && noun === 'loss' && of === 'of' ? 'losses' : null;
}

/** "Police estimated 60,000.", "organisers said there were 900.", "came up with 63": a bare number. */
function countGiven(reading: Reading, rival: Counted, words: readonly string[]): string | null {
  const [unit, behind] = tokensBehind(reading, rival, 2);
  const next = rival.figure.rule.startsWith('measure') && unit?.lower === rival.figure.unit ? behind : unit;
  const [link, before] = [words.at(-1) ?? '', words.at(-2) ?? ''];
  // "arrived at something between 40 and 50"
  if (rival.figure.speaker !== null && /\barrive[ds]? at(?: something)?(?: between)?$/.test(words.join(' ')))
    return 'number';
  if (link === 'with' && before === 'up' && /^(?:came|comes|come)$/.test(words.at(-3) ?? '')) return 'number';
  // "The bus company says 35 percent did."
  const did = next?.lower === 'did' && (!behind || behind.kind === 'mark') && ESTIMATES.test(link);
  if (did && rival.figure.speaker !== null) return 'number';
  if (next && next.kind !== 'mark') return null;
  const spoken = numberSpokenOf(words);
  if (spoken) return spoken;
  if (/\bthere (?:are|were|was)(?: only| just)?$/.test(words.join(' ')))
    return rival.figure.speaker === null ? null : 'number';
  let start = firstFrom(reading.tokens, rival.figure.span[0]);
  // "it later said six."
  if (/^(?:later|now|eventually)$/.test(before) && ESTIMATES.test(link)) return 'number';
  if (!ESTIMATES.test(link)) return null;
  while (/^(?:have|adverb)$/.test(reading.classes[start - 2] ?? '')) start--;
  const subject = reading.classes[start - 2];
  return subject === 'noun' || subject === 'name' ? 'number' : null;
}
