import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { useLanguage } from '../../lib/i18n.ts';
import { emptyStory, hostileStory, warStory } from '../helpers/analyses.ts';
import { noEvents, readyState, type Story, stateOf } from '../helpers/page-states.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

describe('every state has its words', () => {
  test.each<[Story, string]>([
    ['not-read', 'Caveat reads the page only when you ask.'],
    ['not-article', 'This page does not look like a news article.'],
    ['not-article-bare', 'This page does not look like a news article.'],
    ['not-allowed', 'Browsers do not let extensions read this page (PDF viewer, store, settings).'],
    ['no-access', 'Caveat may not read this page yet.'],
    ['empty-page', 'No text was found on this page.'],
    ['other-language', 'This page is in Spanish. Caveat reads English.'],
    ['failed', 'Something went wrong while reading.'],
    ['updated', 'Caveat was updated. Reload this page to continue.'],
    ['empty', 'No caveat wording found in 2 paragraphs. That does not mean the claims were verified.'],
    ['live', 'Live page: 18 posts read at'],
    ['changed', 'The page changed.'],
    ['crowded', 'Labelled opinion by the outlet.'],
    ['crowded', 'Only the part shown on the page was read (about 9,120 words).'],
    ['crowded', 'The first 400 of 1,250 paragraphs were read.'],
    ['crowded', 'Only the first 2,000 sentences were analysed.'],
  ])('%s: %s', (story, words) => {
    const { container } = draw(stateOf(story));
    expect(container.textContent).toContain(words);
  });

  test('a page has one first heading in every state', () => {
    for (const story of ['war', 'not-read', 'not-article', 'not-article-bare', 'failed', 'other-language'] as const) {
      const { container, unmount } = draw(stateOf(story));
      expect(container.querySelectorAll('h1'), story).toHaveLength(1);
      unmount();
    }
  });

  test('an unknown language code is no error', () => {
    const { container } = draw({ kind: 'other-language', readingId: 'r', url: '', header: null, language: '??' });
    expect(container.textContent).toContain('This page is not in English.');
  });
});

describe('the reading under way', () => {
  test('the header stands there at once, the skeleton only after 300 ms', async () => {
    vi.useFakeTimers();
    const { container } = draw(stateOf('reading'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Rival tolls');
    expect(container.querySelector('.skeleton')).toBeNull();
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('');
    await vi.advanceTimersByTimeAsync(320);
    expect(container.querySelector('.skeleton')).not.toBeNull();
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Reading the article…');
    vi.useRealTimers();
  });
});

describe('what the reader can ask for', () => {
  test('a page that is no article is read at a click, and then by force', () => {
    const onRead = vi.fn();
    draw(stateOf('not-article'), { events: { ...noEvents(), onRead } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it anyway' }));
    expect(onRead).toHaveBeenCalledWith(true);
  });

  test('a page without text can be read again: some show it later', () => {
    const onRead = vi.fn();
    const { unmount } = draw({ kind: 'unreadable', reason: 'empty' }, { events: { ...noEvents(), onRead } });
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(onRead).toHaveBeenCalledWith(true);
    unmount();
    draw({ kind: 'unreadable', reason: 'not-html' });
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull();
  });

  test('the details of an error go without the address of the page unless it is ticked', () => {
    const onCopyDetails = vi.fn();
    draw(stateOf('failed'), { events: { ...noEvents(), onCopyDetails } });
    fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    fireEvent.click(screen.getByRole('checkbox'));
    fireEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    expect(onCopyDetails.mock.calls).toEqual([[false], [true]]);
  });

  test('the highlights are a switch that says what holds', () => {
    const onHighlights = vi.fn();
    draw(stateOf('war'), { highlightsShown: false, events: { ...noEvents(), onHighlights } });
    const toggle = screen.getByRole('switch', { name: 'Highlights' });
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(toggle);
    expect(onHighlights).toHaveBeenCalledWith(true);
  });

  test('a site that is allowed already is not asked for again, and can be taken back', () => {
    const onLeaveSite = vi.fn();
    const site = { name: 'news.example', allowed: true };
    const { container } = draw(stateOf('war'), { site, events: { ...noEvents(), onLeaveSite } });
    expect(container.textContent).toContain('News on news.example is read by itself.');
    fireEvent.click(screen.getByRole('button', { name: 'Remove news.example' }));
    expect(onLeaveSite).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: /Always read/ })).toBeNull();
  });

  test('nothing can be exported before there is anything', () => {
    draw(stateOf('reading'));
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
  });
});

describe('the header', () => {
  test('names outlet, day, hour of the update, authors and agencies', () => {
    const { container } = draw(readyState(warStory()));
    const header = container.querySelector('.article-header')?.textContent ?? '';
    expect(header).toMatch(/The Lantern Post\u00a0· 22 Nov 2026, updated \d\d:10/);
    expect(header).toContain('By Maren Ostrowick\u00a0· 2\u00a0min\u00a0read');
    expect(header).toContain('As reported by: Harbour Wire and Agence Méridienne');
  });

  test('a date that is none is left out', () => {
    const analysis = hostileStory();
    const { container } = draw(readyState(analysis));
    expect(container.querySelector('.article-header')?.textContent).not.toMatch(/Invalid|not a date/);
  });

  test('page text is text, whatever it looks like', () => {
    const { container } = draw(readyState(hostileStory()));
    expect(container.querySelector('script, img, b, i')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(container.textContent).toContain('[U+202E]');
    expect(container.textContent).not.toMatch(/[\u202a-\u202e\u200b]/);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#unverified',
      '#speakers',
    ]);
  });

  test('an article in which nothing is found has no empty sections', () => {
    const { container } = draw(readyState(emptyStory()));
    expect([...container.querySelectorAll('h2')].map((one) => one.textContent)).toEqual(['Unverified claims']);
  });
});
