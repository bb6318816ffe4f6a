import { useRef } from 'preact/hooks';

interface TabBarProps<T extends string> {
  label: string;
  tabs: readonly { id: T; label: string; count: number }[];
  current: T;
  /** Id of the element the tabs fill. */
  panelId: string;
  onChange: (id: T) => void;
}

/** Tabs as WAI-ARIA has them: one tab stop; arrow keys, Home and End choose. */
export function TabBar<T extends string>({ label, tabs, current, panelId, onChange }: TabBarProps<T>) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex(({ id }) => id === current);
    const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = { ArrowRight: here + forward, ArrowLeft: here - forward, Home: 0, End: -1 };
    const step = steps[event.key];
    if (step === undefined) return;
    const next = tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    bar.current?.querySelector<HTMLElement>(`#${panelId}-${next.id}`)?.focus();
  };
  return (
    <div class="tab-bar" role="tablist" aria-label={label} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${panelId}-${id}`}
          aria-selected={id === current}
          aria-controls={panelId}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {name} <span class="count">{count}</span>
        </button>
      ))}
    </div>
  );
}
