import type { Span } from '../../model.ts';
import { isSourceNoun } from '../names/name-kinds.ts';
import type { Cue } from '../words/speech-verbs.ts';
import { cueOfWord, verbOf } from '../words/verb-forms.ts';
import { type Found, insideContent, lineRun, runSpan, type Walk } from './line-walk.ts';
import { isDay, isFiniteVerb, nounPhraseBefore, type Run } from './noun-phrases.ts';
import { DOCUMENTS, isAbsolute, sends } from './participles.ts';
import type { Item } from './phrases.ts';
import { subjectBefore } from './subjects.ts';

/** Between the words of one cue and a cue of the same subject stand at most an "and" and an adverb, in UTF-16 units. */
const MAX_SHARED_GAP = 30;
/** A subject and its verb behind a leading participle stand within so many items. */
const MAX_SUBJECT = 24;
/** A participle no further from the line's head, in items, with no verb before it, leads to the main clause. */
const FRONT = 8;

/** A plain verb after "to" or a modal in a question is not yet said; nor is what somebody "should have said". */
export function notAsserted(walk: Walk, i: number): boolean {
  const { kind } = walk.items[i]!;
  let j = i - 1;
  while (j >= 0 && walk.items[j]!.kind === 'adverb') j--;
  if (kind === 'past' && walk.items[j]?.kind === 'have') j--;
  else if (kind !== 'verb') return false;
  const before = walk.items[j];
  if (before?.kind === 'to') return governor(walk, j) === null;
  return (
    /^(?:can|can't|cannot|could|may|might|should|must)$/.test(before?.lower ?? '') ||
    // "An inquiry will determine why it fell"
    (/^(?:will|would)$/.test(before?.lower ?? '') && cueOfWord(walk.items[i]!.lower)?.stance === 'reports') ||
    (kind === 'past' && before?.lower === 'would')
  );
}

/** The verb before "to" that says the speaking was done ("went on to say", "continued to insist"), else null. */
export function governor(walk: Walk, to: number): number | null {
  // "were all quick to point out"
  if (/^(?:quick|keen)$/.test(walk.items[to - 1]?.lower ?? '')) {
    for (let k = to - 2; k >= Math.max(0, to - 4); k--) if (walk.items[k]!.kind === 'be') return k;
  }
  const k = walk.items[to - 1]?.lower === 'on' ? to - 2 : to - 1;
  const verb = walk.items[k] && /^(?:verb|past|ing)$/.test(walk.items[k]!.kind) ? verbOf(walk.items[k]!.lower) : null;
  return verb && /^(?:continue|go|proceed|begin|come)$/.test(verb.lemma) ? k : null;
}

/** In items, how far before "or" a "not" stands that holds for both verbs. */
const ALTERNATIVE = 14;

/** "has not said what caused it": nothing was said. */
export function isNegated({ items }: Walk, i: number): boolean {
  const link = items[i - 1]?.lower ?? '';
  if (link === 'nor') return true;
  // "has not given a name or | said | what caused it"
  if (link === 'or' && items.slice(Math.max(0, i - ALTERNATIVE), i).some(({ kind }) => kind === 'not')) return true;
  for (let j = i - 1; j >= Math.max(0, i - 4); j--) {
    const { kind, lower } = items[j]!;
    if (kind === 'not' || lower.endsWith("n't") || /^(?:never|rarely|seldom)$/.test(lower)) return true;
    // "nor did he indicate"
    if (kind === 'subject') return items[j - 1]?.kind === 'do' && /^n(?:or|either)$/.test(items[j - 2]?.lower ?? '');
    if (kind !== 'adverb' && kind !== 'have' && kind !== 'do' && kind !== 'modal') return false;
  }
  return false;
}

/** Between "quoted" and "as saying" stand no more items. */
const MAX_QUOTED = 9;

/** Who is quoted "as | saying": "| Voss | is quoted by the Tide as saying", "the Tide quoted | Voss | as saying"; null elsewhere. */
export function quotedAs(walk: Walk, at: number): Run | null {
  const { items, used } = walk;
  if (
    items[at - 1]?.lower !== 'as' ||
    !/^(?:saying|telling|estimating|warning|calling|describing)$/.test(items[at]?.lower ?? '')
  )
    return null;
  for (let k = at - 2; k >= Math.max(used, at - MAX_QUOTED); k--) {
    if (!/^(?:quoted|quotes|cited|cites|reported)$/.test(items[k]!.lower)) continue;
    // "quoted Bohl, | an Orlo native, | as saying"
    let end = at - 2;
    if (items[end]!.lower === ',') while (end - 1 > k && items[end - 1]!.lower !== ',') end--;
    if (end < at - 2) end -= 2;
    if (!isPassive(walk, k) && k < at - 2) return end > k ? nounPhraseBefore(items, end, k + 1) : null;
    const subject = subjectBefore(items, k, Math.min(used, k));
    return subject === 'shared' ? null : subject;
  }
  return null;
}

/** "She urged them to act, | proposed | that …, and left": the next of several cues with one subject. */
export function followsOn({ items, found }: Walk, at: number, cue: Cue): boolean {
  const last = found.at(-1)?.content.at(-1);
  return cue.that && items[at]!.kind === 'past' && items[at - 1]?.lower === ',' && last?.[1] === items[at - 2]?.end;
}

/** What stands before the verb at `i` and its adverbs. */
function auxiliary({ items }: Walk, i: number): Item | undefined {
  let j = i - 1;
  while (j >= 0 && /^(?:adverb|not)$/.test(items[j]!.kind)) j--;
  return items[j];
}

export const isPassive = (walk: Walk, i: number): boolean =>
  walk.items[i]!.kind === 'past' && auxiliary(walk, i)?.kind === 'be';

export function isProgressive(walk: Walk, i: number): boolean {
  const before = auxiliary(walk, i);
  return before?.kind === 'be' || (before?.kind === 'subject' && /'(?:s|re|m)$/.test(before.lower));
}

/** A cue inside a clause that goes before the main one: "When she said …,", "who says …,". */
export function isFronted(walk: Walk, i: number, run: Run | null): boolean {
  const from = run?.from ?? i;
  if (run && (walk.items[run.from]!.kind === 'wh' || walk.items[run.from]!.lower === 'whose')) return true;
  const relative = walk.items[from - 1];
  // "…, which Voss called “a wreck”, was sold"
  if (relative?.kind === 'wh' && walk.items[from - 2]?.lower === ',' && walk.items[i + 1]?.kind === 'quotation')
    return true;
  // "In what Voss called a slip, the crane was sold"
  if (relative?.lower === 'what') return true;
  if (/^(?:wh|that)$/.test(relative?.kind ?? '') && isFiniteVerb(walk.items[i + 1] ?? walk.items[i]!)) return true;
  if (!run && walk.items[i]!.kind === 'ing' && i <= FRONT && !walk.items.slice(0, i).some(isFiniteVerb)) return true;
  for (let k = from - 1; k >= Math.max(0, from - 3); k--) {
    const { kind, lower } = walk.items[k]!;
    if (kind === 'subordinator' || lower === 'after' || lower === 'before' || lower === 'as')
      return k === 0 || walk.items[k - 1]!.kind === 'conjunction' || /^(?:,|even)$/.test(walk.items[k - 1]!.lower);
  }
  return false;
}

/** The attribution which ends where the cue at `i` goes on, or for a participle the last before it. */
export function sharedFor(walk: Walk, i: number): Found | null {
  const participial = walk.items[i]!.kind === 'ing';
  const cut = walk.items[i]!.start;
  const last = walk.found.findLast(({ cue, content }) => {
    // "Voss said investigators found a gap and | added | …": who speaks within another's words does not go on.
    if (!cue || cue[1] > cut || insideContent(walk, cue[0])) return false;
    return participial || cut - endOf(cue, content) < MAX_SHARED_GAP;
  });
  if (!last || !participial) return last ?? null;
  // "Voss, who said it fell, issued a statement saying …": another verb has come between.
  const end = endOf(last.cue!, last.content);
  for (let k = i - 1; k >= 0 && walk.items[k]!.start >= end; k--)
    if (isFiniteVerb(walk.items[k]!) && !describes(walk.items, k)) return null;
  return last;
}

/** "a letter | posted | on Monday": a participle that only describes, or a verb without an object. */
const describes = (items: readonly Item[], k: number) =>
  items[k]!.kind === 'past' &&
  items[k - 1]?.kind === 'noun' &&
  (items[k + 1]?.kind === 'preposition' || isDay(items[k + 1]));

const endOf = (cue: Span, content: readonly Span[]) => Math.max(cue[1], ...content.map((span) => span[1]));

/** "emailed | supporters | saying", "sent | a message to customers | saying": who gets the words, or the letter, says nothing. */
function isAddressed({ items }: Walk, run: Run): boolean {
  // "wrote to | parents | saying"
  const before = items[run.from - 1]?.kind === 'to' ? items[run.from - 2] : items[run.from - 1];
  return before !== undefined && sends(before);
}

/** The subject a cue without one borrows: of the verb it is coordinated with, or of the line's first verb. */
export function borrowedSubject(walk: Walk, i: number, participial: boolean): Span | null {
  const before = walk.items[i - 1];
  const speaks = before?.kind === 'noun' && !DOCUMENTS.test(before.lower) && isSourceNoun(before.lower);
  if (participial && (isAbsolute(walk, i) || speaks)) {
    const run = nounPhraseBefore(walk.items, before?.kind === 'adverb' ? i - 2 : i - 1, walk.used);
    if (!run || !isAddressed(walk, run)) return run && runSpan(walk, run);
  }
  const run = participial ? participleSubject(walk, i) : coordinateSubject(walk, i);
  // "| Hale Energy | brews cider and said …": a verb that is not known looks like a noun.
  const named = walk.items.findIndex(({ kind }) => kind !== 'name');
  const acts = named > 0 && walk.items[named]!.kind === 'noun' && walk.items[named]!.lower.endsWith('s');
  const borrowed = run ?? lineRun(walk, i) ?? (acts ? { from: 0, to: named } : null);
  return borrowed && runSpan(walk, borrowed);
}

/** Subject of the clause that a participle ends, or of the one it interrupts: "When | Voss | climbed it, shouting …", "| Voss |, recalling …, left". */
function participleSubject({ items, used }: Walk, i: number): Run | null {
  for (let k = i - 1; k >= 0; k--) {
    if (!isFiniteVerb(items[k]!)) continue;
    const run = subjectBefore(items, k, 0);
    if (!run || run === 'shared' || /^(?:wh|that)$/.test(items[run.from]!.kind)) continue;
    // A clause inside another ("said he would", "what she called", "after it fell") has no participle of its own; nor has "posed by".
    const before = items[run.from - 1];
    if (
      before &&
      (/^(?:verb|past|ing|wh|that)$/.test(before.kind) ||
        /^(?:after|before|until|since|because|if)$/.test(before.lower))
    )
      continue;
    if (items[k]!.kind === 'past' && items[k + 1]!.lower === 'by') continue;
    return run;
  }
  const close = items[i - 1]?.kind === 'adverb' ? i - 2 : i - 1;
  return items[close]?.lower === ',' && close > used ? nounPhraseBefore(items, close - 1, used) : null;
}

/** Subject of the verb nearest before the cue at `i` that can be coordinated with it: of the same tense, and in no clause that a comma closes. */
function coordinateSubject({ items }: Walk, i: number): Run | null {
  const tense = tenseOf(items[i]!);
  const closed = items.slice(Math.max(0, i - 4), i).some(({ lower }) => lower === ',');
  // "has left and said", "came to say"
  const perfect = items.slice(Math.max(0, i - 3), i).some(({ kind }) => kind === 'have') || items[i - 1]?.kind === 'to';
  for (let k = i - 1; k >= 0; k--) {
    const item = items[k]!;
    // "She's a nurse but says"
    if (item.kind === 'subject' && /'(?:s|re|m|ve)$/.test(item.lower) && tense === 'present')
      return { from: k, to: k + 1 };
    // "asked for a delay so they could be | read | and said"
    if (item.kind === 'past' && items[k - 1]?.kind === 'be') continue;
    if (!isFiniteVerb(item) || (!perfect && (tenseOf(item) === 'past') !== (tense === 'past'))) continue;
    const run = subjectBefore(items, k, 0);
    if (!run || run === 'shared' || (closed && /^(?:which|that)$/.test(items[run.from]!.lower))) continue;
    // "met survivors of the fire held on Friday and said": they are whom the verb before is about.
    if (run.from > 0 && /^(?:verb|past|ing)$/.test(items[run.from - 1]!.kind)) continue;
    return run;
  }
  return null;
}

function tenseOf({ kind, lower }: Item): 'past' | 'present' {
  if (/^(?:was|were|had|did|wasn't|weren't|hadn't|didn't)$/.test(lower)) return 'past';
  return kind === 'past' ? 'past' : 'present';
}

/** The subject of the clause behind a participle that leads to it: "Noting the delay, | Ms Okafor | said …". */
export function subjectBehind({ items }: Walk, comma: number): Span | null {
  if (items[comma]?.lower !== ',') return null;
  for (let k = comma + 1; k < Math.min(items.length, comma + MAX_SUBJECT); k++) {
    if (!isFiniteVerb(items[k]!)) continue;
    const run = subjectBefore(items, k, comma + 1);
    return run && run !== 'shared' ? [items[run.from]!.start, items[run.to - 1]!.end] : null;
  }
  return null;
}
