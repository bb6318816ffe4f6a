import type { Span, Stance } from '../../model.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import { borrowedSubject, isPassive } from './cue-conditions.ts';
import { runSpan, type Walk } from './line-walk.ts';
import { isFiniteVerb, nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import { OCCASIONS } from './occasions.ts';
import type { Item, Line } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** Between the cue and the colon stand a place, a time, a person spoken to: no more items. */
const REACH = 24;

/** Who says, and with which words, what stands in the paragraph below. */
export interface Introduction {
  source: Span;
  cue: Span;
  stance: Stance;
}

/** What a line that ends with a colon says of the words below it ("In a letter to staff she wrote:"); null when it names no saying.
 * `silent`: the line has no words of its own that are said, and may end with a full stop ("… said in a statement."). */
export function introductionOf(text: string, { items }: Line, silent: boolean): Introduction | null {
  const end = items.length - 1;
  const walk: Walk = { text, items, found: [], used: 0, headline: false, labels: new Map() };
  if (items[end]?.lower === ':') return introductionAt(walk, end);
  return silent && items[end]?.lower === '.' && saysNothingYet(items, end) ? introductionAt(walk, end) : null;
}

/** "… said in a statement.": a verb of saying with nothing behind it but an occasion. */
function saysNothingYet(items: readonly Item[], end: number): boolean {
  let occasion = false;
  for (let k = end - 1; k >= Math.max(0, end - REACH); k--) {
    const { kind, lower } = items[k]!;
    if (OCCASIONS.test(lower) && kind === 'noun') occasion = true;
    if (/^(?:verb|past)$/.test(kind)) return occasion && cueOfWord(lower)?.core === true;
    if (!/^(?:preposition|determiner|possessive|adjective|noun|name|number|adverb|to)$/.test(kind)) return false;
  }
  return false;
}

/** Who says what stands behind the colon, by the verb of saying nearest before it or an occasion of speech there; null when there is neither. */
export function introductionAt(walk: Walk, colon: number): Introduction | null {
  const { items } = walk;
  let occasion = false;
  for (let k = colon - 1; k >= Math.max(0, colon - REACH); k--) {
    const item = items[k]!;
    if (item.lower === ';' || item.lower === ':' || item.spoken) break;
    if (item.lower === 'following' || (item.kind === 'noun' && OCCASIONS.test(item.lower))) occasion = true;
    if (!/^(?:verb|past|ing)$/.test(item.kind)) continue;
    const cue = cueOfWord(item.lower);
    const says =
      !!cue &&
      !cue.attitude &&
      cue.quote &&
      !isPassive(walk, k) &&
      (k === 0 || cue.person || !hasObject(items[k + 1]!));
    if (!says && !(occasion && isFiniteVerb(item))) continue;
    const source = subjectOf(walk, k);
    return source && { source, cue: [item.start, item.end], stance: says ? cue.stance : 'says' };
  }
  return null;
}

/** Whether a thing follows at once that is listed, named or called something. */
const hasObject = ({ kind, lower }: Item) =>
  /^(?:determiner|possessive|name|noun|object)$/.test(kind) || lower === 'it';

function subjectOf(walk: Walk, verb: number): Span | null {
  const { items } = walk;
  if (verb === 0) {
    const after = nounPhraseAfter(items, 1);
    return after && runSpan(walk, after);
  }
  const before = items[verb]!.kind === 'ing' ? null : subjectBefore(items, verb, 0);
  if (before && before !== 'shared') return runSpan(walk, before);
  const borrowed = borrowedSubject(walk, verb, items[verb]!.kind === 'ing');
  if (borrowed) return borrowed;
  const near = nounPhraseBefore(items, verb - 1, 0);
  return near && runSpan(walk, near);
}
