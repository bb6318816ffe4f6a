/** What a tab holds: whatever is stored is read, and a full store drops no more than it must. */
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PageState } from '../../lib/page-state.ts';
import { forgetTab, oldestFirst, pickFinding, readPicked, readTabState, writeTabState } from '../../lib/tab-state.ts';

const readingAt = (since: number): PageState => ({
  kind: 'reading',
  readingId: `r${since}`,
  url: '',
  header: null,
  since,
});
const failed = (size: number): PageState => ({ kind: 'failed', message: 'x'.repeat(size), details: '' });

/** From now on the session store refuses what would make it hold more characters than this. */
function limitSession(chars: number) {
  const { session } = browser.storage;
  const set = session.set.bind(session);
  return vi.spyOn(session, 'set').mockImplementation(async (items) => {
    const after = { ...(await session.get(null)), ...items };
    if (JSON.stringify(after).length > chars) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
}

describe('a full store', () => {
  test('drops the oldest reading only, and its tab says so', async () => {
    await writeTabState(1, { ...readingAt(10), url: 'x'.repeat(1_000) } as PageState);
    await writeTabState(2, { ...readingAt(5), url: 'x'.repeat(1_000) } as PageState);
    await writeTabState(3, { ...readingAt(20), url: 'x'.repeat(1_000) } as PageState);
    const limit = limitSession(4_000);
    await writeTabState(4, failed(900));
    limit.mockRestore();
    expect(await readTabState(2)).toEqual({ kind: 'not-read', madeRoom: true });
    expect(await readTabState(1)).toMatchObject({ readingId: 'r10' });
    expect(await readTabState(3)).toMatchObject({ readingId: 'r20' });
    expect(await readTabState(4)).toEqual(failed(900));
  });

  test('drops as many as are needed', async () => {
    for (const tab of [1, 2, 3]) await writeTabState(tab, { ...readingAt(tab), url: 'x'.repeat(1_000) } as PageState);
    const limit = limitSession(4_000);
    await writeTabState(4, failed(2_000));
    limit.mockRestore();
    const kinds = await Promise.all([1, 2, 3, 4].map(async (tab) => (await readTabState(tab)).kind));
    expect(kinds).toEqual(['not-read', 'not-read', 'reading', 'failed']);
  });

  test('gives back what made way in vain', async () => {
    for (const tab of [1, 2, 3]) await writeTabState(tab, readingAt(tab));
    const limit = limitSession(4_000);
    await expect(writeTabState(4, failed(5_000))).rejects.toThrow('quota');
    limit.mockRestore();
    for (const tab of [1, 2, 3]) expect(await readTabState(tab)).toEqual(readingAt(tab));
  });

  test('drops nothing for a state that no room would hold', async () => {
    await writeTabState(1, readingAt(1));
    const limit = limitSession(10_000_000);
    await expect(writeTabState(4, failed(11_000_000))).rejects.toThrow('quota');
    limit.mockRestore();
    expect(await readTabState(1)).toEqual(readingAt(1));
  });
});

test('the oldest reading comes first, and what tells no time before it; what holds nothing is left out', () => {
  const session = {
    'tab:1': { kind: 'ready', readAt: '2026-01-02T00:00:00Z' },
    'tab:2': { kind: 'reading', since: Date.parse('2026-01-01') },
    'tab:3': { kind: 'failed' },
    'tab:4': { kind: 'not-read', madeRoom: true },
    'tab:5': { kind: 'ready', readAt: '2026-01-03T00:00:00Z' },
    'tab:6': null,
    'asked:7': 'clicked',
    'tab:x': { kind: 'ready' },
  };
  expect(oldestFirst(session, 5)).toEqual([3, 6, 2, 1]);
});

test.each([
  [null],
  [7],
  ['ready'],
  [[]],
  [{ kind: 'ready' }],
  [{ kind: '__proto__' }],
  [{ kind: 'reading', since: 'now' }],
])('a stored %j is no state', async (stored) => {
  await browser.storage.session.set({ 'tab:1': stored });
  expect(await readTabState(1)).toEqual({ kind: 'not-read' });
});

test('a forgotten tab leaves nothing behind', async () => {
  await browser.storage.session.set({ 'tab:1': 1, 'picked:1': 1, 'asked:1': 1, 'address:1': 1, 'tab:11': 1 });
  await forgetTab(1);
  expect(Object.keys(await browser.storage.session.get(null))).toEqual(['tab:11']);
});

test('what was picked on the page a moment ago is known to a view that opens now, and not for long', async () => {
  vi.useFakeTimers();
  await pickFinding(1, 'r1', 's4');
  expect(await readPicked(1, 'r1')).toBe('s4');
  expect(await readPicked(1, 'r2')).toBeNull(); // another article's ids begin anew
  expect(await readPicked(2, 'r1')).toBeNull();
  vi.advanceTimersByTime(61_000);
  expect(await readPicked(1, 'r1')).toBeNull();
  vi.useRealTimers();
});
