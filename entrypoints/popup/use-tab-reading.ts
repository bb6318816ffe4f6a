import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { askBackground, openView } from '../../lib/messages.ts';
import type { PageState } from '../../lib/page-state.ts';
import { sentenceOf } from '../../lib/sentence-of.ts';
import { readSettings } from '../../lib/settings.ts';
import { readTabState, watchTabState } from '../../lib/tab-state.ts';

/** After this long without any answer the reader is told so, and may try again. */
const PATIENCE_MS = 10_000;

export interface TabReading {
  state: PageState;
  /** A reading was asked for and has not begun yet. */
  waiting: boolean;
  read: (force: boolean) => void;
}

/**
 * A tab's state, as it changes. `first`: what the tab held a moment ago, so that the first picture is the right one. `readAtOnce`: opening the
 * view was the reader's asking.
 */
export function useTabReading(tabId: number, readAtOnce: boolean, first: PageState): TabReading {
  const [state, setState] = useState(first);
  const [waiting, setWaiting] = useState(readAtOnce && first.kind === 'not-read');
  const heard = useRef(false);

  /** Looks at the store again, for what was written before anybody watched. What was watched meanwhile is newer. */
  const settle = useCallback(
    async (whenNothing: PageState | null) => {
      const stored = await readTabState(tabId);
      const next = stored.kind === 'not-read' ? whenNothing : stored;
      if (next === null) return; // the page will report
      setWaiting(false);
      if (!heard.current) setState((now) => (isSame(now, next) ? now : next));
    },
    [tabId],
  );

  const read = useCallback(
    (force: boolean) => {
      heard.current = false;
      setState((now) => (now.kind === 'failed' ? { kind: 'not-read' } : now));
      askBackground('readTab', { tabId, force }).then(
        () => settle(null),
        // The worker may have been stopped after the page had reported: then there is a state, and it holds.
        (error: unknown) => settle(failedWith(error)),
      );
    },
    [tabId, settle],
  );

  useEffect(() => {
    const stop = watchTabState(tabId, (next) => {
      heard.current = true;
      setState(next);
      if (next.kind !== 'not-read') setWaiting(false);
    });
    if (readAtOnce) read(false);
    else settle(null).catch((error: unknown) => setState(failedWith(error)));
    return stop;
  }, [tabId, readAtOnce, read, settle]);
  useDropAtEnd(tabId);

  const pending = waiting || state.kind === 'reading' ? state.kind : null;
  useEffect(() => {
    if (pending !== 'not-read' && pending !== 'reading') return;
    const timer = setTimeout(() => {
      setWaiting(false);
      setState({ kind: 'failed', message: t('states.noAnswer'), details: `No answer while "${pending}".` });
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [pending]);

  const ask = useCallback(
    (force: boolean) => {
      setWaiting(true);
      read(force);
    },
    [read],
  );
  return { state, waiting, read: ask };
}

/** Whether two looks at the store have found the same: then nothing is drawn again. */
function isSame(a: PageState, b: PageState): boolean {
  if (a.kind !== 'ready' || b.kind !== 'ready') return false;
  return a.readingId === b.readingId && a.changed === b.changed && a.notMarkable.length === b.notMarkable.length;
}

/** Where the reader wants nothing kept, the background hears when this view closes or turns to another tab, and drops the result. */
function useDropAtEnd(tabId: number): void {
  useEffect(() => {
    let isCurrent = true;
    let close = () => {};
    void readSettings().then(({ settings }) => {
      if (isCurrent && settings.keepResults === 'none') close = openView(tabId);
    });
    return () => {
      isCurrent = false;
      close();
    };
  }, [tabId]);
}

function failedWith(error: unknown): PageState {
  const sentence = sentenceOf(error);
  return { kind: 'failed', message: sentence, details: sentence };
}
