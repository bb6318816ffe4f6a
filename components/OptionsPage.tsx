import { t } from '../lib/i18n.ts';
import type { Language } from '../lib/interface-language.ts';
import type { Settings } from '../lib/settings.ts';
import type { Site } from '../lib/sites.ts';
import { AboutSections } from './AboutSections.tsx';
import { type AccessActions, AccessList, AllSitesToggle } from './AccessList.tsx';
import { SettingsFileTools } from './SettingsFileTools.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { type Shortcut, ShortcutList } from './ShortcutList.tsx';
import { type OfferedSite, SiteChooser } from './SiteChooser.tsx';
import { type Status, StatusLine } from './StatusLine.tsx';

/** What the page shows at a moment. */
export interface OptionsView {
  settings: Settings;
  /** True when the store could not be read, and the defaults are shown instead. */
  unreadable: boolean;
  browserLanguage: Language;
  allSites: boolean;
  sites: readonly Site[];
  offered: readonly OfferedSite[];
  shortcuts: readonly Shortcut[];
  version: string;
  status: Status;
}

/** What the reader can do here. */
export interface OptionsActions extends AccessActions {
  onChange: (change: Partial<Settings>) => void;
  onSay: (sentence: string) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: () => void;
  onChangeShortcuts: () => void;
  onWelcome: () => void;
}

/** The options, in a tab of their own. */
export function OptionsPage({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  return (
    <>
      <main class="options">
        <h1>{t('options.title')}</h1>
        <p>{t('options.intro')}</p>
        {view.unreadable && (
          <p class="note" role="alert">
            {t('options.unreadable')}
          </p>
        )}
        <section aria-labelledby="access">
          <h2 id="access">{t('access.title')}</h2>
          <p>{t('access.intro')}</p>
          <AccessList
            allSites={view.allSites}
            sites={view.sites}
            onRemove={actions.onRemove}
            onRemoveAll={actions.onRemoveAll}
          />
          <h3>{t('access.add')}</h3>
          <SiteChooser offered={view.offered} allowed={view.sites} onAllow={actions.onAllow} onSay={actions.onSay} />
          <AllSitesToggle allSites={view.allSites} onChange={actions.onAllSites} />
        </section>
        <SettingsForm settings={view.settings} browserLanguage={view.browserLanguage} onChange={actions.onChange} />
        <ShortcutList shortcuts={view.shortcuts} onChangeShortcuts={actions.onChangeShortcuts} />
        <SettingsFileTools onExport={actions.onExport} onImport={actions.onImport} onReset={actions.onReset} />
        <AboutSections version={view.version} onWelcome={actions.onWelcome} />
      </main>
      <StatusLine {...view.status} />
    </>
  );
}
