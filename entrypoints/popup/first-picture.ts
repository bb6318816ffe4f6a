import { useLayoutEffect, useState } from 'preact/hooks';

/** A page that nobody sees is never painted: after this long it goes on all the same. */
const PATIENCE_MS = 500;

/**
 * Whether the page's first picture stands on the screen. While it is drawn, whatever else we ask for takes the processor from it: the browser
 * answers, the background wakes, the page behind looks itself up. `awaited`: false where nothing is to be seen before those have answered.
 */
export function useFirstPicture(awaited: boolean): boolean {
  const [stands, setStands] = useState(!awaited);
  useLayoutEffect(() => {
    if (stands) return;
    const done = () => setStands(true);
    const painted = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    painted.observe({ type: 'paint', buffered: true });
    const timer = setTimeout(done, PATIENCE_MS);
    return () => {
      painted.disconnect();
      clearTimeout(timer);
    };
  }, [stands]);
  return stands;
}
