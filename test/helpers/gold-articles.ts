/**
 * Compares an analysis with what a person annotated in the article. One line a finding: `=` found as annotated, `-` annotated and not found,
 * `+` found and not annotated. What a careful reader could see either way (`ignore…`) is left out.
 */
import type { Analysis, Span } from '../../lib/model.ts';

/** An article's annotations, as in test/articles/gold/<slug>.json. */
export interface Gold {
  /** Kept aside: no rule may be made for this article. */
  check?: boolean;
  speakers: { name: string; aliases: string[]; kind: string; response: string | null }[];
  statements: { speaker: number | null; content: Span[] }[];
  ignoreStatements: Span[];
  figures: { span: Span; value: number | [number, number] | null; speaker: number | null }[];
  ignoreFigures: Span[];
  conflicts: { figures: number[] }[];
  caveats: { span: Span; kind: string }[];
  ignoreCaveats: Span[];
}

export interface Comparison {
  lines: string[];
  found: number;
  annotated: number;
  false: number;
}

interface Marked {
  spans: readonly Span[];
  /** What must be the same, as the line shows it. */
  label: string;
  /** Names of the speaker; empty where nobody is named. */
  names: readonly string[];
}

const common = ([a, b]: Span, [c, d]: Span) => Math.max(0, Math.min(b, d) - Math.max(a, c));
const length = (spans: readonly Span[]) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, one) => sum + b.reduce((part, other) => part + common(one, other), 0), 0);

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^(?:the|an?|of|mr|mrs|ms|dr)$/.test(word));

/** Equal, or all words of the shorter in the longer. */
function isSameName(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  return !!short && !!long && short.length > 0 && short.every((word) => long.includes(word));
}

const isSameSpeaker = (a: readonly string[], b: readonly string[]) =>
  a.length + b.length === 0 || a.some((one) => b.some((other) => isSameName(one, other)));

/** The two lists side by side; a pair shares at least `least` of all their words, the label and the speaker. */
function compare(
  text: string,
  gold: readonly Marked[],
  found: readonly Marked[],
  ignored: readonly Span[],
  least: number,
): Comparison {
  const left = new Set(found);
  const lines: [number, string][] = [];
  const say = (sign: string, { spans, label, names }: Marked) => {
    const words = spans.map((span) => text.slice(...span)).join(' … ');
    lines.push([
      spans[0]?.[0] ?? 0,
      `${sign} ${label}${names[0] ? `  ${names[0]}:` : ''}  ${words.replace(/\s+/g, ' ')}`,
    ]);
  };
  let right = 0;
  for (const one of gold) {
    const match = [...left].find((other) => {
      const both = shared(one.spans, other.spans);
      const all = length(one.spans) + length(other.spans) - both;
      return both > least * all && one.label === other.label && isSameSpeaker(one.names, other.names);
    });
    if (match) left.delete(match);
    if (match) right++;
    say(match ? '=' : '-', one);
  }
  let wrong = 0;
  for (const other of left) {
    if (shared(other.spans, ignored) > 0) continue;
    wrong++;
    say('+', other);
  }
  lines.sort(([a, one], [b, other]) => a - b || one.localeCompare(other, 'en'));
  return { lines: lines.map(([, line]) => line), found: right, annotated: gold.length, false: wrong };
}

/** The two lists of labelled things side by side, where nothing is left out and nothing has a place. */
function compareLists(gold: readonly string[], found: readonly string[]): Comparison {
  const left = [...found];
  const lines = gold.map((one) => {
    const at = left.indexOf(one);
    if (at !== -1) left.splice(at, 1);
    return `${at === -1 ? '-' : '='} ${one}`;
  });
  const right = lines.filter((line) => line.startsWith('=')).length;
  return {
    lines: [...lines, ...left.map((one) => `+ ${one}`)],
    found: right,
    annotated: gold.length,
    false: left.length,
  };
}

/** Every two figures that are said to be of one quantity, by their words; an annotated figure stands for what overlaps it. */
function pairsOf(text: string, sets: readonly (readonly Span[])[], figures: readonly Span[]): string[] {
  const keyOf = (span: Span) => figures.find((figure) => common(figure, span) > 0) ?? span;
  return sets.flatMap((set) => {
    const spans = [...new Set(set.map(keyOf))].sort((a, b) => a[0] - b[0]);
    return spans.flatMap((one, i) =>
      spans.slice(i + 1).map((other) => `conflict  ${text.slice(...one)} ≠ ${text.slice(...other)}`),
    );
  });
}

/** Who says what, which figures are whose and which contradict each other, who gave no answer or denied, which caveats of which kind. */
export function compareWithGold(analysis: Analysis, gold: Gold) {
  const { text } = analysis;
  const namesOf = new Map(analysis.speakers.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const spanOf = new Map(analysis.figures.map(({ id, span }) => [id, span]));
  const goldNames = (index: number | null) => {
    const speaker = index === null ? undefined : gold.speakers[index];
    return speaker ? [speaker.name, ...speaker.aliases] : [];
  };
  const foundNames = (id: string | null) => (id === null ? [] : (namesOf.get(id) ?? []));
  const amountOf = (value: number | [number, number] | null) =>
    value === null
      ? 'vague'
      : [value]
          .flat()
          .map((one) => Number(one.toPrecision(3)))
          .join('–');
  return {
    statements: compare(
      text,
      gold.statements.map(({ content, speaker }) => ({
        spans: content,
        label: 'statement',
        names: goldNames(speaker),
      })),
      analysis.statements.map(({ content, speaker }) => ({
        spans: content,
        label: 'statement',
        names: foundNames(speaker),
      })),
      gold.ignoreStatements,
      0.5,
    ),
    figures: compare(
      text,
      gold.figures.map(({ span, value, speaker }) => ({
        spans: [span],
        label: `figure ${amountOf(value)}`,
        names: goldNames(speaker),
      })),
      analysis.figures.map(({ span, value, speaker }) => ({
        spans: [span],
        label: `figure ${amountOf(value)}`,
        names: foundNames(speaker),
      })),
      gold.ignoreFigures,
      0,
    ),
    conflicts: compareLists(
      pairsOf(
        text,
        gold.conflicts.map(({ figures }) => figures.map((index) => gold.figures[index]?.span ?? [0, 0])),
        gold.figures.map(({ span }) => span),
      ),
      pairsOf(
        text,
        analysis.conflicts.map(({ figures }) => figures.map((id) => spanOf.get(id) ?? [0, 0])),
        gold.figures.map(({ span }) => span),
      ),
    ),
    responses: compareLists(
      gold.speakers.flatMap(({ name, response }) => (response ? [`response ${response}  ${name}`] : [])),
      analysis.speakers.flatMap(({ name, aliases, response }) => {
        const annotated = gold.speakers.find((speaker) =>
          isSameSpeaker([speaker.name, ...speaker.aliases], [name, ...aliases]),
        );
        return response ? [`response ${response}  ${annotated?.name ?? name}`] : [];
      }),
    ),
    caveats: compare(
      text,
      gold.caveats.map(({ span, kind }) => ({ spans: [span], label: `caveat ${kind}`, names: [] })),
      analysis.caveats.map(({ span, kind }) => ({ spans: [span], label: `caveat ${kind}`, names: [] })),
      gold.ignoreCaveats,
      0,
    ),
  };
}

/** Harmonic mean of how much of the annotated is found and how much of the found is annotated, in percent. */
export function f1Of(comparisons: readonly Comparison[]): number {
  const sum = (of: (one: Comparison) => number) => comparisons.reduce((total, one) => total + of(one), 0);
  const right = sum(({ found }) => found);
  const all = sum((one) => one.annotated + one.found + one.false);
  return all === 0 ? 100 : (200 * right) / all;
}
