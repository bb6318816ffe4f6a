import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useUniqueId } from './unique-id.ts';

interface DisclosureProps {
  /** What stands on the button. */
  summary: ComponentChildren;
  /** The button's name when the visible words alone do not say what it opens. */
  label?: string;
  class?: string;
  /** A button that stands before it and is never parted from it by the end of a line. */
  beside?: ComponentChildren;
  /** What stands in it that the reader was led to: another one unfolds it. It is folded by the reader alone. */
  openFor?: string | null;
  /** Made only when it is opened. */
  children: () => ComponentChildren;
}

/** A button that unfolds what stands below it. Its content does not exist while it is folded, so long lists stay light. */
export function Disclosure({
  summary,
  label,
  class: name = 'plain-button',
  beside,
  openFor = null,
  children,
}: DisclosureProps) {
  const [isOpen, setOpen] = useState(openFor !== null);
  const id = useUniqueId();
  useLayoutEffect(() => {
    if (openFor !== null) setOpen(true);
  }, [openFor]);
  const button = (
    <button
      type="button"
      class={name}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      aria-label={label}
      onClick={() => setOpen(!isOpen)}
    >
      {summary}
    </button>
  );
  return (
    <>
      {beside === undefined ? (
        button
      ) : (
        <span class="tool-pair">
          {beside}
          {button}
        </span>
      )}
      {isOpen && (
        <div class="disclosed" id={id}>
          {children()}
        </div>
      )}
    </>
  );
}
