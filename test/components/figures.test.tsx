import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Finding } from '../../components/finding-index.ts';
import { figureInContext } from '../../components/finding-words.ts';
import { BoundSign } from '../../components/PlotTrack.tsx';
import { axisOf } from '../../components/plot-axis.ts';
import { useLanguage } from '../../lib/i18n.ts';
import type { Figure } from '../../lib/model.ts';
import { crowdedStory, warStory } from '../helpers/analyses.ts';
import { noEvents, readyState } from '../helpers/page-states.ts';
import { emptyAnalysis } from '../helpers/sample-analysis.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const figures = (...values: Figure['value'][]) =>
  values.map((value, i): Figure => ({ ...warStory().figures[1]!, id: `f${i}`, value }));

describe('the axis', () => {
  test('begins at 0', () => {
    expect(axisOf(figures(1200, 3000))?.place(0)).toBe(0);
    expect(axisOf(figures(1200, 3000))?.logarithmic).toBe(false);
  });

  test('keeps the order and the distances of the values', () => {
    const axis = axisOf(figures(1000, 2000, 3000));
    const [a, b, c] = [1000, 2000, 3000].map((value) => axis?.place(value) ?? Number.NaN);
    expect(b! - a!).toBeCloseTo(c! - b!, 10);
  });

  test('is logarithmic only above a factor of 100', () => {
    expect(axisOf(figures(10, 1000))?.logarithmic).toBe(false);
    expect(axisOf(figures(10, 1001))?.logarithmic).toBe(true);
  });

  test('takes 0, losses, one value and a range', () => {
    expect(axisOf(figures(0))?.place(0)).toBe(0);
    expect(axisOf(figures(-5, 5))?.place(0)).toBeCloseTo(0.5, 5);
    expect(axisOf(figures([30, 60]))?.place(60)).toBeLessThanOrEqual(1);
    expect(axisOf(figures(0, 1_000_000))?.logarithmic).toBe(false);
  });

  test('has at most five numbers under it, however far the values lie apart', () => {
    for (const values of [
      [1, 1e12],
      [0.001, 7],
      [3, 4],
      [1e9, 9e9],
      [99, 101],
    ])
      expect(axisOf(figures(...values))?.ticks.length).toBeLessThanOrEqual(5);
  });

  test('there is none without a number', () => {
    expect(axisOf(figures(null, null))).toBeNull();
  });
});

describe('figures that differ', () => {
  test('stand together, smallest first, each with who gave it', async () => {
    const { container } = draw(readyState(warStory()));
    const rows = [...container.querySelectorAll('.plot-rows > li')].map((row) => row.textContent ?? '');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain('Several hundred');
    expect(rows[1]).toMatch(/roughly 1,200.*western official/);
    expect(rows[2]).toMatch(/about 3,000.*Col Ottmar Brandeis/);
    await vi.waitFor(() => expect(container.querySelectorAll('.plot-sign')).toHaveLength(2));
  });

  test('a caveat that all of the values stand under is said once, above them', () => {
    const analysis = warStory();
    const [conflict] = analysis.conflicts;
    const shared = analysis.caveats.find(({ kind }) => kind === 'unverified')!;
    const figuresUnder = analysis.figures.map((figure) =>
      conflict?.figures.includes(figure.id)
        ? { ...figure, caveats: [...new Set([...figure.caveats, shared.id])] }
        : figure,
    );
    const { container } = draw(readyState({ ...analysis, figures: figuresUnder }));
    const plot = container.querySelector('.plot');
    expect(plot?.querySelector(':scope > .caveat-labels')?.textContent).toBe('≈Not independently verified');
    expect(plot?.querySelector('.plot-rows')?.textContent).not.toContain('Not independently verified');
  });

  test('a vague word becomes a band with the word in it, and no number', async () => {
    const { container } = draw(readyState(warStory()));
    await vi.waitFor(() => expect(container.querySelector('.plot-vague')?.textContent).toBe('Several hundred'));
    expect(container.querySelector('.plot-vague')?.hasAttribute('style')).toBe(false);
  });

  test('the same stands in a table for those who do not see the plot', () => {
    draw(readyState(warStory()));
    const table = screen.getByRole('table', { name: 'Killed and wounded since June' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'WordsValueGiven by',
      'Several hundredno number givenArdan defence ministry',
      'roughly 1,2001,200 fighters, aboutwestern official',
      'about 3,0003,000 fighters, aboutCol Ottmar Brandeis',
    ]);
  });

  test('a logarithmic axis is said to be one', async () => {
    const { container } = draw(readyState(crowdedStory()));
    await vi.waitFor(() => expect(container.textContent).toContain('Logarithmic axis'));
    expect(container.querySelectorAll('.plot-range')).toHaveLength(1);
  });

  test('what one speaker gives twice is one value, with both of its places and the caveats of both', () => {
    const analysis = warStory();
    const [conflict] = analysis.conflicts;
    const given = analysis.figures.find(({ id }) => id === 'f2')!;
    const caveats = [analysis.caveats.find(({ kind }) => kind === 'anonymous')!.id];
    const again: Figure = { ...given, id: 'f9', caveats };
    const conflicts = [{ ...conflict!, figures: [...conflict!.figures, again.id] }];
    const onReveal = vi.fn();
    const { container } = draw(readyState({ ...analysis, figures: [...analysis.figures, again], conflicts }), {
      events: { ...noEvents(), onReveal },
      selected: again.id,
    });
    expect(container.querySelector('.plot .card-title')?.textContent).toContain('3 values');
    const row = container.querySelector<HTMLElement>('.plot-rows > li:last-child')!;
    expect(row.querySelector('.is-selected')).not.toBeNull();
    expect(row.textContent).toContain('Source not named');
    for (const button of within(row).getAllByRole('button', { name: /^Show on the page/ })) fireEvent.click(button);
    expect(onReveal.mock.calls).toEqual([['f2'], ['f9']]);
  });

  test('the article’s own words for the time stand beside a value, and in the table', () => {
    const analysis = warStory();
    const at = analysis.text.indexOf('since June');
    const dated: Figure['dated'] = [at, at + 'since June'.length];
    const figures = analysis.figures.map((one) => (one.id === 'f1' ? { ...one, dated } : one));
    const { container } = draw(readyState({ ...analysis, figures }));
    const lines = [...container.querySelectorAll('.plot-rows .figure-words')].map((line) => line.textContent);
    expect(lines.map((line) => line?.includes('“since June”'))).toEqual([true, false, false]);
    const cells = screen.getAllByRole('row').map((row) => row.lastElementChild?.textContent);
    expect(cells).toEqual(['Time', 'since June', '', '']);
  });

  test('that they differ is said once, and not as a dispute: nobody disputes them', () => {
    const analysis = warStory();
    const [atOdds] = analysis.caveats;
    Object.assign(atOdds!, { kind: 'disputed', rule: 'figures-at-odds', covers: ['f1', 'f2'] });
    for (const one of analysis.figures) one.caveats.push(atOdds!.id);
    const { container } = draw(readyState(analysis));
    expect(container.querySelector('#figures')?.textContent).not.toContain('Disputed or denied');
    expect(within(container.querySelector<HTMLElement>('.plot')!).getAllByText('Accounts differ')).toHaveLength(1);
  });

  test('a value given in two places is copied with the caveats of both', () => {
    const analysis = warStory();
    const [first, second] = [analysis.figures[0]!, analysis.figures[1]!];
    const again = { ...second, id: 'f-again', caveats: ['c-early'] };
    analysis.caveats.push({ ...analysis.caveats[0]!, id: 'c-early', kind: 'preliminary' });
    analysis.figures.push(again);
    analysis.conflicts = [{ ...analysis.conflicts[0]!, figures: [first.id, second.id, again.id] }];
    const onCopyFinding = vi.fn<(finding: Finding) => void>();
    const { container } = draw(readyState(analysis), { events: { ...noEvents(), onCopyFinding } });
    const row = container.querySelector<HTMLElement>(`.plot [data-finding="${second.id}"]`)!;
    fireEvent.click(within(row).getByRole('button', { name: /^Copy/ }));
    expect(onCopyFinding.mock.calls[0]?.[0]).toMatchObject({
      figure: { id: second.id, caveats: [...second.caveats, 'c-early'] },
    });
  });

  test('a figure that its speaker denies stands beside the article’s verb', () => {
    const analysis = warStory();
    const denied = analysis.statements.find(({ id }) => id === 's3')!;
    const at = analysis.text.indexOf('put the toll');
    const statements = analysis.statements.map((one) =>
      one === denied ? { ...one, stance: 'denies' as const, cue: [at, at + 3] as [number, number] } : one,
    );
    const { container } = draw(readyState({ ...analysis, statements }));
    const lines = [...container.querySelectorAll('.plot-rows .figure-words')].map((line) => line.textContent);
    expect(lines.filter((line) => line?.includes('western official') && line.includes('“put”'))).toHaveLength(1);
  });

  test('the other figures stand in a list with the article’s words about them and who gives them', () => {
    const onCopyFinding = vi.fn();
    const { container } = draw(readyState(warStory()), { events: { ...noEvents(), onCopyFinding } });
    const lines = [...container.querySelectorAll<HTMLElement>('.figure-lines > li')];
    expect(lines.map((line) => line.querySelector('.figure-words')?.textContent)).toEqual([
      'At least 14 apartment blocks were hit overnight · Idris Vanterpool',
      'and 40 percent of them are gone · Dr Saoirse Okonjo',
    ]);
    fireEvent.click(within(lines[0]!).getByRole('button', { name: /^Copy with attribution/ }));
    expect(onCopyFinding).toHaveBeenCalledWith(expect.objectContaining({ kind: 'figure' }));
  });
});

describe('a figure in its sentence', () => {
  const shown = (sentence: string, figure: string, of: string | null, unit = '') => {
    const at = sentence.indexOf(figure);
    const analysis = emptyAnalysis(sentence);
    const one: Figure = { ...warStory().figures[0]!, span: [at, at + figure.length], of, unit };
    return Object.values(figureInContext(analysis, one)).join('|');
  };
  test.each<[sentence: string, figure: string, of: string | null, expected: string, unit?: string]>([
    ['Some 30 carts of grain were lost.', 'Some 30', 'carts of grain', '|Some 30| carts of grain'],
    [
      'The fever has a span of five to nine days.',
      'five to nine',
      'span',
      'The fever has a span of |five to nine| days',
      'days',
    ],
    ['The tax on salt rose to 4.2% in May.', '4.2%', 'tax on salt', 'The tax on salt rose to |4.2%| in May'],
    ['A toll of $5m was missing from the chest, she said.', '$5m', null, 'A toll of |$5m| was missing from the chest'],
    ['He counted nine. Boats came later.', 'nine', 'boats', 'He counted |nine|'],
    ['Boats came. Nine were lost.', 'Nine', 'Boats', '|Nine| were lost'],
    [
      'About 40 of those who had waited by the western gate since the early hours left.',
      'About 40',
      null,
      '|About 40| of those who had waited by the western gate since the early\u00a0…',
    ],
    [
      'On Monday, the harbour board and its two partners in the old town paid $5m, it said.',
      '$5m',
      null,
      '… two partners in the old town paid |$5m|',
    ],
    ['It has 0.4 percent of the U.S. fleet.', '0.4 percent', 'fleet', 'It has |0.4 percent| of the U.S. fleet'],
    ['It took 9 of the 12,000 crates there.', '9', null, 'It took |9| of the 12,000 crates there'],
    ['He stayed for three years.', 'three', null, 'He stayed for |three| years', 'years'],
  ])('%s', (sentence, figure, of, expected, unit = '') => expect(shown(sentence, figure, of, unit)).toBe(expected));
});

test('each bound has a shape of its own', () => {
  const shapes = (['exact', 'about', 'more', 'less', 'range', 'vague'] as const).map((bound) => {
    const { container, unmount } = render(<BoundSign bound={bound} />);
    const shape = container.querySelector('svg')?.innerHTML;
    unmount();
    return shape;
  });
  expect(new Set(shapes).size).toBe(6);
});
