import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { syncRegistration } from '../lib/access.ts';
import { keepAnalysis } from '../lib/background/analysis-script.ts';
import { showBadge } from '../lib/background/badge.ts';
import { makeMenus, runCommand, runMenu } from '../lib/background/commands.ts';
import { styleAnswers } from '../lib/background/page-styles.ts';
import { forgetIfLeft, readingAnswers, readTab, restyleTab } from '../lib/background/readings.ts';
import { leaveSites } from '../lib/background/revocation.ts';
import { requireOwnPage, tabOf } from '../lib/background/sender.ts';
import { openPanel, setToolbar } from '../lib/background/toolbar.ts';
import { inTurn } from '../lib/background/turns.ts';
import { BackgroundRequests } from '../lib/background-requests.ts';
import { askPage, type BackgroundHandlers, listen, onLastViewClosed } from '../lib/messages.ts';
import { wordsFor } from '../lib/page-words.ts';
import { readSettings, type Settings, watchSettings } from '../lib/settings.ts';
import { dropResult, forgetTab, pickFinding, readTabState, setAsked, storedTabs } from '../lib/tab-state.ts';
import { spansOf } from '../lib/text/findings.ts';

export default defineBackground(() => {
  keepAnalysis();
  const own = browser.runtime.getURL('/');

  const handlers: BackgroundHandlers = {
    ...readingAnswers,
    ...styleAnswers,
    async readTab({ tabId, force }, sender) {
      requireOwnPage(sender, own);
      await readTab(tabId, force);
      return null;
    },
    async revealFinding({ tabId, readingId, findingId }, sender) {
      requireOwnPage(sender, own);
      const state = await readTabState(tabId);
      if (state.kind !== 'ready' || state.readingId !== readingId) return false;
      return askPage(tabId, 'reveal', { readingId, spans: spansOf(state.analysis, findingId) });
    },
    async showHighlights({ tabId, shown }, sender) {
      requireOwnPage(sender, own);
      await setAsked(tabId, shown ? 'shown' : 'hidden');
      await restyleTab(tabId);
      return null;
    },
    async accessChanged(_nothing, sender) {
      requireOwnPage(sender, own);
      await syncRegistration();
      return null;
    },
    async findingPicked({ readingId, findingId }, sender) {
      const tabId = tabOf(sender);
      const state = await readTabState(tabId);
      if (state.kind === 'ready' && state.readingId === readingId) await pickFinding(tabId, readingId, findingId);
      return null;
    },
  };
  listen(BackgroundRequests, handlers);
  // Views say that they are open only where the reader wants no result kept.
  const isViewed = onLastViewClosed((tabId) => run(() => dropResult(tabId)));
  setTimeout(() => run(() => dropUnviewed(isViewed)), VIEWS_OPEN_MS);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    run(start);
    if (reason === 'install') run(() => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }));
  });
  browser.runtime.onStartup.addListener(() => run(start));
  watchSettings((settings, before) => run(() => applySettings(settings, settings.language !== before.language)));

  browser.permissions.onAdded.addListener(() => run(syncRegistration));
  browser.permissions.onRemoved.addListener(({ origins }) => run(() => takeBack(origins ?? [])));

  const forget = (tabId: number) => run(() => inTurn(tabId, () => forgetTab(tabId)));
  browser.tabs.onRemoved.addListener(forget);
  // A tab that takes another's place (a discarded one, a preloaded page) shows another document; Firefox has none.
  browser.tabs.onReplaced?.addListener((_added, removed) => forget(removed));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') run(() => forgetIfLeft(tabId, status));
  });

  browser.action.onClicked.addListener((tab) => {
    run(() => openPanel(tab));
    if (tab.id !== undefined) run(() => readTab(tab.id as number, false));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) run(() => runCommand(command, tab.id as number));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) run(() => runMenu(String(menuItemId), tab.id as number));
  });
});

/** After install, update and browser start: the browser may have forgotten menus, registration and the toolbar's choice. */
async function start(): Promise<void> {
  await syncRegistration();
  const { settings } = await readSettings();
  await setToolbar(settings.openIn);
  await makeMenus(wordsFor(settings.language).menus);
}

/** Views that are open make themselves known again to a worker that starts, within this time. */
const VIEWS_OPEN_MS = 3_000;

/** A view may close while the worker is stopped: what it showed is dropped when the next one starts. */
async function dropUnviewed(isViewed: (tabId: number) => boolean): Promise<void> {
  const { settings } = await readSettings();
  if (settings.keepResults !== 'none') return;
  for (const tabId of await storedTabs()) if (!isViewed(tabId)) await dropResult(tabId);
}

/** Takes a change of settings to menus and pages. `renamed`: the interface speaks another language now. */
async function applySettings(settings: Settings, renamed: boolean): Promise<void> {
  await setToolbar(settings.openIn);
  if (renamed) await makeMenus(wordsFor(settings.language).menus);
  for (const tabId of await storedTabs()) {
    await restyleTab(tabId, renamed);
    await showBadge(tabId, await readTabState(tabId));
  }
}

async function takeBack(origins: readonly string[]): Promise<void> {
  await syncRegistration();
  await leaveSites(origins);
}

/** Runs an event's work; what fails is logged once, under the extension's name. */
function run(work: () => Promise<unknown>): void {
  work().catch((error: unknown) => console.error('Caveat:', error));
}
