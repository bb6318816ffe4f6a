/** Longest stretch of work before the page gets its turn; a task of 50 ms is felt. */
const SLICE_MS = 8;

/** Work in slices: true when the slice is used up, after which `rest` is to be awaited. */
export interface Slices {
  isOver(): boolean;
  rest(): Promise<void>;
}

export function slicesOf(window: Window & typeof globalThis): Slices {
  let since = window.performance.now();
  const { scheduler } = window;
  return {
    isOver: () => window.performance.now() - since > SLICE_MS,
    async rest() {
      // Not `scheduler.yield`: it goes on before timers of the page that have long been due.
      if (typeof scheduler?.postTask === 'function') await scheduler.postTask(() => undefined);
      else await new Promise((resume) => window.setTimeout(resume));
      since = window.performance.now();
    },
  };
}
