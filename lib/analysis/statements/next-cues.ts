/** Cues that come next in a sentence: of the same subject ("and added"), or of a new one ("the mayor promised"). */

import { cueOf } from '../words/speech-verbs.ts';
import { cueOfWord, verbOf } from '../words/verb-forms.ts';
import { isFiniteVerb, NOMINAL } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { reckoningAt } from './reckonings.ts';
import { subjectBefore } from './subjects.ts';

/** What is refused is not part of what was said before ("said … but declined to say how"). */
const REFUSING = new Set(['decline', 'refuse']);
/** Between "and" and a cue that shares the subject stand no more items. */
export const SHARED_GAP = 6;

/** Whether a cue without a subject stands at `from` ("and added", "but also said"). */
export function sharesCue(text: string, items: readonly Item[], from: number, form: string): boolean {
  for (let k = from; k < Math.min(items.length, from + SHARED_GAP); k++) {
    const item = items[k]!;
    if (item.kind === 'adverb' || item.kind === 'have' || item.lower === 'then') continue;
    if (item.kind !== 'past' && item.kind !== 'verb' && !(form === 'ing' && item.kind === 'ing')) return false;
    const verb = verbOf(item.lower);
    const cue = verb && (cueOf(verb.lemma) ?? reckoningAt(text, items, k, verb.lemma));
    if (verb && REFUSING.has(verb.lemma)) return verb.form === form;
    // "but found it too slow" is no finding, and "and charged at them" no claim: they take a "that".
    if (
      cue?.onlyThat &&
      (cue.stance === 'reports' || !cue.thing) &&
      !/^(?:that|quotation)$/.test(items[k + 1]?.kind ?? '')
    )
      return false;
    return (
      !!cue &&
      !cue.attitude &&
      (cue.that || cue.thing || cue.prepositions.size > 0) &&
      (verb.form === form || (form === 'ing' && cue.core))
    );
  }
  return false;
}

/** Whether a new subject with a cue of its own stands at `from`: "the mayor promised". */
export function hasOwnCue(text: string, items: readonly Item[], from: number, form: string): boolean {
  // "…, but aid workers fear", "…, though the clinic put it at 40": set against what was said.
  const against = items.slice(from - 1, from + 1).some(({ lower }) => /^(?:but|(?:al)?though)$/.test(lower));
  for (let k = from; k < Math.min(items.length, from + 14); k++) {
    const item = items[k]!;
    // "… and Norvian raids than officials have said"
    if ((item.kind === 'mark' && k > from) || /^(?:than|what)$/.test(item.lower)) return false;
    if (!isFiniteVerb(item) || item.kind === 'have' || item.kind === 'do') continue;
    const verb = verbOf(item.lower);
    const cue = verb && (cueOf(verb.lemma) ?? (against ? reckoningAt(text, items, k, verb.lemma) : null));
    // "a video | shared | online shows"
    if (against && !cue && item.kind === 'past') continue;
    if (!verb) return false;
    // "since operations began": a verb that only leads to a quotation says nothing without one.
    const takes = !!cue && (cue.that || cue.thing || cue.prepositions.size > 0 || items[k + 1]?.kind === 'quotation');
    return (
      takes &&
      (against && form === 'past' && verb.form !== 'past'
        ? items[k - 1]!.kind !== 'subject'
        : !cue.attitude && (cue.core || (verb.form === 'past') === (form === 'past'))) &&
      typeof (subjectBefore(items, k, from) ?? '') !== 'string'
    );
  }
  return false;
}

/** "…, while the town gave another estimate", "…, while the police, who were there, say": what somebody else says begins at `from`. */
export function isOfAnother(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + WHILE) && !/^[.;]$/.test(items[k]!.lower); k++) {
    const { lower } = items[k]!;
    const cue = isFiniteVerb(items[k]!) ? cueOfWord(lower) : undefined;
    if (cue?.core || /^(?:gave|gives|put|puts|den(?:y|ies|ied)|express(?:es|ed))$/.test(lower)) return true;
  }
  return false;
}
/** A clause with "while" is followed so far, in items. */
const WHILE = 20;

/**
 * Whether what follows "and" is the next thing the subject did ("criticised Voss and left"), and no further object. `bare`: no verb stands in the
 * object so far, so any that follows is no part of it ("and has left", "and he left").
 */
export function goesOnAs(items: readonly Item[], from: number, form: string, bare: boolean, near: boolean): boolean {
  let k = from;
  while (items[k]?.kind === 'adverb') k++;
  const item = items[k];
  // "strong and well prepared"
  if (!item || items[k - 1]?.lower === 'well') return false;
  if (bare && /^(?:verb|be|have|do|modal|subject)$/.test(item.kind)) return true;
  // "denied theft and | the case | was settled"
  let verb = k;
  while (near && NOMINAL.has(items[verb]?.kind ?? 'mark') && items[verb]!.lower !== 'it') verb++;
  const next = items[verb + 1]?.kind ?? '';
  if (
    verb > k &&
    (/^(?:be|have)$/.test(items[verb]?.kind ?? '') ||
      (items[verb]?.kind === 'past' && /^(?:number|possessive)$/.test(next)))
  )
    return true;
  // "…, dubbing it “baseless” and | saw | a plot": the main verb goes on.
  if (form === 'ing' && item.kind === 'past') return true;
  return /^(?:past|verb|ing)$/.test(item.kind) && verbOf(item.lower)?.form === form;
}

/** "said it will come out — | including | its cost": more of what is said; what a new clause tells may be the article's. */
export function goesOnBehindDash(items: readonly Item[], from: number): boolean {
  const lower = items[from]?.lower ?? '';
  if (/^(?:including|either|especially|particularly|like|such)$/.test(lower)) return true;
  return lower === 'and' && /^(?:that|more|well|so|even)$/.test(items[from + 1]?.lower ?? '');
}
