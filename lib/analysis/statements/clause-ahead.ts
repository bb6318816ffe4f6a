import { isFiniteVerb } from './noun-phrases.ts';
import type { Item } from './phrases.ts';

/** Between a cue and its words nothing longer than this stands. */
export const MAX_GAP = 22;
export const SHORT_GAP = 10;

/** Whether a clause (a subject and a finite verb) begins at `from`; `single`: its subject is no "A and B". */
export function beginsClause(items: readonly Item[], from: number, single = false): boolean {
  const first = items[from];
  if (!first) return false;
  if (first.kind === 'subject') return true;
  if (/^(?:there|that|it|this)$/.test(first.lower) && items[from + 1] && isFiniteVerb(items[from + 1]!)) return true;
  for (let k = from; k < Math.min(items.length, from + 30); k++) {
    const item = items[k]!;
    if (item.lower === '.' || item.lower === ';') return false;
    // "denied theft and | was | jailed", "denied theft and | the case | was settled"; "denied theft and | said" tells of both.
    const next = items[k + 1];
    if (
      /^(?:and|but)$/.test(item.lower) &&
      next?.lower !== 'said' &&
      (single || (!first.lower.endsWith('ing') && isFiniteVerb(next ?? item)))
    )
      return false;
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

/** Whether the phrase at `from` ends at a comma soon and a clause begins there ("despite the rain, they …"). */
export function clauseAfterPhrase(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + SHORT_GAP); k++)
    if (items[k]!.lower === ',') return beginsClause(items, k + 1);
    else if (items[k]!.kind === 'mark') return false;
  return false;
}

/** Index of a quotation that stands after a comma or colon with nothing like a clause before it ("wrote years earlier, “…”"); else null. */
export function quotationSoon(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + MAX_GAP); k++) {
    const item = items[k]!;
    if (item.kind === 'quotation')
      return item.spoken && (!item.titled || items[k - 1]!.lower === ':') && /^[,:]$/.test(items[k - 1]!.lower)
        ? k
        : null;
    if (
      isFiniteVerb(item) ||
      /^(?:that|wh|subordinator|conjunction|subject|ing)$/.test(item.kind) ||
      /^[.;—]$/.test(item.lower)
    )
      return null;
  }
  return null;
}

/** Index of a "that" which begins a clause, with no verb or mark before it ("announced over the weekend that"); else null. */
export function thatSoon(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length - 1, from + SHORT_GAP); k++) {
    const item = items[k]!;
    if (isFiniteVerb(item) || /^(?:mark|wh|subordinator|conjunction|quotation|ing)$/.test(item.kind)) return null;
    // "after a visit that had been put off" goes on with the visit.
    const next = items[k + 1]!;
    // "an apology for the claim | that it fell": the clause of another noun.
    if (item.lower === 'for' && k > from) return null;
    if (item.kind === 'that' && k > from && (next.spoken || (!isFiniteVerb(next) && beginsClause(items, k + 1))))
      return k;
  }
  return null;
}

/** A passive and the participle that shares its "be" stand within so many items. */
const MAX_PASSIVE = 24;

/** Whether the participle at `i` goes on with the passive before it: "was paid and | warned | not to talk", "was held and | questioned | by guards". */
export function sharesPassive(items: readonly Item[], i: number, floor: number): boolean {
  if (items[i]?.kind !== 'past' || items[i - 1]?.kind !== 'conjunction' || items[i]!.lower === 'declined') return false;
  const next = items[i + 1]?.kind === 'not' ? items[i + 2] : items[i + 1];
  if (next?.kind !== 'to' && (next?.kind === 'wh' || items[i]!.lower !== 'questioned')) return false;
  for (let k = i - 2; k > Math.max(floor, i - MAX_PASSIVE); k--)
    if (items[k]!.kind === 'past') return items[k - 1]!.kind === 'be';
  return false;
}

/** What stands between the accused and the charge has no more items. */
const MAX_ACCUSED = 30;

/** "accuses one of them, Ann Roe, | of", "accuses Roe, whose boats sank, | of": index of the "of" behind a name or relative clause that opens at `comma`; null when there is none. */
export function chargeBehind(items: readonly Item[], comma: number): number | null {
  const relative = /^wh(?:o|ose|ich)$/.test(items[comma + 1]?.lower ?? '');
  for (let k = comma + 1; k < Math.min(items.length - 1, comma + MAX_ACCUSED); k++) {
    if (items[k]!.lower === ',') return items[k + 1]!.lower === 'of' ? k + 1 : null;
    if (!relative && items[k]!.kind !== 'name') return null;
  }
  return null;
}

/** "boats, nets and ropes": whether the comma is one between the things of a list. */
export function isList(items: readonly Item[], comma: number): boolean {
  for (let k = comma + 1; k < Math.min(items.length, comma + 6); k++) {
    const { lower, kind } = items[k]!;
    if (lower === 'and' || lower === 'or') return true;
    if (lower === ',' && k > comma + 1) continue;
    if (kind !== 'name' && kind !== 'noun' && kind !== 'adjective') return false;
  }
  return false;
}
