import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import { earlyLook } from '../../lib/early-look.ts';
import { expectLanguage, useLanguage } from '../../lib/i18n.ts';
import { readSettings } from '../../lib/settings.ts';
import { startPage } from '../../lib/start-page.ts';
import { readTabState } from '../../lib/tab-state.ts';
import { TabPage } from './TabPage.tsx';
import { contextOf } from './tab-exports.ts';

const root = document.querySelector('#root') as HTMLElement;
const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  const look = earlyLook();
  expectLanguage();
  const spoken = readSettings(look.settings).then(({ settings }) => useLanguage(settings.language));
  const tabId = await look.tabId;
  if (tabId === null) throw new Error('No tab is in front.');
  const [state] = await Promise.all([readTabState(tabId, look.state), spoken]);
  if (query.get('view') === 'print' && state.kind === 'ready') {
    const { showPrintView } = await import('./print.tsx');
    showPrintView(root, state.analysis, contextOf(state));
    return;
  }
  render(<TabPage tabId={tabId} first={state} layout="popup" Findings={PopupView} readAtOnce />, root);
}

if (query.has('tab')) document.documentElement.classList.add('in-tab');
startPage(start);
