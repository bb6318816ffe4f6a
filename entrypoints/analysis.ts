import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analyze } from '../lib/analysis/analyze.ts';

/** The analysis by itself: the background loads it when a first article comes (lib/background/analysis-script.ts). */
export default defineUnlistedScript(() => {
  globalThis.caveatAnalyze = analyze;
});
