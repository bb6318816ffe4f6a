import { useEffect } from 'preact/hooks';

/** How long a selected finding is waited for: long lists grow a few items at a time. */
const PATIENCE_MS = 3_000;

/** Brings the selected finding into view as soon as it is there. */
export function useScrollToSelected(selected: string | null): void {
  useEffect(() => {
    if (selected === null) return;
    const until = performance.now() + PATIENCE_MS;
    const look = () => {
      const found = document.querySelector('.is-selected');
      if (found) found.scrollIntoView({ block: 'center' });
      else if (performance.now() < until) timer = setTimeout(look, 50);
    };
    let timer = setTimeout(look, 50);
    return () => clearTimeout(timer);
  }, [selected]);
}
