import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';

/** The conflicts of a plain text, each as the words of its figures. */
export function conflictsIn(text: string): string[][] {
  const { figures, conflicts } = analyze(articleOfText(text));
  const words = new Map(figures.map(({ id, span }) => [id, text.slice(...span)]));
  return conflicts.map((conflict) => conflict.figures.map((id) => words.get(id) ?? ''));
}

/** The same on one line: "40 ≠ 61; 12 ≠ 9". */
export const rivalsIn = (text: string): string =>
  conflictsIn(text)
    .map((words) => words.join(' ≠ '))
    .join('; ');
