import { render } from 'preact';
import { exportLabels } from '../../components/export-labels.ts';
import { PrintView } from '../../components/PrintView.tsx';
import type { ExportContext } from '../../lib/export/opening.ts';
import { outlineOf } from '../../lib/export/outline.ts';
import type { Analysis } from '../../lib/model.ts';

/** Fills the page with the printable view of an analysis. Its title stays as it is: titles go into the browser's history. */
export function showPrintView(root: HTMLElement, analysis: Analysis, context: ExportContext): void {
  const outline = outlineOf(analysis, context, exportLabels());
  document.documentElement.dataset.state = 'ready';
  render(<PrintView outline={outline} onPrint={() => window.print()} />, root);
}
