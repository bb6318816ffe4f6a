import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Fields that only the analysis has, by names too long for a package: no result has them, no list of words, no browser (analysis 167.7 to 167.0 kB
 * gzip). test/built/built-analysis.test.ts holds that it finds the same without them.
 */
export const INNER_FIELDS =
  'wordClass titleFirst patterns extent modifiers statementsIn glued characterAt sentenceAt figuresIn sharesSourceWith voiceOf headAt references indefinite areTogether refusalSpeakers isMultiplier fullMentions titled figuresOf statementById voiceOfWords allBefore isQuoted figureById characterNamed byPlace speakersNamed inQuotation conflictOf isSaid quotations discourse lemma spoken inHeadline classes sentences tokens'.split(
    ' ',
  );

/** Minifies built scripts a second time: what one minifier leaves, another finds (background 173.8 to 172.2 kB gzip, content script 30.0 to 29.1). */
export function tightScripts(): Plugin {
  return {
    name: 'caveat:tight-scripts',
    apply: 'build',
    enforce: 'post',
    async generateBundle({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') {
          if (chunk.fileName.endsWith('.html')) chunk.source = tightPage(`${chunk.source}`);
          continue;
        }
        const isAnalysis = chunk.fileName === 'analysis.js';
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          module: format === 'es',
          // Code that is pure reads no property for what the reading does.
          compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, pure_getters: isAnalysis },
          mangle: isAnalysis ? { properties: { regex: new RegExp(`^(?:${INNER_FIELDS.join('|')})$`) } } : true,
        });
        if (code) chunk.code = code;
      }
    },
  };
}

/** Without what stands there for those who read the sources. None of the pages has text that is parted by lines. */
const tightPage = (html: string) => html.replace(/<!--.*?-->/gs, '').replace(/\n\s*/g, '');
