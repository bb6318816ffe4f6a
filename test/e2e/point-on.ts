/**
 * Runs in the page: brings the highlight with these words to the middle and gives a point on it, in pixels of the viewport, and all its
 * words. A glide that "Show" began goes on in the browser's own time, so the point is given once the words have kept still.
 */
export async function pointOn(words: string): Promise<{ x: number; y: number; words: string }> {
  const ranges = [...CSS.highlights.values()].flatMap((one) => [...one] as Range[]);
  const range = ranges.find((one) => one.toString().includes(words));
  if (!range) throw new Error(`No highlight has the words “${words}”.`);
  const STILL = 6;
  let still = 0;
  let last: number | undefined;
  for (let i = 0; i < 200 && still < STILL; i++) {
    const top = range.getClientRects()[0]?.top;
    still = top === last ? still + 1 : 0;
    if (still === 0) range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    last = range.getClientRects()[0]?.top;
    await new Promise((done) => setTimeout(done, 50));
  }
  const [box] = range.getClientRects();
  if (!box || still < STILL) throw new Error(`The words “${words}” do not keep still.`);
  return { x: box.left + 12, y: box.top + 6, words: range.toString() };
}
