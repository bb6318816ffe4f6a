import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { askBackground, openView } from '../../lib/messages.ts';
import type { PageState } from '../../lib/page-state.ts';
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

/** A tab's state, as it changes. `readAtOnce`: opening the view was the reader's asking. */
export function useTabReading(tabId: number, readAtOnce: boolean): TabReading {
  const [state, setState] = useState<PageState>({ kind: 'not-read' });
  const [waiting, setWaiting] = useState(readAtOnce);

  const read = useCallback(
    (force: boolean) => {
      setWaiting(true);
      setState((now) => (now.kind === 'failed' ? { kind: 'not-read' } : now));
      const settle = async (whenNothing: PageState | null) => {
        const stored = await readTabState(tabId);
        const next = stored.kind === 'not-read' ? whenNothing : stored;
        if (next === null) return; // the page will report
        setWaiting(false);
        // What was watched meanwhile is newer than what was read.
        setState((now) => (now.kind === 'not-read' ? next : now));
      };
      askBackground('readTab', { tabId, force }).then(
        () => settle(null),
        // The worker may have been stopped after the page had reported: then there is a state, and it holds.
        (error: unknown) => settle(failedWith(error)),
      );
    },
    [tabId],
  );

  useEffect(() => {
    let isCurrent = true;
    setState({ kind: 'not-read' });
    setWaiting(readAtOnce);
    const stop = watchTabState(tabId, (next) => {
      setState(next);
      if (next.kind !== 'not-read') setWaiting(false);
    });
    readTabState(tabId).then(
      (stored) => {
        if (!isCurrent) return;
        setState((now) => (now.kind === 'not-read' ? stored : now));
        if (stored.kind !== 'not-read') setWaiting(false);
        if (readAtOnce) read(false);
      },
      (error: unknown) => setState(failedWith(error)),
    );
    return () => {
      isCurrent = false;
      stop();
    };
  }, [tabId, readAtOnce, read]);
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

  return { state, waiting, read };
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
  const sentence = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', message: sentence, details: sentence };
}
