import { isAllCapitals } from '../words/title-case.ts';
import { type Line, labelOf } from './phrases.ts';

/** A place, a date and an agency are no more, in items. */
const MAX_DATELINE_ITEMS = 9;
/** What a second dash closes is an insertion, no longer than this. */
const MAX_INSERTION = 14;

/** Index past "LAGOS (Reuters) —", "LAGOS:" or "12.40pm:" at a paragraph's head; 0 when there is none. */
export function datelineEnd({ items, block, start }: Line, text: string, labels: ReadonlyMap<string, number>): number {
  const colon = /^[ap]m$/.test(items[1]?.lower ?? '') ? 2 : 1;
  if (items[colon]?.lower === ':' && /^\d\d?[.:]\d\d$/.test(items[0]!.lower)) return colon + 1;
  if (!items[0]?.capital && items[0]?.kind !== 'aside') return 0;
  for (let k = 1; k < Math.min(items.length, MAX_DATELINE_ITEMS); k++) {
    const { kind, lower } = items[k]!;
    if (lower === ':')
      return items[0].kind === 'name' &&
        block === 1 &&
        items[k + 1]?.capital &&
        labels.get(labelOf(items) ?? '') === 1 &&
        (k < 2 || isAllCapitals(text.slice(start, items[k]!.start)))
        ? k + 1
        : 0;
    if (lower === '—') return items.slice(k + 1, k + MAX_INSERTION).some((item) => item.lower === '—') ? 0 : k + 1;
    if (!/^(?:name|number|aside)$/.test(kind) && lower !== ',' && lower !== '.') return 0;
  }
  return 0;
}
