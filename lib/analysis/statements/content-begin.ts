import type { Cue } from '../words/speech-verbs.ts';
import { isAmount, isQuantity } from './amount-ahead.ts';
import { beginsClause, clauseAfterPhrase, MAX_GAP, quotationSoon, SHORT_GAP, thatSoon } from './clause-ahead.ts';
import { afterPerson, overInsertion, overTime } from './cue-gaps.ts';
import { isDay, isFiniteVerb } from './noun-phrases.ts';
import { OCCASIONS, PLACE } from './occasions.ts';
import type { Item } from './phrases.ts';

/** Whoever is cited in between is named in so many items. */
const MAX_CITED = 16;

/** Whether a quotation is somebody's words: by itself, or because a comma follows as after speech. */
export function isUtterance(item: Item, after: Item | undefined): boolean {
  return item.spoken || (after?.lower === ',' && !item.titled);
}

/** Where the words after a cue begin, as an item index, and of what sort they are. */
export interface Beginning {
  at: number;
  sort: 'that' | 'clause' | 'quotation' | 'thing' | 'to' | 'wh' | 'phrase';
  /** A thing that is backed or opposed rather than spoken of. */
  held?: boolean;
}

/** Finds the words said after the cue at `verb`, over the person spoken to, a time and an occasion. Null when nothing follows. */
export function beginningAfter(items: readonly Item[], verb: number, cue: Cue): Beginning | null {
  let k = verb + 1;
  const next = items[k];
  if (!next) return null;
  // "which she described as “a farce”": the thing itself stands before.
  if (next.lower === 'as' && cue.thing && !cue.that && !cue.quote && items[k + 1]) return { at: k + 1, sort: 'thing' };
  // "called | Wednesday | for"
  if (isDay(next) && cue.prepositions.has(items[k + 1]?.lower ?? '')) {
    const object = items[k + 2];
    return object && object.kind !== 'mark' ? { at: k + 2, sort: 'phrase' } : null;
  }
  if (cue.prepositions.has(next.lower)) {
    if (next.lower === 'out') {
      // "point out that", "call out the …"
      if (items[k + 1]?.kind === 'that') return { at: k + 2, sort: 'that' };
      if (!items[k + 1]) return null;
      if (items[k + 1]!.kind === 'mark' || items[k + 1]!.kind === 'preposition')
        return beginningAt(items, k + 1, cue, verb);
      return { at: k + 1, sort: 'clause' };
    }
    const object = items[k + 1];
    return object && object.kind !== 'mark' && !isDay(object) ? { at: k + 1, sort: 'phrase' } : null;
  }
  while (items[k] && !isNearly(items, k) && (items[k]!.kind === 'adverb' || items[k]!.kind === 'aside')) k++;
  k = overInsertion(items, k);
  // "retorted | saying that …", but "denied saying that …"
  if (items[k]?.lower === 'saying' && /^(?:ret|res|rep|rea)/.test(items[verb]!.lower)) k++;
  if (cue.person) k = afterPerson(items, k);
  return beginningAt(items, k, cue, verb);
}

/** "said | nearly 90 homes …", "said | further cases …": the adverb is the noun's. */
const isNearly = (items: readonly Item[], k: number) =>
  /^(?:nearly|almost|roughly|approximately|only|just)$/.test(items[k]!.lower)
    ? /^(?:number|determiner)$/.test(items[k + 1]?.kind ?? '')
    : (/^(?:further|earlier)$/.test(items[k]!.lower) && /^(?:noun|verb)$/.test(items[k + 1]?.kind ?? '')) ||
      // "said | heavily armed men …"
      (/^(?:past|adjective)$/.test(items[k + 1]?.kind ?? '') && items[k + 2]?.kind === 'noun');

function beginningAt(items: readonly Item[], from: number, cue: Cue, verb: number): Beginning | null {
  let k = from;
  if (isDay(items[k]) && items[k + 1]?.kind === 'to') k++;
  if (/^(?:last|earlier|this)$/.test(items[k]?.lower ?? '') && items[k + 2]?.kind === 'to') k += 2;
  const first = items[k];
  if (!first) return null;
  // "replied when asked about it: “…”"
  if (first.lower === 'when' && items[k + 1]?.lower === 'asked') {
    const colon = items.slice(k, k + MAX_GAP).findIndex(({ lower }) => lower === ':');
    return colon > 0 && items[k + colon + 1]?.spoken ? { at: k + colon + 1, sort: 'quotation' } : null;
  }
  // "warned them not to"
  if (first.kind === 'not' && cue.to && !cue.person && !cue.attitude && items[k + 1]?.kind === 'to')
    return { at: k, sort: 'to' };
  if (first.kind === 'not')
    return cue.to && cue.person && k > verb + 1 && items[k + 1]?.kind === 'to' ? { at: verb + 1, sort: 'to' } : null;
  if (first.kind === 'quotation')
    return (cue.onlyThat && !first.spoken) || (first.titled && !cue.cry && (!cue.that || cue.onlyThat))
      ? null
      : { at: k, sort: 'quotation' };
  if (first.lower === ':')
    return items[k + 1] ? { at: k + 1, sort: items[k + 1]!.kind === 'quotation' ? 'quotation' : 'clause' } : null;
  if (first.kind === 'that' && cue.that) {
    // "reckons | that is optimistic", "denied that through his lawyers"
    if (/^(?:be|have|modal)$/.test(items[k + 1]?.kind ?? '')) return { at: k, sort: 'clause' };
    const stop = items.slice(k, k + SHORT_GAP).find((item) => item.lower === '.' || isFiniteVerb(item));
    if (items[k + 1]?.kind === 'preposition' && stop?.lower === '.') return null;
    // "argued that, without the plan, …"
    const at = items[k + 1]?.lower === ',' ? k + 2 : k + 1;
    return items[at] ? { at, sort: 'that' } : null;
  }
  // "is asking anyone | who saw it to call"
  if (first.kind === 'wh' && cue.to && /^(?:anyone|anybody|people|those|residents)$/.test(items[k - 1]!.lower))
    return { at: k - 1, sort: 'to' };
  if ((first.kind === 'wh' || first.lower === 'whether' || first.lower === 'if') && cue.that)
    return { at: k, sort: 'wh' };
  if (first.kind === 'to') {
    const plural = items[k + 1]?.kind === 'noun' && /[^s]s$/.test(items[k + 1]!.lower);
    if (
      cue.to &&
      ((/^(?:verb|quotation|adverb|be|have|do|noun)$/.test(items[k + 1]?.kind ?? '') && !plural) || !cue.that)
    )
      return {
        at: cue.person && !(cue.told && inPlace(items, verb, k)) ? verb + 1 : cue.that || cue.attitude ? k : k + 1,
        sort: 'to',
      };
    if (!cue.that && !cue.quote) return null;
  }
  if (cue.person && k > verb + 1 && cue.thing && !cue.that) return { at: verb + 1, sort: 'thing' };
  // "warned the men standing on the bridge"
  if (cue.person && k > verb + 1 && first.kind === 'ing') return null;
  // "ruled 6-3 that"
  const votes = cue.that && /^\d+[-–]\d+$/.test(first.lower) && items[k + 1]?.kind === 'that';
  if (votes && items[k + 2]) return { at: k + 2, sort: 'that' };
  // "confirmed at least 12 deaths", "reported about 90 cases"
  if (cue.thing && !cue.attitude && isQuantity(items, k)) return { at: k, sort: 'thing' };
  // "accepted | he had not called"
  if (cue.onlyThat && cue.stance !== 'reports' && k < verb + 2 && first.kind === 'subject')
    return { at: k, sort: 'clause' };
  // "When they asked Roe for a boat | he told them"
  if (cue.person && k > verb + 1 && first.kind === 'subject' && cue.prepositions.has('for')) return null;
  const past = overTime(items, k);
  if (past > k && cue.that && items[past]?.kind === 'that' && items[past + 1]) return { at: past + 1, sort: 'that' };
  const names = /^(?:name|noun|determiner|possessive|subject|pronoun|adjective|number)$/.test(items[past]?.kind ?? '');
  if (past > k && names && cue.that && !cue.onlyThat && beginsClause(items, past)) return { at: past, sort: 'clause' };
  const quoted = quotationSoon(items, k);
  if (quoted !== null && cue.quote && first.kind !== 'that' && first.kind !== 'wh')
    return { at: quoted, sort: 'quotation' };
  const that = cue.that && /^(?:preposition|determiner|to)$/.test(first.kind) ? thatSoon(items, k) : null;
  // "found | no evidence that it leaked", "repeated | a false claim that it leaked"
  const whole = items.slice(k, that ?? k).some(({ lower }) => /^(?:no|false|idea|notion)$/.test(lower));
  if (that !== null) return whole ? { at: k, sort: 'clause' } : { at: that + 1, sort: 'that' };
  // An occasion, a time or a person in between: "said on Monday that", "wrote in a letter to staff: “…".
  const limit = Math.min(items.length, k + MAX_GAP);
  if (isAmount(items, k)) {
    if (cue.that && !cue.onlyThat && (cue.clause || beginsClause(items, k + 2))) return { at: k, sort: 'clause' };
    return cue.thing ? { at: k, sort: 'thing' } : null;
  }
  if (PLACE.has(first.lower) || first.lower === ',' || past > k || /^(?:last|earlier|late)$/.test(first.lower)) {
    let occasion = isDay(first);
    for (let j = k; j < limit; j++) {
      const item = items[j]!;
      if (/^[.;—]$/.test(item.lower)) break;
      if (items[j - 1]?.lower === ',' && /^(?:ing|wh|subordinator|past)$/.test(item.kind)) {
        // "reported on Monday, citing two aides, that …", "said in May, when it fell, “…”"
        const inserted = item.kind !== 'ing' || /^(?:citing|quoting)$/.test(item.lower);
        const close = inserted ? items.slice(j, j + MAX_CITED).findIndex(({ lower }) => lower === ',') : -1;
        const words = close > 0 ? items[j + close + 1] : undefined;
        if (words?.kind === 'that' && cue.that) return { at: j + close + 2, sort: 'that' };
        if (words?.spoken) return { at: j + close + 1, sort: 'quotation' };
        if (item.kind === 'ing') break;
      }
      if (
        j > k &&
        item.kind === 'quotation' &&
        (!item.titled || (j === k + 1 && cue.core)) &&
        (items[j - 1]!.lower === ',' || items[j - 1]!.lower === ':' || (items[j - 1]!.kind === 'that' && cue.that))
      )
        return { at: j, sort: 'quotation' };
      if (item.lower === ':') return items[j + 1] ? { at: j + 1, sort: 'clause' } : null;
      if (item.kind === 'to' && occasion && cue.to && !cue.person && items[j + 1]?.kind === 'verb')
        return { at: j, sort: 'to' };
      if (
        item.kind === 'that' &&
        cue.that &&
        j > k &&
        items[j - 1]!.kind !== 'preposition' &&
        items[j + 1] &&
        !isFiniteVerb(items[j + 1]!)
      )
        return { at: j + 1, sort: 'that' };
      if (
        item.kind === 'subject' &&
        j > k + 1 &&
        cue.that &&
        !cue.onlyThat &&
        /^(?:noun|name)$/.test(items[j - 1]!.kind)
      )
        return { at: j, sort: 'clause' };
      // "in a statement | read | on the radio that"
      const tells = item.kind === 'past' && OCCASIONS.test(items[j - 1]?.lower ?? '');
      if (isFiniteVerb(item) && !tells && items[j - 1]?.kind !== 'determiner') break;
      if (OCCASIONS.test(item.lower) || isDay(item) || item.lower === 'today') {
        occasion = true;
        const that = items[j + 1]?.kind === 'that' && !/^(?:be|have|modal)$/.test(items[j + 2]?.kind ?? 'be');
        if (cue.that && that && beginsClause(items, j + 1)) return { at: j + 2, sort: 'that' };
        if (
          cue.that &&
          beginsClause(items, j + 1) &&
          !/^(?:preposition|mark|conjunction|noun|past|wh|that)$/.test(items[j + 1]!.kind) &&
          !(items[j + 1]!.kind === 'number' && items[j + 2]?.kind === 'mark')
        )
          return { at: j + 1, sort: 'clause' };
        if (
          cue.thing &&
          !cue.attitude &&
          (cue.core || isDay(item)) &&
          /^(?:determiner|possessive)$/.test(items[j + 1]?.kind ?? '')
        )
          return { at: j + 1, sort: 'thing' };
      }
    }
    if (first.lower === ',' || occasion || first.lower === 'to' || first.lower === 'by' || first.lower === 'from')
      return null;
    return cue.that && cue.clause && beginsClause(items, k) ? { at: k, sort: 'clause' } : null;
  }
  if (first.kind === 'preposition') return cue.clause && clauseAfterPhrase(items, k) ? { at: k, sort: 'clause' } : null;
  if (first.kind === 'mark' || first.kind === 'conjunction') return null;
  // "what she said were mistakes": the subject of the words said stands before the cue.
  if (
    cue.clause &&
    k === verb + 1 &&
    (/^(?:be|have|do|modal)$/.test(first.kind) || (/^(?:past|verb)$/.test(first.kind) && isInRelative(items, verb)))
  )
    return { at: k, sort: 'clause' };
  if (cue.told && k > verb + 1 && /^(?:name|determiner|possessive)$/.test(first.kind) && !isDay(first))
    return { at: k, sort: 'clause' };
  if (
    cue.that &&
    !cue.onlyThat &&
    (beginsClause(items, k, cue.stance === 'denies') || (cue.clause && first.kind !== 'adverb' && !isFiniteVerb(first)))
  )
    return { at: k, sort: 'clause' };
  // "the 40 it reported a week ago"
  if (items.slice(k, k + 4).some(({ lower }) => lower === 'ago')) return null;
  if (cue.as && !items.slice(k + 1, k + SHORT_GAP).some(({ lower }) => lower === 'as')) return null;
  // "denied having seen it", "reported increased traffic"
  const things = first.kind !== 'adverb' && first.kind !== 'subordinator' && !isFiniteVerb(first);
  const more = first.lower === 'having' || (first.kind === 'past' && items[k + 1]?.kind === 'noun');
  if (cue.thing && (things || more)) return { at: k, sort: 'thing' };
  if (cue.that && !cue.onlyThat && first.kind === 'subordinator' && first.lower !== 'because')
    return { at: k, sort: 'clause' };
  return null;
}

/** "told them | in an email | to wait" */
const inPlace = (items: readonly Item[], verb: number, to: number) =>
  items.slice(verb + 1, to).some(({ lower }) => lower === 'in');

/** Whether the thing of which something is said stands before the cue: "a finish | that he | said", "the fire | which Voss | says". */
function isInRelative(items: readonly Item[], verb: number): boolean {
  let k = verb - 1;
  while (k > Math.max(0, verb - 4) && /^(?:subject|pronoun|name|noun|determiner|have|adverb)$/.test(items[k]!.kind))
    k--;
  return k < verb - 1 && /^(?:that|which|whom?)$/.test(items[k]?.lower ?? '');
}
