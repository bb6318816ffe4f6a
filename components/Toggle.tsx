import type { ComponentChildren } from 'preact';
import { useUniqueId } from './unique-id.ts';

interface ToggleProps {
  label: ComponentChildren;
  /** A sentence below the label, read out with it. */
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick with its label. It shows what holds, not what was wished: a refused change leaves it as it was. */
export function Toggle({ label, hint, checked, onChange }: ToggleProps) {
  const id = useUniqueId();
  return (
    <div class="toggle">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const box = event.currentTarget;
          const wished = box.checked;
          box.checked = checked;
          onChange(wished);
        }}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
