/** Every message that crosses a border, typed, and checked by its schema on arrival. `sendMessage` and `onMessage` appear here only. */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Article, ArticleMeta, Span } from './model.ts';
import { HighlightPlan, HighlightStyle, Note, UnreadableReason } from './page-state.ts';

const Nothing = z.null();
const ReadingId = z.string().check(z.maxLength(64));
const FindingId = z.string().check(z.maxLength(64));
const TabId = z.int();

/** What the background worker answers. */
export const BackgroundApi = {
  /** From the popup and side panel: read this tab's page now (`force`: even when it does not look like an article). */
  readTab: { data: z.object({ tabId: TabId, force: z.boolean() }), answer: Nothing },
  /** From the popup and side panel: show this finding on the page. False when that part of the page is gone. */
  revealFinding: { data: z.object({ tabId: TabId, findingId: FindingId }), answer: z.boolean() },
  /** From the popup: highlights on or off on this tab's page, until it is read again. */
  showHighlights: { data: z.object({ tabId: TabId, shown: z.boolean() }), answer: Nothing },
  /** From any page of ours: the permissions were changed here; take them over now. */
  accessChanged: { data: Nothing, answer: Nothing },
  /** From a page: a reading began. False when it is not wanted (results are turned off for this site meanwhile). */
  readingStarted: {
    data: z.object({ readingId: ReadingId, url: z.string(), header: z.nullable(ArticleMeta) }),
    answer: z.boolean(),
  },
  /** From a page: the article on it. The answer is what to mark; null when the reading is out of date or in another language. */
  articleFound: {
    data: z.object({
      readingId: ReadingId,
      /** The reading this one takes the place of, without a stop at "reading": the page changed under it. */
      replaces: z.nullable(ReadingId),
      url: z.string(),
      article: Article,
      isArticle: z.boolean(),
      signals: z.array(z.string()),
    }),
    answer: z.nullable(HighlightPlan),
  },
  /** From a page: it holds no article, and on what grounds. */
  noArticle: {
    data: z.object({
      readingId: ReadingId,
      url: z.string(),
      header: z.nullable(ArticleMeta),
      signals: z.array(z.string()),
    }),
    answer: Nothing,
  },
  /** From a page: there is nothing to read on it. */
  unreadable: { data: z.object({ readingId: ReadingId, reason: UnreadableReason }), answer: Nothing },
  /** From a page: reading failed; a sentence and details without page text. */
  readingFailed: {
    data: z.object({ readingId: ReadingId, message: z.string(), details: z.string() }),
    answer: Nothing,
  },
  /** From a page: these findings could not be marked; the page changed and was not read again. */
  markingDone: {
    data: z.object({ readingId: ReadingId, notMarkable: z.array(FindingId), changed: z.boolean() }),
    answer: Nothing,
  },
  /** From a page: the reader clicked a highlight. */
  findingPicked: { data: z.object({ readingId: ReadingId, findingId: FindingId }), answer: Nothing },
} as const;
export type BackgroundApi = typeof BackgroundApi;

/** What a content script answers; only the background asks. */
export const PageApi = {
  /** Read the page (again). True when a reading began. */
  read: { data: z.object({ force: z.boolean() }), answer: z.boolean() },
  /** Which reading the page holds; null before the first is done. */
  currentReading: { data: Nothing, answer: z.nullable(ReadingId) },
  /** Scroll to these words and mark them. False when they are gone from the page. */
  reveal: { data: z.object({ spans: z.array(Span) }), answer: z.boolean() },
  /** Draw highlights this way from now on. */
  restyle: { data: HighlightStyle, answer: Nothing },
  /** Go to the next or previous highlight. */
  step: { data: z.object({ direction: z.enum(['next', 'previous']) }), answer: Nothing },
  /** The selected stretch of the article's text; null when nothing of it is selected. */
  selectedSpan: { data: Nothing, answer: z.nullable(Span) },
  /** Show a note beside these words. False when they are gone from the page. */
  explain: { data: z.object({ spans: z.array(Span), note: Note }), answer: z.boolean() },
  /** Access was taken back: remove every trace and stop. */
  leave: { data: Nothing, answer: Nothing },
} as const;
export type PageApi = typeof PageApi;

type Api = Record<string, { data: z.ZodMiniType; answer: z.ZodMiniType }>;
type Data<A extends Api, K extends keyof A> = z.infer<A[K]['data']>;
type Answer<A extends Api, K extends keyof A> = z.infer<A[K]['answer']>;

export type Sender = Browser.runtime.MessageSender;

/** One function per message: leave one out and it does not compile. */
export type Handlers<A extends Api> = {
  [K in keyof A]: (data: Data<A, K>, sender: Sender) => Answer<A, K> | Promise<Answer<A, K>>;
};

const Message = z.object({ type: z.string(), data: z.unknown() });
const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
type Reply = z.infer<typeof Reply>;

/** Answers one message: checks its shape, calls its function, turns what is thrown into a sentence. */
export async function dispatch<A extends Api>(
  api: A,
  handlers: Handlers<A>,
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  const parsed = Message.safeParse(message);
  if (!parsed.success || !Object.hasOwn(api, parsed.data.type))
    return { ok: false, error: 'Not a message of this version.' };
  const type = parsed.data.type as keyof A & string;
  const data = (api[type] as A[typeof type]).data.safeParse(parsed.data.data);
  if (!data.success) return { ok: false, error: `The message "${type}" has the wrong shape.` };
  try {
    return { ok: true, value: await handlers[type](data.data as Data<A, typeof type>, sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Listens for an API's messages from this extension's own parts; returns the way to stop. */
export function listen<A extends Api>(api: A, handlers: Handlers<A>): () => void {
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    if (sender.id !== browser.runtime.id) return false;
    const parsed = Message.safeParse(message);
    if (!parsed.success || !Object.hasOwn(api, parsed.data.type)) return false;
    void dispatch(api, handlers, message, sender).then(reply);
    return true; // keeps the channel open until `reply` is called
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Asks the background. Rejects with its sentence when it could not, and when the extension was updated meanwhile. */
export async function askBackground<K extends keyof BackgroundApi>(
  type: K,
  data: Data<BackgroundApi, K>,
): Promise<Answer<BackgroundApi, K>> {
  return answerOf(BackgroundApi, type, await browser.runtime.sendMessage({ type, data }));
}

/** Asks the content script in a tab's top frame. Rejects when there is none. */
export async function askPage<K extends keyof PageApi>(
  tabId: number,
  type: K,
  data: Data<PageApi, K>,
): Promise<Answer<PageApi, K>> {
  return answerOf(PageApi, type, await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
}

function answerOf<A extends Api, K extends keyof A>(api: A, type: K, received: unknown): Answer<A, K> {
  const reply = Reply.safeParse(received);
  if (!reply.success) throw new Error('No answer.');
  if (!reply.data.ok) throw new Error(reply.data.error);
  return (api[type] as A[K]).answer.parse(reply.data.value) as Answer<A, K>;
}

const VIEW = /^view:(\d+)$/;

/** From popup and side panel: this view shows that tab, until it closes or the returned function is called. */
export function openView(tabId: number): () => void {
  const port = browser.runtime.connect({ name: `view:${tabId}` });
  return () => port.disconnect();
}

/** In the background: calls back when a view of a tab closes, with the number of views of it that stay open. */
export function onViewClosed(onClose: (tabId: number, others: number) => Promise<void>): void {
  const open = new Map<number, number>();
  browser.runtime.onConnect.addListener((port) => {
    const tabId = Number(VIEW.exec(port.name)?.[1] ?? Number.NaN);
    if (port.sender?.id !== browser.runtime.id || Number.isNaN(tabId)) return;
    open.set(tabId, (open.get(tabId) ?? 0) + 1);
    port.onDisconnect.addListener(() => {
      const others = Math.max(0, (open.get(tabId) ?? 1) - 1);
      open.set(tabId, others);
      void onClose(tabId, others);
    });
  });
}
