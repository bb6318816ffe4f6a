import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type OptionsActions, OptionsPage, type OptionsView } from '../../components/OptionsPage.tsx';
import { SETTING_LABELS } from '../../components/SettingsForm.tsx';
import type { OfferedSite } from '../../components/SiteChooser.tsx';
import { type Access, readAccess, watchAccess } from '../../lib/access.ts';
import { accessActions } from '../../lib/access-change.ts';
import { formatList, t, tn, useLanguage } from '../../lib/i18n.ts';
import { interfaceLanguage } from '../../lib/interface-language.ts';
import { saveFile } from '../../lib/save-file.ts';
import { sentenceOf } from '../../lib/sentence-of.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { FILE_NAME, MAX_FILE_CHARS, readSettingsFile, writeSettingsFile } from '../../lib/settings-file.ts';
import '../../lib/settings-words.ts';
import { groupSites, siteOf } from '../../lib/sites.ts';
import { startPage } from '../../lib/start-page.ts';
import { readTabState, storedTabs } from '../../lib/tab-state.ts';

let view: OptionsView = {
  settings: DEFAULT_SETTINGS,
  unreadable: false,
  browserLanguage: interfaceLanguage('auto'),
  allSites: false,
  sites: [],
  offered: [],
  shortcuts: [],
  version: browser.runtime.getManifest().version,
  status: { turn: 0, sentence: '', undo: null },
};
let access: Access = { allSites: false, sites: [] };

const FILE_REFUSALS = {
  tooLarge: 'options.tooLarge',
  notJson: 'options.notJson',
  notOurs: 'options.notOurs',
  newer: 'options.newer',
} as const;

/** Changes are written one after the other: each starts from what the one before has stored. */
let writing: Promise<void> = Promise.resolve();

const actions: OptionsActions = {
  onChange: (change) => apply(change, () => t('options.saved')),
  ...accessActions(() => access, sayAccess),
  onSay: say,
  onExport: () => {
    saveFile(FILE_NAME, writeSettingsFile(view.settings, access.sites), 'application/json');
    say(t('options.exported', [FILE_NAME]));
  },
  onImport: (file) => void importFile(file),
  onReset: () => apply(DEFAULT_SETTINGS, () => t('options.resetDone'), view.settings),
  onChangeShortcuts: () => void openShortcuts().catch((error: unknown) => say(t('access.failed', [sentenceOf(error)]))),
  onWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
};

function show(change: Partial<OptionsView>): void {
  view = { ...view, ...change };
  document.title = t('options.title');
  render(<OptionsPage view={view} actions={actions} />, document.querySelector('#root') as HTMLElement);
}

function say(sentence: string, undo: (() => void) | null = null): void {
  show({ status: { turn: view.status.turn + 1, sentence, undo } });
}

async function sayAccess(sentence: string, undo: (() => void) | null): Promise<void> {
  await showAccess();
  say(sentence, undo);
}

/** Shows a change at once, stores it, and says so; or shows what is stored, and why it was not changed. */
function apply(change: Partial<Settings>, done: () => string, before: Settings | null = null): void {
  show({ settings: { ...view.settings, ...change } });
  writing = writing.then(async () => {
    try {
      const settings = await changeSettings(change);
      await useLanguage(settings.language);
      show({ settings, unreadable: false });
      say(done(), before && (() => apply(before, () => t('options.undone'))));
    } catch (error) {
      show({ settings: (await readSettings()).settings });
      say(t('options.notSaved', [sentenceOf(error)]));
    }
  });
}

async function importFile(file: File): Promise<void> {
  if (file.size > MAX_FILE_CHARS) return say(t('options.tooLarge'));
  const read = readSettingsFile(await file.text());
  if (!read.ok) return say(t(FILE_REFUSALS[read.reason]));
  const sites = groupSites(read.sites.filter((site) => !access.allSites && !access.sites.includes(site)));
  const fromFile = sites.map((site): OfferedSite => ({ ...site, from: 'file' }));
  show({ offered: [...view.offered.filter(({ from }) => from === 'session'), ...fromFile] });
  const done = () => {
    const labels = read.refused.map((name) => t(SETTING_LABELS[name]));
    const settings = labels.length > 0 ? t('options.importedExcept', [formatList(labels)]) : t('options.imported');
    return sites.length > 0 ? `${settings} ${tn('options.importedSites', sites.length)}` : settings;
  };
  apply(read.settings, done, view.settings);
}

async function showAccess(): Promise<void> {
  access = await readAccess();
  show({ allSites: access.allSites, sites: groupSites(access.sites) });
}

/** Sites of the pages whose results are kept now: the likeliest to be wanted, and known without any history. */
async function showSessionSites(): Promise<void> {
  // Pages of private windows are named nowhere else.
  const open = (await browser.tabs.query({})).filter(({ incognito }) => !incognito).map(({ id }) => id);
  const states = await Promise.all(
    (await storedTabs()).filter((id) => open.includes(id)).map((tabId) => readTabState(tabId)),
  );
  const origins = states.map((state) => ('url' in state ? siteOf(state.url) : null)).filter((site) => site !== null);
  show({ offered: groupSites(origins).map((site) => ({ ...site, from: 'session' })) });
}

async function showShortcuts(): Promise<void> {
  const commands = await browser.commands.getAll();
  show({ shortcuts: commands.map(({ name, shortcut }) => ({ command: name ?? '', keys: shortcut ?? '' })) });
}

/** Firefox has a function for it, Chromium an address that no link may lead to. */
async function openShortcuts(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

async function start(): Promise<void> {
  const { settings, note } = await readSettings();
  await useLanguage(settings.language);
  show({ settings, unreadable: note === 'unreadable' });
  await Promise.all([showAccess(), showSessionSites(), showShortcuts()]);
}

watchAccess(() => void showAccess());
watchSettings((settings) => void useLanguage(settings.language).then(() => show({ settings })));
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void showShortcuts(); // they may have been changed in the tab we opened for it
});
startPage(start);
