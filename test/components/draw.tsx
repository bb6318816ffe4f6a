import { cleanup, render } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { PageView, type PageViewProps } from '../../components/PageView.tsx';
import { PanelView } from '../../components/PanelView.tsx';
import { PopupView } from '../../components/PopupView.tsx';
import type { PageState } from '../../lib/page-state.ts';
import { noEvents } from '../helpers/page-states.ts';

afterEach(cleanup);

/** Draws a page in a state as popup or panel. */
export function draw(state: PageState, more: Partial<PageViewProps> = {}) {
  const layout = more.layout ?? 'popup';
  const props: PageViewProps = {
    state,
    waiting: false,
    layout,
    Findings: layout === 'popup' ? PopupView : PanelView,
    site: null,
    isPrivate: false,
    highlightsShown: true,
    selected: null,
    said: '',
    events: noEvents(),
    ...more,
  };
  return render(<PageView {...props} />);
}
