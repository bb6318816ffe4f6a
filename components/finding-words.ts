/** The article's words for a finding, as they stand on screen. */
import type { Analysis, Caveat, Figure, Span, Speaker, Statement } from '../lib/model.ts';
import { sentenceSpansOf } from '../lib/text/sentence-spans.ts';
import { contains } from '../lib/text/spans.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding } from './finding-index.ts';

/** Longer words are cut on a card; the place on the page is one click away. */
const MAX_WORDS_CHARS = 320;
/** How far about a finding a sentence is looked for, in UTF-16 units. */
const SENTENCE_REACH = 1_500;

/** The words of spans, with an ellipsis where something was left out between two. */
export function wordsOf(text: string, spans: readonly Span[]): string {
  return showControls(spans.map(([start, end]) => text.slice(start, Math.min(end, start + 4_000))).join(' … '));
}

/** The words without the speaker's name at their beginning, where that stands beside them: "declined to comment". */
export function withoutName(words: string, speaker: Speaker | null): string {
  const plain = words.replace(/^the /i, '');
  const names = speaker ? [speaker.name, ...speaker.aliases].map(showControls) : [];
  const name = names.toSorted((a, b) => b.length - a.length).find((one) => plain.startsWith(`${one} `));
  return name === undefined ? words : plain.slice(name.length + 1);
}

/** The words in quotation marks, unless they carry marks of their own; cut when very long. */
export function quoted(words: string): string {
  const short = words.length > MAX_WORDS_CHARS ? `${words.slice(0, MAX_WORDS_CHARS).trimEnd()} …` : words;
  return /["“”«»„]/.test(short) ? short : `“${short}”`;
}

/** Farther from its figure what is measured is not shown with all that stands between, in UTF-16 units. */
const NEAR_CHARS = 60;
/** So many units of what follows a figure tell what it is about, where nothing better does. */
const AFTER_CHARS = 40;

/**
 * A figure's own words and the article's words about it, as they stand in its sentence: to what is measured, or from it, where that is near
 * ("about 3,000 | killed and wounded", "unemployment fell to | 4.2%"); else a little of what follows.
 */
export function figureInContext(
  { text }: Analysis,
  { span: [start, end], of, unit }: Figure,
): { before: string; words: string; after: string } {
  const measure = of ?? unit;
  const ahead = text.slice(end, end + NEAR_CHARS).split(SENTENCE_END, 1)[0] as string;
  const behind = text
    .slice(Math.max(0, start - NEAR_CHARS), start)
    .split(SENTENCE_END)
    .at(-1) as string;
  const words = showControls(text.slice(start, end));
  const next = measure === '' ? -1 : ahead.indexOf(measure);
  if (next !== -1) return { before: '', words, after: showControls(ahead.slice(0, next + measure.length)) };
  const last = measure === '' ? -1 : behind.lastIndexOf(measure);
  // "an incubation period of | one to seven | days"
  const unitNext = unit !== '' && ahead.startsWith(` ${unit}`) ? ` ${showControls(unit)}` : '';
  if (last !== -1) return { before: showControls(behind.slice(last)), words, after: unitNext };
  return { before: '', words, after: showControls(beginningOf(ahead)) };
}

const SENTENCE_END = /[.!?]["”’)]*\s|\n/;

/** As many whole words as there is room for, up to the end of the clause. */
function beginningOf(ahead: string): string {
  const clause = ahead.split(/[.,;:!?)—–]/, 1)[0] as string;
  if (clause.length <= AFTER_CHARS) return clause.trimEnd();
  return `${clause.slice(0, Math.max(0, clause.lastIndexOf(' ', AFTER_CHARS)))} …`;
}

/** The stretches of the text that a finding points at. */
export function spansOfFinding(finding: Finding): readonly Span[] {
  switch (finding.kind) {
    case 'statement':
      return finding.statement.content;
    case 'figure':
      return [finding.figure.span];
    case 'caveat':
      return [finding.caveat.span];
    default:
      return finding satisfies never;
  }
}

/** The statement, figure or caveat itself. */
export function partOf(finding: Finding): Statement | Figure | Caveat {
  switch (finding.kind) {
    case 'statement':
      return finding.statement;
    case 'figure':
      return finding.figure;
    case 'caveat':
      return finding.caveat;
    default:
      return finding satisfies never;
  }
}

export const idOfFinding = (finding: Finding): string => partOf(finding).id;

/** The sentence a span stands in, cut in three about it; in huge blocks as much of it as is near. */
export function sentenceAround(analysis: Analysis, span: Span): { before: string; words: string; after: string } {
  const { text, blocks } = analysis;
  const block = blocks.find((one) => contains(one.span, span))?.span ?? span;
  const from = Math.max(block[0], span[0] - SENTENCE_REACH);
  const to = Math.min(block[1], span[1] + SENTENCE_REACH);
  const near = text.slice(from, to);
  let [start, end] = span;
  for (const [first, last] of sentenceSpansOf(near, [{ kind: 'paragraph', span: [0, near.length] }])) {
    if (from + first >= span[1] || from + last <= span[0]) continue;
    start = Math.min(start, from + first);
    end = Math.max(end, from + last);
  }
  return {
    before: showControls(text.slice(start, span[0])),
    words: showControls(text.slice(...span)),
    after: showControls(text.slice(span[1], end)),
  };
}
