import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { claimsOf, indexFindings } from '../../components/finding-index.ts';
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
    expect(cardsOf(container)).toHaveLength(4); // with the correction, which is about the whole article
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(7));
  });

  test('"Show all" hands the keyboard to the first claim it brought', async () => {
    const { container } = draw(readyState(warStory()));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(7));
    expect(document.activeElement?.contains(cardsOf(container)[3] ?? null)).toBe(true);
  });

  test('a card has the kind, the words, the speaker with role, and the caveat as the article words it', () => {
    const { container } = draw(readyState(warStory()));
    const [first] = cardsOf(container);
    const text = first?.textContent ?? '';
    expect(within(first!).getByRole('heading').textContent).toBe('≈Not independently verified');
    expect(text).toContain('“They have lost about 3,000 killed and wounded in five months,”');
    expect(text).toContain('Col Ottmar Brandeis, spokesman for the eastern command');
    expect(text).toContain('“Neither figure could be checked independently”');
    expect(text).toContain('also limits 1 more claim');
  });

  test('those that Caveat is not sure of come last and are said to be so', async () => {
    const { container } = draw(readyState(warStory()));
    fireEvent.click(screen.getByRole('button', { name: 'Show all 6: Unverified claims' }));
    await vi.waitFor(() => expect(cardsOf(container)).toHaveLength(7));
    const claims = cardsOf(container).slice(0, -1); // the last card is a correction of the whole article
    expect(claims.at(-1)?.textContent).toContain('“The bridge had been mined for weeks”');
    expect(claims.at(-1)?.textContent).toContain('Caveat is not sure who says this');
    expect(claims.at(-1)?.parentElement?.textContent).toContain('Caveat is not sure of these readings.');
    expect(cardsOf(container).at(-1)?.textContent).toContain('Corrected or updated');
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

  test('the kinds of all claims are counted above them, those behind "Show all" too', () => {
    const { container } = draw(readyState(warStory()));
    const counts = [...container.querySelectorAll('.kind-counts li')].map((one) => one.textContent ?? '');
    expect(counts[0]).toMatch(/Not independently verified \d/);
    const shown = claimsOf(indexFindings(warStory())).flatMap(({ caveats }) => caveats.map(({ kind }) => kind));
    expect(counts).toHaveLength(new Set(shown).size);
  });

  test('how many other claims a caveat limits is said once', () => {
    const { container } = draw(readyState(warStory()), { layout: 'panel' });
    const cards = [...container.querySelectorAll<HTMLElement>('.card')].map((card) => card.textContent ?? '');
    const words = '“Neither figure could be checked independently”';
    const under = cards.filter((card) => card.includes(words));
    expect(under.length).toBeGreaterThan(1);
    expect(under.map((card) => card.includes(`${words} also limits`))).toEqual(under.map((_, place) => place === 0));
  });

  test('a caveat stands whole on the first card under it, and on one line of the next ones', () => {
    const { container } = draw(readyState(warStory()), { layout: 'panel' });
    const shown = [...container.querySelectorAll<HTMLElement>('.card > .caveat-words')];
    const same = shown.filter(({ textContent }) => textContent?.includes('Neither figure could be checked'));
    expect(same.length).toBeGreaterThan(1);
    expect(same.map(({ classList }) => classList.contains('is-known'))).toEqual(same.map((_, place) => place > 0));
  });

  test('the links at the top tell of unnamed speakers, responses and figures that differ', () => {
    const { container } = draw(readyState(warStory()));
    const links = [...container.querySelectorAll('.jumps a')].map((link) => link.textContent ?? '');
    expect(links).toEqual([
      '≈6 unverified',
      expect.stringMatching(/^“7 speakers · \d unnamed$/),
      expect.stringMatching(/^…\d responses$/),
      '#5 figures · some differ',
    ]);
  });
});

test('the words of a response leave out the name that stands beside them', () => {
  const speaker = { ...warStory().speakers[0]!, name: 'Harbour office of Lenn', aliases: ['office'] };
  expect(withoutName('The Harbour office of Lenn did not call back', speaker)).toBe('did not call back');
  expect(withoutName('officers did not call back', speaker)).toBe('officers did not call back');
  expect(withoutName('did not call back', null)).toBe('did not call back');
});
