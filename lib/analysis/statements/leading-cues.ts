import type { Cue } from '../words/speech-verbs.ts';
import { cueOfWord, type VerbForm } from '../words/verb-forms.ts';
import { endOfContent } from './content-end.ts';
import { add, runSpan, span, type Walk } from './line-walk.ts';
import { isFiniteVerb, nounPhraseAfter, type Run } from './noun-phrases.ts';
import { addLeft } from './words-before.ts';

/** "as she said on Monday in the interview," is no longer, in items. */
const MAX_ADVERBIAL = 14;

/** "Said Ms Okafor, who saw it: “…”": cue, source and quotation in that order. */
export function addLed(walk: Walk, at: number, cue: Cue): boolean {
  const { items } = walk;
  const run = nounPhraseAfter(items, at + 1);
  if (!run) return false;
  for (let k = run.to; k < Math.min(items.length, run.to + MAX_ADVERBIAL); k++) {
    // "Asked a question about it, Voss said": the speaker comes with a verb of saying of his own.
    if (isFiniteVerb(items[k]!) && cueOfWord(items[k]!.lower)) return false;
    if (items[k]!.kind !== 'quotation' || !items[k]!.spoken || !/^[,:]$/.test(items[k - 1]!.lower)) continue;
    add(walk, {
      source: runSpan(walk, run),
      cue: [items[at]!.start, items[at]!.end],
      content: [span(walk, k, k + 1)],
      stance: cue.stance,
      rule: 'cue-source-quotation',
      sureness: 'likely',
      shares: null,
    });
    return true;
  }
  return false;
}

/** "As she said on Monday, the plan failed." */
export function addAs(walk: Walk, at: number, cue: Cue, form: VerbForm, run: Run) {
  const { items } = walk;
  const comma = items.findIndex((other, index) => index > at && other.lower === ',');
  if (comma < 0 || comma > at + MAX_ADVERBIAL) return;
  const end = endOfContent(walk.text, items, { at: comma + 1, sort: 'clause' }, false, form);
  if (end <= comma + 2) return;
  add(walk, {
    source: runSpan(walk, run),
    cue: [items[at]!.start, items[at]!.end],
    content: [span(walk, comma + 1, end)],
    stance: cue.stance,
    rule: 'as-source-cue',
    sureness: 'likely',
    shares: null,
  });
}

/** "As (first) reported by the Courier, the plan failed.", "The plan failed, as reported by the Courier." */
export function addAsBy(walk: Walk, at: number, cue: Cue, form: VerbForm): boolean {
  const { items } = walk;
  const as = items[at - 1]?.lower === 'first' ? at - 2 : at - 1;
  if (form !== 'past' || items[as]?.lower !== 'as' || items[at + 1]?.lower !== 'by' || !cue.that) return false;
  const run = nounPhraseAfter(items, at + 2);
  if (!run) return false;
  if (as <= walk.used + 1) addAs(walk, at, cue, form, run);
  else addLeft(walk, at, run, cue, 'content-as-source-cue', as);
  return true;
}

/** Whether nothing but a link stands before the verb: "Said Voss, …", "But, said Voss, …". */
export function leadsLine({ items, used }: Walk, at: number): boolean {
  const before = items.slice(used, at);
  if (before.length === 0) return items[at]!.capital;
  return (
    before.at(-1)!.lower === ',' &&
    before.every(({ kind, lower }) => lower === ',' || /^(?:conjunction|adverb)$/.test(kind))
  );
}
