/** One page state for each thing the popup and the side panel can show. */
import type { PageEvents } from '../../components/PageView.tsx';
import type { Analysis } from '../../lib/model.ts';
import type { PageState, ReadyState } from '../../lib/page-state.ts';
import { crowdedStory, emptyStory, hostileStory, longStory, warStory } from './analyses.ts';

export const STORIES = [
  'war',
  'empty',
  'long',
  'hostile',
  'crowded',
  'changed',
  'live',
  'not-read',
  'reading',
  'not-article',
  'not-article-bare',
  'not-allowed',
  'no-access',
  'not-html',
  'empty-page',
  'other-language',
  'failed',
  'updated',
] as const;
export type Story = (typeof STORIES)[number];

const url = 'https://news.example/kelmar';
const reading = { readingId: 'r1', url };

export function readyState(analysis: Analysis, more: Partial<ReadyState> = {}): ReadyState {
  return {
    kind: 'ready',
    ...reading,
    readAt: '2026-11-22T14:12:00Z',
    isArticle: true,
    signals: [],
    analysis,
    notMarkable: [],
    changed: false,
    ...more,
  };
}

export function stateOf(story: Story): PageState {
  const header = warStory().article;
  switch (story) {
    case 'war':
      return readyState(warStory());
    case 'empty':
      return readyState(emptyStory());
    case 'long':
      return readyState(longStory());
    case 'hostile':
      return readyState(hostileStory());
    case 'crowded':
      return readyState(crowdedStory(), { isArticle: false });
    case 'changed':
      return readyState(warStory(), { changed: true, notMarkable: ['s2', 'f3'] });
    case 'live': {
      const analysis = warStory();
      return readyState({
        ...analysis,
        article: { ...analysis.article, label: 'live' },
        coverage: { ...analysis.coverage, posts: 18 },
      });
    }
    case 'not-read':
      return { kind: 'not-read' };
    case 'reading':
      return { kind: 'reading', ...reading, header, since: 0 };
    case 'not-article':
      return { kind: 'not-article', ...reading, header: { ...header, headline: 'Soup with leeks' }, signals: [] };
    case 'not-article-bare':
      return { kind: 'not-article', ...reading, header: null, signals: [] };
    case 'not-allowed':
      return { kind: 'unreadable', reason: 'not-allowed' };
    case 'no-access':
      return { kind: 'unreadable', reason: 'no-access' };
    case 'not-html':
      return { kind: 'unreadable', reason: 'not-html' };
    case 'empty-page':
      return { kind: 'unreadable', reason: 'empty' };
    case 'other-language':
      return { kind: 'other-language', ...reading, header, language: 'es' };
    case 'failed':
      return { kind: 'failed', message: 'The page has not answered for 10 seconds.', details: 'No answer.' };
    case 'updated':
      return { kind: 'updated' };
    default:
      return story satisfies never;
  }
}

/** Events that do nothing. */
export function noEvents(): PageEvents {
  const nothing = () => undefined;
  return {
    onReveal: nothing,
    onCopyFinding: nothing,
    onCopyLink: nothing,
    onReport: nothing,
    onRead: nothing,
    onHighlights: nothing,
    onExport: nothing,
    onOptions: nothing,
    onAllowSite: nothing,
    onLeaveSite: nothing,
    onCopyDetails: nothing,
  };
}
