/** The finder's quantities in NewsQuant's labels (Almasian et al., EMNLP 2023): value, change, unit. */

import { type Part, partsOf } from '../../lib/analysis/figures/number-parts.ts';
import { findQuantities, type Quantity } from '../../lib/analysis/figures/quantities.ts';
import { isAge } from '../../lib/analysis/figures/worth-showing.ts';
import { prepare } from '../../lib/analysis/reading.ts';

export interface QuantityLabel {
  value: number | [number, number];
  change: '=' | '~' | '>' | '<' | 'up' | 'down';
  normalized_unit: string;
}

const CURRENCY_NAMES: Record<string, string> = {
  USD: 'dollar',
  GBP: 'pound sterling',
  EUR: 'euro',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  HKD: 'hong kong dollar',
  NZD: 'new zealand dollar',
  CHF: 'swiss franc',
  DKK: 'danish krone',
  ILS: 'shekel',
  MYR: 'malaysian ringgit',
  INR: 'rupee',
  HRK: 'croatian kuna',
  MXN: 'mexican peso',
  XBT: 'bitcoin',
};
const BOUNDS = { exact: '=', range: '=', vague: '=', about: '~', more: '>', less: '<' } as const;

/** Every quantity of a sentence, ages and bare ones too, as NewsQuant would label it. */
export function labelsOf(text: string): QuantityLabel[] {
  const reading = prepare({
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    article: { published: null },
  });
  return reading.sentences.flatMap(({ first, last }, index) => {
    const parts = partsOf(reading, first, last);
    const quantities = findQuantities(parts, index === 0);
    return quantities.flatMap((quantity, i) => {
      if (quantities.some((later) => later.formerly === i)) return [];
      return labelOf(parts, quantity, quantity.formerly === null ? null : (quantities[quantity.formerly] as Quantity));
    });
  });
}

function labelOf(parts: readonly Part[], quantity: Quantity, former: Quantity | null): QuantityLabel[] {
  const value = valueFrom(quantity, former);
  if (value === null || isPronoun(parts, quantity) || isAside(parts, quantity)) return [];
  const change = quantity.change && quantity.change.by !== 'noun' ? quantity.change.change : BOUNDS[quantity.bound];
  return [{ value, change, normalized_unit: unitOf(parts, quantity) }];
}

function valueFrom({ value, order }: Quantity, former: Quantity | null): number | [number, number] | null {
  if (value === null) return order === null ? null : [order, order * 10];
  if (typeof former?.value === 'number' && typeof value === 'number') return [former.value, value];
  return value;
}

/** Bare ages behind a name and "five-year plans" are no quantities for NewsQuant; "five years old" is. */
function isAside(parts: readonly Part[], quantity: Quantity): boolean {
  const age = isAge(parts, quantity);
  if (quantity.unit === null) return age && parts[quantity.first - 1]?.text === ',';
  return !age && quantity.hyphenated && quantity.unit.dimension === 'duration';
}

/** "no one", "this one", "one another": no count even for NewsQuant. */
function isPronoun(parts: readonly Part[], { number, after, value, form }: Quantity): boolean {
  if (value !== 1 || form !== 'words') return false;
  const before = parts[number - 1]?.lower ?? '';
  const next = parts[after];
  if (/^(?:no|this|that|the|every|any|another|each|which|some)$/.test(before)) return true;
  return (
    next?.lower === 'another' ||
    next?.lower === "'s" ||
    (next?.wordClass === 'preposition' && next.lower !== 'of') ||
    next?.wordClass === 'modal'
  );
}

function unitOf(parts: readonly Part[], quantity: Quantity): string {
  if (quantity.currency) return CURRENCY_NAMES[quantity.currency] ?? quantity.currency.toLowerCase();
  const age = parts
    .slice(quantity.after, quantity.after + 2)
    .map((part) => part.lower)
    .join(' ');
  if (quantity.unit?.dimension === 'duration' && /^(?:old|of age)/.test(age)) return `${quantity.unit.name} of age`;
  if (quantity.unit) return quantity.unit.name === 'percent' ? 'percentage' : quantity.unit.name;
  return parts[quantity.after]?.lower.replace(/s$/, '') ?? '-';
}
