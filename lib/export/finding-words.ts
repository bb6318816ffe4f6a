/** The words of findings, as one line of text fit to be shown. */
import type { Caveat, CaveatKind, Figure, Span } from '../model.ts';
import { inlineText } from '../text/visible-controls.ts';
import type { Lookup } from './lookup.ts';

/** The words that say what a figure measures are looked for this far behind it. */
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

/**
 * The figure with what it measures, in the article's words as they stand: “more than 300 crates … lost”. Where those words stand elsewhere,
 * they follow in brackets: “300” (crates lost).
 */
export function figureQuote({ analysis: { text } }: Lookup, { span: [start, end], of }: Figure): string {
  const stretches: Span[] = [[start, end]];
  const near = text.slice(end, end + NEAR).split(/\n\s*\n/, 1)[0] ?? '';
  let from = 0;
  for (const word of of?.split(/\s+/).filter(Boolean) ?? []) {
    const at = wordIn(near, word, from);
    const last = stretches.at(-1) as Span;
    if (at === -1) return `${quoted([text.slice(start, end)])} (${inlineText(of ?? '')})`;
    if (text.slice(last[1], end + at).trim() === '') last[1] = end + at + word.length;
    else stretches.push([end + at, end + at + word.length]);
    from = at + word.length;
  }
  return quoted(stretches.map((stretch) => text.slice(...stretch)));
}

/** Where a whole word stands from an offset on; -1 when it does not. */
function wordIn(text: string, word: string, from: number): number {
  const isPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1))
    if (!isPart(text[at - 1]) && !isPart(text[at + word.length])) return at;
  return -1;
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
