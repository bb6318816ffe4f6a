import type { Plugin } from 'vite';
import { analyze } from '../lib/analysis/analyze.ts';
import { EXAMPLE_ARTICLE } from '../lib/example-article.ts';

const NAME = 'virtual:example-analysis';

/**
 * Gives the welcome page the analysis of its example as a constant, made anew with every build: the page stays small, since it does not
 * carry the analysis with its word lists, and it can't show what the present rules would not find.
 */
export function exampleAnalysis(): Plugin {
  return {
    name: 'caveat:example-analysis',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(analyze(EXAMPLE_ARTICLE))};` : null),
  };
}
