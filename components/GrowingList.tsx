import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';
import { takeTurn } from './turns.ts';

/** Items made in one turn, of which there is one to a frame: few enough for slow machines, too. */
const STEP = 6;

interface GrowingListProps<T> {
  items: readonly T[];
  keyOf: (item: T) => string;
  /** How many stand there before "Show all". */
  first: number;
  /** An item with this key is shown even when it stands behind "Show all". */
  wanted?: string | null;
  /** Its name in style sheets, and the beginning of its items' ids, to which links lead: "plots-x1". */
  class: string;
  /** What the items are, for the name of "Show all". */
  label: string;
  children: (item: T) => ComponentChildren;
}

/** A list that shows its first items, and all of them at a click; long ones grow a few items at a time, so that nothing stalls. */
export function GrowingList<T>({
  items,
  keyOf,
  first: wish,
  wanted = null,
  class: name,
  label,
  children,
}: GrowingListProps<T>) {
  const first = wish === items.length - 1 ? items.length : wish; // a button for one would take the room of one
  const [all, setAll] = useState(first >= items.length);
  const [count, setCount] = useState(Math.min(first, STEP));
  const list = useRef<HTMLUListElement>(null);
  const focusFrom = useRef<number | null>(null);

  const place = wanted === null ? -1 : items.findIndex((item) => keyOf(item) === wanted);
  const goal = all || place >= first ? items.length : first;
  // Asked for at once, not after the next frame, which would be another list's by then.
  useLayoutEffect(() => {
    if (count >= Math.min(goal, items.length)) return;
    return takeTurn(list, () => setCount(Math.min(goal, count + STEP)));
  }, [count, goal, items.length]);

  // The button that was pressed goes away: the keyboard goes on at the first item it brought.
  useLayoutEffect(() => {
    if (focusFrom.current === null || count <= focusFrom.current) return;
    const item = list.current?.children[focusFrom.current];
    focusFrom.current = null;
    if (item instanceof HTMLElement) item.focus();
  }, [count]);

  // Items that stand already are not gone through again when the list grows.
  const made = useMemo(() => new Map<string, VNode>(), [items, children]);
  const draw = (item: T) => {
    const key = keyOf(item);
    const node = made.get(key) ?? (
      <li key={key} id={`${name}-${key}`} tabIndex={-1}>
        {children(item)}
      </li>
    );
    made.set(key, node);
    return node;
  };
  const shown = Math.min(count, goal, items.length);
  return (
    <>
      <ul class={name} ref={list}>
        {items.slice(0, shown).map(draw)}
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
