import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimsOf, indexFindings } from '../../components/finding-index.ts';
import { spansOfFinding, wordsOf } from '../../components/finding-words.ts';
import { analyze } from '../../lib/analysis/analyze.ts';
import { articleOfText } from '../../lib/article/text-article.ts';
import { badgeText } from '../../lib/background/badge.ts';
import { useLanguage } from '../../lib/i18n.ts';
import type { Analysis, Conflict } from '../../lib/model.ts';
import { warStory } from '../helpers/analyses.ts';
import { readyState } from '../helpers/page-states.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const linksOf = (container: Element) => [...container.querySelectorAll('.jump')].map((link) => link.textContent ?? '');
const differing = (container: Element) => [...container.querySelectorAll<HTMLElement>('.differing a')];

/** The war story with its caveats alone: of none of them a claim was found. */
function withoutClaims(): Analysis {
  const story = warStory();
  const caveats = story.caveats.map((caveat) => ({ ...caveat, covers: [] }));
  return { ...story, claims: [], caveats };
}

describe('the links at the top', () => {
  test('tell of sources without a name, of missing answers and of denials', () => {
    const { container } = draw(readyState(warStory()));
    expect(linksOf(container)).toEqual([
      '≈6 unverified',
      expect.stringMatching(/^“7 speakers · \d not named$/),
      '…2 gave no answer · 1 denied',
      '#5 figures',
    ]);
  });

  test('count no claims where there are none: that is no finding', () => {
    const { container } = draw(readyState({ ...warStory(), claims: [], caveats: [] }));
    expect(linksOf(container)[0]).toMatch(/^“7 speakers/);
    expect(container.querySelector('#unverified')?.textContent).toMatch(/^Unverified claimsNo caveat wording found/);
  });

  test('count what is listed, and so does the badge', () => {
    const state = readyState(withoutClaims());
    const { container } = draw(state);
    const cards = [...container.querySelectorAll('#unverified .card h3')].map((one) => one.textContent ?? '');
    expect(cards.length).toBeGreaterThan(0);
    expect(linksOf(container)[0]).toBe(`≈${cards.length} unverified`);
    expect(badgeText(state)).toBe(String(cards.length));
  });

  test('count in the panel, too, every card; a correction stands apart there', () => {
    const state = readyState(withoutClaims());
    const { container } = draw(state, { layout: 'panel' });
    const count = container.querySelector('[role=tab] .count')?.textContent;
    expect(count).toBe(String(container.querySelectorAll('.card').length));
    expect(count).toBe(badgeText(state));
    fireEvent.click(screen.getByRole('tab', { name: /^All/ }));
    expect(container.querySelector('#corrections')?.textContent).toContain('Corrected or updated');
  });
});

describe('figures that differ have a line at the top', () => {
  test('with what they count, the words of each and who gave it, smallest first', () => {
    const { container } = draw(readyState(warStory()));
    expect(differing(container).map((link) => link.textContent)).toEqual([
      '≠Killed and wounded since June: Several hundred (Ardan defence ministry) · roughly 1,200 (western official, not named) · about 3,000 (Brandeis)',
    ]);
  });

  test('that leads to their plot', () => {
    const { container } = draw(readyState(warStory()));
    const place = container.querySelector<HTMLElement>(differing(container)[0]!.getAttribute('href')!)!;
    expect(place.querySelector('.plot h3')?.textContent).toBe('Killed and wounded since June');
    expect(place.tabIndex).toBe(-1); // so that the keyboard goes on there
  });

  test('no place of a list has the name of another', () => {
    const story = warStory();
    const unheard = { ...story.speakers[3]!, id: 'p8', response: 'no-response' as const };
    const { container } = draw(readyState({ ...story, speakers: [unheard, ...story.speakers] }));
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toContain('rows-p8');
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('a value that one speaker gives twice stands there once, and a full name where two share its end', () => {
    const story = warStory();
    const again = { ...story.figures[1]!, id: 'f9' };
    story.figures.push(again);
    story.conflicts[0]!.figures.push('f9');
    story.speakers.push({ ...story.speakers[3]!, id: 'p9', name: 'Uta Brandeis' });
    const { container } = draw(readyState(story));
    expect(differing(container)[0]?.textContent?.match(/about 3,000/g)).toHaveLength(1);
    expect(differing(container)[0]?.textContent).toContain('about 3,000 (Col Ottmar Brandeis)');
  });

  test('and how surely, where that is not said of all', () => {
    const story = warStory();
    const early = { ...story.caveats[0]!, id: 'c9', kind: 'preliminary' as const };
    story.caveats.push(early);
    const given = story.figures.find(({ id }) => id === 'f2')!;
    Object.assign(given, { caveats: [...given.caveats, early.id] });
    const { container } = draw(readyState(story));
    expect(differing(container)[0]?.textContent).toContain('about 3,000 (Brandeis, ~Preliminary)');
    for (const one of story.figures) Object.assign(one, { caveats: [early.id] });
    const { container: shared } = draw(readyState(structuredClone(story)));
    expect(differing(shared)[0]?.textContent).not.toContain('Preliminary');
  });

  test('with the article’s words for the time of values then and now', () => {
    const story = warStory();
    const start = story.text.indexOf('since June');
    Object.assign(story.figures[0]!, { dated: [start, start + 'since June'.length], speaker: null });
    const { container } = draw(readyState(story));
    expect(differing(container)[0]?.textContent).toContain('Several hundred (“since June”) · roughly');
  });

  test('and without them where all are of one time', () => {
    const story = warStory();
    const start = story.text.indexOf('since June');
    for (const one of story.figures) Object.assign(one, { dated: [start, start + 'since June'.length] });
    const { container } = draw(readyState(story));
    expect(differing(container)[0]?.textContent).not.toContain('“since June”');
  });

  test('two at most, the others are counted', () => {
    const story = warStory();
    const more = ['x2', 'x3', 'x4'].map((id): Conflict => ({ ...story.conflicts[0]!, id }));
    const { container } = draw(readyState({ ...story, conflicts: [...story.conflicts, ...more] }));
    expect(differing(container)).toHaveLength(3);
    expect(differing(container)[2]?.textContent).toBe('and 2 more');
    expect(differing(container)[2]?.getAttribute('href')).toBe('#figures');
  });

  test('cards need not say again how the article sets them against each other: the plot does', () => {
    const story = warStory();
    story.conflicts[0]!.span = story.caveats[1]!.span;
    const { container } = draw(readyState(story));
    const card = [...container.querySelectorAll('.card')].find(({ textContent }) =>
      textContent?.includes('the toll at'),
    );
    expect(card?.querySelector('.is-known')?.textContent).toContain('who asked not to be named');
    expect(container.querySelector('.plot .caveat-words')?.textContent).toMatch(/^“who asked not to be named.*”$/);
  });

  test('no line where none differ', () => {
    const { container } = draw(readyState({ ...warStory(), conflicts: [] }));
    expect(container.querySelector('.differing')).toBeNull();
  });
});

test('what a headline says follows the claims of people that it sums up', () => {
  const analysis = analyze(
    articleOfText(
      [
        'Ferry crews losing days of sleep, union claims',
        'Crews on the Lenn ferries lose forty nights of sleep a year, union secretary Odile Marsh said on Tuesday.',
        'It was not possible to independently verify the reports of lost sleep.',
      ].join('\n\n'),
    ),
  );
  const words = claimsOf(indexFindings(analysis)).map(({ target }) => wordsOf(analysis.text, spansOfFinding(target)));
  expect(words.map((one) => one.slice(0, 11))).toEqual(['Crews on th', 'Ferry crews']);
});

test('a source without a name is said to be not named, in words that are seen', () => {
  const { container } = draw(readyState(warStory()));
  const card = [...container.querySelectorAll<HTMLElement>('.card')].find(({ textContent }) =>
    textContent?.includes('western official'),
  )!;
  expect(card.querySelector('.who')?.textContent).toBe('western official, not named');
  expect(within(card).getByText('not named').closest('.visually-hidden, [aria-hidden]')).toBeNull();
});
