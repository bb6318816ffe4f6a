/** Readings of tabs: started by a click, reported by the page, kept as the tab's state. */
import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT, mayRead } from '../access.ts';
import type { HighlightPlan } from '../highlight-plan.ts';
import { askPage, type BackgroundHandlers } from '../messages.ts';
import type { PageState, ReadyState, UnreadableReason } from '../page-state.ts';
import { highlightStyleOf, readSettings } from '../settings.ts';
import {
  dropResult,
  forgetTab,
  NOT_READ,
  noteAddress,
  readAddress,
  readAsked,
  readTabState,
  setAsked,
  writeTabState,
} from '../tab-state.ts';
import { languageOf } from '../text/language.ts';
import { loadAnalysis } from './analysis-script.ts';
import { showBadge } from './badge.ts';
import { planOf } from './plan.ts';
import { requireOwnAddress, tabOf } from './sender.ts';
import { inTurn } from './turns.ts';

/** A reading that has not reported for this long is taken for dead and begun anew. */
const PATIENCE_MS = 8_000;

/** Tabs whose reader has just asked: what is noticed of the page before takes nothing away. */
const asking = new Set<number>();

/** Reads a tab's page because the reader asked: nothing is done again when the page still holds what the tab's state says. */
export async function readTab(tabId: number, force: boolean): Promise<void> {
  asking.add(tabId);
  try {
    await readFor(tabId, force);
  } finally {
    asking.delete(tabId);
  }
}

async function readFor(tabId: number, force: boolean): Promise<void> {
  const [asked, state, current] = await Promise.all([readAsked(tabId), readTabState(tabId), currentReading(tabId)]);
  if (asked === 'no') await setAsked(tabId, 'clicked');
  if (current !== undefined) {
    const underWay = state.kind === 'reading' && Date.now() - state.since < PATIENCE_MS;
    const valid = state.kind === 'ready' && state.readingId === current && !state.changed;
    if (!force && (underWay || valid)) return restyleTab(tabId);
    await askPage(tabId, 'read', { force });
    return;
  }
  try {
    await putReader(tabId);
  } catch (error) {
    return writeTabState(tabId, { kind: 'unreadable', reason: reasonOf(error) });
  }
  if (force) await askPage(tabId, 'read', { force });
}

/** Puts the content script on a tab's page; it reads at once, unless one lives there already. Rejects where the browser lets nobody in. */
async function putReader(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/**
 * Forgets a tab's state when its page is gone. The browser reports "loading" also for frames and for moves within a page, so the page itself
 * is asked: a document that was left does not answer. A page that could not be read never does; it is left when another one begins to load.
 */
export async function forgetIfLeft(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  const state = await readTabState(tabId);
  const wasRead = 'readingId' in state || (isUntouched(state) && (await readAddress(tabId)) !== null); // a result that was not kept
  if (!wasRead && (isUntouched(state) || status === 'complete')) return;
  if ((await currentReading(tabId)) !== undefined) return;
  await inTurn(tabId, async () => {
    // The reader has asked for the next page meanwhile, or it has reported.
    if (asking.has(tabId) || !isSame(state, await readTabState(tabId))) return;
    await forgetTab(tabId);
    await showBadge(tabId, NOT_READ);
  });
}

/** Draws the highlights of a tab anew under the present settings. `renamed`: the notes beside them speak another language now. */
export async function restyleTab(tabId: number, renamed = false): Promise<void> {
  const state = await readTabState(tabId);
  if (state.kind !== 'ready') return;
  const { settings } = await readSettings();
  const style = highlightStyleOf(settings, await readAsked(tabId));
  const drawn = renamed
    ? askPage(tabId, 'rename', planOf(state.analysis, state.readingId, style, settings.language))
    : askPage(tabId, 'restyle', style);
  await drawn.catch(() => undefined); // the page may have left meanwhile: nothing to draw on
}

/** The answers to what a page reports of its reading. */
export const readingAnswers: Pick<
  BackgroundHandlers,
  'articleLikely' | 'readingStarted' | 'articleFound' | 'noArticle' | 'unreadable' | 'readingFailed' | 'markingDone'
> = {
  async articleLikely(_nothing, sender) {
    const tabId = tabOf(sender);
    // The site may have been taken back since the page was loaded.
    if (sender.url !== undefined && (await mayRead(sender.url))) await putReader(tabId);
    return null;
  },

  async readingStarted({ readingId, url, header }, sender) {
    const tabId = tabOf(sender);
    requireOwnAddress(sender, url);
    const state: PageState = { kind: 'reading', readingId, url, header, since: Date.now() };
    await inTurn(tabId, async () => {
      await Promise.all([writeTabState(tabId, state), noteAddress(tabId, url)]);
    });
    const badge = showBadge(tabId, state); // a page that moved on without a load still has the number of the one before
    const [asked] = await Promise.all([readAsked(tabId), badge]);
    // Once the page has its answer, and while it is being read; where it fails it is tried again, and answered for, below.
    setTimeout(() => loadAnalysis().catch(() => undefined));
    return asked !== 'no';
  },

  async articleFound(
    { readingId, replaces, url, article: found, isArticle, signals },
    sender,
  ): Promise<HighlightPlan | null> {
    const tabId = tabOf(sender);
    requireOwnAddress(sender, url);
    const article = { ...found, language: languageOf(found.text) };
    const awaited = replaces ?? readingId;
    if (!(await isCurrent(tabId, awaited))) return null;
    if (article.language !== 'en' && article.language !== 'und') {
      const { language } = article;
      await replaceReading(tabId, awaited, {
        kind: 'other-language',
        readingId,
        url,
        header: article.article,
        language,
      });
      return null;
    }
    const analyze = await loadAnalysis();
    const ready: ReadyState = {
      kind: 'ready',
      readingId,
      url,
      readAt: new Date().toISOString(),
      isArticle,
      signals,
      analysis: analyze(article),
      notMarkable: [],
      changed: false,
    };
    if (!(await replaceReading(tabId, awaited, ready))) return null;
    const { settings } = await readSettings();
    const asked = await readAsked(tabId);
    // Nobody looks at it now, and the reader wants nothing kept: whoever looks later has the page read again.
    if (settings.keepResults === 'none' && asked === 'no')
      await whileCurrent(tabId, readingId, () => dropResult(tabId));
    return planOf(ready.analysis, readingId, highlightStyleOf(settings, asked), settings.language);
  },

  async noArticle({ readingId, url, header, signals }, sender) {
    requireOwnAddress(sender, url);
    await replaceReading(tabOf(sender), readingId, { kind: 'not-article', readingId, url, header, signals });
    return null;
  },

  async unreadable({ readingId, reason }, sender) {
    await replaceReading(tabOf(sender), readingId, { kind: 'unreadable', reason });
    return null;
  },

  async readingFailed({ readingId, message, details }, sender) {
    await replaceReading(tabOf(sender), readingId, { kind: 'failed', message, details });
    return null;
  },

  async markingDone({ readingId, notMarkable, changed }, sender) {
    const tabId = tabOf(sender);
    await inTurn(tabId, async () => {
      const state = await readTabState(tabId);
      if (state.kind === 'ready' && state.readingId === readingId)
        await writeTabState(tabId, { ...state, notMarkable, changed });
    });
    return null;
  },
};

/** Puts a state in the place of a reading, with its badge; false when the tab holds another one by now, which stays. */
function replaceReading(tabId: number, readingId: string, state: PageState): Promise<boolean> {
  return whileCurrent(tabId, readingId, async () => {
    await writeTabState(tabId, state);
    if (state.kind === 'ready') await showBadge(tabId, state); // in the same turn: the number of a page that was left would stay
  });
}

/** Does something in the tab's turn, if the tab holds or awaits this reading then; false when it holds another one by now. */
function whileCurrent(tabId: number, readingId: string, work: () => Promise<void>): Promise<boolean> {
  return inTurn(tabId, async () => {
    if (!(await isCurrent(tabId, readingId))) return false;
    await work();
    return true;
  });
}

/** Whether nothing has to be forgotten. */
const isUntouched = (state: PageState) => state.kind === 'not-read' && !state.madeRoom;

/** Whether two states are of one reading, or of none and of one kind. */
function isSame(before: PageState, now: PageState): boolean {
  return 'readingId' in before ? 'readingId' in now && now.readingId === before.readingId : now.kind === before.kind;
}

/** Whether the tab still holds or awaits this reading: it may have gone on to another page, or been read again. */
async function isCurrent(tabId: number, readingId: string): Promise<boolean> {
  const state = await readTabState(tabId);
  return 'readingId' in state && state.readingId === readingId;
}

/** The reading that a page holds, null before its first; undefined where no content script answers, or one of an older version. */
function currentReading(tabId: number): Promise<string | null | undefined> {
  return askPage(tabId, 'currentReading', null).catch(() => undefined);
}

/** Browsers refuse in words only; both name the missing permission where a click would have helped. */
function reasonOf(error: unknown): UnreadableReason {
  return /must request permission|missing host permission/i.test(String(error)) ? 'no-access' : 'not-allowed';
}
