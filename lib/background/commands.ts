/** What the reader can ask of the page without the popup: keyboard commands and the page's menu. */
import { browser } from 'wxt/browser';
import { askPage } from '../messages.ts';
import type { Analysis, Span, Statement } from '../model.ts';
import type { PageState } from '../page-state.ts';
import { highlightStyleOf, readSettings } from '../settings.ts';
import { pickFinding, readAsked, readTabState, setAsked } from '../tab-state.ts';
import { overlap } from '../text/spans.ts';
import { noteOfSilence, noteOfStatement, type Silence } from './notes.ts';
import { readTab, restyleTab } from './readings.ts';

const MENU_READ = 'read-article';
const MENU_WHO = 'who-says-this';

/** How long "Who says this?" waits for a page that was not read yet, and how often it looks. */
const READING_MS = 10_000;
const LOOK_MS = 100;

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

/** Shows beside the selection who says it, as far as the article tells; or why that can't be told. */
async function explainSelection(tabId: number): Promise<void> {
  await readTab(tabId, false);
  const state = await readStateOf(tabId);
  const { settings } = await readSettings();
  if (state.kind === 'unreadable') {
    // No note of ours can stand there: the popup says why. Where the side panel has taken its place, that says it.
    await browser.action.openPopup().catch(() => undefined);
    return;
  }
  const selected = state.kind === 'ready' ? await askPage(tabId, 'selectedSpan', null) : null;
  if (state.kind !== 'ready' || !selected) {
    await askPage(tabId, 'answerSelection', noteOfSilence(silenceOf(state), settings.language));
    return;
  }
  const { analysis, readingId } = state;
  const statement = statementAt(analysis, selected);
  const note = noteOfStatement(analysis, statement, selected, settings.language);
  await askPage(tabId, 'explain', { readingId, spans: statement?.content ?? [selected], note });
  if (statement) await pickFinding(tabId, readingId, statement.id);
}

function silenceOf({ kind }: PageState): Silence {
  if (kind === 'ready') return 'outside';
  return kind === 'not-article' ? 'notArticle' : kind === 'other-language' ? 'otherLanguage' : 'notRead';
}

/** The statement that shares most of the selection, the first of several; null when nobody says it. */
function statementAt({ statements }: Analysis, selected: Span): Statement | null {
  const shared = ({ content }: Statement) => content.reduce((sum, span) => sum + overlap(span, selected), 0);
  const [most] = statements.toSorted((a, b) => shared(b) - shared(a));
  return most && shared(most) > 0 ? most : null;
}

/** The tab's state as soon as the reading under way is over, and the page holds what it says; the last one seen when that takes too long. */
async function readStateOf(tabId: number): Promise<PageState> {
  for (const end = Date.now() + READING_MS; ; ) {
    const state = await readTabState(tabId);
    if (Date.now() > end || (await isOver(tabId, state))) return state;
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
}

/** A page that changed since it was read is being read again. What was read is marked a moment later, and only then can be asked about. */
async function isOver(tabId: number, state: PageState): Promise<boolean> {
  if (state.kind === 'reading' || state.kind === 'not-read') return false;
  if (state.kind !== 'ready') return true;
  return !state.changed && (await askPage(tabId, 'currentReading', null)) === state.readingId;
}

/** Makes the page's menu anew, in the reader's language. */
export async function makeMenus(words: { read: string; who: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_READ, title: words.read, contexts: ['page', 'link', 'image'] });
  browser.contextMenus.create({ id: MENU_WHO, title: words.who, contexts: ['selection'] });
}
