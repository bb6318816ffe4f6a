import { type Drawn, isLive } from './drawn.ts';

/**
 * The next or previous highlight: from the one last stepped to while it is in view, else from the top of the viewport; round at the ends.
 * Null when there is none.
 */
export function stepFrom(
  shown: readonly Drawn[],
  last: Drawn | null,
  direction: 'next' | 'previous',
  viewportHeight: number,
): Drawn | null {
  const live = shown.filter(({ range }) => isLive(range));
  const index = last ? live.findIndex(({ mark, span }) => mark.id === last.mark.id && span[0] === last.span[0]) : -1;
  const inView = (one: Drawn) => {
    const { top, bottom } = one.range.getBoundingClientRect();
    return bottom >= 0 && top <= viewportHeight;
  };
  const from = live[index];
  if (from && inView(from)) return live.at((index + (direction === 'next' ? 1 : -1)) % live.length) ?? null;
  const below = live.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  if (direction === 'next') return live[Math.max(0, below)] ?? null;
  return live.at(below === -1 ? -1 : below - 1) ?? null;
}
