import { useUniqueId } from './unique-id.ts';

interface ChoiceGroupProps<V extends string> {
  legend: string;
  choices: readonly { value: V; label: string; hint?: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** One of a few: radio buttons under a legend. */
export function ChoiceGroup<V extends string>({ legend, choices, value, onChange }: ChoiceGroupProps<V>) {
  const id = useUniqueId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <div class="choice" key={choice.value}>
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={id}
            checked={choice.value === value}
            aria-describedby={choice.hint === undefined ? undefined : `${id}-${choice.value}-hint`}
            onChange={() => onChange(choice.value)}
          />
          <label for={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.hint !== undefined && (
            <p class="hint" id={`${id}-${choice.value}-hint`}>
              {choice.hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
