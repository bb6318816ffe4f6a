/** Files and texts of a whole analysis, by the kinds of the export menu. Loaded when the reader asks for one. */
import { citationOf, copyLine } from '../lib/export/citation.ts';
import { toCsv } from '../lib/export/csv.ts';
import { toJson } from '../lib/export/json.ts';
import { toMarkdown } from '../lib/export/markdown.ts';
import type { ExportContext } from '../lib/export/opening.ts';
import { mistakeReport } from '../lib/export/report.ts';
import { textFragmentUrl } from '../lib/export/text-fragment.ts';
import { toWebAnnotations } from '../lib/export/web-annotation.ts';
import type { Analysis } from '../lib/model.ts';
import type { ExportFile } from './ExportMenu.tsx';
import { exportLabels } from './export-labels.ts';
import type { Finding } from './finding-index.ts';

export { textFragmentUrl };

export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

/** The analysis as a file of this kind. */
export function fileOf(kind: ExportFile, analysis: Analysis, context: ExportContext): ExportedFile {
  const labels = exportLabels();
  const name = `caveat-${slugOf(analysis)}`;
  switch (kind) {
    case 'markdown':
      return { name: `${name}.md`, type: 'text/markdown', text: toMarkdown(analysis, context, labels) };
    case 'json':
      return { name: `${name}.json`, type: 'application/json', text: toJson(analysis) };
    case 'csv-figures':
      return { name: `${name}-figures.csv`, type: 'text/csv', text: toCsv(analysis, 'figures', context, labels) };
    case 'csv-speakers':
      return { name: `${name}-speakers.csv`, type: 'text/csv', text: toCsv(analysis, 'speakers', context, labels) };
    case 'csv-statements':
      return { name: `${name}-statements.csv`, type: 'text/csv', text: toCsv(analysis, 'statements', context, labels) };
    case 'web-annotation':
      return {
        name: `${name}.jsonld`,
        type: 'application/ld+json',
        text: toWebAnnotations(analysis, context, labels),
      };
    default:
      return kind satisfies never;
  }
}

/** What goes to the clipboard for the whole analysis. */
export function textOf(kind: 'copy-markdown' | 'copy-citation', analysis: Analysis, context: ExportContext): string {
  const labels = exportLabels();
  switch (kind) {
    case 'copy-markdown':
      return toMarkdown(analysis, context, labels);
    case 'copy-citation':
      return citationOf(analysis.article, context, labels);
    default:
      return kind satisfies never;
  }
}

/** "Copy with attribution"; null for caveats, which stand with what they limit. */
export function lineOf(finding: Finding, analysis: Analysis, context: ExportContext): string | null {
  switch (finding.kind) {
    case 'statement':
      return copyLine(analysis, finding.statement, context, exportLabels());
    case 'figure':
      return copyLine(analysis, finding.figure, context, exportLabels());
    case 'caveat':
      return null;
    default:
      return finding satisfies never;
  }
}

/** "Report a mistake"; null when there is no such finding. */
export const reportOf = (id: string, analysis: Analysis, context: ExportContext): string | null =>
  mistakeReport(analysis, id, context, exportLabels());

/** The headline as part of a file name: letters and digits of any script, 60 at most. */
function slugOf({ article }: Analysis): string {
  const words =
    (article.headline ?? '')
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '').toWellFormed() || 'article';
}
