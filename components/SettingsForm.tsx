import { type Key, t } from '../lib/i18n.ts';
import { LANGUAGE_NAMES, type Language } from '../lib/interface-language.ts';
import { LANGUAGES, type SettingName, type Settings } from '../lib/settings.ts';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import { HighlightSample } from './HighlightSample.tsx';
import { Toggle } from './Toggle.tsx';

/** What each setting is called on screen; also when an imported file's value for it does not fit. */
export const SETTING_LABELS = {
  highlights: 'options.when',
  highlightCaveats: 'options.caveats',
  highlightSpeakers: 'options.speakers',
  highlightFigures: 'options.figures',
  strength: 'options.strength',
  printHighlights: 'options.print',
  badge: 'options.badge',
  openIn: 'options.opens',
  keepResults: 'options.keep',
  language: 'options.interfaceLanguage',
} as const satisfies Record<SettingName, Key>;

interface SettingsFormProps {
  settings: Settings;
  /** What `auto` stands for now. */
  browserLanguage: Language;
  onChange: (change: Partial<Settings>) => void;
}

/** The options that are the reader's own; each applies at once. */
export function SettingsForm(props: SettingsFormProps) {
  return (
    <>
      <HighlightOptions {...props} />
      <ToolbarOptions {...props} />
      <LanguageOption {...props} />
    </>
  );
}

function HighlightOptions({ settings, onChange }: SettingsFormProps) {
  return (
    <section aria-labelledby="highlights">
      <h2 id="highlights">{t('options.highlights')}</h2>
      <ChoiceGroup
        legend={t(SETTING_LABELS.highlights)}
        value={settings.highlights}
        choices={[
          { value: 'off', label: t('options.off') },
          { value: 'on-click', label: t('options.onClick') },
          { value: 'allowed-sites', label: t('options.allowedSites') },
        ]}
        onChange={(highlights) => onChange({ highlights })}
      />
      <Toggle
        label={t(SETTING_LABELS.highlightCaveats)}
        hint={t('options.caveatsHint')}
        checked={settings.highlightCaveats}
        onChange={(highlightCaveats) => onChange({ highlightCaveats })}
      />
      <Toggle
        label={t(SETTING_LABELS.highlightSpeakers)}
        hint={t('options.speakersHint')}
        checked={settings.highlightSpeakers}
        onChange={(highlightSpeakers) => onChange({ highlightSpeakers })}
      />
      <Toggle
        label={t(SETTING_LABELS.highlightFigures)}
        hint={t('options.figuresHint')}
        checked={settings.highlightFigures}
        onChange={(highlightFigures) => onChange({ highlightFigures })}
      />
      <ChoiceGroup
        legend={t(SETTING_LABELS.strength)}
        value={settings.strength}
        choices={[
          { value: 'normal', label: t('options.normal') },
          { value: 'strong', label: t('options.strong') },
          { value: 'underline', label: t('options.underline') },
        ]}
        onChange={(strength) => onChange({ strength })}
      />
      <HighlightSample settings={settings} />
      <Toggle
        label={t(SETTING_LABELS.printHighlights)}
        hint={t('options.printHint')}
        checked={settings.printHighlights}
        onChange={(printHighlights) => onChange({ printHighlights })}
      />
    </section>
  );
}

function ToolbarOptions({ settings, onChange }: SettingsFormProps) {
  return (
    <section aria-labelledby="button">
      <h2 id="button">{t('options.button')}</h2>
      <Toggle
        label={t(SETTING_LABELS.badge)}
        hint={t('options.badgeHint')}
        checked={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <ChoiceGroup
        legend={t(SETTING_LABELS.openIn)}
        value={settings.openIn}
        choices={[
          { value: 'popup', label: t('options.popup') },
          { value: 'side-panel', label: t('options.sidePanel') },
        ]}
        onChange={(openIn) => onChange({ openIn })}
      />
      <ChoiceGroup
        legend={t(SETTING_LABELS.keepResults)}
        value={settings.keepResults}
        choices={[
          { value: 'session', label: t('options.keepSession') },
          { value: 'none', label: t('options.keepNone'), hint: t('options.keepNoneHint') },
        ]}
        onChange={(keepResults) => onChange({ keepResults })}
      />
    </section>
  );
}

function LanguageOption({ settings, browserLanguage, onChange }: SettingsFormProps) {
  const nameOf = (language: Settings['language']) =>
    language === 'auto' ? t('options.languageAuto', [LANGUAGE_NAMES[browserLanguage]]) : LANGUAGE_NAMES[language];
  return (
    <section aria-labelledby="language">
      <h2 id="language">{t('options.language')}</h2>
      <label for="language-choice">{t(SETTING_LABELS.language)}</label>
      <select
        id="language-choice"
        value={settings.language}
        aria-describedby="language-hint"
        onChange={(event) => {
          const chosen = LANGUAGES.find((language) => language === event.currentTarget.value);
          if (chosen) onChange({ language: chosen });
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
      <p class="hint" id="language-hint">
        {t('options.languageHint')}
      </p>
    </section>
  );
}
