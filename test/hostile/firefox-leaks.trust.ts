/** Nothing leaves, in real Firefox: every feature used with a request log, and a build that leaks on purpose, which the log must show. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTENSION } from '../e2e/firefox.ts';
import { LEFT_ALONE, MOST_CONTROLS, nextControl } from './controls.ts';
import { type FirefoxLab, openFirefoxLab } from './firefox-lab.ts';
import { storyPage } from './story.ts';

/** Uses what a reader can use: popup, sidebar, options, welcome, exports, highlights. Gives how many controls of each view were pressed. */
async function useEverything(lab: FirefoxLab): Promise<Record<string, number>> {
  const { firefox, own } = lab;
  const page = await lab.open(storyPage());
  const { tabId } = await lab.read(page);
  if (lab.strayRequests().length > 0) return {}; // caught already
  await page.mouse.move(200, 200);
  const pressed: Record<string, number> = {};
  for (const [name, path] of [
    ['popup', `popup.html?tab=${tabId}`],
    ['options', 'options.html'],
    ['welcome', 'welcome.html'],
  ] as const) {
    const view = await firefox.openOwn(path);
    await firefox.until(view, () => document.querySelector('button') !== null);
    pressed[name] = await view.evaluate(`(${PRESS_ALL})(document)`).then(Number);
  }
  await own.evaluate(() => chrome.storage.local.set({ settings: { openIn: 'side-panel' } }));
  const opensSidebar = () => own.evaluate(async () => !(await chrome.action.getPopup({})).includes('popup.html'));
  await expect.poll(opensSidebar, { timeout: 15_000 }).toBe(true);
  await firefox.clickToolbar(page);
  const isRead = () => firefox.inSidebar(own, (sidebar) => sidebar.documentElement.dataset.state === 'ready');
  await expect.poll(isRead, { timeout: 15_000 }).toBe(true);
  pressed.sidebar = Number(await firefox.inSidebar(own, PRESS_ALL));
  return pressed;
}

/** What would lead to another tab, which then is in front. */
const LEADS_AWAY = 'options|shortcuts|welcome';
/** For a view of ours, as source: presses its controls. */
const PRESS_ALL = `(view) => (${pressAll})(view, () => (${nextControl})(view, ${JSON.stringify(`${LEFT_ALONE}|${LEADS_AWAY}`)}), ${MOST_CONTROLS})`;

/** In a view of ours: presses the controls, then all of the export menu. Gives how many. */
async function pressAll(view: Document, next: () => HTMLElement | null, most: number): Promise<number> {
  const turn = () => new Promise((done) => setTimeout(done, 20));
  const window = view.defaultView as Window;
  window.print = () => undefined; // opens a dialog that no driver can close
  let count = 0;
  for (let control = next(); control && count < most; control = next()) {
    control.click();
    count++;
    await turn();
  }
  const items = () => view.querySelectorAll<HTMLElement>('[role=menuitem]');
  const menu = view.querySelector<HTMLElement>('[aria-haspopup=menu]');
  const open = async () => {
    if (items().length === 0) menu?.click();
    await turn();
  };
  await open();
  const all = items().length;
  for (let i = 0; i < all; i++) {
    await open();
    items()[i]?.click();
    await turn();
  }
  return count + all;
}

describe('the extension as built', () => {
  let lab: FirefoxLab;
  beforeAll(async () => {
    lab = await openFirefoxLab();
  });
  afterAll(() => lab?.close());

  test('case 30 · firefox · every feature used: the log holds nothing but the pages', async () => {
    const pressed = await useEverything(lab);
    expect(lab.strayRequests()).toEqual([]);
    for (const [view, count] of Object.entries({ popup: 25, options: 10, welcome: 20, sidebar: 20 }))
      expect(pressed[view], `controls of the ${view}`).toBeGreaterThan(count);
  });
});

describe('a build that leaks', () => {
  const leaking = mkdtempSync(join(tmpdir(), 'caveat-leak-'));
  let lab: FirefoxLab;
  beforeAll(async () => {
    cpSync(EXTENSION, leaking, { recursive: true });
    const script = join(leaking, 'content-scripts/content.js');
    writeFileSync(script, `${readFileSync(script, 'utf8')}\n;fetch(location.origin+'/leak?words='+document.title);`);
    lab = await openFirefoxLab(leaking);
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(leaking, { recursive: true, force: true });
  });

  test('case 30 · firefox · is caught by the request log', async () => {
    await useEverything(lab);
    await expect
      .poll(() => lab.strayRequests().some((request) => request.includes('/leak')), { timeout: 15_000 })
      .toBe(true);
  });
});
