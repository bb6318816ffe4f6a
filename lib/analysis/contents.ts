import { isDay, isFiniteVerb, nounPhraseAfter, subjectBefore } from './noun-phrases.ts';
import type { Item } from './phrases.ts';
import { type Cue, cueOf } from './speech-verbs.ts';
import { verbOf } from './word-classes.ts';

/** Nouns of the occasion on which something is said: "in a statement", "at a news conference". */
const OCCASIONS =
  /^(?:statement|interview|speech|tweet|post|conference|briefing|email|e-mail|letter|memo|call|twitter|facebook|video|blog|press|release|hearing|rally|debate|text|message|report|article|column|essay|op-ed|testimony|remarks|appearance|show|radio|telephone|phone|television|tv|event|filing|reporters|lawmakers|meeting|note|instagram|podcast|address|affidavit|lawsuit|complaint|court|reddit|response)$/;
const PLACE = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'through',
  'from',
  'with',
  'via',
  'of',
  'about',
  'by',
  'as',
  'later',
  'earlier',
  'without',
  'for',
  'under',
]);
/** Titles of programmes and books are no longer, in UTF-16 units. */
const MAX_TITLE = 30;
/** Between a cue and its words nothing longer than this stands. */
const MAX_GAP = 22;
const SHARED_GAP = 6;
const SHORT_GAP = 10;

/** Whether a quotation is somebody's words: by itself, or because a comma follows as after speech. */
export function isUtterance(item: Item, after: Item | undefined): boolean {
  return item.spoken || after?.lower === ',';
}

/** Whether a quotation after an occasion is what was said there, and not the occasion's own title ("on the “Morning Show”"). */
function isSpeech(item: Item, before: Item): boolean {
  return (
    item.spoken &&
    item.end - item.start > MAX_TITLE &&
    !/^(?:preposition|determiner|possessive)$/.test(before.kind) &&
    !/'s$|’s$/.test(before.lower)
  );
}

/** Whether a clause (a subject and a finite verb) begins at `from`. */
export function beginsClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (!first) return false;
  if (first.kind === 'subject') return true;
  if (/^(?:there|that|it|this)$/.test(first.lower) && items[from + 1] && isFiniteVerb(items[from + 1]!)) return true;
  for (let k = from; k < Math.min(items.length, from + 30); k++) {
    const item = items[k]!;
    if (item.lower === '.' || item.lower === ';') return false;
    if (item.lower === ',' && (k - from > 12 || /^(?:wh|ing|conjunction|subordinator)$/.test(items[k + 1]?.kind ?? '')))
      return false;
    if (
      k > from &&
      (item.kind === 'modal' ||
        item.kind === 'be' ||
        item.kind === 'have' ||
        item.kind === 'do' ||
        item.kind === 'verb')
    )
      return items[k - 1]!.kind !== 'to';
    if (k > from && item.kind === 'past' && items[k - 1]!.kind !== 'preposition' && items[k - 1]!.kind !== 'determiner')
      return true;
    if (/^(?:wh|that|subordinator)$/.test(item.kind) && k === from) return false;
  }
  return false;
}

/** Where the words after a cue begin, as an item index, and of what sort they are. */
export interface Beginning {
  at: number;
  sort: 'that' | 'clause' | 'quotation' | 'thing' | 'to' | 'wh' | 'phrase';
}

/** Finds the words said after the cue at `verb`, over the person spoken to, a time and an occasion. Null when nothing follows. */
export function beginningAfter(items: readonly Item[], verb: number, cue: Cue): Beginning | null {
  let k = verb + 1;
  const next = items[k];
  if (!next) return null;
  if (cue.prepositions.has(next.lower)) {
    if (next.lower === 'out') {
      // "point out that", "call out the …"
      if (items[k + 1]?.kind === 'that') return { at: k + 2, sort: 'that' };
      if (items[k + 1] && items[k + 1]!.kind !== 'mark' && items[k + 1]!.kind !== 'preposition')
        return { at: k + 1, sort: 'clause' };
      return null;
    }
    const object = items[k + 1];
    return object && object.kind !== 'mark' && !isDay(object) ? { at: k + 1, sort: 'phrase' } : null;
  }
  while (items[k] && (items[k]!.kind === 'adverb' || items[k]!.kind === 'aside')) k++;
  if (cue.person) k = afterPerson(items, k);
  return beginningAt(items, k, cue, verb);
}

function beginningAt(items: readonly Item[], from: number, cue: Cue, verb: number): Beginning | null {
  let k = from;
  if (isDay(items[k]) && items[k + 1]?.kind === 'to') k++;
  if (/^(?:last|earlier|this)$/.test(items[k]?.lower ?? '') && items[k + 2]?.kind === 'to') k += 2;
  const first = items[k];
  if (!first) return null;
  if (first.kind === 'quotation') return cue.onlyThat && !first.spoken ? null : { at: k, sort: 'quotation' };
  if (first.lower === ':')
    return items[k + 1] ? { at: k + 1, sort: items[k + 1]!.kind === 'quotation' ? 'quotation' : 'clause' } : null;
  if (first.kind === 'that' && cue.that) return items[k + 1] ? { at: k + 1, sort: 'that' } : null;
  if ((first.kind === 'wh' || first.lower === 'whether' || first.lower === 'if') && cue.that)
    return { at: k, sort: 'wh' };
  if (first.kind === 'to') {
    if (cue.to && (/^(?:verb|quotation|adverb|be|have|do|noun)$/.test(items[k + 1]?.kind ?? '') || !cue.that))
      return { at: cue.that || cue.person ? k : k + 1, sort: 'to' };
    if (!cue.that && !cue.quote) return null;
  }
  if (cue.person && k > verb + 1 && cue.thing && !cue.that) return { at: verb + 1, sort: 'thing' };
  const quoted = quotationSoon(items, k);
  if (quoted !== null && cue.quote && first.kind !== 'that' && first.kind !== 'wh')
    return { at: quoted, sort: 'quotation' };
  const that =
    cue.that && (first.kind === 'preposition' || first.kind === 'determiner' || first.kind === 'to')
      ? thatSoon(items, k)
      : null;
  if (that !== null) return { at: that + 1, sort: 'that' };
  // An occasion, a time or a person in between: "said on Monday that", "wrote in a letter to staff: “…".
  const limit = Math.min(items.length, k + MAX_GAP);
  if (PLACE.has(first.lower) || first.lower === ',' || isDay(first) || /^(?:last|earlier|late)$/.test(first.lower)) {
    let occasion = isDay(first);
    for (let j = k; j < limit; j++) {
      const item = items[j]!;
      if (item.lower === '.' || item.lower === ';' || item.lower === '—') break;
      if (item.kind === 'ing' && items[j - 1]!.lower === ',') break;
      if (
        j > k &&
        item.kind === 'quotation' &&
        (items[j - 1]!.lower === ',' ||
          items[j - 1]!.lower === ':' ||
          items[j - 1]!.kind === 'that' ||
          (occasion && isSpeech(item, items[j - 1]!)))
      )
        return { at: j, sort: 'quotation' };
      if (item.lower === ':') return items[j + 1] ? { at: j + 1, sort: 'clause' } : null;
      if (
        item.kind === 'that' &&
        cue.that &&
        j > k &&
        items[j - 1]!.kind !== 'preposition' &&
        items[j + 1] &&
        items[j + 1]!.kind !== 'verb' &&
        items[j + 1]!.kind !== 'past'
      )
        return { at: j + 1, sort: 'that' };
      if (isFiniteVerb(item) && items[j - 1]?.kind !== 'determiner') break;
      if (OCCASIONS.test(item.lower) || isDay(item) || item.lower === 'today') {
        occasion = true;
        if (
          cue.that &&
          beginsClause(items, j + 1) &&
          !/^(?:preposition|mark|conjunction|noun|wh)$/.test(items[j + 1]!.kind)
        )
          return { at: j + 1, sort: 'clause' };
      }
    }
    if (first.lower === ',' || occasion || first.lower === 'to' || first.lower === 'by' || first.lower === 'from')
      return null;
    if (!cue.that || cue.onlyThat || !beginsClause(items, k)) return null;
    return { at: k, sort: 'clause' };
  }
  if (first.kind === 'mark' || first.kind === 'conjunction' || first.kind === 'preposition') return null;
  if (
    cue.that &&
    !cue.onlyThat &&
    (beginsClause(items, k) || (cue.clause && first.kind !== 'adverb' && !isFiniteVerb(first)))
  )
    return { at: k, sort: 'clause' };
  if (cue.thing && first.kind !== 'adverb' && first.kind !== 'subordinator' && !isFiniteVerb(first))
    return { at: k, sort: 'thing' };
  if (cue.that && !cue.onlyThat && first.kind === 'subordinator' && first.lower !== 'because')
    return { at: k, sort: 'clause' };
  return null;
}

/** Index of a quotation that stands after a comma or colon with nothing like a clause before it ("wrote years earlier, “…”"); else null. */
function quotationSoon(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + MAX_GAP); k++) {
    const item = items[k]!;
    if (item.kind === 'quotation') return item.spoken && /^[,:]$/.test(items[k - 1]!.lower) ? k : null;
    if (
      isFiniteVerb(item) ||
      /^(?:that|wh|subordinator|conjunction|subject|ing)$/.test(item.kind) ||
      /^[.;—]$/.test(item.lower)
    )
      return null;
  }
  return null;
}

/** Whether a finite verb stands between `from` and the next mark: what begins there is a clause and no bare name. */
export function hasVerbBeforeMark(items: readonly Item[], from: number): boolean {
  for (let k = from; k < items.length; k++) {
    const item = items[k]!;
    if (
      item.kind === 'mark' ||
      item.kind === 'wh' ||
      item.kind === 'subordinator' ||
      item.lower === 'as' ||
      item.lower === 'after'
    )
      return false;
    if (isFiniteVerb(item)) return true;
  }
  return false;
}

/** Index of a "that" which begins a clause, with no verb or mark before it ("announced over the weekend that"); else null. */
function thatSoon(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length - 2, from + SHORT_GAP); k++) {
    const item = items[k]!;
    if (isFiniteVerb(item) || /^(?:mark|wh|subordinator|conjunction|quotation|ing)$/.test(item.kind)) return null;
    if (item.kind === 'that' && k > from && beginsClause(items, k + 1)) return k;
  }
  return null;
}

/** Over the person spoken to: "told | reporters", "warned | the two men". */
export function afterPerson(items: readonly Item[], k: number): number {
  const first = items[k];
  if (!first || first.kind === 'mark' || first.kind === 'that' || first.kind === 'quotation') return k;
  const person = nounPhraseAfter(items, k);
  if (!person) return k;
  // "told CNN the plan was dead": the phrase ends where a clause begins.
  return person.to;
}

/**
 * Index past the words said that begin at `from`. They end with the sentence, before another cue of the same subject ("and added", ", saying"), at
 * "according to", and at a comma when the cue stands in a clause that goes before another ("When she said …, they laughed").
 */
export function endOfContent(
  text: string,
  items: readonly Item[],
  { at, sort }: Beginning,
  fronted: boolean,
  form: string,
): number {
  const clausal = sort === 'that' || sort === 'clause' || sort === 'wh' || sort === 'quotation';
  let verbs = 0;
  for (let k = at; k < items.length; k++) {
    const item = items[k]!;
    if (isFiniteVerb(item) || item.kind === 'quotation') verbs++;
    if (item.kind === 'quotation') {
      const closing = text.slice(Math.max(item.start, item.end - 3), item.end);
      if (/[.!?]['’]?["”»'’]/.test(closing) && (items[k + 1] === undefined || items[k + 1]!.capital)) return k + 1;
      if (sort === 'quotation' && k === at && item.spoken && /[,.!?…]['’]?(?:''|.)$/.test(closing)) return k + 1;
      const after = items[k + 1];
      if (fronted && /,.?.$/.test(closing)) return k + 1;
      if (after && /,.?.$/.test(closing) && endsAtComma(items, k, clausal, form)) return k + 1;
      continue;
    }
    if (item.lower === '.' || item.lower === '!' || item.lower === '?') {
      if (k === items.length - 1) return item.lower === '.' ? k : k + 1;
      continue;
    }
    if (item.lower === ';') return k;
    if (!clausal && k > at && /^(?:in|on|at|during)$/.test(item.lower) && isOccasion(items, k)) return k;
    if (item.lower === '—' && k > at && items[k + 1]?.kind !== 'conjunction') {
      const close = items.findIndex((other, index) => index > k && index < k + 25 && other.lower === '—');
      if (close < 0) return k;
      k = close;
      continue;
    }
    if (item.lower === ',' && k > at) {
      if (fronted && !isList(items, k)) return k;
      if ((verbs > 0 || !clausal) && endsAtComma(items, k, clausal, form)) return k;
    }
    if (item.kind === 'conjunction' && item.lower !== 'or' && k > at) {
      if (sharesCue(items, k + 1, form) || (verbs > 0 && hasOwnCue(items, k + 1, form))) return k;
    }
  }
  return items.length;
}

/** "in a recent interview", "on Twitter": when and where it was said, not what. */
function isOccasion(items: readonly Item[], preposition: number): boolean {
  for (let k = preposition + 1; k < Math.min(items.length, preposition + 5); k++) {
    const item = items[k]!;
    if (OCCASIONS.test(item.lower)) return true;
    if (!/^(?:determiner|adjective|possessive|name|noun)$/.test(item.kind)) return false;
  }
  return false;
}

function endsAtComma(items: readonly Item[], k: number, clausal: boolean, form: string): boolean {
  let j = k + 1;
  const next = items[j];
  if (!next) return false;
  if (/^(?:according|compared|despite|while|whereas)$/.test(next.lower)) return true;
  if (next.lower === 'as' && /^(?:have|has|had|did|does|do)$/.test(items[j + 1]?.lower ?? '')) return true;
  if (next.kind === 'ing') {
    const verb = verbOf(next.lower);
    if (!clausal || (verb && cueOf(verb.lemma))) return true;
  }
  if (next.kind === 'conjunction') {
    if (sharesCue(items, j + 1, form)) return true;
    j++;
  } else if (!clausal) {
    return /^(?:wh|subordinator|preposition|ing|past)$/.test(next.kind);
  }
  // ", and the mayor said", ", though he added", ", which she called": a new subject with a cue of its own.
  return /^(?:conjunction|subordinator|wh)$/.test(next.kind) && hasOwnCue(items, j, form);
}

/** Whether a cue without a subject stands at `from` ("and added", "but also said"). */
function sharesCue(items: readonly Item[], from: number, form: string): boolean {
  for (let k = from; k < Math.min(items.length, from + SHARED_GAP); k++) {
    const item = items[k]!;
    if (item.kind === 'adverb' || item.kind === 'have' || item.lower === 'then') continue;
    if (item.kind !== 'past' && item.kind !== 'verb') return false;
    const verb = verbOf(item.lower);
    const cue = verb && cueOf(verb.lemma);
    return !!cue && (cue.that || cue.thing || cue.prepositions.size > 0) && verb.form === form;
  }
  return false;
}

function hasOwnCue(items: readonly Item[], from: number, form: string): boolean {
  for (let k = from; k < Math.min(items.length, from + 14); k++) {
    const item = items[k]!;
    if (item.kind === 'mark' && k > from) return false;
    if (!isFiniteVerb(item) || item.kind === 'have' || item.kind === 'do') continue;
    const verb = verbOf(item.lower);
    if (!verb) return false;
    const cue = cueOf(verb.lemma);
    return !!cue && cue.core && verb.form === form && subjectBefore(items, k, from) !== null;
  }
  return false;
}

function isList(items: readonly Item[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(items.length, comma + 6); k++) {
    const { lower, kind } = items[k]!;
    if (lower === ',' || lower === 'and' || lower === 'or') return lower !== ',' || k > comma + 1;
    if (kind !== 'name' && kind !== 'noun' && kind !== 'adjective') return false;
  }
  return false;
}
