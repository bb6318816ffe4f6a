/** Draws one state of a page, named in the address (`?story=war&layout=panel&language=ar`), from invented analyses. */
import './stand-in-browser.ts';
import { render } from 'preact';
import { exportLabels } from '../../components/export-labels.ts';
import { PageView } from '../../components/PageView.tsx';
import { PanelView } from '../../components/PanelView.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import { PrintView } from '../../components/PrintView.tsx';
import { outlineOf } from '../../lib/export/outline.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { LANGUAGES } from '../../lib/settings.ts';
import { warStory } from '../helpers/analyses.ts';
import { noEvents, STORIES, stateOf } from '../helpers/page-states.ts';

const query = new URLSearchParams(location.search);
const story = STORIES.find((name) => name === query.get('story')) ?? 'war';
const root = document.querySelector('#root') as HTMLElement;

async function show(): Promise<void> {
  await useLanguage(LANGUAGES.find((one) => one === query.get('language')) ?? 'en');
  const context = { url: 'https://news.example/kelmar', accessedAt: '2026-11-22T14:12:00Z', version: '0.1.0' };
  if (query.get('layout') === 'print') {
    render(<PrintView outline={outlineOf(warStory(), context, exportLabels())} onPrint={() => window.print()} />, root);
    return;
  }
  const isPanel = query.get('layout') === 'panel';
  render(
    <PageView
      state={stateOf(story)}
      waiting={false}
      layout={isPanel ? 'panel' : 'popup'}
      Findings={isPanel ? PanelView : PopupView}
      site={{ name: 'news.example', allowed: query.get('allowed') === 'yes' }}
      isPrivate={false}
      highlightsShown
      selected={query.get('selected')}
      said={query.get('said') ?? ''}
      events={noEvents()}
    />,
    root,
  );
}

void show().then(() => {
  document.documentElement.dataset.state = 'shown';
});
