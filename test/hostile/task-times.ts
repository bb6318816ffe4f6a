/** What takes a page's thread how long, in processor time: which is the same on a loaded machine, and in proportion on a slow one. */
import type { Page } from 'playwright-core';
import type { Chromium } from '../e2e/chromium.ts';
import { type TraceEvent, traceOf } from '../e2e/trace.ts';

/** Scripts in all their guises; layout and painting are the page's own. */
const SCRIPT = /^(?:RunMicrotasks|FunctionCall|EvaluateScript|TimerFire|v8\.callFunction)$/;
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];

/**
 * Does some work and tells the processor time of the longest stretch of script that it took on the page's thread, beside that of a loop of
 * 30 million additions there.
 */
export async function taskTimes(
  browser: Chromium,
  page: Page,
  work: () => Promise<void>,
): Promise<{ loop: number; longest: number }> {
  const session = await browser.session();
  const events = await traceOf(session, CATEGORIES, async () => {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          setTimeout(() => {
            performance.mark('loop-begins');
            let sum = 0;
            for (let i = 0; i < 30_000_000; i++) sum = (sum * 31 + i) | 0;
            Reflect.set(window, 'sum', sum); // or the loop would be left out
            performance.mark('loop-ends');
            done();
          });
        }),
    );
    await work();
  });
  const mark = events.find(({ name }) => name === 'loop-begins');
  const scripts = events.filter(({ name, pid, tid }) => SCRIPT.test(name) && pid === mark?.pid && tid === mark?.tid);
  const holdsLoop = ({ ts, dur = 0 }: TraceEvent) => mark !== undefined && ts <= mark.ts && mark.ts <= ts + dur;
  const longestOf = (list: TraceEvent[]) => Math.max(0, ...list.map(({ tdur = 0 }) => tdur));
  return {
    loop: longestOf(scripts.filter(holdsLoop)),
    longest: longestOf(scripts.filter((one) => !holdsLoop(one))),
  };
}
