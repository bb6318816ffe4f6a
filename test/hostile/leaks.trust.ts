/** Nothing leaves: an end-to-end run with a request log that must hold nothing but pages, and a build that leaks on purpose, which each gate must catch. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { networkCallsIn } from '../built/network-calls.ts';
import { EXTENSION } from '../e2e/chromium.ts';
import { type Lab, openLab } from './harness.ts';
import { storyPage } from './story.ts';

/** Uses what a reader can use: popup, panel, options, welcome, exports, highlights, notes, a site allowed and taken back. */
async function useEverything(lab: Lab): Promise<void> {
  const { browser } = lab;
  const page = await lab.open(storyPage());
  await lab.read(page);
  if (lab.strayRequests().length > 0) return; // caught already
  await page.mouse.move(200, 200);
  const tab = await browser.tabId(page);
  for (const path of [`popup.html?tab=${tab}`, `sidepanel.html?tab=${tab}`, 'options.html', 'welcome.html']) {
    const view = await browser.context.newPage();
    await view.goto(browser.url(path));
    await view.getByRole('button').first().waitFor();
    for (const button of await view.getByRole('button').all()) {
      const name = (await button.textContent({ timeout: 300 }).catch(() => '')) ?? '';
      if (/allow|all sites|always|import|reset/i.test(name)) continue; // would ask the browser, or the reader's disk
      await press(button);
    }
    for (const box of await view.getByRole('checkbox').all()) await press(box);
    await view.close().catch(() => undefined); // "print" may have closed it
  }
  for (const name of ['next-highlight', 'previous-highlight', 'toggle-highlights']) await runCommand(lab, name, tab);
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

/** A click, unless the button is hidden or covered by what the last click opened. */
async function press(button: Locator): Promise<void> {
  if (await button.isVisible()) await button.click({ timeout: 400, noWaitAfter: true }).catch(() => undefined);
}

describe('the extension as built', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab?.close());

  test('case 30 · chromium · every feature used: the log holds nothing but the pages', async () => {
    await useEverything(lab);
    expect(lab.strayRequests()).toEqual([]);
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
