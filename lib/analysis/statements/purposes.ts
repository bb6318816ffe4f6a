import { verbOf } from '../words/verb-forms.ts';
import type { Walk } from './line-walk.ts';
import { isFiniteVerb, nounPhraseBefore, type Run } from './noun-phrases.ts';
import { sends } from './participles.ts';

/** A deed and the speaking it was done for stand within so many items. */
const MAX_PURPOSE = 12;
/** What is done in order to speak. */
const DONE = new Set(
  'take call phone use hold interrupt stand rise go turn appear come ring speak step break pause stop return'.split(
    ' ',
  ),
);

/** Whether something was done to speak, and so it was spoken: "took to the radio to say that …", "wrote to announce that …". */
export function isDoneTo({ items, used }: Walk, i: number, sort: string | undefined): boolean {
  if (
    items[i - 1]?.kind !== 'to' ||
    !(sort === 'that' || sort === 'quotation' || (sort === 'clause' && items[i]!.lower === 'say'))
  )
    return false;
  for (let k = i - 2; k >= Math.max(used, i - MAX_PURPOSE); k--) {
    const { kind, lower } = items[k]!;
    if (/^(?:mark|wh|quotation|subordinator)$/.test(kind)) return false;
    if (kind === 'past')
      return (
        (sends(items[k]!) || DONE.has(verbOf(lower)?.lemma ?? '')) &&
        !/^(?:be|do|modal|not)$/.test(items[k - 1]?.kind ?? '')
      );
    if (isFiniteVerb(items[k]!)) return false;
  }
  return false;
}

/** Verbs that bring somebody to speak: "prompted | residents | to complain that …". */
const PROMPTS = new Set('prompt lead force cause push compel inspire drive'.split(' '));

/** Who was brought to say what the verb at `i` says, behind "prompted … to"; null when nobody was. */
export function prompted({ items, used }: Walk, i: number, sort: string | undefined): Run | null {
  if (items[i - 1]?.kind !== 'to' || !/^(?:that|quotation|clause)$/.test(sort ?? '') || i - 2 <= used) return null;
  const run = nounPhraseBefore(items, i - 2, used);
  const before = run && items[run.from - 1];
  return before && PROMPTS.has(verbOf(before.lower)?.lemma ?? '') ? run : null;
}
