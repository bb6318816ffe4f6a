import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  highlightStyleOf,
  parseSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../lib/settings.ts';

const CHANGED: Settings = {
  highlights: 'allowed-sites',
  highlightCaveats: false,
  highlightSpeakers: false,
  highlightFigures: false,
  strength: 'underline',
  printHighlights: true,
  badge: false,
  openIn: 'side-panel',
  keepResults: 'none',
  language: 'ar',
};

test('the defaults: highlights after a click only, all kinds, a number on the button, the browser’s language', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    highlights: 'on-click',
    highlightCaveats: true,
    highlightSpeakers: true,
    highlightFigures: true,
    strength: 'normal',
    printHighlights: false,
    badge: true,
    openIn: 'popup',
    keepResults: 'session',
    language: 'auto',
  });
});

test('what was stored whole comes back whole', () => {
  expect(parseSettings(CHANGED)).toEqual({ settings: CHANGED, refused: [] });
});

describe('one broken field falls back alone', () => {
  const broken: Record<keyof Settings, unknown[]> = {
    highlights: ['sometimes', 1, null, ['off'], 'on-click '],
    highlightCaveats: ['yes', 1, null, {}],
    highlightSpeakers: ['false', 0, []],
    highlightFigures: ['', Number.NaN],
    strength: ['STRONG', 2, { toString: 'strong' }],
    printHighlights: ['true', null],
    badge: ['', 'x'.repeat(100_000)],
    openIn: ['window', true],
    keepResults: ['forever', -1],
    language: ['xx', 'EN', 'en-GB', 7],
  };
  const cases = Object.entries(broken).flatMap(([name, values]) => values.map((value) => [name, value] as const));

  test.each(cases)('%s: %j', (name, value) => {
    const field = name as keyof Settings;
    const { settings, refused } = parseSettings({ ...CHANGED, [field]: value });
    expect(refused).toEqual([field]);
    expect(settings).toEqual({ ...CHANGED, [field]: DEFAULT_SETTINGS[field] });
  });
});

describe('whatever is stored, settings come out', () => {
  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'settings'],
    ['a number', 7],
    ['a list', [true, false]],
    ['an empty object', {}],
    ['fields of another version', { highlightEverything: true, theme: 'dark' }],
    ['a prototype', JSON.parse('{"__proto__": {"badge": false}, "constructor": {"prototype": {"badge": false}}}')],
  ])('%s', (_name, stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, refused: [] });
    expect(({} as { badge?: boolean }).badge).toBeUndefined();
  });
});

describe('the store', () => {
  test('a change is stored and leaves the other settings as they are', async () => {
    await changeSettings({ badge: false });
    await changeSettings({ strength: 'strong' });
    expect((await readSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, badge: false, strength: 'strong' });
  });

  test('a page hears of a change that another page made', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings({ language: 'tr' });
    stop();
    await changeSettings({ language: 'de' });
    expect(heard.map(({ language }) => language)).toEqual(['tr']);
  });

  test('a store that can’t be read gives the defaults and a note', async () => {
    const get = fakeBrowser.storage.local.get;
    fakeBrowser.storage.local.get = () => Promise.reject(new Error('The database is damaged.'));
    try {
      expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, note: 'unreadable' });
    } finally {
      fakeBrowser.storage.local.get = get;
    }
  });

  test('a store that refuses a change rejects, for the form to say so', async () => {
    const set = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = () => Promise.reject(new Error('No space left.'));
    try {
      await expect(changeSettings({ badge: false })).rejects.toThrow('No space left.');
    } finally {
      fakeBrowser.storage.local.set = set;
    }
  });
});

describe('when highlights are drawn', () => {
  test.each([
    ['off', 'no', false],
    ['off', 'clicked', false],
    ['off', 'shown', true],
    ['on-click', 'no', false],
    ['on-click', 'clicked', true],
    ['on-click', 'hidden', false],
    ['allowed-sites', 'no', true],
    ['allowed-sites', 'clicked', true],
    ['allowed-sites', 'hidden', false],
  ] as const)('the option says %s, the reader on this page %s: %s', (highlights, asked, drawn) => {
    const style = highlightStyleOf({ ...DEFAULT_SETTINGS, highlights, highlightFigures: false }, asked);
    expect([style.caveat, style.speaker, style.figure]).toEqual([drawn, drawn, false]);
  });
});
