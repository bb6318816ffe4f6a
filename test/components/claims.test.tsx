import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { withoutName } from '../../components/finding-words.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';
import { noEvents, readyState } from '../helpers/page-states.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const cardsOf = (container: Element) => [...container.querySelectorAll<HTMLElement>('#unverified .card')];

describe('unverified claims', () => {
  test('come first, three of them, then all at a click', async () => {
    const { container } = draw(readyState(warStory()));
    expect(container.querySelector('section h2')?.textContent).toBe('Unverified claims');
    expect(cardsOf(container)).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(6));
  });

  test('"Show all" hands the keyboard to the first claim it brought', async () => {
    const { container } = draw(readyState(warStory()));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(6));
    expect(document.activeElement?.contains(cardsOf(container)[3] ?? null)).toBe(true);
  });

  test('a card has the kind, the words, the speaker with role, and the caveat as the article words it', () => {
    const { container } = draw(readyState(warStory()));
    const [first] = cardsOf(container);
    const text = first?.textContent ?? '';
    expect(within(first!).getByRole('heading').textContent).toMatch(/^≈Not independently verified: “They have lost/);
    expect(text).toContain('“They have lost about 3,000 killed and wounded in five months,”');
    expect(text).toContain('Col Ottmar Brandeis, spokesman for the eastern command');
    expect(text).toContain('“Neither figure could be checked independently”');
    expect(text).toContain('also limits 1 more claim');
  });

  test('those that Caveat is not sure of come last and are said to be so', async () => {
    const { container } = draw(readyState(warStory()));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(6));
    const claims = cardsOf(container);
    expect(claims.at(-1)?.textContent).toContain('“The bridge had been mined for weeks”');
    expect(claims.at(-1)?.textContent).toContain('Caveat is not sure who says this');
    expect(claims.at(-1)?.parentElement?.textContent).toContain('Caveat is not sure of these readings.');
  });

  test('a correction is none: it has a section of its own', () => {
    const { container } = draw(readyState(warStory()));
    expect(container.querySelector('#unverified')?.textContent).not.toContain('This report was amended');
    expect(container.querySelector('#corrections h2')?.textContent).toBe('Corrected or updated');
    expect(container.querySelector('#corrections .card')?.textContent).toContain('This report was amended');
  });

  test('"Show" leads to the finding', () => {
    const onReveal = vi.fn();
    draw(readyState(warStory()), { events: { ...noEvents(), onReveal } });
    fireEvent.click(screen.getAllByRole('button', { name: /^Show on the page: “They have lost/ })[0]!);
    expect(onReveal).toHaveBeenCalledWith('s2');
  });

  test('"Why?" gives the reason, the sentence with the words marked, and the rule', () => {
    const onReport = vi.fn();
    const { container } = draw(readyState(warStory()), { events: { ...noEvents(), onReport } });
    const [, second] = cardsOf(container);
    const why = within(second!).getByRole('button', { name: /^Why\?/ });
    expect(why.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(why);
    expect(why.getAttribute('aria-expanded')).toBe('true');
    const [caveat, statement] = [...(second?.querySelectorAll<HTMLElement>('.reasons') ?? [])];
    expect(caveat?.textContent).toContain('The article gives no name for this source.');
    expect(caveat?.textContent).toContain('Rule: anonymous words');
    const reasons = statement?.textContent ?? '';
    expect(reasons).toContain('“put” ties these words to “A western official”.');
    expect(reasons).toContain('A western official, who asked not to be named');
    expect(reasons).toContain('Rule: content then source');
    expect(statement?.querySelector('mark')?.textContent).toBe('the toll at roughly 1,200 killed and wounded');
    fireEvent.click(within(statement!).getByRole('button', { name: 'Report a mistake' }));
    expect(onReport).toHaveBeenCalledWith('s3');
  });

  test('a refusal to comment is a response, not a claim', () => {
    const { container } = draw(readyState(warStory()));
    const responses = container.querySelector('#responses')?.textContent ?? '';
    expect(responses).toContain('“declined to comment”');
    expect(responses).toContain('“did not answer two calls”');
    expect(responses).toContain('“denied that its guns had fired first”');
    expect(container.querySelector('#unverified')?.textContent).not.toContain('declined to comment');
  });

  test('how many other claims a caveat limits is said once', () => {
    const { container } = draw(readyState(warStory()), { layout: 'panel' });
    const cards = [...container.querySelectorAll<HTMLElement>('.card')].map((card) => card.textContent ?? '');
    const words = '“Neither figure could be checked';
    const under = cards.filter((card) => card.includes(words));
    expect(under.length).toBeGreaterThan(1);
    expect(under.map((card) => card.includes(`${words} independently” also limits`))).toEqual(
      under.map((_, place) => place === 0),
    );
  });

  test('a caveat stands whole on the first card under it, and by kind or beginning on the next ones', () => {
    const story = warStory();
    story.claims[1]!.caveats.push('c1');
    story.claims[3]!.caveats.push('c1', 'c2');
    const { container } = draw(readyState(story), { layout: 'panel' });
    const shown = [...container.querySelectorAll<HTMLElement>('.card > .caveat-words')];
    const same = shown.filter(({ textContent }) => textContent?.includes('Neither figure could be checked'));
    expect(same).toHaveLength(2);
    expect(same.map(({ classList }) => classList.contains('is-known'))).toEqual(same.map((_, place) => place > 0));
    expect(shown.filter(({ textContent }) => textContent?.includes('asked not to be named'))).toHaveLength(1);
    const fourth = [...container.querySelectorAll('.card')][3];
    expect(fourth?.textContent).toContain('At least 14 apartment blocks');
    expect(fourth?.querySelector('.caveat-labels')?.textContent).toBe('◌Source not named');
  });

  test('the card that the reader came for has all its caveats whole', () => {
    const { container } = draw(readyState(warStory()), { layout: 'panel', selected: 'f1' });
    const words = container.querySelector('.card.is-selected .caveat-words');
    expect(words?.textContent).toContain('Neither figure could be checked independently');
    expect(words?.classList.contains('is-known')).toBe(false);
  });
});

test('the words of a response leave out the name that stands beside them', () => {
  const speaker = { ...warStory().speakers[0]!, name: 'Harbour office of Lenn', aliases: ['office'] };
  expect(withoutName('The Harbour office of Lenn did not call back', speaker)).toBe('did not call back');
  expect(withoutName('officers did not call back', speaker)).toBe('officers did not call back');
  expect(withoutName('did not call back', null)).toBe('did not call back');
});
