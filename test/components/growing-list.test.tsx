import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { GrowingList } from '../../components/GrowingList.tsx';
import { useLanguage } from '../../lib/i18n.ts';

const items = Array.from({ length: 200 }, (_, place) => `item ${place}`);
const lists = (labels: readonly string[]) =>
  render(
    labels.map((label) => (
      <GrowingList class="rows" key={label} label={label} items={items} keyOf={(item) => item} first={3}>
        {(item) => item}
      </GrowingList>
    )),
  ).container;
const rowsOf = (container: Element) => container.getElementsByTagName('li').length;
const showAll = () => {
  for (const button of screen.getAllByText('Show all 200')) fireEvent.click(button);
};

beforeAll(() => useLanguage('en'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('three lists that grow at once bring six rows to a frame between them, the upper ones first, until all are there', async () => {
  vi.useFakeTimers();
  const container = lists(['claims', 'speakers', 'figures']);
  let rows = rowsOf(container);
  expect(rows).toBe(9);
  showAll();
  const eachOf = () => [...container.querySelectorAll('ul')].map(rowsOf);
  for (let frame = 0; frame < 300 && rows < 600; frame++) {
    await act(async () => void vi.advanceTimersToNextFrame());
    expect(rowsOf(container) - rows).toBeLessThanOrEqual(6);
    rows = rowsOf(container);
    const [claims, speakers, figures] = eachOf();
    if (speakers !== 3) expect(claims).toBe(200);
    if (figures !== 3) expect(speakers).toBe(200);
  }
  expect(rows).toBe(600);
});

test('a list grows also on a page that is not in front, which has no frames', async () => {
  vi.useFakeTimers();
  vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0);
  const container = lists(['claims']);
  showAll();
  for (let turn = 0; turn < 40; turn++) await act(async () => void (await vi.advanceTimersByTimeAsync(100)));
  expect(rowsOf(container)).toBe(200);
});

test('one item more than fit stands there at once: its button would take as much room', () => {
  const some = (count: number) =>
    render(
      <GrowingList class="rows" label="rows" items={items.slice(0, count)} keyOf={(item) => item} first={3}>
        {(item) => item}
      </GrowingList>,
    ).container;
  expect(rowsOf(some(4))).toBe(4);
  expect(rowsOf(some(5))).toBe(3);
  expect(screen.getByText('Show all 5')).toBeTruthy();
});
