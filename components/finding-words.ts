/** The article's words for a finding, as they stand on screen. */
import { cueOf, quoted as inOnePair } from '../lib/export/finding-words.ts';
import type { Analysis, Caveat, Figure, Span, Speaker, Statement } from '../lib/model.ts';
import { sentenceSpansOf } from '../lib/text/sentence-spans.ts';
import { contains, overlap } from '../lib/text/spans.ts';
import { showControls } from '../lib/text/visible-controls.ts';
import type { Finding, FindingIndex } from './finding-index.ts';

/** Longer words are cut on a card; the place on the page is one click away. */
const MAX_WORDS_CHARS = 320;
/** As much of words that stand whole elsewhere, and of what stands before and behind a figure in a list. */
const BEGINNING_CHARS = 42;
const BEFORE_CHARS = 36;
const AFTER_CHARS = 60;
/** So much of what stands before a figure in a long sentence is shown on its card. */
const LEAD_CHARS = 120;
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

/** The words in one pair of quotation marks, whatever marks they carry themselves; cut when very long. */
export const quoted = (words: string): string =>
  inOnePair([beginningOf(words, MAX_WORDS_CHARS)]).replace(' …”', '\u00a0…”');

/** As many whole words as there is room for. */
export function beginningOf(words: string, room = BEGINNING_CHARS): string {
  return words.length <= room ? words : `${words.slice(0, Math.max(0, words.lastIndexOf(' ', room)))}\u00a0…`;
}

/**
 * The stretches of the text that a card shows of a finding, as far as there is room. Those of a figure are its sentence: a number alone
 * claims nothing, and who denies it stands there, too.
 */
export function spansOnCard(index: FindingIndex, finding: Finding): { spans: Span[]; isCut: boolean } {
  const whole = finding.kind === 'figure' ? [aboutFigure(index, finding.figure)] : spansOfFinding(finding);
  let room = MAX_WORDS_CHARS;
  const spans: Span[] = [];
  for (const [start, end] of whole) {
    const last = end - start > room ? index.analysis.text.lastIndexOf(' ', start + room) : end;
    if (last > start && room > 0) spans.push([start, last]);
    room -= end - start;
  }
  return { spans, isCut: room < 0 };
}

/** Whether a caveat's words stand on the card of a finding already: among the finding's words, or in the verb before them. */
export function standsOnCard(index: FindingIndex, finding: Finding, { span }: Caveat): boolean {
  const { text } = index.analysis;
  const { cue, source } = finding.kind === 'statement' ? finding.statement : NO_CUE;
  const verb = finding.kind === 'statement' ? cueOf(index, finding.statement) : null;
  const shown = [...spansOnCard(index, finding).spans, ...(verb && cue ? [cue] : [])];
  const known = source ? [...shown, source] : shown;
  const others = piecesOf(span, known).filter((piece) => !known.some((one) => contains(one, piece)));
  // "Has denied": the verb is shown with what belongs to it.
  const words = wordsOf(text, others).match(/\p{L}+/gu) ?? [];
  const isKnown = (word: string) => /^(?:an?|the|that)$/i.test(word) || verb?.includes(word);
  return shown.some((one) => overlap(one, span) > 0) && words.every(isKnown);
}

/** Whether a caveat's words are but the name of who says it, which stands on the card: "according to two people briefed on it". */
export function isNameOf(index: FindingIndex, finding: Finding, { span }: Caveat): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/^(?:according to )?(?:the )?/, '');
  const speaker = index.speakers.get(partOf(finding).speaker ?? '');
  return speaker !== undefined && bare(index.analysis.text.slice(...span)) === bare(speaker.name);
}

const NO_CUE = { cue: null, source: null };

/** A span in pieces, cut where one of others begins or ends. */
export function piecesOf([start, end]: Span, others: readonly Span[]): Span[] {
  const cuts = [...new Set([start, ...others.flat().filter((at) => start < at && at < end), end])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((cut, place): Span => [cuts[place] as number, cut]);
}

/** The sentence of a figure; of a long one from a little before the figure, or before a denial of it. */
function aboutFigure({ analysis, statements }: FindingIndex, { span, statement }: Figure): Span {
  const [start, end] = sentenceOf(analysis, span);
  if (end - start <= MAX_WORDS_CHARS) return [start, end];
  const cue = statements.get(statement ?? '')?.cue?.[0] ?? span[0];
  return [Math.max(start, analysis.text.lastIndexOf(' ', Math.min(cue, span[0]) - LEAD_CHARS) + 1), end];
}

/** A figure's own words and the article's words about it, as they stand in its sentence: what leads to it, and on to what it counts. */
export function figureInContext(
  analysis: Analysis,
  { span, of, unit }: Figure,
): { before: string; words: string; after: string } {
  const { before, words, after } = sentenceAround(analysis, span);
  const measure = of ?? unit;
  const next = measure === '' ? -1 : after.indexOf(measure);
  const lead = (before.split(CLAUSE_END).at(-1) as string).replace(/^ *(?:(?:and|but|said|says) )?that $/, ''); // "said that | about 260 homes"
  const from = lead.length > BEFORE_CHARS ? lead.indexOf(' ', lead.length - BEFORE_CHARS) : 0;
  return {
    before: from > 0 ? `…${lead.slice(from)}` : from === 0 ? lead.trimStart() : '',
    words,
    after:
      next !== -1 && next < AFTER_CHARS
        ? after.slice(0, next + measure.length)
        : beginningOf(after.split(CLAUSE_END, 1)[0] as string, AFTER_CHARS).trimEnd(),
  };
}

/** Signs behind which another clause begins, or a quotation: not the comma of "12,000", not the full stop of "U.S. troops". */
const CLAUSE_END = /[,:](?!\d)|[;!?()—–“«]|(?<= )"|\.$/;

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

/** The sentence a span stands in, cut in three about it. */
export function sentenceAround(analysis: Analysis, span: Span): { before: string; words: string; after: string } {
  const { text } = analysis;
  const [start, end] = sentenceOf(analysis, span);
  return {
    before: showControls(text.slice(start, span[0])),
    words: showControls(text.slice(...span)),
    after: showControls(text.slice(span[1], end)),
  };
}

/** The sentence a span stands in; in huge blocks as much of it as is near. */
function sentenceOf({ text, blocks }: Analysis, span: Span): Span {
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
  return [start, end];
}
