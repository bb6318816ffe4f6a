import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '../../lib/messages.ts';
import { highlightStyleOf, readSettings, watchSettings } from '../../lib/settings.ts';
import { readAsked, watchAsked } from '../../lib/tab-state.ts';

/** Whether the page shows highlights now, wherever they were turned on or off, and the way to change it. */
export function useHighlights(tabId: number, isReady: boolean): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    let isCurrent = true;
    const look = () =>
      void Promise.all([readSettings(), readAsked(tabId)]).then(([{ settings }, asked]) => {
        const { caveat, speaker, figure } = highlightStyleOf(settings, asked);
        if (isCurrent) setShown(caveat || speaker || figure);
      });
    const stops = [watchAsked(tabId, look), watchSettings(look)];
    look();
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
    };
  }, [tabId, isReady]);
  const change = (next: boolean) => {
    setShown(next);
    askBackground('showHighlights', { tabId, shown: next }).catch(() => setShown(!next));
  };
  return [shown, change];
}
