import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { ExampleReading } from '../../components/ExampleReading.tsx';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';
import { noEvents, readyState } from '../helpers/page-states.ts';
import { draw } from './draw.tsx';

beforeAll(() => useLanguage('en'));

test('speakers are counted by kind', () => {
  const { container } = draw(readyState(warStory()));
  expect(container.querySelector('#speakers .section-title')?.textContent).toBe(
    'Speakers4 named · 2 institutions · 1 not named',
  );
});

test('a speaker unfolds to what the article has from them', () => {
  const { container } = draw(readyState(warStory()));
  const button = screen.getByRole('button', { name: /^Col Ottmar Brandeis/ });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(container.querySelector('.statement')).toBeNull();
  fireEvent.click(button);
  expect(container.querySelector('.statement')?.textContent).toContain('Direct quotation');
  expect(container.querySelector('.statement')?.textContent).toContain('“They have lost about 3,000');
  expect(container.querySelector('.disclosed')?.textContent).toContain('Also called: Brandeis');
});

test('a source without a name is said to have none', () => {
  const { container } = draw(readyState(warStory()));
  const names = [...container.querySelectorAll('.speaker-name')].map(({ textContent }) => textContent);
  expect(names).toContain('western official, not named');
  expect(names).toContain('Idris Vanterpool, governor');
});

test('statements of nobody stand last and are said to be so', () => {
  const { container } = draw(readyState(warStory()));
  const button = screen.getByRole('button', { name: /^No speaker found in the text/ });
  fireEvent.click(button);
  expect(container.querySelector('#speakers .statement')?.textContent).toContain('Caveat is not sure who says this');
});

test('who gave no statement is listed with their response', () => {
  const { container } = draw(readyState(warStory()));
  expect(container.querySelector('[data-finding=p6]')?.textContent).toContain('declined to comment');
});

test('where "Show" marks a speaker in the list, all rows stay as the reader left them', () => {
  render(<ExampleReading analysis={warStory()} copying={noEvents()} />);
  fireEvent.click(screen.getByRole('button', { name: /^western official/ }));
  const row = screen.getByRole('button', { name: /^Col Ottmar Brandeis/ });
  fireEvent.click(row);
  fireEvent.click(screen.getByRole('button', { name: 'Show on the page: Col Ottmar Brandeis' }));
  expect(row.isConnected).toBe(true);
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('button', { name: /^western official/ }).getAttribute('aria-expanded')).toBe('true');
});
