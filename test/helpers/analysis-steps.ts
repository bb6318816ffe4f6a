/** What the analysis of a text takes, in steps; what is made once, with the first text, is no text's. */
import { stepsOf } from './steps.ts';

const { analyze } = await import('../../lib/analysis/analyze.ts');
const { articleOfText } = await import('../../lib/article/text-article.ts');

export function analysisSteps(text: string): Promise<number> {
  const article = articleOfText(text);
  return stepsOf(() => analyze(article));
}
await analysisSteps('It fell.');
