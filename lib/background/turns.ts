const turns = new Map<number, Promise<unknown>>();

/**
 * Works on a tab's state one after the other: what looks at the state and then changes it must not be overtaken by another change, or a
 * page that was left would write over the one that came after it. `work` must not wait for the tab's page, which may wait for its turn.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const mine = (turns.get(tabId) ?? Promise.resolve()).then(work);
  const done = mine.then(clean, clean);
  turns.set(tabId, done);
  return mine;

  function clean(): void {
    if (turns.get(tabId) === done) turns.delete(tabId);
  }
}
