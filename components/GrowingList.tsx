import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';

/** Items made in one go: about a tenth of the 50 ms a task may take. */
const STEP = 16;

interface GrowingListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** How many stand there before "Show all". */
  first: number;
  /** An item with this key is shown even when it stands behind "Show all". */
  wanted?: string | null;
  class?: string;
  /** What the items are, for the name of "Show all". */
  label: string;
  children: (item: T) => ComponentChildren;
}

/** A list that shows its first items, and all of them at a click; long ones grow a few items at a time, so that nothing stalls. */
export function GrowingList<T>({
  items,
  keyOf,
  first,
  wanted = null,
  class: name,
  label,
  children,
}: GrowingListProps<T>) {
  const [all, setAll] = useState(first >= items.length);
  const [count, setCount] = useState(Math.min(first, STEP));
  const list = useRef<HTMLUListElement>(null);
  const focusFrom = useRef<number | null>(null);

  const place = wanted === null ? -1 : items.findIndex((item) => keyOf(item) === wanted);
  const goal = all || place >= first ? items.length : first;
  useEffect(() => {
    if (count >= Math.min(goal, items.length)) return;
    const timer = setTimeout(() => setCount(Math.min(goal, count + STEP)));
    return () => clearTimeout(timer);
  }, [count, goal, items.length]);

  // The button that was pressed goes away: the keyboard goes on at the first item it brought.
  useLayoutEffect(() => {
    if (focusFrom.current === null || count <= focusFrom.current) return;
    const item = list.current?.children[focusFrom.current];
    focusFrom.current = null;
    if (item instanceof HTMLElement) item.focus();
  }, [count]);

  const shown = Math.min(count, goal, items.length);
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} tabIndex={-1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {goal < items.length && (
        <button
          type="button"
          class="show-all"
          aria-label={`${t('popup.showAll', [items.length])}: ${label}`}
          onClick={() => {
            focusFrom.current = first;
            setAll(true);
          }}
        >
          {t('popup.showAll', [items.length])}
        </button>
      )}
    </>
  );
}
