import { t } from '../lib/i18n.ts';
import type { Analysis } from '../lib/model.ts';
import type { Site } from '../lib/sites.ts';
import { PrivacyList } from './AboutSections.tsx';
import { type AccessActions, AccessList, AllSitesToggle } from './AccessList.tsx';
import { ExampleReading } from './ExampleReading.tsx';
import type { FindingEvents } from './finding-index.ts';
import { SiteChooser } from './SiteChooser.tsx';
import { type Status, StatusLine } from './StatusLine.tsx';

export interface WelcomeView {
  example: Analysis;
  allSites: boolean;
  sites: readonly Site[];
  /** The keys that open Caveat, as the browser writes them; empty when none are set. */
  keys: string;
  firefox: boolean;
  status: Status;
}

export interface WelcomeActions extends AccessActions {
  onSay: (sentence: string) => void;
  onOptions: () => void;
  copying: Omit<FindingEvents, 'onReveal'>;
}

interface WelcomePageProps {
  view: WelcomeView;
  actions: WelcomeActions;
}

/** The first page a reader sees: what Caveat shows, when it reads, what stays here, and an example to try. */
export function WelcomePage({ view, actions }: WelcomePageProps) {
  return (
    <>
      <main class="welcome">
        <h1>{t('welcome.title')}</h1>
        <p class="lead">{t('welcome.lead')}</p>
        <p class="pin">
          <strong>{t('welcome.pin')}.</strong> {t(view.firefox ? 'welcome.pinFirefox' : 'welcome.pinChromium')}
        </p>
        <WhatItShows />
        <section aria-labelledby="example">
          <h2 id="example">{t('welcome.example')}</h2>
          <p>{t('welcome.exampleIntro')}</p>
          <ExampleReading analysis={view.example} copying={actions.copying} />
        </section>
        <WhenItReads view={view} actions={actions} />
        <section aria-labelledby="stays">
          <h2 id="stays">{t('welcome.stays')}</h2>
          <PrivacyList />
          <button type="button" onClick={actions.onOptions}>
            {t('welcome.openOptions')}
          </button>
        </section>
      </main>
      <StatusLine {...view.status} />
    </>
  );
}

function WhatItShows() {
  return (
    <section aria-labelledby="shows">
      <h2 id="shows">{t('welcome.shows')}</h2>
      <dl class="shows">
        <div>
          <dt>
            <span class="sample-caveat">{t('welcome.caveats')}</span>
          </dt>
          <dd>{t('welcome.caveatsText')}</dd>
        </div>
        <div>
          <dt>
            <span class="sample-speaker">{t('welcome.speakers')}</span>
          </dt>
          <dd>{t('welcome.speakersText')}</dd>
        </div>
        <div>
          <dt>
            <span class="sample-figure">{t('welcome.figures')}</span>
          </dt>
          <dd>{t('welcome.figuresText')}</dd>
        </div>
      </dl>
      <p>{t('welcome.noVerdict')}</p>
      <p>{t('welcome.misses')}</p>
    </section>
  );
}

function WhenItReads({ view, actions }: WelcomePageProps) {
  return (
    <section aria-labelledby="when">
      <h2 id="when">{t('welcome.when')}</h2>
      <p>{t('welcome.whenIntro')}</p>
      <ol class="steps">
        <li>
          <h3>
            {t('welcome.step0')} <span class="step-now">({t('welcome.step0Now')})</span>
          </h3>
          <p>{view.keys === '' ? t('welcome.step0TextNoShortcut') : t('welcome.step0Text', [view.keys])}</p>
        </li>
        <li>
          <h3>{t('welcome.step1')}</h3>
          <p>{t('welcome.step1Text')}</p>
        </li>
        <li>
          <h3>{t('welcome.step2')}</h3>
          <p>{t('welcome.step2Text')}</p>
          <SiteChooser offered={[]} allowed={view.sites} onAllow={actions.onAllow} onSay={actions.onSay} />
        </li>
        <li>
          <h3>{t('welcome.step3')}</h3>
          <AllSitesToggle allSites={view.allSites} onChange={actions.onAllSites} />
        </li>
      </ol>
      <p>{t('welcome.back')}</p>
      <AccessList
        allSites={view.allSites}
        sites={view.sites}
        onRemove={actions.onRemove}
        onRemoveAll={actions.onRemoveAll}
      />
    </section>
  );
}
