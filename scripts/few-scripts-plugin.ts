import type { Plugin } from 'vite';

/** What popup and side panel are made of; all that these import comes along. */
const VIEW = /\/(?:components\/PopupView|lib\/(?:start-page|text\/findings)|entrypoints\/popup\/TabPage)\.tsx?$/;

/** What is loaded when the reader takes something out: three files else, each with some 150 bytes of its own in the package. */
const EXPORTS = /\/(?:components\/export-files|entrypoints\/popup\/print)\.tsx?$/;

/**
 * Puts the popup's scripts into one file beside its entry. Left alone they become five, shared as pages happen to share them, and each file costs
 * a page that opens some 3 ms however small it is (header of a read tab 156 ms with five, 136 with one, same run). The options and the welcome page
 * load the whole file too; they are opened once, in a tab.
 */
export function fewScripts(): Plugin {
  return {
    name: 'caveat:few-scripts',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      // No cache keeps files of an extension: a hash in each name says nothing and weighs half a kilobyte in the package.
      const names = {
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name][extname]',
      };
      return {
        ...options,
        ...names,
        codeSplitting: {
          groups: [
            { name: 'view', test: VIEW, priority: 1 },
            { name: 'exports', test: EXPORTS },
          ],
        },
      };
    },
  };
}

/** Leaves out scripts that hold nothing, which shared style sheets leave behind: a page would load them all the same. */
export function noEmptyScripts(): Plugin {
  return {
    name: 'caveat:no-empty-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const empty = Object.values(bundle).filter((one) => one.type === 'chunk' && one.code.trim() === '');
      for (const { fileName } of empty) {
        delete bundle[fileName];
        const name = fileName.split('/').at(-1) as string;
        for (const one of Object.values(bundle)) {
          if (one.type === 'chunk') one.code = one.code.replace(`import"./${name}";`, '');
          else if (one.fileName.endsWith('.html'))
            one.source = `${one.source}`.replace(new RegExp(`\\s*<link rel="modulepreload"[^>]*${name}">`), '');
        }
      }
    },
  };
}
