import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AccessList } from '../../components/AccessList.tsx';
import { type OfferedSite, SiteChooser } from '../../components/SiteChooser.tsx';
import { useLanguage } from '../../lib/i18n.ts';
import { groupSites, type Site } from '../../lib/sites.ts';

beforeEach(() => useLanguage('en'));
afterEach(cleanup);

const site = (name: string): Site => ({ name, origins: [`https://${name}/*`] });

describe('what Caveat may read', () => {
  const list = (allSites: boolean, names: string[]) => {
    const removed: string[] = [];
    render(
      <AccessList
        allSites={allSites}
        sites={names.map(site)}
        onRemove={({ name }) => removed.push(name)}
        onRemoveAll={() => removed.push('all')}
      />,
    );
    return removed;
  };

  test.each([
    [false, [], 'Caveat may read by itself: no site'],
    [false, ['a.example'], 'Caveat may read by itself: 1 site'],
    [false, ['a.example', 'b.example', 'c.example'], 'Caveat may read by itself: 3 sites'],
    [true, ['a.example'], 'Caveat may read by itself: all sites'],
  ])('all: %s, sites: %j', (allSites, names, words) => {
    list(allSites, names);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('each site can be taken back by a button that names it', () => {
    const removed = list(false, ['a.example', 'b.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove b.example' }));
    expect(removed).toEqual(['b.example']);
  });

  test('all access can be taken back at once, when there is more than one', () => {
    const removed = list(true, []);
    fireEvent.click(screen.getByRole('button', { name: 'Take back all access' }));
    expect(removed).toEqual(['all']);
    cleanup();
    list(false, ['a.example']);
    expect(screen.queryByRole('button', { name: 'Take back all access' })).toBeNull();
  });
});

describe('sites to allow', () => {
  const choose = (offered: OfferedSite[] = [], allowed: Site[] = []) => {
    const asked: string[][] = [];
    const said: string[] = [];
    render(
      <SiteChooser
        offered={offered}
        allowed={allowed}
        onAllow={(sites) => asked.push(sites.map(({ name }) => name))}
        onSay={(sentence) => said.push(sentence)}
      />,
    );
    return { asked, said };
  };
  const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;
  const type = (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Put on the list' }));
  };
  const ticks = () =>
    (screen.queryAllByRole('checkbox') as HTMLInputElement[]).map(
      (box) => `${box.checked ? '+' : '-'}${box.labels?.[0]?.textContent}`,
    );

  test('what is typed stands on the list, ticked, and is asked for in one request', () => {
    const { asked, said } = choose();
    type('b.example\nhttps://a.example/news/1');
    expect(ticks()).toEqual(['+a.example', '+b.example']);
    expect(said).toEqual(['2 sites put on the list']);
    expect(field().value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Allow 2 sites…' }));
    expect(asked).toEqual([['a.example', 'b.example']]);
  });

  test('a tick taken away leaves a site out; without ticks there is nothing to ask', () => {
    const { asked } = choose();
    type('a.example b.example');
    fireEvent.click(screen.getByRole('checkbox', { name: 'a.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Allow 1 site…' }));
    expect(asked).toEqual([['b.example']]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'b.example' }));
    expect((screen.getByRole('button', { name: 'Allow the ticked sites…' }) as HTMLButtonElement).disabled).toBe(true);
  });

  test('what is no site stays in the field and is named', () => {
    choose();
    type('a.example nonsense');
    expect(field().value).toBe('nonsense');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Not the address of a site: nonsense');
    expect(ticks()).toEqual(['+a.example']);
  });

  test('sites read in this session are offered without a tick, sites of a file with one', () => {
    choose([
      { ...site('read.example'), from: 'session' },
      { ...site('file.example'), from: 'file' },
    ]);
    expect(ticks()).toEqual(['+file.example', '-read.example']);
  });

  test('a site read in this session that is also typed is ticked, and stands there once', () => {
    choose([{ ...site('read.example'), from: 'session' }]);
    type('read.example');
    expect(ticks()).toEqual(['+read.example']);
  });

  test('what is allowed already is not offered again, and that is said', () => {
    const { said } = choose([{ ...site('a.example'), from: 'session' }], groupSites(['https://a.example/*']));
    expect(ticks()).toEqual([]);
    type('a.example');
    expect(ticks()).toEqual([]);
    expect(said).toEqual(['These sites are allowed already.']);
  });

  test('a site that was allowed from the list and taken back later does not come up again by itself', () => {
    const props = { offered: [], onAllow: () => undefined, onSay: () => undefined };
    const { rerender } = render(<SiteChooser {...props} allowed={[]} />);
    type('a.example b.example');
    rerender(<SiteChooser {...props} allowed={groupSites(['https://a.example/*'])} />);
    rerender(<SiteChooser {...props} allowed={[]} />);
    expect(ticks()).toEqual(['+b.example']);
  });
});
