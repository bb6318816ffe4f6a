import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { expectLanguage, useLanguage } from '../../lib/i18n.ts';
import { readSettings } from '../../lib/settings.ts';
import { readTabState } from '../../lib/tab-state.ts';
import { TabPage } from './TabPage.tsx';
import { contextOf } from './tab-exports.ts';

const root = document.querySelector('#root') as HTMLElement;
const query = new URLSearchParams(location.search);

/** The tab named in the address (`popup.html?tab=7`, an ordinary tab), or the one the popup stands over. */
async function shownTab(): Promise<number | null> {
  const named = Number(query.get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What is asked of the browser is asked at once, not in turn: the reader waits for the slowest alone. */
async function start(): Promise<void> {
  expectLanguage();
  const spoken = readSettings().then(({ settings }) => useLanguage(settings.language));
  const tabId = await shownTab();
  if (tabId === null) throw new Error('No tab is in front.');
  const [state] = await Promise.all([readTabState(tabId), spoken]);
  if (query.get('view') === 'print' && state.kind === 'ready') {
    const { showPrintView } = await import('./print.tsx');
    showPrintView(root, state.analysis, contextOf(state));
    return;
  }
  render(<TabPage tabId={tabId} first={state} layout="popup" Findings={PopupView} readAtOnce />, root);
}

if (query.has('tab')) document.documentElement.classList.add('in-tab');
start().catch((error: unknown) => {
  console.error('Caveat:', error);
  document.documentElement.dataset.state = 'failed';
  root.textContent = `Caveat: ${error instanceof Error ? error.message : String(error)}`;
});
