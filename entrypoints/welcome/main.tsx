import example from 'virtual:example-analysis';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Finding } from '../../components/finding-index.ts';
import { type WelcomeActions, WelcomePage, type WelcomeView } from '../../components/WelcomePage.tsx';
import { type Access, readAccess, watchAccess } from '../../lib/access.ts';
import { allowAllSites, allowSites, removeAllSites, removeEverything, removeSite } from '../../lib/access-change.ts';
import { copyLine } from '../../lib/export/citation.ts';
import { t, useLanguage } from '../../lib/i18n.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import '../../lib/settings-words.ts';
import { groupSites } from '../../lib/sites.ts';

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
  onAllow: (sites) => void allowSites(sites).then(sayAccess),
  onRemove: (site) => void removeSite(site).then(sayAccess),
  onRemoveAll: () => void removeEverything(access).then(sayAccess),
  onAllSites: (wanted) => void (wanted ? allowAllSites() : removeAllSites()).then(sayAccess),
  onSay: say,
  onOptions: () => void browser.runtime.openOptionsPage(),
  copying: {
    onCopyFinding: (finding) => void copy(lineOf(finding)),
    onCopyLink: () => say(t('welcome.noAddress')),
    onReport: () => say(t('welcome.noAddress')),
  },
};

function show(change: Partial<WelcomeView>): void {
  view = { ...view, ...change };
  document.title = t('welcome.title');
  render(<WelcomePage view={view} actions={actions} />, document.querySelector('#root') as HTMLElement);
}

function say(sentence: string): void {
  show({ status: { turn: view.status.turn + 1, sentence, undo: null } });
}

async function sayAccess(sentence: string): Promise<void> {
  await showAccess();
  say(sentence);
}

async function showAccess(): Promise<void> {
  access = await readAccess();
  show({ allSites: access.allSites, sites: groupSites(access.sites) });
}

async function showKeys(): Promise<void> {
  const commands = await browser.commands.getAll();
  show({ keys: commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '' });
}

function lineOf(finding: Finding): string {
  const { version } = browser.runtime.getManifest();
  const context = { url: location.href, accessedAt: new Date().toISOString(), version };
  if (finding.kind === 'figure') return copyLine(example, finding.figure, context);
  if (finding.kind === 'statement') return copyLine(example, finding.statement, context);
  return example.text.slice(...finding.caveat.span);
}

async function copy(line: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(line);
    say(t('states.copied'));
  } catch {
    say(t('states.notCopied')); // the browser gives no reason that would help the reader
  }
}

async function start(): Promise<void> {
  const { settings } = await readSettings();
  await useLanguage(settings.language);
  await Promise.all([showAccess(), showKeys()]);
}

watchAccess(() => void showAccess());
watchSettings((settings) => void useLanguage(settings.language).then(() => show({})));
start().catch((error: unknown) => {
  console.error('Caveat:', error);
  document.body.append(`Caveat: ${error instanceof Error ? error.message : String(error)}`);
});
