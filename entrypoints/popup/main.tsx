import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { expectLanguage, useLanguage } from '../../lib/i18n.ts';
import { readSettings } from '../../lib/settings.ts';
import { startPage } from '../../lib/start-page.ts';
import { readTabState } from '../../lib/tab-state.ts';
import { TabPage } from './TabPage.tsx';
import { contextOf } from './tab-exports.ts';

const root = document.querySelector('#root') as HTMLElement;
const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  expectLanguage();
  const spoken = readSettings().then(({ settings }) => useLanguage(settings.language));
  const { id: tabId, incognito } = await shownTab();
  const [state] = await Promise.all([readTabState(tabId), spoken]);
  if (query.get('view') === 'print' && state.kind === 'ready') {
    const { showPrintView } = await import('./print.tsx');
    showPrintView(root, state.analysis, contextOf(state));
    return;
  }
  const isPrivate = import.meta.env.CHROME && incognito;
  const page = { tabId, isPrivate, first: state, Findings: PopupView };
  render(<TabPage {...page} layout="popup" readAtOnce />, root);
}

/** The tab named in the address (`popup.html?tab=7`, an ordinary tab), or the one the popup stands over. */
async function shownTab(): Promise<{ id: number; incognito: boolean }> {
  const named = query.get('tab');
  if (named !== null && /^\d+$/.test(named)) return { id: Number(named), incognito: false }; // such a tab is ours, and in no private window
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return { id: tab.id, incognito: tab.incognito };
}

if (query.has('tab')) document.documentElement.classList.add('in-tab');
startPage(start);
