import example from 'virtual:example-analysis';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Finding } from '../../components/finding-index.ts';
import { type WelcomeActions, WelcomePage, type WelcomeView } from '../../components/WelcomePage.tsx';
import { type Access, readAccess, watchAccess } from '../../lib/access.ts';
import { accessActions } from '../../lib/access-change.ts';
import { t, useLanguage } from '../../lib/i18n.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import '../../lib/settings-words.ts';
import { groupSites } from '../../lib/sites.ts';
import { startPage } from '../../lib/start-page.ts';

let view: WelcomeView = {
  example,
  allSites: false,
  sites: [],
  keys: '',
  firefox: import.meta.env.FIREFOX,
  status: { turn: 0, sentence: '', undo: null },
};
let access: Access = { allSites: false, sites: [] };

const actions: WelcomeActions = {
  ...accessActions(() => access, sayAccess),
  onSay: say,
  onOptions: () => void browser.runtime.openOptionsPage(),
  copying: {
    onCopyFinding: (finding) => void copy(finding),
    onCopyLink: () => say(t('welcome.noAddress')),
    onReport: () => say(t('welcome.noAddress')),
  },
};

function show(change: Partial<WelcomeView>): void {
  view = { ...view, ...change };
  document.title = t('welcome.title');
  render(<WelcomePage view={view} actions={actions} />, document.querySelector('#root') as HTMLElement);
}

function say(sentence: string, undo: (() => void) | null = null): void {
  show({ status: { turn: view.status.turn + 1, sentence, undo } });
}

async function sayAccess(sentence: string, undo: (() => void) | null): Promise<void> {
  await showAccess();
  say(sentence, undo);
}

async function showAccess(): Promise<void> {
  access = await readAccess();
  show({ allSites: access.allSites, sites: groupSites(access.sites) });
}

async function showKeys(): Promise<void> {
  const commands = await browser.commands.getAll();
  show({ keys: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '' });
}

/** Copies a finding of the example as the popup would: with attribution, to this page. */
async function copy(finding: Finding): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const context = { url: location.href, accessedAt: new Date().toISOString(), version };
  try {
    const { lineOf } = await import('../../components/export-files.ts');
    await navigator.clipboard.writeText(lineOf(finding, example, context) ?? '');
    say(t('states.copied'));
  } catch (error) {
    console.warn('Caveat:', error);
    say(t('states.notCopied'));
  }
}

async function start(): Promise<void> {
  const { settings } = await readSettings();
  await useLanguage(settings.language);
  await Promise.all([showAccess(), showKeys()]);
}

watchAccess(() => void showAccess());
watchSettings((settings) => void useLanguage(settings.language).then(() => show({})));
startPage(start);
