import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';
import { readyState } from '../helpers/page-states.ts';
import { caveatOf, emptyAnalysis, figureOf, spanOf } from '../helpers/sample-analysis.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const panel = (more = {}) => draw(readyState(warStory()), { layout: 'panel', ...more });
const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

describe('tabs', () => {
  test('are one stop of the Tab key; arrows, Home and End choose', () => {
    panel();
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
    expect(chosen()).toBe('Unverified 6');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(chosen()).toBe('Speakers 7');
    expect(document.activeElement?.textContent).toBe('Speakers 7');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'End' });
    expect(chosen()).toMatch(/^All/);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowRight' });
    expect(chosen()).toMatch(/^Unverified/);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowLeft' });
    expect(chosen()).toMatch(/^All/);
  });

  test('in a right-to-left interface the left arrow goes on', async () => {
    await useLanguage('ar');
    panel();
    const [first, second] = screen.getAllByRole('tab');
    fireEvent.keyDown(first!, { key: 'ArrowLeft' });
    expect(second?.getAttribute('aria-selected')).toBe('true');
    await useLanguage('en');
  });

  test('the panel is named by its tab', () => {
    panel();
    const tab = screen.getByRole('tab', { selected: true });
    expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(tab.id);
    expect(tab.getAttribute('aria-controls')).toBe(screen.getByRole('tabpanel').id);
  });
});

describe('filters', () => {
  /** The panel on the tab that has enough in it to be filtered. */
  const panelOnAll = () => {
    const drawn = panel();
    fireEvent.click(screen.getByRole('tab', { name: /^All/ }));
    return drawn;
  };

  test('by kind of caveat', () => {
    const { container } = panelOnAll();
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'preliminary' } });
    expect([...container.querySelectorAll('.card .words')].map((one) => one.textContent)).toEqual([
      '“At least 14 apartment blocks were hit overnight”',
    ]);
  });

  test('by speaker, in every tab', () => {
    const { container } = panelOnAll();
    fireEvent.change(screen.getByRole('combobox', { name: 'Speaker' }), { target: { value: 'p5' } });
    fireEvent.click(screen.getByRole('tab', { name: /^Speakers/ }));
    expect(container.querySelectorAll('.speaker')).toHaveLength(1);
    fireEvent.click(screen.getByRole('tab', { name: /^Figures/ }));
    expect(container.querySelectorAll('.figure-line')).toHaveLength(1);
  });

  test('by words, in the words, the names and the caveats; and nothing fits what is not there', () => {
    const { container } = panelOnAll();
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'RESCUE TEAMS' } });
    expect(container.querySelectorAll('.card')).toHaveLength(1);
    fireEvent.input(search, { target: { value: 'brandeis' } });
    expect(container.querySelectorAll('.card')).toHaveLength(1);
    expect([...container.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual([
      'Unverified claims',
      'Speakers',
      'Figures',
    ]);
    expect(container.querySelector('.nothing')).toBeNull();
    fireEvent.input(search, { target: { value: 'zebra' } });
    expect(container.querySelector('.nothing')?.textContent).toContain('Nothing fits the filter.');
    fireEvent.click(screen.getByRole('button', { name: 'Clear the filter' }));
    expect(container.querySelectorAll('.card')).toHaveLength(7);
  });
});

test('statements of nobody are found where nothing else is', () => {
  const { container } = panel();
  fireEvent.click(screen.getByRole('tab', { name: /^All/ }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'mined for weeks' } });
  fireEvent.click(screen.getByRole('tab', { name: /^Speakers/ }));
  expect(container.querySelector('.tab-panel')?.textContent).toContain('No speaker found in the text');
  expect(container.querySelector('.nothing')).toBeNull();
});

test('what stands on cards and in rows is what is searched', () => {
  const text = 'Bo Lind rowed for three days.';
  const figure = figureOf('f1', spanOf(text, 'three'), { unit: 'days', caveats: ['c1'] });
  const claims = Array.from({ length: 8 }, (_, i) => ({ id: `k${i}`, target: 'f1', caveats: ['c1'] }));
  const caveats = [caveatOf('c1', spanOf(text, 'rowed'), { covers: ['f1'] })];
  const { container } = draw(readyState({ ...emptyAnalysis(text), figures: [figure], caveats, claims }), {
    layout: 'panel',
  });
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Lind' } });
  expect(container.querySelectorAll('.card').length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('tab', { name: /^Figures/ }));
  expect(container.querySelectorAll('.figure-line')).toHaveLength(1);
});

test('a search finds what has each of its words somewhere on its card, the label among them', () => {
  const { container } = panel();
  const found = (value: string) => {
    fireEvent.input(screen.getByRole('searchbox'), { target: { value } });
    return [...container.querySelectorAll('.card')].map(({ textContent }) => textContent ?? '');
  };
  const labelled = found('source not named');
  expect(labelled.length).toBeGreaterThan(0);
  for (const card of labelled) expect(card).toContain('Source not named');
  const claim = container.querySelector('.card .words')?.textContent ?? '';
  const word = /\p{L}{6,}/u.exec(claim)?.[0] ?? '';
  expect(labelled[0]).not.toContain(`${word} named`);
  expect(found(`${word} named`)[0]).toContain(claim);
  expect(found('named zzz')).toEqual([]);
});

test('a filter that leaves no caveat says nothing of the article’s caveats', () => {
  const story = warStory();
  const caveats = story.caveats.map((caveat) => ({ ...caveat, covers: [] }));
  const { container } = draw(readyState({ ...story, claims: [], caveats }), { layout: 'panel' });
  fireEvent.click(screen.getByRole('tab', { name: /^All/ }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'apartment blocks' } });
  expect(container.querySelectorAll('.figure-line')).toHaveLength(1);
  expect(container.textContent).not.toContain('No caveat wording found');
});

test('the coverage line unfolds to what was skipped', () => {
  const { container } = panel();
  expect(container.querySelector('.coverage')?.textContent).toBe('9 paragraphs read, 2 parts skipped (why?)');
  fireEvent.click(screen.getByRole('button', { name: '(why?)' }));
  expect(container.querySelector('.coverage')?.textContent).toContain('Links to other articles: 1');
});

describe('a highlight that was clicked on the page', () => {
  test.each([
    ['a claim', 's4', /^Unverified/],
    ['a statement without caveats', 's5', /^Speakers/],
    ['a figure', 'f5', /^Figures/],
    ['a refusal', 'c5', /^Responses/],
    ['a caveat', 'c9', /^Unverified/],
  ])('%s opens its tab and is marked', async (_name, id, tab) => {
    const { container } = panel({ selected: id });
    await vi.waitFor(() => expect(chosen()).toMatch(tab));
    expect(container.querySelectorAll('.is-selected')).toHaveLength(1);
  });
});

test('a correction that was clicked on the page opens the tab of everything, for it is no unverified claim', async () => {
  const story = warStory();
  const caveats = story.caveats.map((one) =>
    one.id === 'c9' ? { ...one, kind: 'correction' as const, covers: [] } : one,
  );
  const claims = story.claims.filter(({ caveats: ids }) => !ids.includes('c9'));
  const { container } = draw(readyState({ ...story, caveats, claims }), { layout: 'panel', selected: 'c9' });
  await vi.waitFor(() => expect(chosen()).toMatch(/^All/));
  expect(container.querySelector('#corrections .is-selected')).toBeTruthy();
});

test('the panel says which page it describes', () => {
  const { container } = panel({ site: { name: 'news.example', allowed: false } });
  expect(container.textContent).toContain('This panel describes: news.example');
});

test('search and filters stand in every tab where there is much to go through in all, and where one is set', () => {
  const { container } = panel();
  expect(container.querySelector('.filters')).toBeTruthy();
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'preliminary' } });
  fireEvent.click(screen.getByRole('tab', { name: /^Unverified/ }));
  expect(container.querySelector('.filters')).toBeTruthy();
});
