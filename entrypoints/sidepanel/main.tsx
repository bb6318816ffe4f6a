import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelView } from '../../components/PanelView.tsx';
import { StateNotice } from '../../components/StateNotice.tsx';
import { expectLanguage, t, useLanguage } from '../../lib/i18n.ts';
import type { PageState } from '../../lib/page-state.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { startPage } from '../../lib/start-page.ts';
import { readTabState } from '../../lib/tab-state.ts';
import { TabPage } from '../popup/TabPage.tsx';

const root = document.querySelector('#root') as HTMLElement;
let shown: { tabId: number; isPrivate: boolean; first: PageState } | null = null;
let latest = 0;

/** Shows the tab that is in front in this window. */
async function follow(): Promise<void> {
  const mine = ++latest;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const next = tab?.id === undefined ? null : await heldBy({ ...tab, id: tab.id });
  if (mine !== latest) return; // another tab came to the front meanwhile
  shown = next;
  show();
}

/** A tab whose address the browser keeps back is one that may not be read before a click: what to do is said at once. */
async function heldBy({ id, url, incognito }: { id: number; url?: string; incognito: boolean }): Promise<typeof shown> {
  const held = await readTabState(id);
  const first: PageState =
    held.kind === 'not-read' && !held.madeRoom && url === undefined
      ? { kind: 'unreadable', reason: 'no-access' }
      : held;
  return { tabId: id, isPrivate: import.meta.env.CHROME && incognito, first };
}

function show(): void {
  document.title = 'Caveat';
  render(
    shown === null ? (
      <StateNotice>{t('panel.noPage')}</StateNotice>
    ) : (
      <TabPage
        key={`${shown.tabId} ${shown.first.kind === 'unreadable'}`}
        {...shown}
        layout="panel"
        Findings={PanelView}
        readAtOnce={false}
      />
    ),
    root,
  );
}

async function start(): Promise<void> {
  expectLanguage();
  const { settings } = await readSettings();
  await useLanguage(settings.language);
  const { id: ownWindow } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow) void follow();
  });
  // What is said of a page that may not be read holds until the tab has another.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete' && tabId === shown?.tabId) void follow();
  });
  // A tab that takes the place of another without being activated: a preloaded page. Firefox has none.
  browser.tabs.onReplaced?.addListener(() => void follow());
  watchSettings((changed) => void useLanguage(changed.language).then(show));
  await follow();
}

startPage(start);
