/** Nothing leaves: an end-to-end run with a request log that must hold nothing but pages, and a build that leaks on purpose, which each gate must catch. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkCallsIn } from '../built/network-calls.ts';
import { EXTENSION } from '../e2e/chromium.ts';
import { LEFT_ALONE, MOST_CONTROLS, nextControl } from './controls.ts';
import { type Lab, openLab } from './harness.ts';
import { storyPage } from './story.ts';

/** Uses what a reader can use: popup, panel, options, welcome, exports, highlights, notes. Gives how many controls of each view were pressed. */
async function useEverything(lab: Lab): Promise<Record<string, number>> {
  const { browser } = lab;
  const page = await lab.open(storyPage());
  await lab.read(page);
  if (lab.strayRequests().length > 0) return {}; // caught already
  await page.mouse.move(200, 200);
  const tab = await browser.tabId(page);
  const pressed: Record<string, number> = {};
  for (const [name, path] of [
    ['popup', `popup.html?tab=${tab}`],
    ['options', 'options.html'],
    ['welcome', 'welcome.html'],
  ] as const) {
    const view = await browser.context.newPage();
    await view.goto(browser.url(path));
    pressed[name] = (await pressAll(view)) + (name === 'popup' ? await exportAll(view) : 0);
    await view.close().catch(() => undefined); // "print" may have closed it
  }
  await (await browser.worker()).evaluate(() => chrome.storage.local.set({ settings: { openIn: 'side-panel' } }));
  const panel = await panelFor(lab, page);
  pressed.panel = await pressAll(panel, page);
  await panel.close();
  for (const name of ['next-highlight', 'previous-highlight', 'toggle-highlights']) await runCommand(lab, name, tab);
  return pressed;
}

/** The real side panel: by the button, once the browser has heard that it is to open that. */
async function panelFor({ browser }: Lab, page: Page): Promise<Page> {
  const worker = await browser.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getPopup({}))).not.toContain('popup.html');
  const panel = await browser.clickToolbar(page, '/sidepanel.html');
  await panel.waitForFunction(() => document.documentElement.dataset.state === 'ready');
  return panel;
}

/** Presses the controls of a view, each with the right tab in front. Gives how many took the click. */
async function pressAll(view: Page, front = view): Promise<number> {
  await view.locator('button:visible').first().waitFor();
  const next = `(${nextControl})(document, ${JSON.stringify(LEFT_ALONE)})`;
  let count = 0;
  for (let i = 0; i < MOST_CONTROLS; i++) {
    const control = (await view.evaluateHandle<HTMLElement | null>(next)).asElement();
    if (!control) break;
    await front.bringToFront(); // the last one may have brought another there
    count += await control.click({ timeout: 400, noWaitAfter: true }).then(
      () => 1,
      () => 0,
    );
  }
  return count;
}

/** All of the export menu. */
async function exportAll(view: Page): Promise<number> {
  await view.bringToFront();
  const menu = view.locator('[aria-haspopup=menu]');
  const items = view.getByRole('menuitem');
  const open = async () => {
    if ((await items.count()) === 0) await menu.click();
    await items.first().waitFor();
  };
  await open();
  const count = await items.count();
  for (let i = 0; i < count; i++) {
    await open();
    await items.nth(i).click({ noWaitAfter: true });
  }
  return count;
}

/** A keyboard command in a tab, as the browser reports it. The last one leaves a trace to wait for. */
async function runCommand({ browser }: Lab, name: string, tab: number): Promise<void> {
  const worker = await browser.worker();
  const asked = () => worker.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `asked:${tab}`);
  const before = await asked();
  await worker.evaluate(
    ([command, id]) => {
      const commands = chrome.commands.onCommand as unknown as { dispatch(name: string, tab: { id: number }): void };
      commands.dispatch(command, { id });
    },
    [name, tab] as const,
  );
  if (name === 'toggle-highlights') await expect.poll(asked).not.toEqual(before);
}

describe('the extension as built', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab?.close());

  test('case 30 · chromium · every feature used: the log holds nothing but the pages', async () => {
    const pressed = await useEverything(lab);

    expect(lab.strayRequests()).toEqual([]);
    for (const [view, count] of Object.entries({ popup: 25, options: 10, welcome: 20, panel: 20 }))
      expect(pressed[view], `controls of the ${view}`).toBeGreaterThan(count);
  });
});

describe('a build that leaks', () => {
  const leaking = mkdtempSync(join(tmpdir(), 'caveat-leak-'));
  let lab: Lab;
  beforeAll(async () => {
    cpSync(EXTENSION, leaking, { recursive: true });
    // The server's address is known only when it runs: leak to it, wherever it is, from the page's own origin.
    const script = join(leaking, 'content-scripts/content.js');
    writeFileSync(
      script,
      `${readFileSync(script, 'utf8')}\n;fetch(location.origin+'/leak?words='+encodeURIComponent(document.title));`,
    );
    const manifest = join(leaking, 'manifest.json');
    const parsed = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, unknown>;
    writeFileSync(manifest, JSON.stringify({ ...parsed, host_permissions: ['http://*/*'] }));
    lab = await openLab(leaking);
  });
  afterAll(async () => {
    await lab?.close();
    rmSync(leaking, { recursive: true, force: true });
  });

  test('case 30 · chromium · is caught by the request log', async () => {
    await useEverything(lab);
    expect(lab.strayRequests().some((request) => request.includes('/leak'))).toBe(true);
  });

  test('case 30 · chromium · is caught by the scan of the built files', () => {
    expect(networkCallsIn(readFileSync(join(leaking, 'content-scripts/content.js'), 'utf8'))).not.toEqual([]);
  });

  test('case 30 · chromium · is caught by the list of the manifest’s keys', () => {
    const manifest = JSON.parse(readFileSync(join(leaking, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    expect(Object.keys(manifest)).toContain('host_permissions'); // test/built allows no such key
  });
});
