/** RFC 4180: CRLF, every text cell in quotes, every record as wide as the head. */
import type { Analysis, Figure, Speaker, Statement } from '../model.ts';
import { nearIn, sentenceSpansOf, spanHolding } from '../text/sentence-spans.ts';
import { oneLine, showControls } from '../text/visible-controls.ts';
import { caveatsOf, shownKinds, stretchesOf, whoOf } from './finding-words.ts';
import type { ExportLabels } from './labels.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { type ExportContext, openingOf } from './opening.ts';

export type CsvTable = 'figures' | 'speakers' | 'statements';
type Cell = string | number | null;

/** Spreadsheets take UTF-8 for another encoding without it. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet may run as a formula, in half and full width. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Where semicolons part cells (Excel in much of Europe), such a sign behind one begins a cell, with or without a quotation mark, for there ours hold nothing together. */
const INNER_FORMULA = /(;[ "]*)(?=[=+\-@＝＋－＠])/g;

/** One table with its head, after the opening's lines. Column names are fixed and English: programs read them. */
export function toCsv(analysis: Analysis, table: CsvTable, context: ExportContext, labels: ExportLabels): string {
  return BYTE_ORDER_MARK + tableOf(analysis, table, context, labels).map(recordOf).join('');
}

/** The same table as rows of cells: the opening's, the head, the findings'. */
export function tableOf(analysis: Analysis, table: CsvTable, context: ExportContext, labels: ExportLabels): Cell[][] {
  const lookup = lookupOf(analysis);
  const [head, rows] = findingRows(lookup, table, labels);
  const wide = (cells: Cell[]) => [...cells, ...Array<Cell>(head.length - cells.length).fill('')];
  const { headline, outlet, address, accessed, note } = openingOf(analysis.article, context, labels);
  const opening = [
    [labels.opening.headline, headline],
    [labels.opening.outlet, outlet],
    [labels.opening.url, address],
    [labels.opening.accessed, accessed],
    [labels.opening.note, note],
  ];
  return [...opening.map(wide), head, ...rows].map((row) => row.map(safeCell));
}

function findingRows(lookup: Lookup, table: CsvTable, labels: ExportLabels): [head: string[], rows: Cell[][]] {
  const { figures, speakers, statements } = lookup.analysis;
  switch (table) {
    case 'figures':
      return [FIGURE_HEAD, withSentences(lookup, figures, (figure) => figure.span[0], figureRow(lookup, labels))];
    case 'speakers':
      return [SPEAKER_HEAD, speakers.map(speakerRow(lookup))];
    case 'statements':
      return [STATEMENT_HEAD, withSentences(lookup, statements, firstOffset, statementRow(lookup, labels))];
    default:
      return table satisfies never;
  }
}

const FIGURE_HEAD =
  'id figure value value_to bound change unit of speaker when caveats caveat_words sentence start end rule'.split(' ');

const figureRow = (lookup: Lookup, labels: ExportLabels) => (figure: Figure, sentence: string) => {
  const [from, to] = Array.isArray(figure.value) ? figure.value : [figure.value, null];
  const [words] = stretchesOf(lookup, [figure.span]);
  return [
    ...[figure.id, words ?? '', from, to, figure.bound, figure.change, figure.unit, figure.of],
    ...[whoOf(lookup, figure.speaker), figure.when, ...caveatCells(lookup, figure.caveats, labels)],
    ...[sentence, ...figure.span, figure.rule],
  ];
};

const STATEMENT_HEAD =
  'id speaker words mode stance cue when caveats caveat_words sentence start end sureness rule'.split(' ');

const statementRow = (lookup: Lookup, labels: ExportLabels) => (statement: Statement, sentence: string) => {
  const { id, content, mode, stance, cue, when, sureness, rule } = statement;
  return [
    ...[id, whoOf(lookup, statement.speaker), stretchesOf(lookup, content).join(' … '), mode, stance],
    ...[cue ? (stretchesOf(lookup, [cue])[0] ?? '') : null, when, ...caveatCells(lookup, statement.caveats, labels)],
    ...[sentence, content[0]?.[0] ?? null, content.at(-1)?.[1] ?? null, sureness, rule],
  ];
};

const SPEAKER_HEAD = 'id name kind role aliases response mentions statements figures'.split(' ');

const speakerRow =
  ({ analysis: { statements, figures } }: Lookup) =>
  ({ id, name, kind, role, aliases, response, mentions }: Speaker) => [
    ...[id, name, kind, role, aliases.join('; '), response, mentions.length],
    ...[statements, figures].map((findings) => findings.filter(({ speaker }) => speaker === id).length),
  ];

function caveatCells(lookup: Lookup, ids: readonly string[], labels: ExportLabels): [string, string] {
  const caveats = caveatsOf(lookup, ids);
  const kinds = shownKinds(caveats).map((name) => labels.caveats[name]);
  return [
    kinds.join('; '),
    stretchesOf(
      lookup,
      caveats.map(({ span }) => span),
    ).join(' | '),
  ];
}

function withSentences<T>(
  { analysis: { text, blocks } }: Lookup,
  findings: readonly T[],
  offsetOf: (finding: T) => number,
  row: (finding: T, sentence: string) => Cell[],
): Cell[][] {
  const sentences = sentenceSpansOf(text, blocks);
  return findings.map((finding) => {
    const at = offsetOf(finding);
    return row(finding, text.slice(...nearIn(spanHolding(sentences, at) ?? [0, 0], at)));
  });
}

const firstOffset = ({ content }: Statement) => content[0]?.[0] ?? -1;

/** Text on one line with nothing hidden; what a spreadsheet would calculate gets an apostrophe before it. Numbers are numbers. */
function safeCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const shown = showControls(oneLine(cell)).toWellFormed().replace(INNER_FORMULA, "$1'");
  return FORMULA.test(cell) || FORMULA.test(shown) ? `'${shown}` : shown;
}

function recordOf(cells: readonly Cell[]): string {
  const fields = cells.map((cell) => (typeof cell === 'string' ? `"${cell.replace(/"/g, '""')}"` : (cell ?? '')));
  return `${fields.join(',')}\r\n`;
}
