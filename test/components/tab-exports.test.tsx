import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { exportsOf } from '../../entrypoints/popup/tab-exports.ts';
import { useLanguage } from '../../lib/i18n.ts';
import { warStory } from '../helpers/analyses.ts';
import { readyState, stateOf } from '../helpers/page-states.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();
const say = vi.fn<(sentence: string) => void>();
const said = (sentence: string) => vi.waitFor(() => expect(say).toHaveBeenCalledWith(sentence));

beforeAll(() => useLanguage('en'));
beforeEach(() => {
  say.mockReset();
  writeText.mockReset().mockResolvedValue(undefined);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  vi.stubGlobal('navigator', { clipboard: { writeText }, userAgent: 'Test' });
});

test('a figure is copied with who gave it, its caveat and the page', async () => {
  const analysis = warStory();
  exportsOf(readyState(analysis), 1, say).onCopyFinding({ kind: 'figure', figure: analysis.figures[1]! });
  await said('Copied.');
  const line = writeText.mock.calls[0]?.[0] ?? '';
  for (const words of [
    'about 3,000',
    'Col Ottmar Brandeis',
    'not independently verified',
    'https://news.example/kelmar',
  ])
    expect(line).toContain(words);
});

test('a link leads to the words on the page', async () => {
  const analysis = warStory();
  exportsOf(readyState(analysis), 1, say).onCopyLink(analysis.statements[1]!.content[0]!);
  await said('Copied.');
  expect(writeText.mock.calls[0]?.[0]).toMatch(/^https:\/\/news\.example\/kelmar#:~:text=/);
});

test('an address that is none of the web becomes no link', async () => {
  const analysis = warStory();
  const state = readyState(analysis, { url: 'javascript:alert(1)' });
  exportsOf(state, 1, say).onCopyLink(analysis.statements[1]!.content[0]!);
  await said('There is no link to these words: the page has no web address.');
  expect(writeText).not.toHaveBeenCalled();
});

test('a clipboard that refuses is said to have refused', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  writeText.mockRejectedValue(new Error('not allowed'));
  exportsOf(stateOf('war'), 1, say).onExport('copy-citation');
  await said('The browser did not let Caveat copy. Select the text instead.');
});

test('a report of a mistake holds the sentence and the rule, and opens nothing', async () => {
  const create = vi.spyOn(browser.tabs, 'create');
  exportsOf(stateOf('war'), 1, say).onReport('s3');
  await said('Copied.');
  expect(writeText.mock.calls[0]?.[0]).toContain('A western official, who asked not to be named');
  expect(writeText.mock.calls[0]?.[0]).toContain('content-then-source');
  expect(create).not.toHaveBeenCalled();
});

test('the printable view is a page of ours', () => {
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  exportsOf(stateOf('war'), 7, say).onExport('print');
  expect(create.mock.calls[0]?.[0]?.url).toMatch(/popup\.html\?tab=7&view=print$/);
});

test('details of an error hold no address unless it is wanted', async () => {
  const { onCopyDetails } = exportsOf(stateOf('failed'), 1, say);
  onCopyDetails(false, 'https://news.example/kelmar');
  await said('Copied.');
  expect(writeText.mock.calls[0]?.[0]).not.toContain('news.example');
  onCopyDetails(true, 'https://news.example/kelmar');
  expect(writeText.mock.calls[1]?.[0]).toContain('news.example');
});

test('before there is a result nothing is copied', () => {
  exportsOf(stateOf('reading'), 1, say).onExport('json');
  expect(writeText).not.toHaveBeenCalled();
  expect(say).not.toHaveBeenCalled();
});
