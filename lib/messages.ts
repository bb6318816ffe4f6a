/**
 * How messages cross a border: typed, and checked by their schemas on arrival, questions as well as answers. `sendMessage` and `onMessage`
 * appear in this file and in notice.ts only. The questions stand in background-requests.ts and page-requests.ts, so that each side loads only what it checks.
 */
import { type Browser, browser } from 'wxt/browser';
import type { BackgroundRequests } from './background-requests.ts';
import { HighlightPlan } from './highlight-plan.ts';
import type { PageRequests } from './page-requests.ts';
import * as shape from './shapes.ts';
import { Span } from './span.ts';

const Nothing = shape.nothing;

/** What the background answers. */
export const BackgroundAnswers = {
  readTab: Nothing,
  revealFinding: shape.boolean,
  showHighlights: Nothing,
  accessChanged: Nothing,
  articleLikely: Nothing,
  /** Whether the reader asked for it: then every page with running text is read. */
  readingStarted: shape.boolean,
  articleFound: shape.nullable(HighlightPlan),
  noArticle: Nothing,
  unreadable: Nothing,
  readingFailed: Nothing,
  markingDone: Nothing,
  findingPicked: Nothing,
  changeStyles: Nothing,
} satisfies { [K in keyof BackgroundRequests]: shape.Schema<unknown> };
export type BackgroundAnswers = typeof BackgroundAnswers;

/** What a page answers. */
export const PageAnswers = {
  read: Nothing,
  currentReading: shape.nullable(shape.string),
  reveal: shape.boolean,
  restyle: Nothing,
  rename: Nothing,
  step: Nothing,
  selectedSpan: shape.nullable(Span),
  explain: shape.boolean,
  answerSelection: shape.boolean,
  leave: Nothing,
} satisfies { [K in keyof PageRequests]: shape.Schema<unknown> };
export type PageAnswers = typeof PageAnswers;

type Schemas = Record<string, shape.Schema<unknown>>;

export type Sender = Browser.runtime.MessageSender;

/** One function per message: leave one out and it does not compile. */
export type Handlers<Requests extends Schemas, Answers extends { [K in keyof Requests]: shape.Schema<unknown> }> = {
  [K in keyof Requests]: (
    data: shape.Of<Requests[K]>,
    sender: Sender,
  ) => shape.Of<Answers[K]> | Promise<shape.Of<Answers[K]>>;
};
export type BackgroundHandlers = Handlers<BackgroundRequests, BackgroundAnswers>;
export type PageHandlers = Handlers<PageRequests, PageAnswers>;

/** Handlers as `dispatch` sees them: the schema of each has been asked before its function is. */
type AnyHandlers<Requests extends Schemas> = {
  [K in keyof Requests]: (data: shape.Of<Requests[K]>, sender: Sender) => unknown;
};

const Message = shape.object({ type: shape.string, data: shape.anything });
/** `error` is a sentence when the question could not be answered, else null. */
const Reply = shape.object({ value: shape.anything, error: shape.nullable(shape.string) });
type Reply = shape.Of<typeof Reply>;
const failure = (error: string): Reply => ({ value: null, error });

/** Answers one message: checks its shape, calls its function, turns what is thrown into a sentence. */
export async function dispatch<Requests extends Schemas>(
  requests: Requests,
  handlers: AnyHandlers<Requests>,
  message: unknown,
  sender: Sender,
): Promise<Reply> {
  const parsed = Message.safeParse(message);
  if (!parsed.success || !Object.hasOwn(requests, parsed.data.type)) return failure('Not a message of this version.');
  const type: keyof Requests & string = parsed.data.type;
  const data = (requests[type] as Requests[typeof type]).safeParse(parsed.data.data);
  if (!data.success) return failure(`The message "${type}" has the wrong shape.`);
  try {
    return { value: await handlers[type](data.data as shape.Of<Requests[typeof type]>, sender), error: null };
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
}

/** Listens for messages from this extension's own parts; returns the way to stop. */
export function listen<Requests extends Schemas>(requests: Requests, handlers: AnyHandlers<Requests>): () => void {
  const listener = (message: unknown, sender: Sender, reply: (reply: Reply) => void) => {
    if (sender.id !== browser.runtime.id) return false;
    void dispatch(requests, handlers, message, sender).then(reply);
    return true; // keeps the channel open until `reply` is called
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Far longer than the longest article takes; browsers may lose a question when they stop the worker, and then never answer it. */
const ANSWER_MS = 20_000;

/** An answer, or after that time a refusal: nobody waits without end. */
async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('No answer in time.')), ANSWER_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Asks the background. Rejects with its sentence when it could not, in 20 seconds at the latest, and when the extension was updated meanwhile. */
export async function askBackground<K extends keyof BackgroundRequests>(
  type: K,
  data: shape.Of<BackgroundRequests[K]>,
): Promise<shape.Of<BackgroundAnswers[K]>> {
  const reply = await withinTime<unknown>(browser.runtime.sendMessage({ type, data }));
  const answer = answerOf(BackgroundAnswers[type], reply);
  return answer as shape.Of<BackgroundAnswers[K]>;
}

/** Asks the content script in a tab's top frame. Rejects when there is none, and after 20 seconds. */
export async function askPage<K extends keyof PageRequests>(
  tabId: number,
  type: K,
  data: shape.Of<PageRequests[K]>,
): Promise<shape.Of<PageAnswers[K]>> {
  const reply = await withinTime<unknown>(browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 }));
  const answer = answerOf(PageAnswers[type], reply);
  return answer as shape.Of<PageAnswers[K]>;
}

/** The value of a reply, as its schema has it; throws the sentence of a reply that is none. */
function answerOf(schema: shape.Schema<unknown>, received: unknown): unknown {
  const reply = Reply.safeParse(received);
  if (!reply.success) throw new Error('No answer.');
  if (reply.data.error !== null) throw new Error(reply.data.error);
  const answer = schema.safeParse(reply.data.value);
  if (!answer.success) throw new Error('No answer of this version.');
  return answer.data;
}

const VIEW = /^view:(\d+)$/;

/**
 * From popup and side panel: this view shows that tab, until it closes or the returned function is called. A worker that is stopped meanwhile
 * is woken, or it would never hear of the end.
 */
export function openView(tabId: number): () => void {
  let ended = false;
  let port: Browser.runtime.Port | null = null;
  const connect = () => {
    if (ended || browser.runtime.id === undefined) return; // the extension was updated: this view is out of date, too
    port = browser.runtime.connect({ name: `view:${tabId}` });
    port.onDisconnect.addListener(connect);
  };
  connect();
  return () => {
    ended = true;
    port?.disconnect();
  };
}

/** In the background: calls back when the last view of a tab closes; returns what tells whether a tab has one. */
export function onLastViewClosed(onClose: (tabId: number) => void): (tabId: number) => boolean {
  /** A tab's id for each of its views. */
  const open: number[] = [];
  browser.runtime.onConnect.addListener((port) => {
    const tabId = Number(VIEW.exec(port.name)?.[1] ?? Number.NaN);
    // Content scripts have the extension's id too: only our own pages are views.
    if (!port.sender?.url?.startsWith(browser.runtime.getURL('/')) || Number.isNaN(tabId)) return;
    open.push(tabId);
    port.onDisconnect.addListener(() => {
      open.splice(open.indexOf(tabId), 1);
      if (!open.includes(tabId)) onClose(tabId);
    });
  });
  return (tabId) => open.includes(tabId);
}
