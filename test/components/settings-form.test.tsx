import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SETTING_LABELS, SettingsForm } from '../../components/SettingsForm.tsx';
import { StatusLine } from '../../components/StatusLine.tsx';
import { Toggle } from '../../components/Toggle.tsx';
import { t, useLanguage } from '../../lib/i18n.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings.ts';

let changes: Partial<Settings>[] = [];

/** The form as the options page keeps it: each change shows at once. */
function Form() {
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <SettingsForm
      settings={settings}
      browserLanguage="en"
      onChange={(change) => {
        changes.push(change);
        setSettings({ ...settings, ...change });
      }}
    />
  );
}

beforeEach(async () => {
  changes = [];
  await useLanguage('en');
});
afterEach(cleanup);

const box = (label: string) => screen.getByRole('checkbox', { name: label }) as HTMLInputElement;
const choice = (group: string, label: string) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name: label }) as HTMLInputElement;

describe('each setting has one control, found by its label, and each control says what it changed', () => {
  test.each([
    ['Highlight caveats', { highlightCaveats: false }],
    ['Highlight speakers', { highlightSpeakers: false }],
    ['Highlight figures', { highlightFigures: false }],
    ['Print highlights', { printHighlights: true }],
    ['Number on the button', { badge: false }],
  ])('%s', (label, change) => {
    render(<Form />);
    fireEvent.click(box(label));
    expect(changes).toEqual([change]);
    fireEvent.click(box(label));
    expect(changes).toHaveLength(2);
  });

  test.each([
    ['When highlights are shown', 'Never', { highlights: 'off' }],
    ['Strength of highlights', 'Underline only', { strength: 'underline' }],
    ['What a click on the button opens', 'The side panel', { openIn: 'side-panel' }],
    ['How long results are kept', 'Not at all', { keepResults: 'none' }],
  ])('%s: %s', (group, label, change) => {
    render(<Form />);
    fireEvent.click(choice(group, label));
    expect(changes).toEqual([change]);
    expect(choice(group, label).checked).toBe(true);
  });

  test('the language, each by its own name', () => {
    render(<Form />);
    const list = screen.getByRole('combobox', { name: 'Language of Caveat’s own words' });
    expect(
      within(list)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['As in the browser (English)', 'English', 'Español', 'Français', 'Deutsch', 'Türkçe', 'العربية']);
    fireEvent.change(list, { target: { value: 'tr' } });
    expect(changes).toEqual([{ language: 'tr' }]);
  });
});

test('every setting of the store stands in the form under its label', () => {
  render(<Form />);
  const words = document.body.textContent ?? '';
  for (const label of Object.values(SETTING_LABELS)) expect(words).toContain(t(label));
});

test('every control can be reached by keyboard, in reading order, and has a name', () => {
  render(<Form />);
  const controls = [...document.querySelectorAll<HTMLElement>('input, select, button')];
  expect(controls.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
  expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
  for (const control of controls) expect((control as HTMLInputElement).labels).toHaveLength(1);
});

describe('the sample', () => {
  const looks = () =>
    [...document.querySelectorAll('.sample p span')].map((span) => span.className.replaceAll('sample-', ''));

  test('shows each kind, in the strength that is chosen', () => {
    render(<Form />);
    expect(looks()).toEqual(['speaker normal', 'figure normal', 'caveat normal']);
    fireEvent.click(choice('Strength of highlights', 'Strong'));
    expect(looks()).toEqual(['speaker strong', 'figure strong', 'caveat strong']);
  });

  test('leaves out a kind that is off, and all of them when highlights are off, and says so', () => {
    render(<Form />);
    fireEvent.click(box('Highlight speakers'));
    expect(looks()).toEqual(['', 'figure normal', 'caveat normal']);
    fireEvent.click(choice('When highlights are shown', 'Never'));
    expect(looks()).toEqual(['', '', '']);
    expect(screen.getByText('Highlights are off: the sample shows none.')).toBeTruthy();
  });
});

test('a toggle shows what holds: when the change is refused, it stays as it was', () => {
  render(<Toggle label="Read on all sites" checked={false} onChange={() => undefined} />);
  fireEvent.click(box('Read on all sites'));
  expect(box('Read on all sites').checked).toBe(false);
});

describe('the status line', () => {
  test('is in the page before there is anything to say, and says a sentence politely', () => {
    const { rerender } = render(<StatusLine turn={0} sentence="" undo={null} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    rerender(<StatusLine turn={1} sentence="Saved." undo={null} />);
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Saved.');
  });

  test('says the same sentence again as a new one', () => {
    const { rerender } = render(<StatusLine turn={1} sentence="Saved." undo={null} />);
    const first = screen.getByText('Saved.');
    rerender(<StatusLine turn={2} sentence="Saved." undo={null} />);
    expect(screen.getByText('Saved.')).not.toBe(first);
  });

  test('offers to take the change back', () => {
    let undone = 0;
    render(<StatusLine turn={1} sentence="All options have their defaults." undo={() => undone++} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undone).toBe(1);
  });
});
