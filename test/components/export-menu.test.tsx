import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { fileOf, lineOf, textOf } from '../../components/export-files.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';

beforeAll(() => useLanguage('en'));
afterEach(cleanup);

describe('the menu', () => {
  const open = (canPrint = true) => {
    const onExport = vi.fn();
    render(<ExportMenu canPrint={canPrint} onExport={onExport} />);
    const button = screen.getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    return { onExport, button, press, items: screen.getAllByRole('menuitem') };
  };

  test('opens on its first item; arrows go round, Home and End to the ends', () => {
    const { press, items } = open();
    expect(document.activeElement).toBe(items[0]);
    press('ArrowUp');
    expect(document.activeElement).toBe(items.at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(items[0]);
    press('End');
    expect(document.activeElement).toBe(items.at(-1));
    press('Home');
    expect(document.activeElement).toBe(items[0]);
  });

  test('offers no printable view from a private window', () => {
    const names = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    open();
    expect(names()).toContain('Printable view');
    cleanup();
    open(false);
    expect(names()).not.toContain('Printable view');
    expect(names()).toContain('Markdown');
  });

  test('Escape closes it and gives the keyboard back to the button', () => {
    const { button, press } = open();
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test('a click elsewhere closes it', () => {
    open();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('an item says what is wanted', () => {
    const { onExport } = open();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Figures as CSV' }));
    expect(onExport).toHaveBeenCalledWith('csv-figures');
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('what is exported', () => {
  const context = { url: 'https://news.example/kelmar', accessedAt: '2026-11-22T14:12:00Z', version: '0.1.0' };

  test('files are named after the headline', () => {
    expect(fileOf('csv-figures', warStory(), context).name).toBe(
      'caveat-rival-tolls-after-a-night-of-shelling-on-the-kelmar-front-figures.csv',
    );
  });

  test('a headline without letters still gives a name', () => {
    const analysis = warStory();
    expect(fileOf('json', { ...analysis, article: { ...analysis.article, headline: '…' } }, context).name).toBe(
      'caveat-article.json',
    );
  });

  test('JSON is the analysis itself', () => {
    expect(JSON.parse(fileOf('json', warStory(), context).text)).toEqual(warStory());
  });

  test('our words are in the interface’s language', async () => {
    await useLanguage('de');
    expect(textOf('copy-markdown', warStory(), context)).toContain('Nicht unabhängig geprüft');
    await useLanguage('en');
    expect(textOf('copy-markdown', warStory(), context)).toContain('not a fact check');
  });

  test('a statement is copied with who said it', () => {
    const analysis = warStory();
    const line = lineOf({ kind: 'statement', statement: analysis.statements[1]! }, analysis, context);
    expect(line).toContain('Col Ottmar Brandeis');
    expect(line).toContain('https://news.example/kelmar');
  });
});
