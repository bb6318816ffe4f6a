/** What the reader can ask of the page without the popup: keyboard commands and the page's menu. */
import { browser } from 'wxt/browser';
import { askPage } from '../messages.ts';
import type { Analysis, Span, Statement } from '../model.ts';
import type { PageState } from '../page-state.ts';
import { highlightStyleOf, readSettings } from '../settings.ts';
import { pickFinding, readAsked, readTabState, setAsked, watchTabState } from '../tab-state.ts';
import { contains, overlap } from '../text/spans.ts';
import { noteOfStatement } from './plan.ts';
import { readTab, restyleTab } from './readings.ts';

export const MENU_READ = 'read-article';
export const MENU_WHO = 'who-says-this';

/** How long "Who says this?" waits for a page that was not read yet. */
const READING_MS = 10_000;

/** A keyboard command on the tab in front. On a page that was not read yet every command reads it. */
export async function runCommand(command: string, tabId: number): Promise<void> {
  const state = await readTabState(tabId);
  if (state.kind !== 'ready') return readTab(tabId, false);
  if (command === 'toggle-highlights') {
    const { settings } = await readSettings();
    const { caveat, speaker, figure } = highlightStyleOf(settings, await readAsked(tabId));
    await setAsked(tabId, caveat || speaker || figure ? 'hidden' : 'shown');
    return restyleTab(tabId);
  }
  if (command === 'next-highlight' || command === 'previous-highlight')
    await askPage(tabId, 'step', { direction: command === 'next-highlight' ? 'next' : 'previous' });
}

/** A click in the page's menu. "Read this article" says what the reader takes the page for, so detection is not asked. */
export async function runMenu(menu: string, tabId: number): Promise<void> {
  if (menu === MENU_READ) return readTab(tabId, true);
  if (menu === MENU_WHO) return explainSelection(tabId);
}

/** Shows beside the selection who says it, as far as the article tells. */
async function explainSelection(tabId: number): Promise<void> {
  await readTab(tabId, false);
  const analysis = await analysisOf(tabId);
  const selected = analysis && (await askPage(tabId, 'selectedSpan', null));
  if (!analysis || !selected) return;
  const statement = statementAt(analysis, selected);
  const { settings } = await readSettings();
  const note = noteOfStatement(analysis, statement, selected, settings.language);
  await askPage(tabId, 'explain', { spans: statement?.content ?? [selected], note });
  if (statement) await pickFinding(tabId, statement.id);
}

/** The statement that holds the selection, or shares most of it; null when nobody says it. */
export function statementAt(analysis: Analysis, selected: Span): Statement | null {
  const shared = (statement: Statement) => statement.content.reduce((sum, span) => sum + overlap(span, selected), 0);
  const touched = analysis.statements.filter((statement) => shared(statement) > 0);
  const holding = touched.find((statement) => statement.content.some((span) => contains(span, selected)));
  return holding ?? touched.toSorted((a, b) => shared(b) - shared(a))[0] ?? null;
}

/** The tab's analysis, now or as soon as the reading under way is done; null when there will be none. */
function analysisOf(tabId: number): Promise<Analysis | null> {
  return new Promise((resolve, reject) => {
    const finish = (analysis: Analysis | null) => {
      clearTimeout(timer);
      stop();
      resolve(analysis);
    };
    const look = (state: PageState) => {
      if (state.kind === 'ready') finish(state.analysis);
      else if (state.kind !== 'reading' && state.kind !== 'not-read') finish(null);
    };
    const timer = setTimeout(() => finish(null), READING_MS);
    const stop = watchTabState(tabId, look); // before the first look: a change between the two would be missed
    readTabState(tabId).then(look, reject);
  });
}

/** Makes the page's menu anew, in the reader's language. */
export async function makeMenus(words: { read: string; who: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_READ, title: words.read, contexts: ['page', 'link', 'image'] });
  browser.contextMenus.create({ id: MENU_WHO, title: words.who, contexts: ['selection'] });
}
