/** A tab's state in session storage: it outlives the worker and dies with the browser. */
import { Asked, PageState } from './page-state.ts';
import * as shape from './shapes.ts';
import { readAllStored, readStored, removeStored, tabStateName, watchStored, writeStored } from './stores.ts';

const pickedName = (tabId: number) => `picked:${tabId}`;
const askedName = (tabId: number) => `asked:${tabId}`;
const addressName = (tabId: number) => `address:${tabId}`;

/** Of a tab of which nothing is known. */
export const NOT_READ: PageState = { kind: 'not-read' };

/** What the tab holds; `not-read` when nothing, or nothing that fits, is stored. */
export async function readTabState(tabId: number): Promise<PageState> {
  return parseState(await readStored('session', tabStateName(tabId)));
}

/** What session storage holds in all. */
const SESSION_BYTES = 10_485_760;

/** Sets a tab's state. When the store is full the oldest states of other tabs make way, no more than needed; their tabs then say so. */
export async function writeTabState(tabId: number, state: PageState): Promise<void> {
  try {
    await writeStored('session', tabStateName(tabId), state);
  } catch (error) {
    if (JSON.stringify(state).length > SESSION_BYTES) throw error; // no room would do
    const before = await readAllStored('session');
    const others = oldestFirst(before, tabId);
    for (const other of others) {
      await writeStored('session', tabStateName(other), { kind: 'not-read', madeRoom: true } satisfies PageState);
      if (await isWritten(tabId, state)) return;
    }
    // The store counts memory, which is more than characters: nor did all of it do. The others had room before, and have it again.
    for (const other of others) await giveBack(other, before[tabStateName(other)]);
    throw error;
  }
}

/** Unless the tab has been closed or read anew meanwhile. */
async function giveBack(tabId: number, stored: unknown): Promise<void> {
  const now = await readTabState(tabId);
  if (now.kind === 'not-read' && now.madeRoom) await writeStored('session', tabStateName(tabId), stored);
}

async function isWritten(tabId: number, state: PageState): Promise<boolean> {
  try {
    await writeStored('session', tabStateName(tabId), state);
    return true;
  } catch {
    return false; // still full
  }
}

/** The other tabs whose state can make way, by the time of their reading; what tells no time comes first. */
export function oldestFirst(session: Record<string, unknown>, tabId: number): number[] {
  const tabs = Object.entries(session).flatMap(([key, stored]) => {
    const id = tabIdOf(key);
    const { kind, readAt, since } = Object(stored) as { kind?: unknown; readAt?: unknown; since?: unknown };
    if (id === null || id === tabId || kind === 'not-read') return [];
    const time = typeof since === 'number' ? since : Date.parse(String(readAt));
    return [{ id, time: Number.isNaN(time) ? 0 : time }];
  });
  return tabs.toSorted((a, b) => a.time - b.time).map(({ id }) => id);
}

function tabIdOf(key: string): number | null {
  const id = /^tab:(\d+)$/.exec(key)?.[1];
  return id === undefined ? null : Number(id);
}

export async function forgetTab(tabId: number): Promise<void> {
  await removeStored('session', [tabStateName(tabId), pickedName(tabId), askedName(tabId), addressName(tabId)]);
}

/** Drops what was found in a tab, and nothing else. */
export async function dropResult(tabId: number): Promise<void> {
  await removeStored('session', [tabStateName(tabId)]);
}

/** Notes which page a tab was read on: also where no result is kept, it must be left when its site is taken back. */
export async function noteAddress(tabId: number, url: string): Promise<void> {
  await writeStored('session', addressName(tabId), url);
}

/** The address of the page that the tab was read on, also where no result is kept; null when none was read, or it was left. */
export async function readAddress(tabId: number): Promise<string | null> {
  const stored = await readStored('session', addressName(tabId));
  return typeof stored === 'string' ? stored : null;
}

/** The tabs that were read, each with its page's address. */
export async function readAddresses(): Promise<[tabId: number, url: string][]> {
  const stored = await readAllStored('session');
  return Object.entries(stored).flatMap(([key, url]): [number, string][] => {
    const id = /^address:(\d+)$/.exec(key)?.[1];
    return id === undefined || typeof url !== 'string' ? [] : [[Number(id), url]];
  });
}

/** What the reader asked of the highlights on the page that the tab shows. */
export async function readAsked(tabId: number): Promise<Asked> {
  const stored = Asked.safeParse(await readStored('session', askedName(tabId)));
  return stored.success ? stored.data : 'no';
}

export async function setAsked(tabId: number, asked: Asked): Promise<void> {
  await writeStored('session', askedName(tabId), asked);
}

/** Calls back whenever that changes; returns the way to stop. */
export function watchAsked(tabId: number, onChange: () => void): () => void {
  return watchStored('session', askedName(tabId), onChange);
}

/** Ids of the tabs that hold a state. */
export async function storedTabs(): Promise<number[]> {
  const stored = await readAllStored('session');
  return Object.keys(stored)
    .map(tabIdOf)
    .filter((id) => id !== null);
}

/** Calls back with the tab's state after each change; returns the way to stop. */
export function watchTabState(tabId: number, onChange: (state: PageState) => void): () => void {
  return watchStored('session', tabStateName(tabId), (stored) => onChange(parseState(stored)));
}

const Picked = shape.object({ readingId: shape.string, findingId: shape.string, at: shape.number });

/** A popup that opens later shows what was picked on the page, not what was picked long ago. */
const PICKED_MS = 60_000;

/** Notes which highlight the reader clicked last in a tab, for a view to select. */
export async function pickFinding(tabId: number, readingId: string, findingId: string): Promise<void> {
  await writeStored('session', pickedName(tabId), { readingId, findingId, at: Date.now() });
}

/** The finding of this reading whose highlight the reader clicked in the last minute; null when there is none. */
export async function readPicked(tabId: number, readingId: string): Promise<string | null> {
  const picked = Picked.safeParse(await readStored('session', pickedName(tabId)));
  if (!picked.success || picked.data.readingId !== readingId) return null;
  return Date.now() - picked.data.at < PICKED_MS ? picked.data.findingId : null;
}

/** Calls back with the finding whenever the reader clicks a highlight in the tab; returns the way to stop. */
export function watchPicked(tabId: number, onPick: (findingId: string) => void): () => void {
  return watchStored('session', pickedName(tabId), (stored) => {
    const picked = Picked.safeParse(stored);
    if (picked.success) onPick(picked.data.findingId);
  });
}

function parseState(stored: unknown): PageState {
  if (stored === null || stored === undefined) return NOT_READ;
  const parsed = PageState.safeParse(stored);
  return parsed.success ? parsed.data : NOT_READ;
}
