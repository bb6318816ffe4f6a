/** Pieces of work in turns, one to a frame, so that lists which grow at the same time do not fill one task together. */

/** A page that is not in front has no frames: its turns come by the clock. */
const LONGEST_FRAME_MS = 50;

const waiting: (() => void)[] = [];
let isDue = false;

/** Calls back when it is this work's turn; returns the way to give the turn up. */
export function takeTurn(work: () => void): () => void {
  waiting.push(work);
  if (!isDue) awaitFrame();
  return () => {
    const place = waiting.indexOf(work);
    if (place !== -1) waiting.splice(place, 1);
  };
}

function awaitFrame(): void {
  isDue = true;
  const begin = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    waiting.shift()?.();
    isDue = waiting.length > 0;
    if (isDue) awaitFrame();
  };
  const frame = requestAnimationFrame(begin);
  const timer = setTimeout(begin, LONGEST_FRAME_MS);
}
