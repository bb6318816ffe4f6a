import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView.tsx';
import { useLanguage } from '../../lib/i18n.ts';
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

async function start(): Promise<void> {
  const [{ settings }, tabId] = await Promise.all([readSettings(), shownTab()]);
  await useLanguage(settings.language);
  if (tabId === null) throw new Error('No tab is in front.');
  const state = query.get('view') === 'print' ? await readTabState(tabId) : null;
  if (state?.kind === 'ready') {
    const { showPrintView } = await import('./print.tsx');
    showPrintView(root, state.analysis, contextOf(state));
    return;
  }
  render(<TabPage tabId={tabId} layout="popup" Findings={PopupView} readAtOnce />, root);
}

if (query.has('tab')) document.documentElement.classList.add('in-tab');
start().catch((error: unknown) => {
  console.error('Caveat:', error);
  document.documentElement.dataset.state = 'failed';
  root.textContent = `Caveat: ${error instanceof Error ? error.message : String(error)}`;
});
