import type { Plugin } from 'vite';

/**
 * Joins the scripts that popup and side panel need for their first picture into one file, and those of the findings into another: a page of an
 * extension waits for each of its files.
 */
export function fewFiles(): Plugin {
  return {
    name: 'caveat:few-files',
    outputOptions(options) {
      if (options.format !== 'es') return options;
      return {
        ...options,
        codeSplitting: {
          groups: [
            { name: 'view', test: /[\\/]TabPage\.tsx$|wxt-html-plugins/, priority: 2 },
            { name: 'findings', test: /[\\/]PopupView\.tsx$/, priority: 1 },
          ],
        },
      };
    },
  };
}
