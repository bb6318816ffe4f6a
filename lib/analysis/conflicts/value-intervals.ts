/** Which values a figure allows, and whether two figures can both be true. */
import type { Figure } from '../../model.ts';
import { SCALES, VAGUE_SCALES } from '../words/number-words.ts';

/** "about 50" allows this share more or less. */
const ABOUT = 0.12;

/** Least and greatest value a figure's words allow; null when they are vague beyond an order of magnitude. */
export function intervalOf(figure: Figure, words: string): [number, number] | null {
  const { value, bound } = figure;
  if (value === null) return intervalOfWords(words);
  const [low, high] = Array.isArray(value) ? value : [value, value];
  if (bound === 'more') return [low, Number.POSITIVE_INFINITY];
  if (bound === 'less') return [0, high];
  if (bound === 'about') return [low * (1 - ABOUT), high * (1 + ABOUT)];
  return [low, high];
}

/** "several hundred" → 100 to just under 1,000. */
function intervalOfWords(words: string): [number, number] | null {
  let order = 1;
  for (const word of words.toLowerCase().split(/[\s-]+/)) order *= SCALES.get(word) ?? VAGUE_SCALES.get(word) ?? 1;
  return order === 1 ? null : [order, order * 10 - 1];
}

/** Whether no value satisfies both. */
export function areApart(a: [number, number] | null, b: [number, number] | null): boolean {
  return a !== null && b !== null && (a[1] < b[0] || b[1] < a[0]);
}

/** How many times the greater value is the lesser, by the middle of a range; "over 40" is taken for 40. */
export function ratioOf(a: [number, number], b: [number, number]): number {
  const [x, y] = [a, b].map(([low, high]) => (Number.isFinite(high) ? (low + high) / 2 : low)) as [number, number];
  return Math.min(x, y) === 0 ? Number.POSITIVE_INFINITY : Math.max(x, y) / Math.min(x, y);
}
