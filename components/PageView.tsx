import type { ComponentType } from 'preact';
import { currentLanguage, t } from '../lib/i18n.ts';
import type { ArticleMeta } from '../lib/model.ts';
import type { PageState, UnreadableReason } from '../lib/page-state.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import type { ExportKind } from './ExportMenu.tsx';
import { FailedNotice } from './FailedNotice.tsx';
import { Footer } from './Footer.tsx';
import type { FindingEvents } from './finding-index.ts';
import { ReadingNotice } from './ReadingNotice.tsx';
import { type FindingsProps, ReadyView } from './ReadyView.tsx';
import { StateNotice } from './StateNotice.tsx';
import { useScrollToSelected } from './scroll-to-selected.ts';
import { TopBar } from './TopBar.tsx';

/** What the reader can do on the page as a whole. */
export interface PageEvents extends FindingEvents {
  /** Read the page; `force` even when it does not look like an article, or was read already. */
  onRead: (force: boolean) => void;
  onHighlights: (shown: boolean) => void;
  onExport: (kind: ExportKind) => void;
  onOptions: () => void;
  onAllowSite: () => void;
  onLeaveSite: () => void;
  onCopyDetails: (withAddress: boolean) => void;
}

export interface PageViewProps {
  state: PageState;
  /** A reading was asked for and has not begun yet. */
  waiting: boolean;
  layout: 'popup' | 'panel';
  /** The findings come with the next picture. */
  headerOnly?: boolean;
  /** How the findings are laid out: PopupView or PanelView. */
  Findings: ComponentType<FindingsProps>;
  site: { name: string; allowed: boolean } | null;
  /** The page stands in a private window of a browser that shows ours in another. */
  isPrivate: boolean;
  highlightsShown: boolean;
  /** The finding whose highlight the reader clicked on the page. */
  selected: string | null;
  /** What was last done, for the status line. */
  said: string;
  events: PageEvents;
}

/** States of a page that may be worth reading always. */
const CAN_BE_NEWS: readonly PageState['kind'][] = ['reading', 'ready', 'not-article'];

/** The popup's and the side panel's page: one view per state of the tab. */
export function PageView(props: PageViewProps) {
  const { state, layout, site, highlightsShown, said, events } = props;
  const isReady = state.kind === 'ready';
  useScrollToSelected(props.selected);
  return (
    <div class={`shell ${layout}`}>
      <TopBar
        highlightsShown={isReady ? highlightsShown : null}
        canExport={isReady}
        canPrint={!props.isPrivate}
        onHighlights={events.onHighlights}
        onExport={events.onExport}
        onOptions={events.onOptions}
      />
      <main>
        {layout === 'panel' && site && <p class="describes quiet">{t('panel.describes', [site.name])}</p>}
        <StateView {...props} />
      </main>
      <div class="toast" role="status" data-empty={said === ''}>
        {said}
      </div>
      <Footer
        site={CAN_BE_NEWS.includes(state.kind) ? site : null}
        onAllow={events.onAllowSite}
        onLeave={events.onLeaveSite}
      />
    </div>
  );
}

function StateView({ state, waiting, headerOnly = false, Findings, selected, events }: PageViewProps) {
  const readButton = (words: 'states.read' | 'states.readAnyway' | 'states.readAgain', force: boolean) => (
    <button type="button" class="primary" onClick={() => events.onRead(force)}>
      {t(words)}
    </button>
  );
  switch (state.kind) {
    case 'not-read':
      if (waiting) return <ReadingNotice />;
      return (
        <StateNotice actions={readButton('states.read', false)}>
          {t(state.madeRoom ? 'states.madeRoom' : 'states.askFirst')}
        </StateNotice>
      );
    case 'reading':
      return (
        <>
          <Heading header={state.header} />
          <ReadingNotice />
        </>
      );
    case 'ready':
      return (
        <ReadyView
          state={state}
          headerOnly={headerOnly}
          Findings={Findings}
          selected={selected}
          events={events}
          onReadAgain={() => events.onRead(true)}
        />
      );
    case 'not-article':
      return (
        <>
          <Heading header={state.header} />
          <StateNotice heading={!state.header?.headline} actions={readButton('states.readAnyway', true)}>
            {t('states.notArticle')}
          </StateNotice>
        </>
      );
    case 'unreadable':
      return (
        // A page may show its text later than it was asked for.
        <StateNotice actions={state.reason === 'empty' && readButton('states.readAgain', true)}>
          {t(UNREADABLE[state.reason])}
        </StateNotice>
      );
    case 'other-language':
      return (
        <>
          <Heading header={state.header} />
          <StateNotice heading={!state.header?.headline}>{otherLanguage(state.language)}</StateNotice>
        </>
      );
    case 'failed':
      return (
        <FailedNotice
          message={state.message}
          onTryAgain={() => events.onRead(false)}
          onCopyDetails={events.onCopyDetails}
        />
      );
    case 'updated':
      return <StateNotice role="alert">{t('states.updated')}</StateNotice>;
    default:
      return state satisfies never;
  }
}

/** The headline of a page of which there is nothing more to show; nothing when it has none. */
function Heading({ header }: { header: ArticleMeta | null }) {
  return header?.headline ? <ArticleHeader article={header} complete={false} /> : null;
}

const UNREADABLE = {
  'not-allowed': 'states.notAllowed',
  'no-access': 'states.noAccess',
  'not-html': 'states.notHtml',
  empty: 'states.emptyPage',
} as const satisfies Record<UnreadableReason, string>;

/** "This page is in Spanish. Caveat reads English." */
function otherLanguage(code: string): string {
  try {
    const name = new Intl.DisplayNames([currentLanguage()], { type: 'language', fallback: 'none' }).of(code);
    return name ? t('states.otherLanguage', [name]) : t('states.otherLanguageUnknown');
  } catch {
    return t('states.otherLanguageUnknown'); // the page gives no language code that is one
  }
}
