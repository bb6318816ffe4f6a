import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { FindingTools, nameFor } from '../../components/FindingTools.tsx';
import { type Finding, indexFindings } from '../../components/finding-index.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';
import { noEvents, readyState } from '../helpers/page-states.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

const story = warStory();
const index = indexFindings(story);
const ofFigure = (id: string): Finding => ({ kind: 'figure', figure: index.figures.get(id)! });
const ofStatement = (id: string): Finding => ({ kind: 'statement', statement: index.statements.get(id)! });

test('a figure is named with what it counts and who gives it', () => {
  expect(nameFor(index, ofFigure('f2'))).toBe('about 3,000 killed and wounded, Col Ottmar Brandeis');
  expect(nameFor(index, ofStatement('s4'))).toBe('At least 14 apartment blocks were hit overnight');
});

test('the heading of each claim goes on with its first words', () => {
  const { container } = draw(readyState(warStory()), { layout: 'panel' });
  const headings = [...container.querySelectorAll('.card h3')].map((one) => one.textContent);
  expect(headings[0]).toBe(
    '≈Not independently verified: “They have lost about 3,000 killed and wounded in five months,”',
  );
  expect(new Set(headings).size).toBe(headings.length);
});

test('"Why?" of figures that the article sets against each other says that they differ', () => {
  const caveat = { ...story.caveats[5]!, rule: 'figures-at-odds' };
  render(<FindingTools index={index} finding={{ kind: 'caveat', caveat }} events={noEvents()} />);
  fireEvent.click(screen.getByRole('button', { name: /^Why\?/ }));
  expect(screen.getByText('The article says that accounts or figures differ.')).toBeTruthy();
  expect(screen.queryByText(/disputes or denies/)).toBeNull();
});

test('the rule stands behind "Report a mistake"; how sure it is, only where it is not quite sure', () => {
  const { container } = render(<FindingTools index={index} finding={ofStatement('s2')} events={noEvents()} />);
  fireEvent.click(screen.getByRole('button', { name: /^Why\?/ }));
  const row = container.querySelector<HTMLElement>('.tools-row')!;
  expect(within(row).getByText('Report a mistake').nextElementSibling?.textContent).toBe('Rule: content then source');
  expect(container.textContent).not.toContain('How sure');
  render(<FindingTools index={index} finding={ofStatement('s7')} events={noEvents()} />);
  fireEvent.click(screen.getAllByRole('button', { name: /^Why\?/ })[1]!);
  expect(screen.getByText(/How sure: not sure/)).toBeTruthy();
});

test('"Copy" and "Why?" stay together, and what unfolds stands below both', () => {
  const { container } = render(<FindingTools index={index} finding={ofStatement('s2')} events={noEvents()} />);
  fireEvent.click(screen.getByRole('button', { name: /^Why\?/ }));
  const pair = container.querySelector<HTMLElement>('.tool-pair')!;
  expect(
    within(pair)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Copy', 'Why?']);
  expect(pair.querySelector('.disclosed')).toBeNull();
  expect(container.querySelector('.tools > .disclosed')).toBeTruthy();
});

test('a speaker unfolds to a "Show" that does not say the name again', () => {
  const { container } = draw(readyState(warStory()));
  fireEvent.click(screen.getByRole('button', { name: /^Idris Vanterpool/ }));
  const show = container.querySelector('#speakers .disclosed .show');
  expect(show?.textContent).toBe('Show ↗');
  expect(show?.getAttribute('aria-label')).toBe('Show on the page: Idris Vanterpool');
});

test('statements are counted in the words that stand on them', () => {
  const statement = { ...story.statements[1]!, mode: 'mixed' as const };
  draw(readyState({ ...warStory(), statements: [statement] }));
  const button = screen.getByRole('button', { name: /^Col Ottmar Brandeis.*1 partly quoted$/ });
  fireEvent.click(button);
  expect(button.nextElementSibling?.textContent).toContain('Partly quoted');
});
