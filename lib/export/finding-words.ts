/** The words of findings, as one line of text fit to be shown. */
import type { Caveat, CaveatKind, Figure, Span } from '../model.ts';
import { inlineText } from '../text/visible-controls.ts';
import type { Lookup } from './lookup.ts';

/** A figure and the words that say what it measures are quoted in one piece when they stand this near. */
const NEAR = 160;
const WRAPPED = /^(?:“([^“”]*)”|"([^"]*)"|«([^«»]*)»)$/;

/** Words of the article in one pair of quotation marks: marks round a whole stretch are not doubled, marks inside become single. */
export function quoted(stretches: readonly string[]): string {
  const inner = stretches.map((stretch) => {
    const words = inlineText(stretch);
    const wrapped = words.match(WRAPPED);
    return wrapped ? (wrapped[1] ?? wrapped[2] ?? wrapped[3] ?? '') : words;
  });
  const joined = inner.filter((words) => words !== '').join(' … ');
  return `“${joined.replace(/“/g, '‘').replace(/”/g, '’').replace(/"/g, "'")}”`;
}

/** The words of spans, each cut from the article's text. */
export function stretchesOf({ analysis }: Lookup, spans: readonly Span[]): string[] {
  return spans.map(([start, end]) => analysis.text.slice(start, end));
}

/** The figure with what it measures, as near to the article's words as they stand: “more than 300 … damaged homes”. */
export function figureWords({ analysis: { text } }: Lookup, figure: Figure): string[] {
  const [start, end] = figure.span;
  const numeral = text.slice(start, end);
  const of = figure.of?.trim() ?? '';
  if (of === '' || numeral.includes(of)) return [numeral];
  const at = text.slice(end, end + NEAR).indexOf(of);
  if (at === -1 || /\n\s*\n/.test(text.slice(end, end + at))) return [numeral];
  return at <= 1 ? [text.slice(start, end + at + of.length)] : [numeral, of];
}

/** "Mina Okafor, mayor of Dalby"; null when the article names nobody. */
export function whoOf({ speakers }: Lookup, speaker: string | null): string | null {
  const found = speaker === null ? undefined : speakers.get(speaker);
  if (!found) return null;
  return [found.name, found.role ?? ''].map(inlineText).filter(Boolean).join(', ');
}

/** Caveats by their ids, in order; those that are none are left out. */
export function caveatsOf({ caveats }: Lookup, ids: readonly string[]): Caveat[] {
  return ids.flatMap((id) => caveats.get(id) ?? []);
}

export const distinctKinds = (caveats: readonly Caveat[]): CaveatKind[] => [
  ...new Set(caveats.map(({ kind }) => kind)),
];
