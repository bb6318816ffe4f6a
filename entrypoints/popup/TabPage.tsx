import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageView, type PageViewProps } from '../../components/PageView.tsx';
import { t } from '../../lib/i18n.ts';
import { askBackground } from '../../lib/messages.ts';
import type { PageState } from '../../lib/page-state.ts';
import { readPicked, watchPicked } from '../../lib/tab-state.ts';
import { exportsOf } from './tab-exports.ts';
import { useHighlights } from './use-highlights.ts';
import { useSite } from './use-site.ts';
import { useTabReading } from './use-tab-reading.ts';

/** How long a sentence of the status line stands. */
const SAID_MS = 4_000;

interface TabPageProps extends Pick<PageViewProps, 'layout' | 'Findings' | 'isPrivate'> {
  tabId: number;
  /** What the tab held when the view opened. */
  first: PageState;
  /** Opening this view was the reader's asking to read the page. */
  readAtOnce: boolean;
}

/** A tab's page, joined to the tab: its state, its site, its highlights, the clipboard. */
export function TabPage({ tabId, isPrivate, first, layout, Findings, readAtOnce }: TabPageProps) {
  const { state, waiting, read } = useTabReading(tabId, readAtOnce, first);
  const headerOnly = useHeaderFirst(state);
  const url = useLastUrl(state, waiting, tabId);
  const { site, allow, leave } = useSite(url);
  const [said, say] = useSaying();
  const [highlightsShown, showHighlights] = useHighlights(tabId, state.kind === 'ready');
  const selected = usePicked(tabId, 'readingId' in state ? state.readingId : null);

  useEffect(() => {
    if (headerOnly) return;
    const shown = waiting && state.kind === 'not-read' ? 'reading' : state.kind;
    document.documentElement.dataset.state = shown;
    performance.mark(`caveat:${shown}`); // for the benchmark: when the reader saw what
  }, [state.kind, waiting, headerOnly]);

  const { onCopyDetails, ...exports } = exportsOf(state, tabId, say);
  return (
    <PageView
      state={state}
      waiting={waiting}
      layout={layout}
      headerOnly={headerOnly}
      Findings={Findings}
      site={site}
      isPrivate={isPrivate}
      highlightsShown={highlightsShown}
      selected={selected}
      said={said}
      events={{
        ...exports,
        onRead: read,
        onReveal: (findingId) => {
          const readingId = 'readingId' in state ? state.readingId : '';
          askBackground('revealFinding', { tabId, readingId, findingId }).then(
            (found) => !found && say(t('states.moved')),
            () => say(t('states.moved')),
          );
        },
        onHighlights: showHighlights,
        onOptions: () => void browser.runtime.openOptionsPage(),
        onAllowSite: allow,
        onLeaveSite: leave,
        onCopyDetails: (withAddress) => onCopyDetails(withAddress, url),
      }}
    />
  );
}

/** True until a header has been painted: it does not wait for the findings, which take longest to draw. */
function useHeaderFirst(state: PageState): boolean {
  const [painted, setPainted] = useState(false);
  const hasHeader = state.kind === 'ready' || ('header' in state && state.header !== null);
  useEffect(() => {
    if (!hasHeader) return;
    performance.mark('caveat:header');
    setPainted(true);
  }, [hasHeader]);
  return state.kind === 'ready' && !painted;
}

/** The address of the tab's page, as far as it is known: a reading that failed, or is tried again, has none and keeps the last one. */
function useLastUrl(state: PageState, waiting: boolean, tabId: number): string | null {
  const last = useRef<{ tabId: number; url: string } | null>(null);
  if ('url' in state) last.current = { tabId, url: state.url };
  else if (state.kind !== 'failed' && !waiting) last.current = null;
  return last.current?.tabId === tabId ? last.current.url : null;
}

/** A sentence that is said and then taken away. */
function useSaying(): [string, (sentence: string) => void] {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current);
    setSaid(sentence);
    timer.current = setTimeout(() => setSaid(''), SAID_MS);
  }, []);
  return [said, say];
}

/** The finding whose highlight was clicked last on the page, now or just before this view opened; for a moment null when the same is clicked again. */
function usePicked(tabId: number, readingId: string | null): string | null {
  const [picked, setPicked] = useState<string | null>(null);
  useEffect(() => {
    setPicked(null);
    if (readingId === null) return;
    let isOpen = true;
    readPicked(tabId, readingId).then(
      (findingId) => isOpen && setPicked((now) => now ?? findingId),
      () => undefined, // then nothing is selected
    );
    const stop = watchPicked(tabId, (findingId) => {
      setPicked(null);
      setTimeout(() => setPicked(findingId));
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, [tabId, readingId]);
  return picked;
}
