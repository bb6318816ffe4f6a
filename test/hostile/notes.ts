/** Run inside a page that wants to know what Caveat says of it. */

/** Points at a highlight with events of the page's own, and tells whether a note opens. */
export async function opensForPage(): Promise<boolean> {
  const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  const box = range?.getClientRects()[0];
  if (!box) throw new Error('Nothing is highlighted.');
  let opened = false;
  const watch = new MutationObserver(() => {
    opened = true;
  });
  watch.observe(document.documentElement, { childList: true });
  const at = { clientX: box.left + 3, clientY: (box.top + box.bottom) / 2, bubbles: true };
  for (const type of ['mouseover', 'mousemove', 'click']) document.body.dispatchEvent(new MouseEvent(type, at));
  await new Promise((done) => setTimeout(done, 600));
  watch.disconnect();
  return opened;
}

/** What a selection gives that was searched for in the note that stands, and drawn on from there: more than the words that were guessed. */
export function wordsOfNote(): string[] {
  const selection = getSelection();
  const find = Reflect.get(window, 'find') as (words: string, ...options: boolean[]) => boolean;
  const words: string[] = [];
  for (const label of ['Not independently verified', 'Source not named', 'Preliminary', 'Speaker', 'Figure']) {
    selection?.removeAllRanges();
    if (!find.call(window, label, false, false, true)) continue;
    for (const unit of ['line', 'sentence', 'documentboundary']) {
      selection?.modify('extend', 'forward', unit);
      const drawn = String(selection).trim();
      if (drawn !== '' && drawn !== label) words.push(drawn);
    }
  }
  return words;
}
