/** The analysis of lib/example-article.ts, made by scripts/example-plugin.ts at build time. */
declare module 'virtual:example-analysis' {
  import type { Analysis } from '../../lib/model.ts';

  const analysis: Analysis;
  export default analysis;
}
