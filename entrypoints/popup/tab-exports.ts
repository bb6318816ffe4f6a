import { browser } from 'wxt/browser';
import type { ExportKind } from '../../components/ExportMenu.tsx';
import type { Finding } from '../../components/finding-index.ts';
import type { ExportContext } from '../../lib/export/opening.ts';
import { t } from '../../lib/i18n.ts';
import type { Span } from '../../lib/model.ts';
import type { PageState, ReadyState } from '../../lib/page-state.ts';
import { saveFile } from '../../lib/save-file.ts';

const ownVersion = () => browser.runtime.getManifest().version;

/** What an export must know besides the analysis. */
export const contextOf = ({ url, readAt }: ReadyState): ExportContext => ({
  url,
  accessedAt: readAt,
  version: ownVersion(),
});

/** Copying and saving what a tab holds. Each says in the end what it did. */
export function exportsOf(state: PageState, tabId: number, say: (sentence: string) => void) {
  const run = (
    work: (ready: ReadyState, files: typeof import('../../components/export-files.ts')) => Promise<void>,
  ) => {
    if (state.kind !== 'ready') return;
    import('../../components/export-files.ts')
      .then((files) => work(state, files))
      .catch((error: unknown) => {
        console.warn('Caveat:', error);
        say(t('states.notCopied'));
      });
  };
  const copy = async (text: string | null) => {
    if (text === null) return;
    await navigator.clipboard.writeText(text);
    say(t('states.copied'));
  };
  return {
    onCopyFinding: (finding: Finding) =>
      run((ready, { lineOf }) => copy(lineOf(finding, ready.analysis, contextOf(ready)))),
    onCopyLink: (span: Span) =>
      run((ready, { textFragmentUrl }) => {
        const link = textFragmentUrl(contextOf(ready).url, ready.analysis.text, span);
        if (link === null) say(t('exports.noLink'));
        return copy(link);
      }),
    onReport: (id: string) => run((ready, { reportOf }) => copy(reportOf(id, ready.analysis, contextOf(ready)))),
    onExport: (kind: ExportKind) => {
      if (kind === 'print') {
        void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tabId}&view=print`) });
        return;
      }
      run(async (ready, { fileOf, textOf }) => {
        if (kind === 'copy-markdown' || kind === 'copy-citation')
          return copy(textOf(kind, ready.analysis, contextOf(ready)));
        const { name, text, type } = fileOf(kind, ready.analysis, contextOf(ready));
        saveFile(name, text, type);
        say(t('states.saved', [name]));
      });
    },
    onCopyDetails: (withAddress: boolean, url: string | null) => {
      if (state.kind !== 'failed') return;
      const details = [`Caveat ${ownVersion()}`, navigator.userAgent, state.message, state.details];
      if (withAddress && url) details.push(url);
      copy(details.join('\n')).catch(() => say(t('states.notCopied')));
    },
  };
}
