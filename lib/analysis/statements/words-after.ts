import type { Span } from '../../model.ts';
import { startsWithCapital } from '../../text/capital.ts';
import { cueOfWord } from '../words/verb-forms.ts';
import { endOfContent } from './content-end.ts';
import { span, type Walk } from './line-walk.ts';
import { hasOwnCue } from './next-cues.ts';
import { isFiniteVerb } from './noun-phrases.ts';
import { sumsUp } from './own-words.ts';

/** A quotation that was broken off goes on within so many items. */
const MAX_BREAK = 45;

/** "“The crane,” said Ms Okafor, a lawyer who has seen it, “is old.”": behind a comma and with a small letter the quotation goes on. */
function restOfQuotation(walk: Walk, past: number): Span | null {
  const { items, text } = walk;
  for (let k = past; k < Math.min(items.length, past + MAX_BREAK); k++) {
    const item = items[k]!;
    if (item.lower === ';' || item.lower === ':') return null;
    if (item.kind !== 'quotation') continue;
    const small = /^(?:''|.)\p{Ll}/u.test(text.slice(item.start, item.start + 3));
    if (!small || !item.spoken || !/^[,—]$/.test(items[k - 1]!.lower)) {
      if (item.spoken) return null;
      continue;
    }
    walk.used = k + 1;
    return span(walk, k, k + 1);
  }
  return null;
}

/** Words of a quotation without a comma before it; fewer may be a programme's title. */
const MIN_UNMARKED = 6;

/** "…, she said, because …": the reason is hers. */
const REASON = /^(?:because|although|though|unless|if|since)$/;

/** "A bomb went off, police said, | killing | two": what it did is theirs to tell. */
const EFFECT = /^(?:killing|injuring|wounding|hurting|trapping|burying|damaging|destroying|displacing|leaving)$/;

/** What goes on after "…, she said, …": a quotation, or the rest of an indirect sentence. */
export function rightContent(walk: Walk, past: number, quoted: boolean, whole = true, ends = false): Span | null {
  const { items, text } = walk;
  const rest = quoted ? restOfQuotation(walk, past) : null;
  if (rest) return rest;
  // "“It is late,” she wrote to him, | that | the boats …"
  if (quoted && items[past]?.lower === ',' && items[past + 1]?.kind === 'that' && items[past + 2])
    return span(walk, past + 2, endOfContent(walk.text, items, { at: past + 2, sort: 'that' }, false, 'past'));
  // "“The crane,” she said, fell in May."
  const goesOn = items[past + 1];
  if (
    quoted &&
    items[past]?.lower === ',' &&
    goesOn &&
    goesOn.kind !== 'past' &&
    isFiniteVerb(goesOn) &&
    !cueOfWord(goesOn.lower)
  )
    return span(walk, past + 1, endOfContent(walk.text, items, { at: past + 1, sort: 'clause' }, false, 'past'));
  for (let k = past; k < Math.min(items.length, past + 16); k++) {
    const item = items[k]!;
    if (item.kind === 'quotation') {
      if (!quoted && !item.spoken && k === past + 1 && items[past]!.lower === ',')
        return span(walk, k, endOfContent(walk.text, items, { at: k, sort: 'clause' }, false, 'past'));
      // "“We will,” Voss said | “Roe did too.”": the comma was forgotten.
      const bare = k === past || (/.\.$/.test(items[k - 1]!.lower) && startsWithCapital(text.slice(item.start + 1)));
      const unmarked = bare && text.slice(item.start, item.end).split(' ', MIN_UNMARKED).length === MIN_UNMARKED;
      if (!item.spoken || !(unmarked || /^[,.—:]$/.test(items[k - 1]!.lower))) return null;
      walk.used = k + 1;
      return span(walk, k, k + 1);
    }
    if (isFiniteVerb(item) && cueOfWord(item.lower)) return null;
    if ((item.kind === 'ing' && items[k - 1]?.lower === ',') || item.kind === 'wh') return null;
    if (item.lower === ':' || item.lower === ';') return null;
    if (!quoted && item.lower === ',' && k === past) {
      // ", up from 40 a year earlier", ", according to the paper"
      if (/^(?:up|down|compared|according)$/.test(items[k + 1]?.lower ?? '')) return null;
      // "What we need, said Voss, | is a plan"
      if (ends && !/^(?:quotation|be|have|modal|do)$/.test(items[k + 1]?.kind ?? '')) return null;
      if (whole && /^an?$/.test(items[k + 1]?.lower ?? '') && sumsUp(items, k + 2)) return null;
      if (items[k + 1]?.kind === 'quotation') continue;
      const next = items[k + 1];
      if (
        !next ||
        next.kind === 'wh' ||
        (next.kind === 'ing' && !EFFECT.test(next.lower)) ||
        ((next.kind === 'conjunction' || next.lower.endsWith('though')) && hasOwnCue(walk.text, items, k + 2, 'past'))
      )
        return null;
      if (whole && (next.kind === 'subordinator' || next.lower === 'as') && !REASON.test(next.lower)) return null;
      const end = endOfContent(walk.text, items, { at: k + 1, sort: 'clause' }, false, 'past');
      return end > k + 1 ? span(walk, k + 1, end) : null;
    }
    if (!quoted) return null;
  }
  return null;
}
