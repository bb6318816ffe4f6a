/** 600 findings in the real popup: the longest task while all of them come, while the reader scrolls through them, and at a leap to the end. */
import { launchChromium } from '../e2e/chromium.ts';
import { traceOf } from '../e2e/trace.ts';
import { longStory } from '../helpers/analyses.ts';
import { readyState } from '../helpers/page-states.ts';
import { storyOf } from './pages.ts';

export interface LongestTasks {
  /** Milliseconds of the popup's thread. */
  growing: number;
  scrolling: number;
  leaping: number;
}

/** Opens a popup on a tab that holds 600 findings, presses every "Show all", scrolls to the end a screen at a time, then back to the top and to the end at once. */
export async function timeShowAll(origin: string, set: (path: string, html: string) => void): Promise<LongestTasks> {
  set('/short', storyOf(300));
  const browser = await launchChromium();
  const page = await browser.context.newPage();
  await page.goto(`${origin}/short`);
  const tabId = await browser.tabId(page);
  const popup = await browser.clickToolbar(page);
  await popup.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  const state = readyState(longStory());
  await (await browser.worker()).evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
    `tab:${tabId}`,
    state,
  ] as const);
  await popup.getByText(state.analysis.article.headline ?? '').waitFor();
  const events = await traceOf(await browser.session(), ['toplevel', 'blink.user_timing'], async () => {
    await popup.evaluate(() => {
      performance.mark('grow');
      for (const button of document.querySelectorAll<HTMLElement>('.show-all')) button.click();
    });
    await popup.waitForFunction(() => document.querySelectorAll('.card, .speaker, .figure-line').length >= 600);
    await popup.evaluate(() => performance.mark('scroll'));
    for (let atEnd = false; !atEnd; await popup.waitForTimeout(50))
      atEnd = await popup.evaluate(() => {
        scrollBy({ top: innerHeight, behavior: 'instant' });
        return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
      });
    await popup.evaluate(() => performance.mark('top'));
    await popup.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await popup.waitForTimeout(200);
    await popup.evaluate(() => performance.mark('leap'));
    await popup.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await popup.waitForTimeout(200);
  });
  await browser.close();
  const at = (name: string) => events.find((event) => event.name === name);
  const [grow, scroll, top, leap] = [at('grow'), at('scroll'), at('top'), at('leap')];
  if (!grow || !scroll || !top || !leap) throw new Error('The trace lacks the marks.');
  const tasks = events.filter(({ name, pid, tid }) => /RunTask$/.test(name) && pid === grow.pid && tid === grow.tid);
  const longest = (from: number, to: number) =>
    Math.max(0, ...tasks.filter(({ ts }) => ts >= from && ts < to).map(({ tdur = 0 }) => tdur)) / 1_000;
  return {
    growing: longest(grow.ts, scroll.ts),
    scrolling: longest(scroll.ts, top.ts),
    leaping: longest(leap.ts, Number.POSITIVE_INFINITY),
  };
}
