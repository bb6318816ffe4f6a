import { type Cue, cueOf, plainCue } from '../words/speech-verbs.ts';
import type { Walk } from './line-walk.ts';
import { isFiniteVerb } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** Beside a quotation any verb of two items says how it was said. */
const BACK = new Set(['shoot', 'fire', 'hit', 'push', 'write', 'text', 'yell', 'joke']);
const IN = new Set(['chime', 'cut', 'jump', 'weigh']);
const PUT: Cue = plainCue({ quote: true, that: true });
const NOT = /^(?:not|never|cannot)$|n['’]t$/;
const QUOTE: Cue = plainCue({ quote: true });
const RULE_OUT: Cue = plainCue({ thing: true, core: true, stance: 'denies' });
const OUT = new Set(['lay', 'set', 'spell']);
const SET_OUT: Cue = plainCue({ thing: true, that: true, onlyThat: true, core: true });
const ASK: Cue = plainCue({ person: true, to: true });
const RETORT: Cue = plainCue({ quote: true, that: true, onlyThat: true });

/** A cue of two words whose verb is at `at` ("put it", "shot back", "chimed in"): what it takes; null when there is none. */
export function phrasalCueAt(items: readonly Item[], at: number, lemma: string): Cue | null {
  const next = items[at + 1]?.lower;
  const third = items[at + 2];
  if (lemma === 'put' && next === 'it') {
    const manner = third?.lower === 'this' && items[at + 3]?.lower === 'way';
    return !third ||
      manner ||
      /^[,.:]$/.test(third.lower) ||
      third.kind === 'quotation' ||
      third.kind === 'adverb' ||
      third.lower === 'in'
      ? PUT
      : null;
  }
  if (lemma === 'appeal' && next === 'to') return asksFor(items, at + 2) ? ASK : null;
  if (lemma === 'rule' && next === 'out')
    return third && third.kind !== 'mark' && !NOT.test(items[at - 1]?.lower ?? '') ? RULE_OUT : null;
  if (next === 'out' && OUT.has(lemma))
    return /^(?:determiner|possessive|number|wh|noun|adjective)$/.test(third?.kind ?? '') ? SET_OUT : null;
  // "Hit back at claims that …" tells what they claim.
  if (next === 'back' && BACK.has(lemma))
    return cueOf(lemma) ?? (/^(?:at|against)$/.test(third?.lower ?? '') ? QUOTE : RETORT);
  return next === 'in' && IN.has(lemma) && (!third || /^(?:mark|quotation)$/.test(third.kind)) ? QUOTE : null;
}

/** Those appealed to are named in so many items. */
const MAX_ASKED = 8;

/** "appealed to | ministers in Orrin | to act" */
function asksFor(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length - 1, from + MAX_ASKED); k++) {
    const { kind } = items[k]!;
    if (kind === 'to') return k > from && /^(?:verb|be)$/.test(items[k + 1]!.kind);
    if (kind === 'mark' || kind === 'quotation' || isFiniteVerb(items[k]!)) return false;
  }
  return false;
}

/** Between a quotation and the verb that closes it stands a name, no more items. */
const MAX_CLOSING_SUBJECT = 10;

/** "“Go,” the captain pressed.": a verb that closes a sentence begun by a quotation with its comma says how it was said, whatever the verb. */
export function closingCueAt({ text, items, used }: Walk, at: number): Cue | null {
  const next = items[at + 1];
  const before = items[at - 1]?.kind;
  if ((next && next.lower !== '.' && next.lower !== ',') || before === 'determiner' || before === 'possessive')
    return null;
  for (let k = at - 1; k >= Math.max(used, at - MAX_CLOSING_SUBJECT); k--) {
    const { kind, spoken, end } = items[k]!;
    if (kind === 'quotation')
      return k === used && k < at - 1 && spoken && /,['’]?(?:''|.)$/.test(text.slice(end - 3, end)) ? QUOTE : null;
    if (!/^(?:name|noun|subject|adjective|determiner|possessive|number|adverb)$/.test(kind)) return null;
  }
  return null;
}
